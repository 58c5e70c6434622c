// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/letters_pane.h"

#include "cloud/client.h"
#include "cloud/letters_api.h"
#include "models/data_requests_model.h"
#include "models/when.h"
#include "ui/pages/datarequests/case_view.h"
#include "ui/pages/datarequests/letter_preview.h"
#include "ui/pages/datarequests/letter_words.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/hash_row.h"
#include "ui/parts/notes.h"

#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::LetterKind;

namespace {
constexpr int lookEvery = 3000; // milliseconds

bool isSame(const QList<domain::Letter>& some, const QList<domain::Letter>& others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
        [](const domain::Letter& one, const domain::Letter& other) {
            return one.id == other.id && one.state == other.state && one.effect == other.effect
                && one.rev == other.rev && one.leftAt == other.leftAt && one.nextAt == other.nextAt
                && one.reply == other.reply;
        });
}

//! Whether a letter changed the case after that was read.
bool isOlder(const domain::RequestCase& request, const QList<domain::Letter>& letters)
{
    return std::any_of(letters.begin(), letters.end(), [&](const domain::Letter& letter) {
        const bool changed = letter.effect == domain::LetterEffect::Taken
            || letter.effect == domain::LetterEffect::Late;
        return letter.createdAt > request.updatedAt
            || (changed && letter.leftAt && *letter.leftAt > request.updatedAt);
    });
}
} // namespace

LettersPane::LettersPane(
    DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : CasePane(pane, context, request, tr("%1: letters"))
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &LettersPane::readMissing);
    LettersPane::read();
}

void LettersPane::read()
{
    if (!m_isShown)
        pane().setState(ViewState::firstLoad(tr("Reading the letters…")));
    reading(cloud::LettersApi(client().governanceSession()).list(request().summary.id),
        tr("The letters could not be read."),
        [this](const contract::CaseLetters& all) { take(all); });
}

void LettersPane::take(const contract::CaseLetters& all)
{
    const bool isKnown
        = m_isShown && m_all->relaySet == all.relaySet && isSame(m_all->letters, all.letters);
    const bool waits = std::any_of(all.letters.begin(), all.letters.end(),
        [](const Letter& letter) { return isUnderWay(letter.state); });
    // What is read or asked at the moment stays in sight.
    const bool isHeld = m_isShown && !isKnown && (isBusy() || question());
    if (waits || isHeld)
        m_look.start();
    else
        m_look.stop();
    if (isKnown || isHeld) {
        pane().setState(ViewState::ready());
        return;
    }
    if (!isOlder(now(), all.letters)) {
        m_all = all;
        show();
        return;
    }
    reading(client().dataRequests().get(request().summary.id), tr("The case could not be read."),
        [this, all](const Case& known) {
            m_now = known;
            m_all = all;
            show();
        });
}

void LettersPane::show()
{
    begin();
    m_isShown = true;
    addWords(tr("What is written to the person, or to others because of the case. Letters leave by "
                "mail from here. One that was sent in another way is noted with the step that it "
                "belongs to."));
    if (!m_all->relaySet)
        pane().add(new Note(Tone::Warn, tr("No mail relay is set."),
            tr("An operator sets one in the settings. Until then no letter leaves from here.")));
    addKinds();
    pane().addSection(tr("Letters"));
    if (m_all->letters.isEmpty())
        addWords(tr("There are none yet."));
    int number = int(m_all->letters.size());
    for (const Letter& letter : std::as_const(m_all->letters))
        addLetter(letter, number--);
}

QString LettersPane::whyNoSending() const
{
    if (QString reason = whyNoWork(context()); !reason.isEmpty())
        return reason;
    return m_all->relaySet ? QString() : tr("No mail relay is set.");
}

void LettersPane::addKinds()
{
    pane().addSection(tr("Write a letter"));
    const QString noSending = whyNoSending();
    const QDate today = models::dayOf(now().summary, context().clock());
    QStringList reasons;
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(space::s, holder);
    for (const LetterKind kind : domain::allLetterKinds) {
        const QString title = letterTitle(kind);
        auto* button = new BusyButton(tr("%1…").arg(title));
        const QString reason = noSending.isEmpty() ? whyNoLetter(kind, now(), today) : noSending;
        setAllowed(button, reason.isEmpty(), reason);
        if (noSending.isEmpty() && !reason.isEmpty())
            reasons << u"%1: %2"_s.arg(title, reason);
        connect(button, &BusyButton::activated, this,
            [this, kind] { Q_EMIT letterWanted(now(), kind); });
        flow->addWidget(button);
    }
    pane().add(holder);
    if (!noSending.isEmpty())
        reasons << noSending;
    for (const QString& reason : std::as_const(reasons)) {
        auto* label = new TextLabel(reason, TextSize::Small, Tone::Muted);
        label->setWordWrap(true);
        pane().add(label);
    }
}

