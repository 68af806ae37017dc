#pragma once

#include <QDialog>

class QGridLayout;
class QVBoxLayout;

// Versions as they are now; empty: not known.
struct AboutFacts
{
    QString version;
    QString qtRunning;
    QString qtBuilt;
    QString qtKeychain;
    QString sqlite;
    QString tls;
};

// About Webhooks for Qovery: versions, licences, links. Value in; deletes itself when closed.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const AboutFacts &facts, QWidget *parent);

signals:
    void diagnosticsRequested();

private:
    void addHead(QVBoxLayout *body, const AboutFacts &facts);
    void addParts(QVBoxLayout *body, const AboutFacts &facts);
    void addPart(QGridLayout *grid, const QString &name, QWidget *middle, const QString &license);
    QWidget *versionLabel(const QString &version);
    QWidget *linkTo(const QString &url, const QString &name);
    void addFooter(QVBoxLayout *column);
};
