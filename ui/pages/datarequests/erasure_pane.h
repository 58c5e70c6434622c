// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/erasure_codecs.h"
#include "ui/pages/datarequests/case_pane.h"
#include "ui/parts/facts.h"

namespace console::ui {

//! The erasure of the person of a case: what goes, what stays on which ground, what stands against
//! it; then, once the phrase is typed, step by step; in the end its certificate. Stopped on the
//! way, it goes on from where it stands.
class ErasurePane : public CasePane {
    Q_OBJECT

public:
    ErasurePane(DetailPane& pane, const PageContext& context, const domain::RequestCase& request);

private:
    using Preview = contract::ErasurePreview;

    [[nodiscard]] bool isRead() const override { return m_preview.has_value(); }
    void read() override;
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

    std::optional<Preview> m_preview;
    QString m_phrase; //!< as it was typed
    Timeline* m_steps = nullptr;
    BusyButton* m_erase = nullptr;
    std::optional<base::CallSource<domain::ErasureRun>> m_answer;
    base::CallHandle m_step;
};

} // namespace console::ui