void LettersPane::addLetter(const Letter& letter, int number)
{
    auto* heading = new TextLabel(u"%1 · %2 · %3"_s.arg(number).arg(
                                      letterTitle(letter.kind), letterLanguage(letter.language)),
        TextSize::Body, Tone::Neutral, QFont::DemiBold);
    heading->setWordWrap(true);
    pane().add(heading);
    addFacts(letter, number);
    auto* read = new BusyButton(tr("Read it"));
    read->setAccessibleName(tr("Read letter %1").arg(number));
    const bool mayRead = domain::may(context().standing, domain::Action::WorkDataRequests);
    const bool isKept = !letter.to.isEmpty();
    setAllowed(read, mayRead && isKept,
        mayRead ? tr("Nothing personal is left in a purged case.")
                : tr("Letters are read by operators and DPOs of this workspace."));
    if (read->isEnabled())
        read->setToolTip(tr("That it was shown goes on the record."));
    auto* again = new BusyButton(tr("Send again"));
    again->setAccessibleName(tr("Send letter %1 again").arg(number));
    const QString reason = whyNotAgain(letter);
    setAllowed(again, reason.isEmpty(), reason);
    connect(again, &BusyButton::activated, this,
        [this, letter, again] { askToSendAgain(letter, again); });
    pane().add(inRow({read, again}));
    auto* holder = new QWidget;
    auto* place = new QVBoxLayout(holder);
    place->setContentsMargins({});
    pane().add(holder);
    connect(read, &BusyButton::activated, this,
        [this, letter, read, place] { showText(letter, read, place); });
}

void LettersPane::addFacts(const Letter& letter, int number)
{
    auto* facts = new KeyValueList;
    const QString by = letter.by.id.isEmpty() ? tr("the service") : letter.by.name;
    QList<KeyValue> rows{{tr("To"), letter.to}, {tr("Subject"), letter.subject},
        {tr("Written"), tr("%1, by %2").arg(models::shortTime(letter.createdAt), by), Tone::Neutral,
            models::exactTime(letter.createdAt)},
        letterState(letter)};
    if (const auto mark = letterMark(letter, now())) {
        QStringList words{mark->title, mark->text};
        words.removeAll(QString());
        rows << KeyValue{tr("In the case"), words.join(u' '), mark->tone};
    }
    rows.removeIf([](const KeyValue& row) { return row.value.isEmpty(); });
    facts->setRows(rows);
    if (!letter.contentHash.isEmpty())
        facts->addRow(tr("SHA-256"),
            new HashRow(letter.contentHash, tr("Copy the SHA-256 of letter %1").arg(number)));
    pane().add(facts);
}

void LettersPane::showText(const Letter& letter, BusyButton* button, QVBoxLayout* place)
{
    saving(cloud::LettersApi(client().governanceSession())
               .get(request().summary.id, letter.id)
               .then(this,
                   [this, place](const Result<domain::LetterText>& text) {
                       if (!text) {
                           failed(text.error());
                           return;
                       }
                       unlock();
                       // One at a time, so that nobody takes one for another.
                       delete m_text;
                       m_text = new LetterPreview(
                           {text->to, text->letter.subject, text->text, text->html});
                       place->addWidget(m_text);
                       reveal(m_text);
                   }),
        button, tr("Reading…"));
}

QString LettersPane::whyNotAgain(const Letter& letter) const
{
    if (QString reason = whyNoSending(); !reason.isEmpty())
        return reason;
    if (!domain::maySendAgain(letter.state))
        return tr("This letter waits, is being sent, or has left.");
    if (letter.effectNote == domain::letterAddressLeft)
        return tr("The address of this case was corrected since. Write a new letter.");
    if (letter.effect == domain::LetterEffect::Hindered && !letter.leftAt)
        return tr("This case has changed since the letter was written. Write a new letter.");
    return letter.rev == 0 ? tr("This letter is not in the outbox any more. Write a new one.")
                           : QString();
}

void LettersPane::askToSendAgain(const Letter& letter, BusyButton* button)
{
    if (letter.state != domain::MailState::Unknown) {
        sendAgain(letter, button);
        return;
    }
    ask({tr("Send it again?"),
            tr("It may have left already. Then %1 gets it twice.").arg(letter.to), tr("Send again"),
            tr("Leave it"), {}, {}},
        {}, button, [this, letter] { sendAgain(letter, question()->yesButton()); });
}

void LettersPane::sendAgain(const Letter& letter, BusyButton* button)
{
    saving(cloud::LettersApi(client().governanceSession())
               .sendAgain(request().summary.id, letter)
               .then(this,
                   [this](const Result<Letter>& sent) {
                       if (!sent) {
                           failed(sent.error());
                           return;
                       }
                       dropQuestion();
                       saved();
                       read();
                       Q_EMIT serverChanged();
                   }),
        button, tr("Sending…"));
}

} // namespace console::ui
