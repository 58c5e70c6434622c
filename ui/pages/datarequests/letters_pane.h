// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/letter_codecs.h"
#include "ui/pages/datarequests/case_pane.h"

#include <QPointer>
#include <QTimer>

class QVBoxLayout;

namespace console::ui {

//! The letters of a case: which can be written now and why the others can't, and what became of
//! those that were sent. What one says is read when it is asked for, which goes on the record.
class LettersPane : public CasePane {
    Q_OBJECT

public:
    LettersPane(DetailPane& pane, const PageContext& context, const domain::RequestCase& request);

Q_SIGNALS:
    void letterWanted(
        const console::domain::RequestCase& request, console::domain::LetterKind kind);

private:
    using Case = domain::RequestCase;
    using Letter = domain::Letter;

    //! Not as long as one is on its way: then each look of the page is one here.
    [[nodiscard]] bool isRead() const override { return m_isShown && !m_look.isActive(); }
    void read() override;
    void take(const contract::CaseLetters& all);
    //! As it was read last: a letter that is written or has left changes it.
    [[nodiscard]] const Case& now() const { return m_now ? *m_now : request(); }
    void show();
    void addKinds();
    //! `number` counts from the first that was written.
    void addLetter(const Letter& letter, int number);
    void addFacts(const Letter& letter, int number);
    void showText(const Letter& letter, BusyButton* button, QVBoxLayout* place);
    void askToSendAgain(const Letter& letter, BusyButton* button);
    void sendAgain(const Letter& letter, BusyButton* button);
    //! Why nothing can be sent in this case; empty when something can.
    [[nodiscard]] QString whyNoSending() const;
    [[nodiscard]] QString whyNotAgain(const Letter& letter) const;

    std::optional<contract::CaseLetters> m_all;
    std::optional<Case> m_now;
    QPointer<QWidget> m_text; //!< what one of them says
    bool m_isShown = false;
    QTimer m_look; //!< runs while a letter is on its way
};

} // namespace console::ui
