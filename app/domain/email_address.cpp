// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/email_address.h"

#include <QUrl>

#include <algorithm>

namespace console::domain {

namespace {

//! Letters of some scripts take two QChars; half of one comes as the replacement character.
template <typename Condition>
bool allLetters(const QString& text, Condition holds)
{
    const QList<uint> letters = text.toUcs4();
    return std::all_of(letters.begin(), letters.end(), [&](uint c) { return holds(char32_t(c)); });
}

QString tr(const char* text)
{
    return QCoreApplication::translate("EmailAddress", text);
}

base::Failure invalid(const QString& sentence, const char* rule)
{
    return base::failure(
        base::ApiError::invalid(QStringLiteral("email"), sentence, QString::fromLatin1(rule)));
}

bool isDomain(const QString& text)
{
    const QStringList labels = text.split(QLatin1Char('.'));
    return labels.size() > 1 && std::all_of(labels.begin(), labels.end(), [](const QString& label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(QLatin1Char('-'))
            && !label.endsWith(QLatin1Char('-')) && allLetters(label, [](char32_t c) {
                   return QChar::isLetterOrNumber(c) || c == U'-' || QChar::isMark(c);
               });
    });
}

bool isLocalPart(const QString& text)
{
    static const QString forbidden = QStringLiteral("()<>[]:;,\\\"");
    return !text.isEmpty() && text.size() <= 64 && !text.startsWith(QLatin1Char('.'))
        && !text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1String(".."))
        && allLetters(text, [](char32_t c) {
               return !QChar::isSpace(c) && QChar::isPrint(c) && c != QChar::ReplacementCharacter
                   && (c > 0xFFFF || !forbidden.contains(QChar(char16_t(c))));
           });
}

bool separates(QChar c)
{
    return c.isSpace() || c == QLatin1Char(',') || c == QLatin1Char(';');
}

} // namespace

base::Result<QString> emailAddress(const QString& typed)
{
    const QString address = typed.trimmed().toLower();
    if (address.isEmpty())
        return invalid(tr("Type an e-mail address."), "email.blank");
    if (address.size() > longestEmailAddress)
        return invalid(
            tr("This address is too long. Addresses have at most 254 characters."), "email.long");
    const QStringList parts = address.split(QLatin1Char('@'));
    if (parts.size() != 2 || !isLocalPart(parts.at(0)) || !isDomain(parts.at(1)))
        return invalid(tr("This is not an e-mail address. It should look like ada@acme.example."),
            "email.shape");
    return address;
}

QString canonicalAddress(const QString& address)
{
    const QString composed = address.toLower().normalized(QString::NormalizationForm_C);
    const qsizetype domain = composed.lastIndexOf(QLatin1Char('@')) + 1;
    const QByteArray labels = QUrl::toAce(composed.mid(domain));
    return labels.isEmpty() ? composed
                            : QString(composed.left(domain) + QString::fromLatin1(labels));
}

QStringList addressForms(const QString& address)
{
    const QString canonical = canonicalAddress(address);
    const qsizetype domain = canonical.lastIndexOf(QLatin1Char('@')) + 1;
    // What has no A-labels becomes "?" here, and is no domain of anybody.
    const QString labels
        = QUrl::fromAce(canonical.mid(domain).toLatin1(), QUrl::IgnoreIDNWhitelist);
    const QString legible = labels.isEmpty() ? canonical : QString(canonical.left(domain) + labels);
    QStringList forms{address, canonical, legible,
        canonical.normalized(QString::NormalizationForm_D),
        legible.normalized(QString::NormalizationForm_D)};
    forms.removeDuplicates();
    return forms;
}

QStringList splitAddresses(const QString& pasted)
{
    QStringList found;
    QString word;
    QString inAngles;
    bool quoted = false;
    bool angles = false;
    QStringList wordsOfName; // what may be the name before "<...>"
    const auto endWord = [&] {
        if (!word.isEmpty())
            wordsOfName.append(word);
        word.clear();
    };
    const auto endEntry = [&] {
        endWord();
        found += wordsOfName;
        wordsOfName.clear();
    };
    for (const QChar c : pasted) {
        if (quoted) {
            quoted = c != QLatin1Char('"');
        } else if (angles) {
            if (c == QLatin1Char('>') || c == QLatin1Char('\n')) {
                found.append(inAngles.trimmed());
                inAngles.clear();
                angles = false;
            } else {
                inAngles += c;
            }
        } else if (c == QLatin1Char('"')) {
            quoted = true;
        } else if (c == QLatin1Char('<')) {
            word.clear();
            // Addresses before the name stand for themselves: "a@x.example Bob <b@x.example>".
            std::copy_if(wordsOfName.begin(), wordsOfName.end(), std::back_inserter(found),
                [](const QString& name) { return name.contains(QLatin1Char('@')); });
            wordsOfName.clear();
            angles = true;
        } else if (c == QLatin1Char(',') || c == QLatin1Char(';') || c == QLatin1Char('\n')) {
            endEntry();
        } else if (separates(c)) {
            endWord();
        } else {
            word += c;
        }
    }
    if (angles)
        found.append(inAngles.trimmed());
    endEntry();
    found.removeAll(QString());
    return found;
}

} // namespace console::domain
