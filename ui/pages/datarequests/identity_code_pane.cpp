// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/identity_code_pane.h"

#include "cloud/client.h"
#include "cloud/letters_api.h"
#include "models/when.h"
#include "ui/pages/datarequests/case_form.h"
#include "ui/pages/datarequests/case_view.h"
#include "ui/pages/datarequests/letter_words.h"
#include "ui/pages/organizations/mail_words.h"
#include "ui/parts/notes.h"

#include <QLocale>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;
using CodeState = domain::IdentityCode::State;

namespace {
constexpr int lookEvery = 3000; // milliseconds

KeyValue stateRow(const domain::IdentityCode& code)
{
    const QString key = IdentityCodePane::tr("State");
    switch (code.state) {
    case CodeState::None:
        return {key, IdentityCodePane::tr("no code was sent"), Tone::Muted};
    case CodeState::Open:
        return {key, IdentityCodePane::tr("waits until the person tells it")};
    case CodeState::Proved:
        return {key, IdentityCodePane::tr("told right"), Tone::Ok};
    case CodeState::Expired:
        return {key, IdentityCodePane::tr("expired"), Tone::Warn};
    case CodeState::Spent:
        break;
    }
    return {key, IdentityCodePane::tr("told wrong too often"), Tone::Bad};
}

void addTime(QList<KeyValue>& rows, const QString& key, const std::optional<QDateTime>& at)
{
    if (at)
        rows << KeyValue{key, models::shortTime(*at), Tone::Neutral, models::exactTime(*at)};
}
} // namespace

IdentityCodePane::IdentityCodePane(
    DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : CasePane(pane, context, request, tr("%1: code by mail"))
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &IdentityCodePane::readMissing);
    connect(&pane, &DetailPane::saveRequested, this, &IdentityCodePane::check);
    IdentityCodePane::read();
}

void IdentityCodePane::takeFocus()
{
    if (m_field)
        m_field->control()->setFocus(Qt::OtherFocusReason);
    else
        PaneContent::takeFocus();
}

void IdentityCodePane::read()
{
    if (!m_code)
        pane().setState(ViewState::firstLoad(tr("Reading how the code stands…")));
    reading(cloud::LettersApi(client().governanceSession()).list(request().summary.id),
        tr("How the code stands could not be read."), [this](const contract::CaseLetters& all) {
            // What is sent at the moment says by its own answer how it stands.
            if (isBusy())
                return;
            m_relaySet = all.relaySet;
            take(all.code);
        });
}

void IdentityCodePane::take(const Code& code)
{
    const bool isSame = m_code && m_code->state == code.state && m_code->sentAt == code.sentAt;
    m_code = code;
    if (code.mail && isUnderWay(*code.mail))
        m_look.start();
    else
        m_look.stop();
    pane().setState(ViewState::ready());
    // What is typed stays as long as it can be the code.
    if (isSame)
        showFacts();
    else
        show();
}

void IdentityCodePane::show()
{
    begin();
    m_field = nullptr;
    addWords(tr("A code goes to the address of the case. Who can tell it has that address. The "
                "mail, its time and what is said here are the same whether or not there is an "
                "account of that address."));
    m_facts = new KeyValueList;
    pane().add(m_facts);
    showFacts();
    pane().setSaveText({});
    if (m_code->state == CodeState::Proved)
        addProof();
    addSending();
    if (m_code->state == CodeState::Open)
        addField();
    pane().markClean();
}

void IdentityCodePane::showFacts()
{
    QList<KeyValue> rows{stateRow(*m_code)};
    addTime(rows, tr("Sent"), m_code->sentAt);
    if (m_code->mail)
        rows << KeyValue{
            tr("Mail"), mailStateTitle(*m_code->mail), toneOf(mailStateTone(*m_code->mail))};
    addTime(rows, tr("Told right"), m_code->provedAt);
    if (m_code->state != CodeState::Proved)
        addTime(rows, tr("Expires"), m_code->expiresAt);
    if (m_code->state == CodeState::Open)
        rows << KeyValue{tr("Attempts left"), QLocale().toString(m_code->attemptsLeft)};
    m_facts->setRows(rows);
}

