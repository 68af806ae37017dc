#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

// A Slack message as far as it can be shown here without asking Slack or the network: text, blocks and
// attachments (docs.slack.dev: "Formatting message text", "Blocks", "Secondary attachments").

struct SlackSpan
{
    QString text;
    bool isBold = false;
    bool isItalic = false;
    bool isStruck = false;
    bool isCode = false;
    bool isLink = false; // also a mention

    friend bool operator==(const SlackSpan &, const SlackSpan &) = default;
};
using SlackText = QList<SlackSpan>;

struct SlackPart
{
    enum class Kind {
        Text,    // a paragraph
        Header,  // large
        Fields,  // two columns
        Context, // small
        Actions, // buttons, by their names
        Image,   // named, never loaded
        Divider,
        Unknown, // `name` is its type
    };
    Kind kind = Kind::Text;
    QList<SlackText> texts; // one; of Fields, Context and Actions each of them
    QString name;           // of Image: its description; of Unknown: its type
    // Of an attachment: its number from 0 and the colour of its bar ("#2eb886", "good"), as it was given.
    std::optional<int> attachment;
    QString color;
};

struct SlackMessage
{
    enum class State { Shown, NotJson, NoObject, Nothing }; // Nothing: neither text, blocks nor attachments
    State state = State::Shown;
    QList<SlackPart> parts;
    bool isCut = false; // more blocks than are shown

    static SlackMessage read(QByteArrayView json);
};

// Slack's markup: *bold*, _italic_, ~strike~, `code`, ```code```, <https://a.example|links>, <@mentions>.
SlackText slackMarkup(const QString &text);
