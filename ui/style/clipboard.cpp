#include "ui/style/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace {
// Ours, so that a later copy of the same text by somebody else is not taken for it.
const QString clipboardMark = QStringLiteral("application/x-qovery-webhooks-secret");
const QString clipboardHint = QStringLiteral("x-kde-passwordManagerHint");
constexpr int clipboardSecretTime = 60'000;

QTimer &clipboardTimer()
{
    static QTimer *timer = nullptr;
    if (!timer) {
        timer = new QTimer(qApp);
        timer->setObjectName(QStringLiteral("clipboardSecretTimer"));
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, qApp, [] {
            QClipboard *clipboard = QGuiApplication::clipboard();
            const QMimeData *content = clipboard->mimeData();
            if (content && content->hasFormat(clipboardMark))
                clipboard->clear();
        });
        QObject::connect(timer, &QObject::destroyed, [] { timer = nullptr; });
    }
    return *timer;
}
} // namespace

void copyToClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void copySecretToClipboard(const QString &text)
{
    auto *content = new QMimeData;
    content->setText(text);
    content->setData(clipboardHint, QByteArrayLiteral("secret"));
    content->setData(clipboardMark, QByteArrayLiteral("1"));
    QGuiApplication::clipboard()->setMimeData(content);
    clipboardTimer().start(clipboardSecretTime);
}
