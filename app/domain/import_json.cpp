// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/import_json.h"

#include "base/json_reader.h"
#include "domain/import_table.h"

#include <QJsonArray>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;
using Kind = ImportNote::Kind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

base::Failure refused(const char* code, const QString& sentence)
{
    return base::failure(base::ApiError::invalid(u"file"_s, sentence, QString::fromLatin1(code)));
}

//! Reads the objects of the list one after the other.
class JsonEntries {
public:
    //! `complete`: what an entry leaves out is not known, rather than not spoken of.
    JsonEntries(ListingImport& result, const ImportChoices& choices, bool complete)
        : m_result(result)
        , m_choices(choices)
        , m_complete(complete)
    {
    }

    void add(const QJsonValue& value, int number)
    {
        m_row = ImportedRow();
        m_row.line = number;
        m_refused.clear();
        if (!value.isObject()) {
            problem("import.json.entry", tr("Entry %1 is no object and is left out.").arg(number));
            return;
        }
        members(value.toObject(), {});
        if (m_tooLong)
            return;
        if (!m_complete && !m_row.given.contains(EntryField::WebsiteLabel))
            m_row.entry.websiteLabel = labelOfAddress(m_row.entry.website);
        if (m_complete)
            m_row.given
                = QSet<EntryField>(allEntryFields().begin(), allEntryFields().end()) - m_refused;
        keepRow(m_result, m_row);
    }

private:
    void members(const QJsonObject& object, const QString& prefix)
    {
        if (prefix.isEmpty())
            m_tooLong = false;
        for (auto member = object.begin(); member != object.end() && !m_tooLong; ++member) {
            const QString name = prefix + member.key();
            if (name == "contact"_L1 && member.value().isObject())
                members(member.value().toObject(), u"contact."_s);
            else if (const std::optional<EntryField> field = fieldOf(name))
                setMember(*field, member.value());
        }
    }

    void setMember(EntryField field, const QJsonValue& value)
    {
        const bool isSet = field == EntryField::Countries || field == EntryField::Categories;
        const std::optional<QString> text = isSet ? listText(value) : plainText(value);
        if (!text) {
            problem("import.json.type",
                tr("Entry %1, “%2” is not of the right type and is left out.")
                    .arg(QString::number(m_row.line), wireName(field)),
                field);
            m_refused.insert(field);
            return;
        }
        m_tooLong = text->size() > ImportLimits::cell;
        if (m_tooLong)
            problem("import.row.long",
                tr("Entry %1 has a text of %2 characters, at most %3 can be read. It is left out.")
                    .arg(m_row.line)
                    .arg(text->size())
                    .arg(ImportLimits::cell));
        else
            giveField(m_result, m_row, field, *text);
        if (!m_row.given.contains(field))
            m_refused.insert(field);
    }

    static std::optional<QString> plainText(const QJsonValue& value)
    {
        return value.isNull() || value.isString() ? std::optional(value.toString()) : std::nullopt;
    }

    static std::optional<QString> listText(const QJsonValue& value)
    {
        if (value.isNull())
            return QString();
        const QJsonArray list = value.toArray();
        const bool isList = value.isArray()
            && std::all_of(
                list.begin(), list.end(), [](const QJsonValue& item) { return item.isString(); });
        if (!isList)
            return std::nullopt;
        QStringList texts;
        for (const QJsonValue& item : list)
            texts.append(item.toString());
        return texts.join(u',');
    }

    //! What a person said goes first; what nobody knows is asked, once for each name.
    std::optional<EntryField> fieldOf(const QString& name)
    {
        if (const auto chosen = m_choices.columns.constFind(name);
            chosen != m_choices.columns.constEnd())
            return *chosen;
        const std::optional<EntryField> field = entryField(name);
        const bool asked
            = m_result.columns.contains(name) || m_result.columns.size() >= ImportLimits::columns;
        if (!field && !asked) {
            m_result.columns.append(name);
            m_result.notes.append(columnQuestion(name));
        }
        return field;
    }

    void problem(
        const char* code, const QString& message, std::optional<EntryField> field = std::nullopt)
    {
        ImportNote note;
        note.kind = Kind::Problem;
        note.code = QString::fromLatin1(code);
        note.message = message;
        note.line = m_row.line;
        note.field = field;
        m_result.notes.append(note);
    }

    ListingImport& m_result;
    const ImportChoices& m_choices;
    bool m_complete;
    ImportedRow m_row;
    QSet<EntryField> m_refused; //!< of that row
    bool m_tooLong = false;
};

} // namespace

base::Result<base::Done> readJsonListing(
    ListingImport& result, const QString& text, const ImportChoices& choices)
{
    const base::Result<QJsonValue> json = base::parseJson(text.toUtf8(), u"import"_s);
    if (!json) {
        base::ApiError error = base::ApiError::invalid(
            u"file"_s, tr("This is no JSON that can be read."), u"import.json"_s);
        error.detail = json.error().detail;
        return base::failure(error);
    }
    const QJsonObject object = json->toObject();
    if (object.value("formatVersion"_L1).toInt(listingJsonVersion) > listingJsonVersion)
        return refused("import.json.newer",
            tr("This file was written by a later version of the program. Update this one first."));
    const QJsonValue list = json->isArray() ? *json : object.value("entries"_L1);
    if (!list.isArray())
        return refused("import.nothing", tr("There is no list of entries in it."));
    const QJsonArray entries = list.toArray();
    if (entries.isEmpty())
        return refused("import.nothing", tr("The list of entries in it is empty."));
    if (entries.size() > ImportLimits::rows)
        return refused("import.rows",
            tr("There are more than %1 rows. Nothing of it was read.").arg(ImportLimits::rows));
    JsonEntries reader(result, choices, object.contains("formatVersion"_L1));
    int number = 0;
    for (const QJsonValue& entry : entries)
        reader.add(entry, ++number);
    return base::Done{};
}

} // namespace console::domain
