// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/erasure_codecs.h"
#include "domain/request_case.h"
#include "ui/pages/pane_content.h"
#include "ui/parts/facts.h"

namespace console::ui {

//! The erasure of the person of a case: what goes, what stays on which ground, what stands against
//! it; then, once the phrase is typed, step by step; in the end its certificate. Stopped on the
//! way, it goes on from where it stands.
class ErasurePane : public PaneContent {
    Q_OBJECT

public:
    ErasurePane(DetailPane& pane, const PageContext& context, const domain::RequestCase& request);
    [[nodiscard]] const QString& id() const { return m_id; }
    //! Reads again what could not be read.
    void readMissing();

Q_SIGNALS:
    //! Back to the case, as it is now.
    void backWanted();

private:
    using Preview = contract::ErasurePreview;

    void read();
    void show(const Preview& preview);
    void addPlan();
    void addNotes();
    void addSteps();
    void addAction();
    void addCertificate();
    void confirm();
    //! All steps that are left, one call for each, so that each is seen.
    void erase();
    void eraseNext();
    void end(const base::Result<domain::ErasureRun>& run);
    void showProgress(std::optional<domain::ErasureStep> stuck = {});
    void saveCertificate();
    [[nodiscard]] bool isUnderWay() const;

    const QString m_id;
    const QString m_ref;
    std::optional<Preview> m_preview;
    QString m_phrase; //!< as it was typed
    Timeline* m_steps = nullptr;
    BusyButton* m_erase = nullptr;
    std::optional<base::CallSource<domain::ErasureRun>> m_answer;
    base::CallHandle m_step;
    base::CallHandle m_reading;
};

} // namespace console::ui
