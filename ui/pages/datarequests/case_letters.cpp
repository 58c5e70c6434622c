// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/case_letters.h"

#include "cloud/client.h"
#include "cloud/letters_api.h"
#include "ui/pages/datarequests/letter_words.h"
#include "ui/parts/notes.h"

#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace console::ui {

using domain::Letter;
using domain::LetterEffect;
using domain::LetterKind;

namespace {
constexpr int lookEvery = 3000; // milliseconds

//! The last letter of each kind that is about the decision now.
QList<Letter> lastOnes(const QList<Letter>& letters, const domain::RequestCase& request)
{
    const auto reopened = reopenedAt(request);
    QList<Letter> last;
    QList<LetterKind> seen;
    for (const Letter& letter : letters) {
        const bool isOld = reopened && letter.createdAt < *reopened;
        if (isOld || letter.effect == LetterEffect::None || seen.contains(letter.kind))
            continue;
        seen << letter.kind;
        const bool isDone = letter.effect == LetterEffect::Taken
            && letter.state != domain::MailState::Bounced && letter.kind != LetterKind::Extension
            && letter.kind != LetterKind::Refusal;
        if (!isDone)
            last << letter;
    }
    return last;
}
} // namespace

CaseLetters::CaseLetters(
    cloud::CloudClient& client, const domain::RequestCase& request, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_request(request)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space::s);
    hide();
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &CaseLetters::read);
    read();
}

void CaseLetters::read()
{
    m_reading.cancel();
    m_reading = cloud::LettersApi(m_client.governanceSession())
                    .list(m_request.summary.id)
                    .then(this, [this](const base::Result<contract::CaseLetters>& all) {
                        if (all) {
                            take(*all);
                            return;
                        }
                        if (all.error().kind == base::ApiError::Kind::Cancelled)
                            return;
                        m_look.stop();
                        empty();
                        auto* words
                            = new TextLabel(tr("The letters of this case could not be read."),
                                TextSize::Small, Tone::Muted);
                        words->setWordWrap(true);
                        add(words);
                    });
}

void CaseLetters::take(const contract::CaseLetters& all)
{
    const bool waited = m_look.isActive();
    const bool waits = std::any_of(all.letters.begin(), all.letters.end(),
        [](const Letter& letter) { return isUnderWay(letter.state); });
    if (waits)
        m_look.start();
    else
        m_look.stop();
    if (waited && !waits) {
        Q_EMIT settled();
        return;
    }
    empty();
    const QList<Letter> last = lastOnes(all.letters, m_request);
    for (const Letter& letter : last) {
        if (const auto mark = letterMark(letter, m_request))
            add(new Note(mark->tone, mark->title, mark->text));
    }
}

void CaseLetters::add(QWidget* widget)
{
    m_column->addWidget(widget);
    setVisible(true);
}

void CaseLetters::empty()
{
    setVisible(false);
    while (m_column->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_column->takeAt(0));
        delete item->widget();
    }
}

} // namespace console::ui
