// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/letter.h"

#include "domain/one_line.h"
#include "domain/wire_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<LetterKind, const char*>, 7> kinds{{{LetterKind::Receipt, "receipt"},
    {LetterKind::IdentityQuestion, "identity_question"}, {LetterKind::Extension, "extension"},
    {LetterKind::Refusal, "refusal"}, {LetterKind::Answer, "answer"},
    {LetterKind::HandOver, "hand_over"}, {LetterKind::Recipient, "recipient"}}};

constexpr std::array<std::pair<LetterClause, const char*>, 4> clauses{
    {{LetterClause::Complaint, "complaint"}, {LetterClause::Remedy, "remedy"},
        {LetterClause::Agency, "agency"}, {LetterClause::OneLaw, "one_law"}}};

constexpr std::array<std::pair<LetterEffect, const char*>, 5> effects{{{LetterEffect::None, "none"},
    {LetterEffect::Waiting, "waiting"}, {LetterEffect::Taken, "taken"},
    {LetterEffect::Late, "late"}, {LetterEffect::Hindered, "hindered"}}};

QString tr(const char* text)
{
    return QCoreApplication::translate("Letter", text);
}

bool mentions(const QString& text, const QString& pattern)
{
    const QRegularExpression expression(pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(text).hasMatch();
}

bool says(const QString& text, LetterClause clause)
{
    switch (clause) {
    case LetterClause::Complaint:
        return mentions(text, u"\\bcomplain(t|ts)?\\b|\\bréclamations?\\b"_s)
            && mentions(text,
                u"supervisory authorit|Information Commissioner|autorité de contrôle|\\bCNIL\\b"_s);
    case LetterClause::Remedy:
        return mentions(
            text, u"judicial remed|\\bcourts?\\b|recours juridictionnel|\\btribun(al|aux)\\b"_s);
    case LetterClause::Agency:
        return mentions(text, u"Privacy Protection Agency|Attorney General"_s);
    case LetterClause::OneLaw:
        break;
    }
    return !mentions(text,
        u"\\b(GDPR|RGPD)\\b|General Data Protection Regulation|\\b2016/679\\b|"
        "Règlement général sur la protection des données|\\bart(icles?|\\.)? ?[0-9]"_s);
}

} // namespace

QString wireName(LetterKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<LetterKind> letterKindOf(const QString& wireName)
{
    return valueIn<LetterKind>(kinds, wireName);
}

bool goesToPerson(LetterKind kind)
{
    return kind != LetterKind::HandOver && kind != LetterKind::Recipient;
}

QString wireName(LetterClause clause)
{
    return nameIn(clauses, clause);
}

std::optional<LetterClause> letterClauseOf(const QString& wireName)
{
    return valueIn<LetterClause>(clauses, wireName);
}

QString explanation(LetterClause clause)
{
    switch (clause) {
    case LetterClause::Complaint:
        return tr("The letter does not say that the person may lodge a complaint with a "
                  "supervisory authority (article 12(4)).");
    case LetterClause::Remedy:
        return tr("The letter does not say that the person may seek a judicial remedy "
                  "(article 12(4)).");
    case LetterClause::Agency:
        return tr("The letter does not name the California Privacy Protection Agency or the "
                  "Attorney General, where the person can complain.");
    case LetterClause::OneLaw:
        break;
    }
    return tr("The letter names the GDPR, which is not the law of this case.");
}

QString wireName(LetterEffect effect)
{
    return nameIn(effects, effect);
}

std::optional<LetterEffect> letterEffectOf(const QString& wireName)
{
    return valueIn<LetterEffect>(effects, wireName);
}

QList<LetterClause> missingClauses(
    LetterKind kind, Regulation regulation, const QString& text, bool refuses)
{
    const bool california = regulation == Regulation::Ccpa;
    QList<LetterClause> needed;
    if (kind == LetterKind::Refusal || (kind == LetterKind::Answer && refuses)) {
        if (california)
            needed.append(LetterClause::Agency);
        else
            needed = {LetterClause::Complaint, LetterClause::Remedy};
    }
    if (california)
        needed.append(LetterClause::OneLaw);
    // Neither a line break nor a narrow space parts two words.
    const QString words = text.simplified();
    QList<LetterClause> missing;
    for (const LetterClause clause : std::as_const(needed)) {
        if (!says(words, clause))
            missing.append(clause);
    }
    return missing;
}

base::Result<base::Done> checkLetter(const QString& subject, const QString& text)
{
    if (subject.trimmed().isEmpty() || subject.size() > longestLetterSubject || !isOneLine(subject))
        return base::failure(base::ApiError::invalid(u"subject"_s,
            tr("Give the letter a subject: one line of 1 to %1 characters.")
                .arg(longestLetterSubject),
            u"letter.subject"_s));
    const qsizetype size = text.trimmed().size();
    if (size >= shortestLetterText && size <= longestLetterText)
        return base::Done{};
    return base::failure(base::ApiError::invalid(u"text"_s,
        tr("Write the letter in %1 to %2 characters.")
            .arg(shortestLetterText)
            .arg(longestLetterText),
        u"letter.text"_s));
}

} // namespace console::domain
