// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/profile.h"
#include "ui/parts/detail_pane.h"

namespace console::ui {

class InlineQuestion;
class KeyValueList;

//! One saved profile: what it is, the group that it stands in, and what can be done with it.
class ProfilePane : public DetailPane {
    Q_OBJECT

public:
    //! What holds for a profile at the moment; reasons are empty where something is possible.
    struct Standing {
        QString whyNotOpened;
        QString whyNotChanged;
        QString whyNotRemoved;
        QString keptSecrets; //!< what removing it leaves behind, in a sentence; may be empty
    };

    explicit ProfilePane(QWidget* parent = nullptr);

    //! What was typed stays for the same profile.
    void present(const profiles::Profile& profile, const Standing& standing);
    [[nodiscard]] const profiles::Profile& profile() const { return m_profile; }
    [[nodiscard]] QString group() const;
    //! Asks whether to remove it.
    void ask();
    //! While that is done.
    void setRemoving(bool removing);

Q_SIGNALS:
    void openWanted();
    void duplicateWanted();
    void stepWanted(int by); //!< -1 up, 1 down
    void removeWanted();

private:
    void buildSteps();
    void showFacts();
    void dropQuestion();

    profiles::Profile m_profile;
    Standing m_standing;
    KeyValueList* m_facts;
    FormField* m_group;
    QWidget* m_steps;
    QPushButton* m_open;
    QPushButton* m_remove;
    InlineQuestion* m_question = nullptr;
};

//! "https://cloud.example.com", or that it is on this computer.
[[nodiscard]] QString serverWords(const profiles::Profile& profile);
//! "Production"; empty without a mark.
[[nodiscard]] QString markWords(profiles::Profile::Mark mark);

} // namespace console::ui
