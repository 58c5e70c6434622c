// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/coded_sentence.h"

#include "domain/time_limit.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Context of the translations.
struct DatedSentence {
    Q_DECLARE_TR_FUNCTIONS(DatedSentence)
};

QString dayText(const QDate& day)
{
    return QLocale().toString(day, u"ddd d MMM yyyy"_s);
}

QString ofTwoDays(const QString& code, const QDate& first, const QDate& second)
{
    if (code != "extension.late"_L1)
        return {};
    return DatedSentence::tr(
        "The notice of the extension went on %1, after the period had ended on %2. It doesn't "
        "count.")
        .arg(dayText(first), dayText(second));
}

QString ofOneDay(const QString& code, const QDate& day)
{
    if (code == "extension.unsent"_L1)
        return DatedSentence::tr(
            "The extension counts once its notice was sent, by %1 at the latest.")
            .arg(dayText(day));
    if (code == "pause.lapsed"_L1)
        return DatedSentence::tr("The question of %1 was sent after the last day. It adds nothing.")
            .arg(dayText(day));
    if (code == "pause.slow"_L1)
        return DatedSentence::tr(
            "The question of %1 was sent more than %2 working days after the request came. An "
            "authority may say that it was asked with undue delay.")
            .arg(dayText(day))
            .arg(questionWorkingDays);
    if (code == "request.identity.window"_L1)
        return DatedSentence::tr("The person has until %1 to answer.").arg(dayText(day));
    if (code == "request.retention"_L1)
        return DatedSentence::tr("The case is kept until %1.").arg(dayText(day));
    return {};
}

} // namespace

CodedSentence datedSentence(const QString& code, const QList<QDate>& days)
{
    CodedSentence dated{.code = code, .message = {}, .days = days};
    dated.message = sentence(dated);
    return dated;
}

QString sentence(const CodedSentence& coded)
{
    QString words;
    if (coded.days.size() == 1)
        words = ofOneDay(coded.code, coded.days.first());
    else if (coded.days.size() == 2)
        words = ofTwoDays(coded.code, coded.days.first(), coded.days.last());
    return words.isEmpty() ? coded.message : words;
}

} // namespace console::domain
