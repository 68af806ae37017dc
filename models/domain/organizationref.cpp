#include "models/domain/organizationref.h"

#include <QRegularExpression>

std::optional<QString> organizationIdFromText(const QString &text)
{
    static const auto id = QStringLiteral("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    static const QRegularExpression alone(QStringLiteral("\\A(%1)\\z").arg(id));
    // After the word "organization" only: other ids of the URL are projects and environments.
    static const QRegularExpression inUrl(
        QStringLiteral("\\A[^\\s?#]*/organizations?/(%1)(?:[/?#]\\S*)?\\z").arg(id));
    const QString trimmed = text.trimmed();
    for (const QRegularExpression *expression : {&alone, &inUrl}) {
        const QRegularExpressionMatch match = expression->match(trimmed);
        if (match.hasMatch())
            return match.captured(1).toLower();
    }
    return std::nullopt;
}
