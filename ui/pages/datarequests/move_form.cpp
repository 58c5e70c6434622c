// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/move_form.h"

#include "cloud/client.h"
#include "cloud/letters_api.h"
#include "ui/pages/datarequests/case_words.h"

namespace console::ui {

namespace {
QStringList refsOf(const domain::RequestCase& request)
{
    QStringList refs;
    for (const domain::RelatedCase& related : request.related) {
        if (domain::isActive(related.status))
            refs << related.ref;
    }
    return refs;
}
} // namespace

MoveForm::MoveForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request,
    const domain::RequestMove& move)
    : CaseForm(pane, context, request)
    , m_move(move)
    , m_evidence(pane, move.evidence, today(), refsOf(request))
{
    QString verb = moveVerb(move);
    verb.remove(QChar(0x2026));
    open(tr("%1: %2").arg(request.summary.ref, verb), verb);
    if (!move.evidence.contains(domain::MoveEvidence::SentOn))
        return;
    // Without them it is named by hand, as one that was sent in another way.
    m_reading = cloud::LettersApi(client().governanceSession())
                    .list(request.summary.id)
                    .then(this, [this](const base::Result<contract::CaseLetters>& all) {
                        if (all)
                            m_evidence.offerLetters(all->letters, this->request());
                    });
}

base::Call<domain::RequestCase> MoveForm::write()
{
    return client().dataRequests().move(
        request().summary.id, {m_move.to, m_evidence.given()}, request().summary.rev);
}

QString MoveForm::doneWords(const Case& request) const
{
    return movedWords(request.summary);
}

QString movedWords(const domain::RequestSummary& request)
{
    return MoveForm::tr("%1 is now in “%2”.").arg(request.ref, title(request.status));
}

} // namespace console::ui
