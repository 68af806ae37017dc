#include "ui/json/bodytexts.h"

#include "ui/testsend/testsendtexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct BodyText
{
    Q_DECLARE_TR_FUNCTIONS(BodyText)
};

QString reasonWords(JsonProblem::Reason reason)
{
    switch (reason) {
    case JsonProblem::Reason::Empty:
        return BodyText::tr("there is nothing");
    case JsonProblem::Reason::Unexpected:
        return BodyText::tr("this character cannot stand here");
    case JsonProblem::Reason::UnexpectedEnd:
        return BodyText::tr("it ends too early; a bracket or a quote is not closed");
    case JsonProblem::Reason::BadLiteral:
        return BodyText::tr("only true, false, null, numbers and texts in quotes can stand here");
    case JsonProblem::Reason::BadNumber:
        return BodyText::tr("this is no number of JSON");
    case JsonProblem::Reason::BadEscape:
        return BodyText::tr("no such escape; write \\\\ for a backslash");
    case JsonProblem::Reason::ControlInString:
        return BodyText::tr("a text in quotes holds a line break or a control character; write \\n");
    case JsonProblem::Reason::TrailingComma:
        return BodyText::tr("a comma follows the last member");
    case JsonProblem::Reason::TextAfterEnd:
        return BodyText::tr("something follows the end of the JSON");
    }
    return {};
}

} // namespace

QString jsonProblemWords(const JsonProblem &problem)
{
    return BodyText::tr("Line %1, column %2: %3")
        .arg(QLocale().toString(qlonglong(problem.line)), QLocale().toString(qlonglong(problem.column)),
             reasonWords(problem.reason));
}

QString bodyNotice(const BodyContent &content)
{
    if (content.kind == BodyContent::Kind::Binary) {
        const QString size = sizeWords(content.bytes.size());
        return content.bytes.size() > shownBinaryBytes
                   ? BodyText::tr("Binary, %1. The first %2 are shown; Save keeps all of it.")
                         .arg(size, sizeWords(shownBinaryBytes))
                   : BodyText::tr("Binary, %1.").arg(size);
    }
    QStringList sentences;
    if (content.problem)
        sentences.append(BodyText::tr("Not JSON. %1.").arg(jsonProblemWords(*content.problem)));
    if (content.replaced > 0)
        sentences.append(BodyText::tr("Not valid UTF-8: %n place(s) shown as “%1”. Save keeps the "
                                      "bytes.",
                                      nullptr, int(content.replaced))
                             .arg(QChar(QChar::ReplacementCharacter)));
    if (content.kind == BodyContent::Kind::Json && !content.nodes)
        sentences.append(BodyText::tr("Too many values or levels for a tree."));
    return sentences.join(u' ');
}

QString bodyKindWords(const BodyContent &content)
{
    switch (content.kind) {
    case BodyContent::Kind::Json:
        return BodyText::tr("JSON");
    case BodyContent::Kind::Text:
        return BodyText::tr("Text");
    case BodyContent::Kind::Binary:
        return BodyText::tr("Binary");
    }
    return {};
}
