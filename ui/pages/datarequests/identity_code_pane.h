// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/letter_codecs.h"
#include "ui/pages/datarequests/case_pane.h"
#include "ui/parts/facts.h"

#include <QTimer>

namespace console::ui {

//! Proof of who asks by a code that goes to the address of the case: sent, told by the person,
//! typed here. Nothing in it tells whether there is an account of that address.
class IdentityCodePane : public CasePane {
    Q_OBJECT

public:
    IdentityCodePane(
        DetailPane& pane, const PageContext& context, const domain::RequestCase& request);
    void takeFocus() override;

Q_SIGNALS:
    //! The code was told right: the case can go on with that as its evidence.
    void moveWanted(
        const console::domain::RequestCase& request, const console::domain::RequestMove& move);

private:
    using Code = domain::IdentityCode;

    [[nodiscard]] bool isRead() const override { return m_code && !m_look.isActive(); }
    void read() override;
    void take(const Code& code);
    void show();
    void showFacts();
    void addSending();
    void addField();
    void addProof();
    void send();
    void check();
    void endCheck(const Code& code);
    //! Why no code can be sent; empty when one can.
    [[nodiscard]] QString whyNoSending() const;
    //! The step that the proof is evidence for; nothing when the case has none now.
    [[nodiscard]] std::optional<domain::RequestMove> provenMove() const;

    std::optional<Code> m_code;
    bool m_relaySet = false;
    KeyValueList* m_facts = nullptr;
    BusyButton* m_send = nullptr;
    FormField* m_field = nullptr; //!< null where no code waits to be told
    QTimer m_look; //!< runs while the mail with the code is on its way
};

} // namespace console::ui
