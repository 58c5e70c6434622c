// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/way_check.h"

#include "cloud/way_probe.h"
#include "ui/pages/settings/way_words.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/step_report.h"

namespace console::ui {

using base::Result;
using cloud::WayReport;

WayCheck::WayCheck(DetailPane& pane)
    : QObject(&pane)
    , m_pane(pane)
    , m_test(pane.addBarAction(tr("Test the connection")))
    , m_stop(pane.addBarAction(tr("Stop the test")))
    , m_report(new StepReport)
{
    pane.add(m_report);
    connect(m_test, &BusyButton::activated, this, &WayCheck::begin);
    connect(m_stop, &BusyButton::activated, this, &WayCheck::stop);
    setUnderWay(false);
}

WayCheck::~WayCheck() = default;

void WayCheck::begin()
{
    m_pane.clearErrors();
    m_report->setSteps({});
    m_report->setCertificates({});
    m_report->setEnd(Tone::Neutral, {},
        tr("This takes %n second(s) at most. Nobody is signed in.", nullptr,
            int(cloud::WayProbe::usualPatience.count())));
    setUnderWay(true);
    m_call = m_endpoint().then(this, [this](const Result<cloud::Endpoint>& endpoint) {
        if (endpoint)
            return walk(*endpoint);
        setUnderWay(false);
        m_report->setEnd(Tone::Neutral, {}, {});
        m_pane.showError(endpoint.error());
    });
}

void WayCheck::walk(const cloud::Endpoint& endpoint)
{
    m_probe = std::make_unique<cloud::WayProbe>(endpoint);
    connect(m_probe.get(), &cloud::WayProbe::stepped, this,
        [this](const WayReport& report) { m_report->setSteps(waySteps(report)); });
    m_call = m_probe->run().then(this, [this](const Result<WayReport>& report) {
        setUnderWay(false);
        if (report)
            show(*report);
    });
}

void WayCheck::show(const WayReport& report)
{
    m_report->setSteps(waySteps(report));
    m_report->setCertificates(cloud::chainText(report.chain), cloud::chainPem(report.chain));
    if (report.problem)
        m_report->setEnd(Tone::Bad, report.problem->message, wayAdvice(report));
    else
        m_report->setEnd(Tone::Ok, tr("The server can be reached."), {});
}

void WayCheck::stop()
{
    m_call.cancel();
    setUnderWay(false);
    m_report->setEnd(Tone::Neutral, {}, tr("The test was stopped."));
}

void WayCheck::clear()
{
    m_call.cancel();
    m_probe.reset();
    setUnderWay(false);
    m_report->setSteps({});
    m_report->setCertificates({});
    m_report->setEnd(Tone::Neutral, {}, {});
}

void WayCheck::setUnderWay(bool underWay)
{
    m_test->setBusy(underWay, tr("Testing…"));
    m_stop->setVisible(underWay);
}

} // namespace console::ui
