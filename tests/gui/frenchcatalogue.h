#pragma once

// The French catalogue as its file has it, to compare with what a window says.
#include <QAbstractButton>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QXmlStreamReader>

inline const auto frenchFile =
    QStringLiteral(TEST_DATA_DIR "/../../resources/translations/qovery-webhooks_fr.ts");

struct FrenchMessage
{
    QString source;
    QStringList translations; // the plural forms
    bool isUnfinished = false;
};

inline QList<FrenchMessage> frenchMessages()
{
    QFile file(frenchFile);
    QList<FrenchMessage> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            messages.append(FrenchMessage());
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements); // plural forms run together
            messages.last().translations += text;
        }
    }
    return messages;
}

// What stands on the labels and buttons of a window, with its words in French if they have them.
inline QStringList englishLeft(QWidget *window, const QHash<QString, QStringList> &french)
{
    QStringList left;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        QStringList texts{widget->windowTitle(), widget->accessibleName(), widget->toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        for (const QString &text : std::as_const(texts)) {
            const auto translations = french.constFind(text);
            if (widget->isVisible() && translations != french.constEnd() && !translations->contains(text))
                left.append(text);
        }
    }
    return left;
}
