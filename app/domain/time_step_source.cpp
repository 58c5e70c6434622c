// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/time_step.h"

namespace console::domain {

using namespace Qt::StringLiterals;
using Towards = TimeStep::Towards;

namespace {

QString gdprArticle(const TimeStep& step, const QString& article)
{
    return (step.regulation == Regulation::UkGdpr ? u"UK GDPR, article "_s : u"GDPR, article "_s)
        + article;
}

QString ccpaSource(const TimeStep& step)
{
    return step.towards == Towards::Acknowledgement ? u"11 CCR 7021(a)"_s : u"11 CCR 7021(b)"_s;
}

QString pauseSource(const TimeStep& step)
{
    if (step.regulation == Regulation::UkGdpr)
        return u"UK GDPR, article 12A"_s;
    return step.note.startsWith("identity/"_L1) ? u"GDPR, article 12(6)"_s : u"GDPR, recital 63"_s;
}

QString atOnceSource(const TimeStep& step)
{
    return gdprArticle(step, step.note == wireName(DataRight::Restriction) ? u"18"_s : u"21(3)"_s);
}

} // namespace

QString source(const TimeStep& step)
{
    const QString periods = u"Regulation (EEC, Euratom) 1182/71, "_s;
    switch (step.rule) {
    case TimeRule::D1:
        return step.regulation == Regulation::Ccpa ? ccpaSource(step)
                                                   : gdprArticle(step, u"12(3)"_s);
    case TimeRule::D2:
        return gdprArticle(step, u"12(3); "_s) + periods + u"article 3(2)(c); C-171/03";
    case TimeRule::D3:
        return periods + u"articles 2 and 3(4)";
    case TimeRule::D5:
        return pauseSource(step);
    case TimeRule::D6:
        return gdprArticle(step, u"12(3)"_s);
    case TimeRule::D7:
        return gdprArticle(step, u"12(4)"_s);
    case TimeRule::D8:
        return ccpaSource(step);
    case TimeRule::D10:
        return atOnceSource(step);
    case TimeRule::D4:
    case TimeRule::D9:
    case TimeRule::Letter:
        break;
    }
    return {};
}

} // namespace console::domain
