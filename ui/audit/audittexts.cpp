#include "ui/audit/audittexts.h"

#include "ui/webhooks/webhooktexts.h"

#include <QHash>
#include <QLocale>

namespace {
constexpr qsizetype namedFields = 4;
constexpr qsizetype longestWord = 200; // of somebody else's text on one line

QString oneLine(const QString &text)
{
    return text.simplified().left(longestWord);
}
} // namespace

QString AuditTexts::what(const AuditEvent &event)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("CREATE"), QT_TR_NOOP("Created")},
        {QStringLiteral("UPDATE"), QT_TR_NOOP("Updated")},
        {QStringLiteral("DELETE"), QT_TR_NOOP("Deleted")},
        {QStringLiteral("CLONE"), QT_TR_NOOP("Cloned")},
        {QStringLiteral("IMPORT"), QT_TR_NOOP("Imported")},
        {QStringLiteral("EXPORT"), QT_TR_NOOP("Exported")},
    };
    if (event.type.isEmpty())
        return tr("Not said what");
    const char *word = words.value(event.type);
    return word ? tr(word) : oneLine(event.type);
}

QString AuditTexts::origin(const AuditEvent &event)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("CONSOLE"), QT_TR_NOOP("Console")},
        {QStringLiteral("API"), QT_TR_NOOP("API")},
        {QStringLiteral("CLI"), QT_TR_NOOP("CLI")},
        {QStringLiteral("GIT"), QT_TR_NOOP("Git")},
        {QStringLiteral("TERRAFORM_PROVIDER"), QT_TR_NOOP("Terraform")},
        {QStringLiteral("QOVERY_INTERNAL"), QT_TR_NOOP("Qovery itself")},
    };
    if (event.origin.isEmpty())
        return tr("not said from where");
    const char *word = words.value(event.origin);
    return word ? tr(word) : oneLine(event.origin);
}

QString AuditTexts::who(const AuditEvent &event)
{
    return event.triggeredBy.trimmed().isEmpty() ? tr("Not said who") : oneLine(event.triggeredBy);
}

QString AuditTexts::fieldName(const QString &name)
{
    static const QHash<QString, WebhookField> fields{
        {QStringLiteral("enabled"), WebhookField::Enabled},
        {QStringLiteral("target_url"), WebhookField::TargetUrl},
        {QStringLiteral("kind"), WebhookField::Kind},
        {QStringLiteral("description"), WebhookField::Description},
        {QStringLiteral("events"), WebhookField::Events},
        {QStringLiteral("environment_types_filter"), WebhookField::Modes},
        {QStringLiteral("project_names_filter"), WebhookField::ProjectPatterns},
        {QStringLiteral("target_secret"), WebhookField::Secret},
        {QStringLiteral("target_secret_set"), WebhookField::Secret},
    };
    const auto field = fields.constFind(name);
    if (name == QLatin1String("target_secret_set"))
        return tr("Secret set");
    return field == fields.constEnd() ? oneLine(name) : WebhookTexts::field(*field);
}

QString AuditTexts::changedFields(const AuditChange &change)
{
    if (change.form != AuditChange::Form::Fields)
        return {};
    QStringList names;
    for (const AuditField &field : change.fields) {
        if (field.name != QLatin1String("updated_at")) // every change has one
            names.append(fieldName(field.name));
    }
    if (names.size() <= namedFields)
        return names.join(tr(", ", "between names"));
    const int more = static_cast<int>(names.size() - namedFields);
    return tr("%1 and %Ln more", "names of fields", more)
        .arg(names.first(namedFields).join(tr(", ", "between names")));
}

QString AuditTexts::rowTitle(const AuditEvent &event, const QDateTime &now)
{
    //: what was done, then when
    return tr("%1 · %2").arg(what(event), WebhookTexts::longAge(event.at, now));
}

QString AuditTexts::rowDetail(const AuditEvent &event, const AuditChange &change)
{
    QStringList parts{who(event), origin(event)};
    const bool isUpdate = event.type == QLatin1String("UPDATE");
    const QString fields = changedFields(change);
    if (isUpdate && change.form == AuditChange::Form::Fields)
        parts.append(fields.isEmpty() ? tr("no field differs") : fields);
    else if (isUpdate)
        parts.append(tr("fields not told"));
    return parts.join(tr(" · ", "between parts"));
}

QString AuditTexts::exactTime(const QDateTime &time)
{
    if (!time.isValid())
        return tr("Qovery told no time.");
    const QLocale locale;
    return tr("%1 %2 (%3 UTC)", "date, local time, time in UTC")
        .arg(locale.toString(time.toLocalTime().date(), QLocale::LongFormat),
             time.toLocalTime().time().toString(QStringLiteral("HH:mm:ss")),
             time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}
