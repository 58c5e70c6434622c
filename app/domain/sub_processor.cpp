// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/sub_processor.h"

#include "domain/organization.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSlug = 2;
constexpr qsizetype longestSlug = 64;
constexpr QChar byteOrderMark(0xfeff);

QString tr(const char* text)
{
    return QCoreApplication::translate("SubProcessor", text);
}

bool breaksLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029'
        || c == u'\v' || c == u'\f';
}

//! Whether the character at `index` is half of a pair without the other half.
bool isLoneSurrogate(const QString& text, qsizetype index)
{
    const QChar c = text.at(index);
    if (c.isHighSurrogate())
        return index + 1 >= text.size() || !text.at(index + 1).isLowSurrogate();
    return c.isLowSurrogate() && (index == 0 || !text.at(index - 1).isHighSurrogate());
}

} // namespace

QString wireName(DataCategory category)
{
    switch (category) {
    case DataCategory::Email:
        return u"email"_s;
    case DataCategory::Account:
        return u"account"_s;
    case DataCategory::AllApplicationData:
        return u"all_application_data"_s;
    case DataCategory::LlmPrompts:
        return u"llm_prompts"_s;
    case DataCategory::SupportMessages:
        return u"support_messages"_s;
    case DataCategory::Logs:
        return u"logs"_s;
    case DataCategory::Other:
        break;
    }
    return u"other"_s;
}

std::optional<DataCategory> dataCategory(const QString& wireName)
{
    for (const DataCategory category : allDataCategories) {
        if (domain::wireName(category) == wireName)
            return category;
    }
    return std::nullopt;
}

QString categoryLabel(DataCategory category)
{
    switch (category) {
    case DataCategory::Email:
        return tr("E-mail addresses");
    case DataCategory::Account:
        return tr("Accounts");
    case DataCategory::AllApplicationData:
        return tr("All application data");
    case DataCategory::LlmPrompts:
        return tr("LLM prompts and responses");
    case DataCategory::SupportMessages:
        return tr("Messages to support");
    case DataCategory::Logs:
        return tr("Logs");
    case DataCategory::Other:
        break;
    }
    return tr("Other data");
}

QString wireName(TransferMechanism mechanism)
{
    switch (mechanism) {
    case TransferMechanism::Adequacy:
        return u"adequacy"_s;
    case TransferMechanism::Dpf:
        return u"dpf"_s;
    case TransferMechanism::Scc:
        return u"scc"_s;
    case TransferMechanism::Idta:
        return u"idta"_s;
    case TransferMechanism::Bcr:
        return u"bcr"_s;
    case TransferMechanism::None:
        break;
    }
    return u"none"_s;
}

std::optional<TransferMechanism> transferMechanism(const QString& wireName)
{
    for (const TransferMechanism mechanism : allTransferMechanisms) {
        if (domain::wireName(mechanism) == wireName)
            return mechanism;
    }
    return std::nullopt;
}

QString transferLabel(TransferMechanism mechanism)
{
    switch (mechanism) {
    case TransferMechanism::Adequacy:
        return tr("Adequacy decision");
    case TransferMechanism::Dpf:
        return tr("EU-US Data Privacy Framework");
    case TransferMechanism::Scc:
        return tr("Standard contractual clauses");
    case TransferMechanism::Idta:
        return tr("International data transfer agreement (UK)");
    case TransferMechanism::Bcr:
        return tr("Binding corporate rules");
    case TransferMechanism::None:
        break;
    }
    return tr("None");
}

QString entrySlug(const QString& name)
{
    QString slug = organizationSlug(name).left(longestSlug);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (slug.size() >= shortestSlug)
        return slug;
    const QByteArray sum = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return u"sub-"_s + QString::fromLatin1(sum.toHex().left(8));
}

bool isEntrySlug(const QString& text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(),
        [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
    return isPlain && text.size() >= shortestSlug && text.size() <= longestSlug;
}

QString numberedSlug(const QString& slug, int number)
{
    const QString ending = u'-' + QString::number(number);
    return slug.left(longestSlug - ending.size()) + ending;
}

QString freeSlug(const QString& slug, const QSet<QString>& taken)
{
    QString free = slug;
    for (int n = 2; taken.contains(free); ++n)
        free = numberedSlug(slug, n);
    return free;
}

QString plainLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    bool inRun = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isLoneSurrogate(text, i) || c == byteOrderMark)
            continue;
        const bool control = c.category() == QChar::Other_Control || breaksLine(c);
        if (!control)
            line += c;
        else if (!inRun)
            line += u' ';
        inRun = control;
    }
    return line.trimmed();
}

QString plainLines(const QString& text)
{
    QStringList lines;
    QString current;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!breaksLine(c)) {
            current += c;
            continue;
        }
        lines.append(plainLine(current));
        current.clear();
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            ++i;
    }
    lines.append(plainLine(current));
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    return lines.join(u'\n');
}

QStringList countrySet(const QStringList& codes)
{
    QStringList set;
    for (const QString& code : codes) {
        const QString upper = code.trimmed().toUpper();
        if (!upper.isEmpty())
            set.append(upper);
    }
    set.sort();
    set.removeDuplicates();
    return set;
}

SubProcessor tidied(SubProcessor entry)
{
    for (QString* text : {&entry.slug, &entry.name, &entry.website, &entry.websiteLabel,
             &entry.purpose, &entry.dataProcessed, &entry.region, &entry.legalName, &entry.dpaUrl,
             &entry.privacyUrl, &entry.contact.name, &entry.contact.email})
        *text = plainLine(*text);
    entry.contact.address = plainLines(entry.contact.address);
    entry.countries = countrySet(entry.countries);
    return entry;
}

} // namespace console::domain
