// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/activity/change_words.h"

#include "models/when.h"
#include "ui/pages/activity/request_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventPane)
};

constexpr int shownOfMark = 16;

struct Named {
    const char* recorded;
    const char* words;
};

constexpr Named fields[] = {
    {"added", QT_TRANSLATE_NOOP("EventPane", "Added")},
    {"address", QT_TRANSLATE_NOOP("EventPane", "Address mark")},
    {"baseNumber", QT_TRANSLATE_NOOP("EventPane", "Follows version")},
    {"bytes", QT_TRANSLATE_NOOP("EventPane", "Size in bytes")},
    {"calendar", QT_TRANSLATE_NOOP("EventPane", "Calendar of holidays")},
    {"changed", QT_TRANSLATE_NOOP("EventPane", "Changed")},
    {"channel", QT_TRANSLATE_NOOP("EventPane", "Reached us by")},
    {"checkedOn", QT_TRANSLATE_NOOP("EventPane", "Looked up on")},
    {"code", QT_TRANSLATE_NOOP("EventPane", "Reason")},
    {"country", QT_TRANSLATE_NOOP("EventPane", "Country")},
    {"daysLeft", QT_TRANSLATE_NOOP("EventPane", "Days left until it holds")},
    {"effectiveDate", QT_TRANSLATE_NOOP("EventPane", "In force since")},
    {"expiresAt", QT_TRANSLATE_NOOP("EventPane", "Ends")},
    {"feeAsked", QT_TRANSLATE_NOOP("EventPane", "A fee was asked for")},
    {"file", QT_TRANSLATE_NOOP("EventPane", "File")},
    {"fileName", QT_TRANSLATE_NOOP("EventPane", "File")},
    {"firstYear", QT_TRANSLATE_NOOP("EventPane", "From the year")},
    {"folderChanged", QT_TRANSLATE_NOOP("EventPane", "Another folder")},
    {"from", QT_TRANSLATE_NOOP("EventPane", "From")},
    {"frequency", QT_TRANSLATE_NOOP("EventPane", "How often")},
    {"hasDisplayName", QT_TRANSLATE_NOOP("EventPane", "Has a display name")},
    {"hash", QT_TRANSLATE_NOOP("EventPane", "Checksum")},
    {"host", QT_TRANSLATE_NOOP("EventPane", "Mail relay")},
    {"keep", QT_TRANSLATE_NOOP("EventPane", "Backups to keep")},
    {"kind", QT_TRANSLATE_NOOP("EventPane", "Kind")},
    {"language", QT_TRANSLATE_NOOP("EventPane", "Language")},
    {"lastYear", QT_TRANSLATE_NOOP("EventPane", "Until the year")},
    {"legal", QT_TRANSLATE_NOOP("EventPane", "Last days to answer")},
    {"legalHold", QT_TRANSLATE_NOOP("EventPane", "On legal hold")},
    {"madeAt", QT_TRANSLATE_NOOP("EventPane", "Made")},
    {"mediaType", QT_TRANSLATE_NOOP("EventPane", "Kind of file")},
    {"moved", QT_TRANSLATE_NOOP("EventPane", "Moved")},
    {"name", QT_TRANSLATE_NOOP("EventPane", "Name")},
    {"noticeDays", QT_TRANSLATE_NOOP("EventPane", "Days of notice")},
    {"organizationsWithoutAdmin", QT_TRANSLATE_NOOP("EventPane", "Left without an admin")},
    {"outcome", QT_TRANSLATE_NOOP("EventPane", "Outcome")},
    {"ownAuthority", QT_TRANSLATE_NOOP("EventPane", "Own authority")},
    {"people", QT_TRANSLATE_NOOP("EventPane", "People")},
    {"perMinute", QT_TRANSLATE_NOOP("EventPane", "Mails in a minute, at most")},
    {"port", QT_TRANSLATE_NOOP("EventPane", "Port")},
    {"promptsStored", QT_TRANSLATE_NOOP("EventPane", "Prompts are stored")},
    {"protectionChanged", QT_TRANSLATE_NOOP("EventPane", "Another password")},
    {"purpose", QT_TRANSLATE_NOOP("EventPane", "Purpose")},
    {"provider", QT_TRANSLATE_NOOP("EventPane", "LLM provider")},
    {"raisedBy", QT_TRANSLATE_NOOP("EventPane", "Raised by")},
    {"receivedAt", QT_TRANSLATE_NOOP("EventPane", "Received")},
    {"ref", QT_TRANSLATE_NOOP("EventPane", "Case")},
    {"regulation", QT_TRANSLATE_NOOP("EventPane", "Law")},
    {"removed", QT_TRANSLATE_NOOP("EventPane", "Removed")},
    {"restricted", QT_TRANSLATE_NOOP("EventPane", "Processing restricted")},
    {"retentionMonths", QT_TRANSLATE_NOOP("EventPane", "Months kept")},
    {"retentionMonths.ccpa", QT_TRANSLATE_NOOP("EventPane", "Months kept (CCPA)")},
    {"retentionMonths.gdpr", QT_TRANSLATE_NOOP("EventPane", "Months kept (GDPR)")},
    {"retentionMonths.uk_gdpr", QT_TRANSLATE_NOOP("EventPane", "Months kept (UK GDPR)")},
    {"right", QT_TRANSLATE_NOOP("EventPane", "Right")},
    {"rights", QT_TRANSLATE_NOOP("EventPane", "Rights")},
    {"role", QT_TRANSLATE_NOOP("EventPane", "Role")},
    {"row", QT_TRANSLATE_NOOP("EventPane", "Rule")},
    {"rows", QT_TRANSLATE_NOOP("EventPane", "Rows")},
    {"scheduled", QT_TRANSLATE_NOOP("EventPane", "By schedule")},
    {"security", QT_TRANSLATE_NOOP("EventPane", "Encryption")},
    {"sha256", QT_TRANSLATE_NOOP("EventPane", "SHA-256")},
    {"signUpOpen", QT_TRANSLATE_NOOP("EventPane", "Open sign-up")},
    {"signsIn", QT_TRANSLATE_NOOP("EventPane", "Signs in at the relay")},
    {"state", QT_TRANSLATE_NOOP("EventPane", "State")},
    {"status", QT_TRANSLATE_NOOP("EventPane", "Status of the report")},
    {"time", QT_TRANSLATE_NOOP("EventPane", "At")},
    {"to", QT_TRANSLATE_NOOP("EventPane", "To")},
    {"usedForTraining", QT_TRANSLATE_NOOP("EventPane", "Prompts are used for training")},
    {"version", QT_TRANSLATE_NOOP("EventPane", "Version")},
    {"weekday", QT_TRANSLATE_NOOP("EventPane", "Weekday, from Monday on")},
    {"withdrawn", QT_TRANSLATE_NOOP("EventPane", "Withdrawn")},
    {"zone", QT_TRANSLATE_NOOP("EventPane", "Time zone")},
};

