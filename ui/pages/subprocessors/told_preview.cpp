// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/told_preview.h"

#include "cloud/client.h"
#include "models/listing_versions_model.h"
#include "models/notice_words.h"
#include "ui/pages/subprocessors/mail_text.h"
#include "ui/parts/notes.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::NoticeMail;
using domain::NoticePreview;

namespace {
QString countOf(const NoticeMail& mail)
{
    return mail.mails == 1 ? ToldPreview::tr("1 mail")
                           : ToldPreview::tr("%n mails", nullptr, mail.mails);
}

QString titleOf(const NoticeMail& mail)
{
    const QString language = models::mailLanguageTitle(mail.language);
    return mail.admin ? ToldPreview::tr("%1, to admins: %2").arg(language, countOf(mail))
                      : ToldPreview::tr("%1, to subscribers: %2").arg(language, countOf(mail));
}

QString sentenceOf(const NoticePreview& preview)
{
    if (!preview.needed)
        return ToldPreview::tr("Everything in it is editorial, so nobody is told.");
    int mails = 0;
    for (const NoticeMail& each : preview.mails)
        mails += each.mails;
    if (mails == 0)
        return ToldPreview::tr("There is nobody who could be told.");
    QStringList sentences;
    if (!preview.relaySet)
        sentences << ToldPreview::tr("No mail relay is set, so its publication tells nobody. Once "
                                     "one is set, they can be told from its place in the history.");
    sentences << (mails == 1 ? ToldPreview::tr("1 mail tells of it.")
                             : ToldPreview::tr("%n mails tell of it.", nullptr, mails))
              << (preview.organizations == 1 ? ToldPreview::tr("They are for 1 organization.")
                                             : ToldPreview::tr("They are for %n organizations.",
                                                 nullptr, preview.organizations))
              << ToldPreview::tr("With a publication today, objections count until %1.")
                     .arg(models::listingDayTitle(preview.until));
    return sentences.join(u' ');
}
} // namespace

ToldPreview::ToldPreview(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(tr("Reading who is told…"), TextSize::Body, Tone::Muted))
    , m_emergency(new Note(Tone::Warn, tr("The notice is shorter than usual.")))
    , m_choice(new QComboBox)
    , m_subject(mailText(tr("Subject of the mail")))
    , m_text(mailText(tr("Text of the mail")))
    , m_source(mailSource(tr("Source of the mail")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    m_sentence->setWordWrap(true);
    m_choice->setAccessibleName(tr("Mail that is shown"));
    for (QWidget* part :
        QList<QWidget*>{m_sentence, m_emergency, m_choice, m_subject, m_text, m_source}) {
        column->addWidget(part);
        part->setVisible(part == m_sentence);
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ToldPreview::showMail);
    read(context);
}

void ToldPreview::read(const PageContext& context)
{
    m_reading = context.client->notices().preview().then(
        this, [this](const Result<NoticePreview>& preview) {
            if (preview)
                present(*preview);
            else if (preview.error().kind != base::ApiError::Kind::Cancelled)
                m_sentence->setText(
                    tr("Who is told could not be read. %1").arg(preview.error().message));
        });
}

void ToldPreview::present(const NoticePreview& preview)
{
    m_sentence->setText(sentenceOf(preview));
    m_emergency->setText(tr("The mail gives this reason: %1").arg(preview.emergency));
    m_emergency->setVisible(preview.needed && !preview.emergency.isEmpty());
    if (!preview.needed)
        return;
    m_mails = preview.mails;
    for (const NoticeMail& mail : std::as_const(m_mails))
        m_choice->addItem(titleOf(mail));
    m_choice->setVisible(m_mails.size() > 1);
    if (!m_mails.isEmpty())
        showMail(0);
}

void ToldPreview::showMail(int place)
{
    if (place < 0 || place >= m_mails.size())
        return;
    const NoticeMail& mail = m_mails.at(place);
    m_subject->setText(tr("Subject: %1").arg(mail.subject));
    m_text->setText(mail.text.trimmed());
    m_source->setText(mail.source);
    m_subject->show();
    m_text->show();
    m_source->setVisible(!mail.source.isEmpty());
}

} // namespace console::ui
