// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_privacy.h"
#include "domain/organization.h"
#include "ui/pages/pane_content.h"

class QComboBox;

namespace console::ui {

class DateField;

//! What somebody states of an LLM provider, for one organization: whether prompts are stored there
//! and models trained with them, where the models run, and where that is written.
class AttestationPane : public PaneContent {
    Q_OBJECT

public:
    struct Subject {
        domain::Membership membership;
        domain::LlmProvider provider;
        QString host = {}; //!< as domain::LlmAttestation::host
        std::optional<domain::StatedLlmAttestation> stated = {}; //!< so far, also of another host
    };

    AttestationPane(DetailPane& pane, const PageContext& context, const Subject& subject);
    void takeFocus() override;
    void rightsChanged() override;

    //! Why nothing can be stated for that organization; empty where it can.
    [[nodiscard]] static QString whyNot(
        const PageContext& context, const domain::Membership& membership);

Q_SIGNALS:
    void kept(const QString& words); //!< stated or taken back
    void backWanted();

private:
    void build();
    void buildFields(const std::optional<domain::LlmAttestation>& before);
    void buildActions();
    void allow();
    //! What is typed, or nothing with the reason at its field.
    [[nodiscard]] std::optional<domain::LlmAttestation> typed();
    void save();
    void takeBack();
    void refused(const base::ApiError& error);
    void tellConflict();

    Subject m_subject;
    Note* m_conflict = nullptr;
    QComboBox* m_stored = nullptr;
    QComboBox* m_training = nullptr;
    FormField* m_storedField = nullptr;
    FormField* m_trainingField = nullptr;
    QLineEdit* m_region = nullptr;
    QLineEdit* m_source = nullptr;
    DateField* m_day = nullptr;
    FormField* m_dayField = nullptr;
    BusyButton* m_remove = nullptr;
};

} // namespace console::ui
