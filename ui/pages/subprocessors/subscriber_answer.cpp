// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/subscriber_answer.h"

#include "cloud/client.h"

#include <QComboBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;
using domain::Subscriber;

SubscriberAnswer::SubscriberAnswer(DetailPane& pane, const PageContext& context)
    : PaneContent(pane, context)
    , m_code(new FormField(tr("Code in the answer"), new QLineEdit, u"code"_s))
    , m_says(new QComboBox)
{
    pane.setTitle(tr("Answer to a mail"));
    auto* words = new TextLabel(tr("The answer still has the line of the mail that begins with "
                                   "“Confirm” or “Unsubscribe”. Paste what stands after it."),
        TextSize::Body, Tone::Muted);
    words->setWordWrap(true);
    pane.add(words);
    pane.addField(m_code);
    m_says->addItem(tr("It confirms the subscription"), false);
    m_says->addItem(tr("It ends the subscription"), true);
    pane.addField(new FormField(tr("What the answer says"), m_says, u"ends"_s));
    pane.setSaveText(tr("Record the answer"));
    pane.setDraft(true);
    pane.markClean();
    connect(&pane, &DetailPane::saveRequested, this, &SubscriberAnswer::record);
}

void SubscriberAnswer::takeFocus()
{
    m_code->control()->setFocus(Qt::OtherFocusReason);
}

void SubscriberAnswer::record()
{
    // A whole line may be pasted: the code is its last word.
    const QString code = m_code->value().toString().simplified().section(u' ', -1);
    if (code.isEmpty()) {
        pane().showError(
            ApiError::invalid(u"code"_s, tr("Paste the code that stands in the answer.")));
        return;
    }
    saving(client()
               .notices()
               .recordAnswer({.code = code, .ends = m_says->currentData().toBool()})
               .then(this, [this](const Result<Subscriber>& subscriber) {
                   if (!subscriber) {
                       ApiError error = subscriber.error();
                       if (error.code == "subscriber.code"_L1)
                           error = ApiError::invalid(u"code"_s, error.message, error.code);
                       failed(error);
                       return;
                   }
                   saved();
                   Q_EMIT recorded(*subscriber);
               }));
}

} // namespace console::ui
