// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_privacy.h"
#include "ui/parts/notes.h"

namespace console::ui {

class KeyValueList;

//! What becomes of prompts at a provider, each statement with its source and date; and whether the
//! listing of sub-processors covers it.
class PrivacyCard : public QWidget {
    Q_OBJECT

public:
    struct Shown {
        domain::LlmPrivacyFacts facts;
        QString organization = {}; //!< its name
        bool isProposed = false; //!< an entry waits in the draft of the listing
        QString whyNoProposal = {}; //!< empty where an entry can be proposed
        QString whyNoStating = {}; //!< empty where people can state what they know
        QString whyUnread = {}; //!< why it is not known what they state; empty when it is
    };

    explicit PrivacyCard(QWidget* parent = nullptr);
    void show(const Shown& shown);

Q_SIGNALS:
    //! An entry for this provider is to be put into the draft of the listing.
    void proposalWanted();
    void listingWanted();
    //! What is known of this provider is to be stated, or looked at.
    void statingWanted();

private:
    void warn(const Shown& shown, domain::LlmCoverage coverage);
    void showStating(const Shown& shown);

    Note* m_warning;
    LinkButton* m_propose;
    LinkButton* m_open;
    Note* m_old;
    KeyValueList* m_statements;
    TextLabel* m_unread;
    LinkButton* m_state;
};

//! When the statements of Packmind's documentation were read.
[[nodiscard]] QDate llmDocumentedOn();

} // namespace console::ui
