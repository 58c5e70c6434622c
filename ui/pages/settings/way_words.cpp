// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/way_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using cloud::WayReport;
using cloud::WayStep;
using Kind = WayStep::Kind;
using State = WayStep::State;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(WayCheck)
};

QString passedWords(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return Words::tr("Name found");
    case Kind::Connection:
        return Words::tr("Connected");
    case Kind::Tls:
        return Words::tr("Private connection");
    case Kind::Http:
        return Words::tr("It answers");
    case Kind::Server:
        break;
    }
    return Words::tr("It is a Packmind");
}

QString failedWords(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return Words::tr("Name not found");
    case Kind::Connection:
        return Words::tr("No connection");
    case Kind::Tls:
        return Words::tr("No private connection");
    case Kind::Http:
        return Words::tr("No answer");
    case Kind::Server:
        break;
    }
    return Words::tr("It is no Packmind, or does not say so");
}

QString kindWords(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return Words::tr("Name");
    case Kind::Connection:
        return Words::tr("Connection");
    case Kind::Tls:
        return Words::tr("TLS");
    case Kind::Http:
        return Words::tr("Answer");
    case Kind::Server:
        break;
    }
    return Words::tr("Server");
}

QString words(const WayStep& step)
{
    switch (step.state) {
    case State::Passed:
        return passedWords(step.kind);
    case State::Failed:
        return failedWords(step.kind);
    case State::Skipped:
        return step.kind == Kind::Tls ? Words::tr("Not encrypted: it stays on this computer")
                                      : Words::tr("An address, no name to look up");
    case State::UnderWay:
        return Words::tr("%1…").arg(kindWords(step.kind));
    case State::NotReached:
        break;
    }
    return Words::tr("%1: not reached").arg(kindWords(step.kind));
}

TimelineStep::When whenOf(State state)
{
    switch (state) {
    case State::Passed:
    case State::Skipped:
        return TimelineStep::When::Done;
    case State::Failed:
        return TimelineStep::When::Failed;
    case State::UnderWay:
        return TimelineStep::When::Now;
    case State::NotReached:
        break;
    }
    return TimelineStep::When::Ahead;
}

QString noteOf(const WayStep& step)
{
    QStringList parts;
    if (!step.note.isEmpty())
        parts << step.note;
    if (step.milliseconds)
        parts << Words::tr("%1 ms").arg(QLocale().toString(*step.milliseconds));
    return parts.join(u" · "_s);
}

} // namespace

QList<TimelineStep> waySteps(const WayReport& report)
{
    QList<TimelineStep> steps;
    for (const WayStep& step : report.steps)
        steps.append({words(step), noteOf(step), whenOf(step.state)});
    return steps;
}

QString wayAdvice(const WayReport& report)
{
    const auto failed = std::find_if(report.steps.begin(), report.steps.end(),
        [](const WayStep& step) { return step.state == State::Failed; });
    if (failed == report.steps.end())
        return {};
    switch (failed->kind) {
    case Kind::Name:
        return Words::tr("A VPN that is off, or a network without this name, shows like this too. "
                         "Ask whoever runs your network which proxy leads there.");
    case Kind::Connection:
        return report.proxy.isEmpty()
            ? Words::tr("If your network lets nobody out directly, choose its proxy above.")
            : Words::tr("The way leads through the proxy %1.").arg(report.proxy);
    case Kind::Tls:
        return Words::tr("Compare the certificates with what whoever runs the server tells you. A "
                         "proxy that looks into connections has an authority of its own: choose "
                         "that above.");
    case Kind::Http:
        return Words::tr("Something answers there, but not as a server of this kind does. Check "
                         "port and address.");
    case Kind::Server:
        break;
    }
    return Words::tr("Check the address: another program answers there.");
}

} // namespace console::ui
