#include "ui/style/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>

namespace {
// Ours, so that a later copy of the same text by somebody else is not taken for it.
constexpr QLatin1StringView clipboardMark("application/x-qovery-webhooks-secret");
constexpr QLatin1StringView clipboardHint("x-kde-passwordManagerHint");
constexpr int clipboardSecretTime = 60'000;

void clearClipboardIfOurs()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *content = clipboard->mimeData();
    if (content && content->hasFormat(clipboardMark))
        clipboard->clear();
}

QTimer &clipboardTimer()
{
    static QTimer *timer = nullptr;
    if (!timer) {
        timer = new QTimer(qApp);
        timer->setObjectName(QStringLiteral("clipboardSecretTimer"));
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, qApp, clearClipboardIfOurs);
        // Qt hands its clipboard over to the desktop's clipboard manager when the application ends.
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, timer, clearClipboardIfOurs);
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

void copyAsSecretFrom(QLineEdit *field)
{
    // QLineEdit has no hook for its own copying; the signal comes at once, before anybody else can read it.
    QObject::connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, field, [field] {
        const QClipboard *clipboard = QGuiApplication::clipboard();
        const QMimeData *content = clipboard->mimeData();
        if (field->hasSelectedText() && (field->hasFocus() || QApplication::activePopupWidget()) && content &&
            !content->hasFormat(clipboardMark) && content->text() == field->selectedText())
            copySecretToClipboard(field->selectedText());
    });
}
