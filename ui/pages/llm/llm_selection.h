// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/llm/llm_jobs.h"
#include "ui/pages/pane_content.h"

class QComboBox;

namespace console::ui {

//! Several organizations in the pane: test their settings again, or copy those of one to the
//! others. Keys are never copied.
class LlmSelection : public PaneContent {
    Q_OBJECT

public:
    struct Rows {
        QList<models::LlmListed> chosen;
        QList<models::LlmListed> all; //!< to copy from
        QList<domain::LlmProvider> offered;
    };

    LlmSelection(DetailPane& pane, const PageContext& context, const Rows& rows);
    void takeFocus() override;
    void rightsChanged() override;
    //! As its button does.
    void startTests();

Q_SIGNALS:
    void tested(
        const console::domain::OrganizationId& id, const console::domain::LlmTestSummary& test);
    void testsEnded(const QList<console::ui::Outcome>& outcomes);
    void copyEnded(const QList<console::ui::Outcome>& outcomes);

private:
    void build();
    void addWords(const QString& text);
    void addButton(BusyButton* button);
    void buildCopy();
    void showPlans();
    void startCopy();
    void start(LlmRun* run, BusyButton* button, const QString& busy, const QString& progress);
    void end(const QList<Outcome>& outcomes);
    [[nodiscard]] QString whyNoChange(const domain::OrganizationId& id) const;
    [[nodiscard]] QString whyNoTest(const domain::OrganizationId& id) const;
    void allowTests();
    [[nodiscard]] const models::LlmListed* source() const;

    Rows m_rows;
    QList<LlmCopyPlan> m_plans;
    OutcomeModel m_preview{tr("Organization")};
    BusyButton* m_test = nullptr;
    QComboBox* m_source = nullptr;
    FormField* m_key = nullptr;
    BusyButton* m_copy = nullptr;
    TextLabel* m_progress = nullptr;
    QPointer<LlmRun> m_run;
    bool m_copies = false;
};

} // namespace console::ui
