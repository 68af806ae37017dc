#include "models/domain/csv.h"

QString withoutFormula(const QString &cell)
{
    // https://owasp.org/www-community/attacks/CSV_Injection; some locales take the full-width forms too. NUL:
    // OWASP ASVS 5.0, 1.2.10.
    static const QString starts = QStringLiteral("\0=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !cell.isEmpty() && starts.contains(cell.front()) ? u'\'' + cell : cell;
}

QString csvRecord(const QStringList &cells)
{
    QStringList fields;
    fields.reserve(cells.size());
    for (const QString &cell : cells) {
        QString field = withoutFormula(cell);
        if (field.contains(u',') || field.contains(u'"') || field.contains(u'\r') || field.contains(u'\n')) {
            field.replace(u'"', QStringLiteral("\"\""));
            field = u'"' + field + u'"';
        }
        fields.append(field);
    }
    return fields.join(u',') + QStringLiteral("\r\n");
}

QString tabSeparated(const QStringList &cells)
{
    QStringList fields;
    fields.reserve(cells.size());
    for (const QString &cell : cells) {
        QString field = withoutFormula(cell);
        for (const char16_t separator : {u'\t', u'\r', u'\n'})
            field.replace(QChar(separator), u' ');
        fields.append(field);
    }
    return fields.join(u'\t');
}
