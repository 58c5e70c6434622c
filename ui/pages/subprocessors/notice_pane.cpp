// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/notice_pane.h"

#include "cloud/client.h"
#include "models/notice_words.h"
#include "models/when.h"
#include "ui/pages/organizations/mail_words.h"
#include "ui/pages/subprocessors/mail_text.h"
#include "ui/pages/subprocessors/notice_model.h"
#include "ui/parts/facts.h"
#include "ui/parts/hash_row.h"

#include <utility>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::MailPreview;
using domain::NoticeDelivery;

namespace {
QString termWords(const domain::NoticeTerm& term)
{
    if (term.isShort())
        return (term.days == 1 ? NoticePane::tr("1 day, not %1")
                               : NoticePane::tr("%n days, not %1", nullptr, term.days))
            .arg(term.promised);
    return term.days == 1 ? NoticePane::tr("1 day") : NoticePane::tr("%n days", nullptr, term.days);
}
} // namespace

NoticePane::NoticePane(DetailPane& pane, const PageContext& context, const NoticeDelivery& notice)
    : PaneContent(pane, context)
    , m_notice(notice)
{
    build();
    load();
}

void NoticePane::build()
{
    pane().setTitle(noticeAddress(m_notice));
    m_facts = new KeyValueList;
    pane().add(m_facts);
    showFacts();
    pane().addSection(tr("What it says"));
    m_note = new TextLabel({}, TextSize::Body, Tone::Muted);
    m_note->setWordWrap(true);
    pane().add(m_note);
    m_text = new WrittenText(tr("Text of the mail"));
    pane().add(m_text);
    pane().addSection(tr("As it leaves"));
    m_source = mailSource(tr("Source of the mail"));
    pane().add(m_source);
}

void NoticePane::showFacts()
{
    QList<KeyValue> rows{{tr("Version"), QString::number(m_notice.version), Tone::Neutral, {}},
        {tr("Organization"), m_notice.organizationName, Tone::Neutral, {}},
        {tr("Told of"), noticeKindTitle(m_notice.kind), Tone::Neutral, {}},
        {tr("Told as"), m_notice.admin ? tr("admin") : tr("subscriber"), Tone::Neutral, {}},
        {tr("Language"), models::mailLanguageTitle(m_notice.language), Tone::Neutral, {}},
        {tr("State"), mailStateTitle(m_notice.state), Tone::Neutral, {}},
        {tr("Told"), models::shortTime(m_notice.toldAt), Tone::Neutral,
            models::exactTime(m_notice.toldAt)}};
    if (m_notice.term)
        rows << KeyValue{tr("Ahead of its day"), termWords(*m_notice.term),
            m_notice.term->isShort() ? Tone::Warn : Tone::Neutral, {}};
    if (m_notice.leftAt)
        rows << KeyValue{tr("Left"), models::shortTime(*m_notice.leftAt), Tone::Neutral,
            models::exactTime(*m_notice.leftAt)};
    m_facts->setRows(rows);
    if (m_notice.contentHash.isEmpty())
        return;
    auto* hash = new HashRow(m_notice.contentHash, tr("Copy the hash"));
    connect(hash, &HashRow::copied, this, &NoticePane::copied);
    m_facts->addRow(tr("SHA-256"), hash);
}

void NoticePane::update(const NoticeDelivery& notice)
{
    if (!(notice == m_notice)) {
        m_notice = notice;
        showFacts();
    }
    load();
}

void NoticePane::load()
{
    m_loading.cancel();
    if (m_notice.mailId.isEmpty()) {
        m_note->setText(tr("The mail is kept no more. Its hash stays on record."));
        m_note->show();
        return;
    }
    // What was read once stays until it is read anew.
    if (m_text->toPlainText().isEmpty())
        m_note->setText(tr("Reading the mail…"));
    m_loading = client()
                    .mail()
                    .preview(m_notice.mailId)
                    .then(this, [this](const Result<MailPreview>& preview) { showMail(preview); });
}

void NoticePane::showMail(const Result<MailPreview>& preview)
{
    if (!preview) {
        if (preview.error().kind == base::ApiError::Kind::Cancelled)
            return;
        m_note->setText(tr("The mail could not be read. %1").arg(preview.error().message));
        m_note->show();
        return;
    }
    m_note->setVisible(preview->linkHidden);
    m_note->setText(tr("Its code ends the subscription, so only the recipient sees it."));
    const QString text = preview->text.trimmed();
    if (text != std::exchange(m_shownText, text))
        m_text->setPlainText(text);
    const QString source = preview->source.isEmpty()
        ? tr("There is no relay that it could leave by.")
        : preview->source;
    if (source != std::exchange(m_shownSource, source))
        m_source->setPlainText(source);
}

} // namespace console::ui
