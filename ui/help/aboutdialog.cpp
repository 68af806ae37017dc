#include "ui/help/aboutdialog.h"

#include "ui/style/icons.h"
#include "ui/style/tooltip.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/dialogfooter.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

constexpr int aboutIconSize = 48;
const auto lucideUrl = QStringLiteral("https://lucide.dev");

QLabel *aboutLabel(const QString &text, LabelRole role, TextRole font, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setLabelRole(label, role, font);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const AboutFacts &facts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("About Webhooks for Qovery"));
    setMinimumWidth(scaledLength(500));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 20, 20, 16);
    body->setSpacing(16);
    addHead(body, facts);
    addParts(body, facts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(body, 1);
    addFooter(column);
}

void AboutDialog::addHead(QVBoxLayout *body, const AboutFacts &facts)
{
    auto *icon = new QLabel(this);
    icon->setPixmap(applicationIcon().pixmap(QSize(aboutIconSize, aboutIconSize), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(aboutLabel(tr("Webhooks for Qovery"), LabelRole::Text, TextRole::DialogTitle, this));
    auto *version = aboutLabel(tr("Version %1").arg(facts.version), LabelRole::Mid, TextRole::Body, this);
    version->setObjectName(QStringLiteral("version"));
    words->addWidget(version);
    words->addWidget(
        aboutLabel(tr("Manages the webhooks of Qovery organizations. Not affiliated with Qovery."),
                   LabelRole::Text, TextRole::Body, this));
    words->addWidget(
        aboutLabel(tr("Licensed under the Apache License 2.0."), LabelRole::Text, TextRole::Body, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    body->addLayout(row);
}

void AboutDialog::addParts(QVBoxLayout *body, const AboutFacts &facts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    grid->addWidget(aboutLabel(tr("Made with"), LabelRole::Text, TextRole::Section, this), 0, 0, 1, 3);
    const QString qt = facts.qtRunning == facts.qtBuilt
                           ? facts.qtRunning
                           : tr("%1, built with %2", "versions").arg(facts.qtRunning, facts.qtBuilt);
    addPart(grid, QStringLiteral("Qt"), versionLabel(qt), QStringLiteral("LGPL 3.0"));
    addPart(grid, QStringLiteral("QtKeychain"), versionLabel(facts.qtKeychain), tr("BSD license"));
    addPart(grid, QStringLiteral("SQLite"), versionLabel(facts.sqlite), tr("Public domain"));
    // It names itself: "OpenSSL 3.0.11 19 Sep 2023"
    addPart(grid, QStringLiteral("TLS"), versionLabel(facts.tls),
            facts.tls.startsWith(QLatin1String("OpenSSL 3")) ? QStringLiteral("Apache 2.0") : QString());
    addPart(grid, tr("Icons"), linkTo(lucideUrl, QStringLiteral("Lucide")),
            tr("ISC license, some of them MIT"));
    body->addLayout(grid);
}

void AboutDialog::addPart(QGridLayout *grid, const QString &name, QWidget *middle, const QString &license)
{
    const int row = grid->rowCount();
    QLabel *named = aboutLabel(name, LabelRole::Mid, TextRole::Body, this);
    named->setWordWrap(false);
    grid->addWidget(named, row, 0);
    grid->addWidget(middle, row, 1);
    grid->addWidget(aboutLabel(license, LabelRole::Mid, TextRole::Body, this), row, 2);
}

QWidget *AboutDialog::versionLabel(const QString &version)
{
    QLabel *label =
        aboutLabel(version.isEmpty() ? tr("Not known") : version, LabelRole::Text, TextRole::Body, this);
    label->setWordWrap(false);
    return label;
}

QWidget *AboutDialog::linkTo(const QString &url, const QString &name)
{
    auto *link = new QPushButton(name, this);
    link->setObjectName(QStringLiteral("linkButton"));
    setButtonRole(link, ButtonRole::Link);
    link->setAutoDefault(false);
    link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    link->setAccessibleDescription(tr("Opens %1 in the browser").arg(url));
    setPlainToolTip(link, url);
    connect(link, &QPushButton::clicked, this, [address = QUrl(url)] { QDesktopServices::openUrl(address); });
    return link;
}

void AboutDialog::addFooter(QVBoxLayout *column)
{
    auto *footer = new DialogFooter(this);
    auto *diagnostics = new QPushButton(tr("Copy Diagnostics…"), footer);
    diagnostics->setObjectName(QStringLiteral("diagnosticsButton"));
    diagnostics->setAutoDefault(true);
    auto *close = new QPushButton(tr("Close"), footer);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    auto *room = new QWidget(footer);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    footer->addLeft(diagnostics);
    footer->addLeft(room);
    footer->addRight(close);
    column->addWidget(footer);
    connect(diagnostics, &QPushButton::clicked, this, &AboutDialog::diagnosticsRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}
