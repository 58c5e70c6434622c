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
    };

    explicit PrivacyCard(QWidget* parent = nullptr);
    void show(const Shown& shown);

Q_SIGNALS:
    //! An entry for this provider is to be put into the draft of the listing.
    void proposalWanted();
    void listingWanted();

private:
    void warn(const Shown& shown, domain::LlmCoverage coverage);

    Note* m_warning;
    LinkButton* m_propose;
    LinkButton* m_open;
    KeyValueList* m_statements;
};

//! When the statements of Packmind's documentation were read.
[[nodiscard]] QDate llmDocumentedOn();

} // namespace console::ui
