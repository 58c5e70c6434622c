// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/letter_form.h"

#include "cloud/client.h"
#include "cloud/letters_api.h"
#include "ui/pages/datarequests/letter_preview.h"
#include "ui/pages/datarequests/letter_words.h"

#include <QComboBox>
#include <QLocale>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using contract::LetterProposal;
using domain::LetterKind;

LetterForm::LetterForm(DetailPane& pane, const PageContext& context,
    const domain::RequestCase& request, LetterKind kind)
    : CaseForm(pane, context, request)
    , m_kind(kind)
    , m_language(languageChoice(request.language))
{
    addWords(letterPurpose(kind, request));
    addTerms();
    addLetter();
    open(tr("%1: %2").arg(request.summary.ref, letterTitle(kind)), tr("Send the letter"),
        domain::wireName(kind));
    showMissing();
    const QList<FormField*> fields = pane.findChildren<FormField*>();
    for (const FormField* field : fields)
        connect(field, &FormField::changed, this, &LetterForm::dropPreview);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LetterForm::proposeBeside);
    proposeBeside();
}

void LetterForm::askToPropose()
{
    if (!m_subject->isChanged() && !m_text->isChanged()) {
        propose();
        return;
    }
    ask({tr("Replace what you wrote?"),
            tr("Subject and text are proposed anew, and what you wrote is gone."), tr("Replace it"),
            tr("Keep it"), {}, {}},
        {}, m_propose, [this] { propose(); });
}

void LetterForm::propose()
{
    m_proposing.cancel();
    withProposal(terms(), question() ? question()->yesButton() : m_propose, tr("Writing…"),
        [this](const LetterProposal& proposal) {
            dropQuestion();
            take(proposal);
        });
}

void LetterForm::withProposal(const contract::LetterForm& form, BusyButton* button,
    const QString& words, std::function<void(const LetterProposal&)> then)
{
    saving(cloud::LettersApi(client().governanceSession())
               .preview(request().summary.id, form)
               .then(this,
                   [this, then = std::move(then)](const Result<LetterProposal>& proposal) {
                       if (!proposal) {
                           failed(proposal.error());
                           return;
                       }
                       unlock();
                       then(*proposal);
                   }),
        button, words);
}

void LetterForm::proposeBeside()
{
    m_proposing.cancel();
    const contract::LetterForm form = terms();
    const bool isWhole = (!needsWords() || !form.words.isEmpty())
        && (domain::goesToPerson(m_kind) || !form.to.isEmpty());
    if (!isWhole)
        return;
    // What keeps it from being proposed is said to who asks for it.
    m_proposing = cloud::LettersApi(client().governanceSession())
                      .preview(request().summary.id, form)
                      .then(this, [this](const Result<LetterProposal>& proposal) {
                          if (proposal && !m_subject->isChanged() && !m_text->isChanged())
                              take(*proposal);
                      });
}

void LetterForm::take(const LetterProposal& proposal)
{
    m_subject->setValue(proposal.subject);
    m_text->setValue(proposal.text);
    // Nobody typed it, so nobody is asked about it.
    m_subject->markClean();
    m_text->markClean();
    pane().setDraft(true);
}

void LetterForm::preview()
{
    if (!isWritten())
        return;
    withProposal(letter(), m_preview, tr("Looking…"),
        [this](const LetterProposal& proposal) { showPreview(proposal); });
}

void LetterForm::showPreview(const LetterProposal& proposal)
{
    dropPreview();
    m_shown = new LetterPreview({proposal.to, proposal.subject, proposal.text, proposal.html});
    pane().add(m_shown);
    reveal(m_shown);
}

void LetterForm::dropPreview()
{
    delete m_shown;
}

QString LetterForm::missing() const
{
    const QString text = textIn(m_text);
    if (text.isEmpty() || text.size() > domain::longestLetterText)
        return {};
    const domain::RequestSummary& summary = request().summary;
    const bool refuses = std::any_of(
        summary.rights.begin(), summary.rights.end(), [](const domain::RightClock& clock) {
            return clock.asked.outcome == domain::RightOutcome::Refused
                || clock.asked.outcome == domain::RightOutcome::PartiallyFulfilled;
        });
    QStringList sentences;
    const QList<domain::LetterClause> clauses
        = domain::missingClauses(m_kind, summary.regulation, text, refuses);
    for (const domain::LetterClause clause : clauses)
        sentences << domain::explanation(clause);
    return sentences.join(u' ');
}

void LetterForm::showMissing()
{
    if (const QString sentences = missing(); !sentences.isEmpty())
        m_text->setHint(sentences, Tone::Warn);
    else
        m_text->setHint(tr("%1 to %2 characters, as they are read")
                            .arg(QLocale().toString(domain::shortestLetterText),
                                QLocale().toString(domain::longestLetterText)));
}

contract::LetterForm LetterForm::letter() const
{
    contract::LetterForm form = terms();
    form.subject = textIn(m_subject);
    form.text = textIn(m_text);
    return form;
}

bool LetterForm::isWritten() const
{
    const auto checked = domain::checkLetter(textIn(m_subject), textIn(m_text));
    if (!checked)
        pane().showError(checked.error());
    return checked.has_value();
}

bool LetterForm::isUnderstood() const
{
    if (!isWritten())
        return false;
    const QString sentences = missing();
    if (!sentences.isEmpty())
        pane().showError(base::ApiError::invalid(u"text"_s, sentences, u"letter.clause"_s));
    return sentences.isEmpty();
}

base::Call<domain::RequestCase> LetterForm::write()
{
    m_proposing.cancel();
    // The case itself changes once the letter has left: then it is read anew.
    return cloud::LettersApi(client().governanceSession())
        .send(request().summary.id, letter(), request().summary.rev)
        .map(this, [shown = request()](const domain::Letter&) -> Result<Case> { return shown; });
}

QString LetterForm::doneWords(const Case& request) const
{
    return tr("The letter of %1 is in the outbox.").arg(request.summary.ref);
}

} // namespace console::ui
