// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "cloud/way_report.h"

#include <functional>
#include <memory>

namespace console::cloud {
struct Endpoint;
class WayProbe;
} // namespace console::cloud

namespace console::ui {

class BusyButton;
class DetailPane;
class StepReport;

//! "Test the connection" at the foot of a pane, and what it found at the pane's end. The form can
//! be typed in meanwhile; what counts is what stood in it when the test began.
class WayCheck : public QObject {
    Q_OBJECT

public:
    //! What the fields say, complete with secrets. Its error is shown at its field.
    using EndpointMaker = std::function<base::Call<cloud::Endpoint>()>;

    //! Adds button and report to the pane, which outlives it.
    explicit WayCheck(DetailPane& pane);
    ~WayCheck() override;

    void setEndpoint(EndpointMaker endpoint) { m_endpoint = std::move(endpoint); }
    //! Ends what is under way and forgets what was found, as for another profile.
    void clear();

private:
    void begin();
    void walk(const cloud::Endpoint& endpoint);
    void show(const cloud::WayReport& report);
    void stop();
    void setUnderWay(bool underWay);

    DetailPane& m_pane;
    EndpointMaker m_endpoint;
    BusyButton* m_test;
    BusyButton* m_stop;
    StepReport* m_report;
    std::unique_ptr<cloud::WayProbe> m_probe;
    base::CallHandle m_call;
};

} // namespace console::ui
