// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_usage_import.h"

#include "domain/csv_table.h"
#include "domain/text_encoding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Context of the translations.
struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(LlmUsageImport)
};

struct Column {
    const char* field; //!< name on the wire
    bool needed;
    const char* titles; //!< as titleKey() gives them
};

constexpr std::array columns{
    Column{"organizationId", true, "organizationid organization org orgid organizationslug"},
    Column{"hourUtc", true, "hourutc hour time timestamp bucketstart starttime"},
    Column{"provider", true, "provider"},
    Column{"model", true, "model modelid modelname deployment"},
    Column{"kind", false, "kind type operation"},
    Column{"requests", true, "requests calls nummodelrequests requestcount"},
    Column{"inputTokens", true, "inputtokens prompttokens tokensin"},
    Column{"outputTokens", true, "outputtokens completiontokens tokensout"},
    Column{"errors", false, "errors failures failedrequests"},
};
constexpr size_t numberColumns = 5; // from here on

// What a column is called that holds what must never be here.
const QSet<QString>& contentTitles()
{
    static const QSet<QString> titles{u"prompt"_s, u"prompts"_s, u"prompttext"_s, u"completion"_s,
        u"completions"_s, u"response"_s, u"responses"_s, u"responsetext"_s, u"answer"_s,
        u"answers"_s, u"content"_s, u"message"_s, u"messages"_s, u"text"_s, u"inputtext"_s,
        u"outputtext"_s, u"body"_s, u"requestbody"_s, u"responsebody"_s};
    return titles;
}

QString titleKey(const QString& title)
{
    QString key = title.toLower();
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

base::Failure wrongFile(const QString& code, const QString& field, const QString& message)
{
    return base::failure(base::ApiError::invalid(field, message, code));
}

//! Reads the rows below the titles.
class UsageReader {
public:
    explicit UsageReader(const UsageImportContext& context)
        : m_context(context)
    {
    }

    base::Result<base::Done> setTitles(const QStringList& titles)
    {
        m_columns.fill(-1);
        for (int i = 0; i < titles.size(); ++i) {
            const QString key = titleKey(titles.at(i));
            if (contentTitles().contains(key))
                return wrongFile(u"llm.import.content"_s, titles.at(i),
                    ImportWords::tr("The column \"%1\" can hold prompts or answers. Take it out "
                                    "of the file: only numbers are kept here.")
                        .arg(titles.at(i)));
            const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& one) {
                return QString::fromLatin1(one.titles).split(u' ').contains(key);
            });
            if (found == columns.end()) {
                m_import.ignoredColumns << titles.at(i);
                continue;
            }
            int& column = m_columns.at(size_t(found - columns.begin()));
            if (column >= 0)
                return wrongFile(u"llm.import.columns"_s, QString::fromLatin1(found->field),
                    ImportWords::tr("\"%1\" and \"%2\" are the same column. Take one out.")
                        .arg(titles.at(column), titles.at(i)));
            column = i;
        }
        return allNeeded();
    }

    void addRow(const CsvRow& row)
    {
        const base::Result<LlmUsage> usage = usageOf(row);
        if (!usage)
            return addProblem(row.line, usage.error().field, usage.error().message);
        const auto seen = m_seen.constFind(usage->key);
        if (seen == m_seen.constEnd()) {
            m_seen.insert(usage->key, m_import.rows.size());
            m_import.rows.append(*usage);
        } else if (m_import.rows.at(*seen).counts == usage->counts) {
            ++m_import.doubles;
        } else {
            addProblem(row.line, u"hourUtc"_s,
                ImportWords::tr("A row before this one has other numbers for the same hour and "
                                "model. Add them up into one row."));
        }
    }

    LlmUsageImport result() { return std::move(m_import); }