constexpr Named values[] = {
    {"admin", QT_TRANSLATE_NOOP("EventPane", "Admin")},
    {"answer", QT_TRANSLATE_NOOP("EventPane", "Part of our answer")},
    {"auditor", QT_TRANSLATE_NOOP("EventPane", "Auditor")},
    {"daily", QT_TRANSLATE_NOOP("EventPane", "Every day")},
    {"dpo", QT_TRANSLATE_NOOP("EventPane", "DPO")},
    {"dpo_contact", QT_TRANSLATE_NOOP("EventPane", "Message to the DPO")},
    {"editor", QT_TRANSLATE_NOOP("EventPane", "Editor")},
    {"from_person", QT_TRANSLATE_NOOP("EventPane", "From the person")},
    {"from_recipient", QT_TRANSLATE_NOOP("EventPane", "From a recipient of the data")},
    {"member", QT_TRANSLATE_NOOP("EventPane", "Member")},
    {"none", QT_TRANSLATE_NOOP("EventPane", "No role")},
    {"off", QT_TRANSLATE_NOOP("EventPane", "Only by hand")},
    {"operator", QT_TRANSLATE_NOOP("EventPane", "Operator")},
    {"other", QT_TRANSLATE_NOOP("EventPane", "Something else")},
    {"recorded", QT_TRANSLATE_NOOP("EventPane", "Recorded")},
    {"soc2_type2", QT_TRANSLATE_NOOP("EventPane", "SOC 2 report")},
    {"subject", QT_TRANSLATE_NOOP("EventPane", "The person, about themselves")},
    {"weekly", QT_TRANSLATE_NOOP("EventPane", "Every week")},
};

template <std::size_t size>
QString worded(const Named (&table)[size], const QString& recorded)
{
    for (const Named& named : table) {
        if (recorded == QLatin1String(named.recorded))
            return Words::tr(named.words);
    }
    return recorded;
}

QString textValue(const QString& field, const QString& text)
{
    if (field == "effectiveDate"_L1) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : text;
    }
    if (field == "expiresAt"_L1 || field == "madeAt"_L1) {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
        return at.isValid() ? models::shortTime(at) : text;
    }
    // A mark or checksum has no place to break at; its beginning tells it from others.
    if (field == "address"_L1 || field == "hash"_L1 || field == "sha256"_L1)
        return text.size() > shownOfMark ? QString(text.left(shownOfMark) + u'…') : text;
    const bool isWord = field == "role"_L1 || field == "kind"_L1 || field == "state"_L1
        || field == "frequency"_L1 || field == "purpose"_L1 || field == "raisedBy"_L1;
    return isWord ? worded(values, text) : text;
}
} // namespace

QString fieldTitle(const QString& field)
{
    return worded(fields, field);
}

QString fieldValue(const QString& field, const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return Words::tr("nothing");
    if (QString words = requestValue(field, value); !words.isEmpty())
        return words;
    if (value.isString())
        return textValue(field, value.toString());
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"value"_s, value}}).toJson(QJsonDocument::Compact));
}

QString actingRole(const QString& role)
{
    return worded(values, role);
}

} // namespace console::ui