void IdentityCodePane::addProof()
{
    pane().add(new Note(Tone::Ok, tr("The person has the address of the case."),
        tr("That is evidence of identity for the next step.")));
    const auto move = provenMove();
    if (!move)
        return;
    auto* next = new BusyButton(tr("Identity is proved…"), ButtonKind::Primary);
    const QString reason = whyNoWork(context());
    setAllowed(next, reason.isEmpty(), reason);
    connect(next, &BusyButton::activated, this,
        [this, wanted = *move] { Q_EMIT moveWanted(request(), wanted); });
    pane().add(inRow({next}));
}

void IdentityCodePane::addSending()
{
    const bool isFirst = m_code->state == CodeState::None;
    m_send = new BusyButton(isFirst ? tr("Send a code by mail") : tr("Send another code"));
    const QString reason = whyNoSending();
    setAllowed(m_send, reason.isEmpty(), reason);
    connect(m_send, &BusyButton::activated, this, &IdentityCodePane::send);
    pane().add(inRow({m_send}));
    if (!reason.isEmpty())
        addWords(reason);
    else if (m_code->state == CodeState::Open)
        addWords(tr("Another code takes the place of the one before."));
}

void IdentityCodePane::addField()
{
    m_field
        = pane().addField(new FormField(tr("Code that the person told"), new QLineEdit, u"code"_s));
    m_field->setHint(tr("%1 letters and digits; hyphens and small letters do not matter")
                         .arg(domain::identityCodeLength));
    pane().setSaveText(tr("Check the code"));
    const QString reason = whyNoWork(context());
    setAllowed(m_field->control(), reason.isEmpty(), reason);
}

void IdentityCodePane::send()
{
    saving(cloud::LettersApi(client().governanceSession())
               .sendCode(request().summary.id)
               .then(this,
                   [this](const Result<Code>& sent) {
                       if (!sent) {
                           failed(sent.error());
                           return;
                       }
                       saved();
                       take(*sent);
                       Q_EMIT serverChanged();
                   }),
        m_send, tr("Sending…"));
}

void IdentityCodePane::check()
{
    const QString typed = textIn(m_field);
    // One that can't be a code costs no attempt.
    if (domain::typedCode(typed).isEmpty()) {
        pane().showError(ApiError::invalid(u"code"_s,
            tr("A code has %1 letters and digits, such as K7QP-3MWX.")
                .arg(domain::identityCodeLength),
            u"identity.code"_s));
        return;
    }
    saving(cloud::LettersApi(client().governanceSession())
               .checkCode(request().summary.id, typed)
               .then(this, [this](const Result<Code>& checked) {
                   if (checked)
                       endCheck(*checked);
                   else
                       failed(checked.error());
               }));
}

void IdentityCodePane::endCheck(const Code& code)
{
    if (code.state == CodeState::Open) {
        unlock();
        take(code);
        pane().showError(ApiError::invalid(u"code"_s,
            code.attemptsLeft == 1
                ? tr("This is not the code. 1 attempt is left.")
                : tr("This is not the code. %n attempts are left.", nullptr, code.attemptsLeft),
            u"identity.code.wrong"_s));
    } else {
        saved();
        take(code);
    }
    Q_EMIT serverChanged();
}

QString IdentityCodePane::whyNoSending() const
{
    if (QString reason = whyNoWork(context()); !reason.isEmpty())
        return reason;
    if (!domain::isActive(request().summary.status))
        return tr("The case is closed. Reopen it first.");
    if (request().identity)
        return tr("It is proved already who asks.");
    if (!m_relaySet)
        return tr("No mail relay is set. An operator sets one in the settings.");
    return m_code->sendsLeft > 0
        ? QString()
        : tr("%1 codes were sent in this case within a day. Wait, or check the identity in another "
             "way.")
              .arg(domain::mostCodesInDay);
}

std::optional<domain::RequestMove> IdentityCodePane::provenMove() const
{
    for (const domain::PossibleMove& possible : request().moves) {
        const bool fits = possible.isOpen()
            && possible.move.evidence.contains(domain::MoveEvidence::IdentityMethod);
        if (fits)
            return possible.move;
    }
    return std::nullopt;
}

} // namespace console::ui