private:
    [[nodiscard]] base::Result<base::Done> allNeeded() const
    {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns.at(i).needed && m_columns.at(i) < 0)
                return wrongFile(u"llm.import.columns"_s, QString::fromLatin1(columns.at(i).field),
                    ImportWords::tr("There is no column \"%1\". The first line is to have the "
                                    "titles.")
                        .arg(QString::fromLatin1(columns.at(i).field)));
        }
        return base::Done();
    }

    [[nodiscard]] QString cell(const CsvRow& row, size_t column) const
    {
        const int index = m_columns.at(column);
        return index < 0 ? QString() : withoutFormulaGuard(row.cells.value(index)).trimmed();
    }

    [[nodiscard]] base::Result<LlmUsage> usageOf(const CsvRow& row) const
    {
        LlmUsage usage;
        const QString organization = cell(row, 0);
        usage.key.organization = m_context.organizations.value(organization.toLower());
        if (usage.key.organization.isEmpty())
            return wrongFile({}, u"organizationId"_s,
                ImportWords::tr("There is no organization \"%1\" here. Give its id or its slug.")
                    .arg(organization.left(100)));
        const auto hour = hourOf(cell(row, 1));
        if (!hour)
            return base::failure(hour.error());
        usage.key.hour = *hour;
        usage.key.provider = cell(row, 2).toLower();
        usage.key.model = cell(row, 3);
        usage.key.kind = cell(row, 4).isEmpty() ? u"chat"_s : cell(row, 4).toLower();
        if (usage.key.kind == QLatin1String(connectionTestKind))
            return wrongFile({}, u"kind"_s,
                ImportWords::tr("The console counts connection tests itself. Leave them out."));
        const std::array numbers{&usage.counts.requests, &usage.counts.inputTokens,
            &usage.counts.outputTokens, &usage.counts.errors};
        for (size_t i = 0; i < numbers.size(); ++i) {
            const auto number = numberOf(numberColumns + i, cell(row, numberColumns + i));
            if (!number)
                return base::failure(number.error());
            *numbers.at(i) = *number;
        }
        return checkedLlmUsage(usage, m_context.now);
    }

    static base::Result<qint64> hourOf(const QString& text)
    {
        // Without a zone it could be anybody's hour.
        static const QRegularExpression form(
            u"^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.0+)?)?(Z|[+-]\\d{2}:?\\d{2})\\z"_s,
            QRegularExpression::CaseInsensitiveOption);
        QString iso = text.toUpper();
        iso.replace(u' ', u'T');
        const QDateTime time = form.match(text).hasMatch()
            ? QDateTime::fromString(iso, Qt::ISODateWithMs)
            : QDateTime();
        const std::optional<qint64> hour = wholeHour(time);
        if (!hour)
            return wrongFile({}, u"hourUtc"_s,
                ImportWords::tr("\"%1\" is not the beginning of an hour with its zone. Write it "
                                "like 2026-11-29T14:00Z.")
                    .arg(text.left(100)));
        return *hour;
    }

    static base::Result<qint64> numberOf(size_t column, const QString& text)
    {
        if (text.isEmpty() && !columns.at(column).needed)
            return 0;
        static const QRegularExpression digits(u"^[0-9]{1,16}\\z"_s);
        if (!digits.match(text).hasMatch())
            return wrongFile({}, QString::fromLatin1(columns.at(column).field),
                ImportWords::tr("\"%1\" is not a whole number. Write it with digits alone, "
                                "without points or spaces.")
                    .arg(text.left(100)));
        return text.toLongLong();
    }

    void addProblem(int line, const QString& field, const QString& message)
    {
        ++m_import.problemCount;
        if (m_import.problems.size() < mostUsageProblems)
            m_import.problems.append({line, field, message});
    }

    const UsageImportContext& m_context;
    std::array<int, columns.size()> m_columns{};
    QHash<LlmUsageKey, qsizetype> m_seen;
    LlmUsageImport m_import;
};

} // namespace

base::Result<LlmUsageImport> importLlmUsage(
    const QByteArray& file, const UsageImportContext& context)
{
    if (file.size() > largestUsageFile)
        return wrongFile(u"llm.import.size"_s, {},
            ImportWords::tr("The file is larger than %1 MiB. Split it by months.")
                .arg(largestUsageFile >> 20));
    const QString text = decodedText(file).text;
    const auto table = parseCsv(text, detectDelimiter(text), mostUsageRows + 1);
    if (!table)
        return base::failure(table.error());
    if (table->rows.size() > mostUsageRows + 1)
        return wrongFile(u"llm.import.rows"_s, {},
            ImportWords::tr("The file has more than %1 rows. Split it by months.")
                .arg(mostUsageRows));
    UsageReader reader(context);
    const QStringList titles = table->rows.isEmpty() ? QStringList() : table->rows.first().cells;
    if (const auto known = reader.setTitles(titles); !known)
        return base::failure(known.error());
    for (qsizetype i = 1; i < table->rows.size(); ++i)
        reader.addRow(table->rows.at(i));
    return reader.result();
}

UsageImportPreview usageImportPreview(const QList<LlmUsage>& rows, const LlmUsageTable& known)
{
    UsageImportPreview preview;
    for (const LlmUsage& row : rows) {
        const auto found = known.constFind(row.key);
        if (found == known.constEnd())
            ++preview.added;
        else if (*found == row.counts)
            ++preview.same;
        else
            preview.changed.append({row.key, *found, row.counts});
    }
    return preview;
}

} // namespace console::domain
