// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/notice_fields.h"

#include "ui/pages/subprocessors/change_cards.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

NoticeFields::NoticeFields(DetailPane& pane, const QString& slug, const QString& name,
    const domain::ListingChange& change, QWidget* parent)
    : QWidget(parent)
    , m_pane(pane)
    , m_slug(slug)
    , m_name(name)
    , m_change(change)
    , m_words(new TextLabel(noticeWords(change), TextSize::Small, Tone::Muted))
    , m_edit(new LinkButton(tr("Change the notice")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    m_words->setWordWrap(true);
    // Its first line is level with the link, also where it takes two.
    const int spare = qMax(0, controlHeight - m_words->fontMetrics().height());
    m_words->setContentsMargins(0, spare / 2, 0, spare - spare / 2);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    row->addWidget(m_words, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    column->addLayout(row);
    m_edit->setAccessibleName(tr("Change the notice of %1 (%2)").arg(name, slug));
    connect(m_edit, &QPushButton::clicked, this, [this] {
        unfold();
        m_days->control()->setFocus(Qt::OtherFocusReason);
    });
    if (!isUsual())
        unfold();
}

bool NoticeFields::isUsual() const
{
    const domain::NoticeTerms now = terms();
    return now.days == domain::defaultNoticeDays(m_change.kind) && now.emergencyReason.isEmpty();
}

bool NoticeFields::isChanged() const
{
    return m_days && (m_days->isChanged() || m_reason->isChanged());
}

domain::NoticeTerms NoticeFields::terms() const
{
    if (!m_days)
        return {.days = m_change.noticeDays, .emergencyReason = m_change.emergencyReason};
    const int days = m_days->value().toInt();
    const bool shorter = days < domain::defaultNoticeDays(m_change.kind);
    return {.days = days,
        .emergencyReason = shorter ? m_reason->value().toString().trimmed() : QString()};
}

void NoticeFields::setTerms(const domain::NoticeTerms& terms)
{
    unfold();
    m_days->setValue(terms.days);
    m_reason->setValue(terms.emergencyReason);
}

void NoticeFields::unfold()
{
    if (!m_days)
        build();
    m_words->hide();
    m_edit->hide();
}

void NoticeFields::build()
{
    auto* days = new QSpinBox;
    days->setRange(0, domain::longestNoticeDays);
    days->setValue(m_change.noticeDays);
    m_days = new FormField(tr("Days of notice"), days, m_slug + u".noticeDays"_s);
    days->setAccessibleName(tr("Days of notice of %1 (%2)").arg(m_name, m_slug));
    auto* reason = new QLineEdit(m_change.emergencyReason);
    m_reason = new FormField(tr("Why it is shorter"), reason, m_slug + u".emergencyReason"_s);
    reason->setAccessibleName(tr("Why the notice of %1 (%2) is shorter").arg(m_name, m_slug));
    for (FormField* field : {m_days, m_reason}) {
        layout()->addWidget(field);
        m_pane.watch(field);
        connect(field, &FormField::changed, this, [this] {
            showRule();
            Q_EMIT changed();
        });
    }
    showRule();
}

void NoticeFields::showRule()
{
    const int usual = domain::defaultNoticeDays(m_change.kind);
    const bool shorter = m_days->value().toInt() < usual;
    m_days->setHint(usual == 0 ? tr("Editorial changes need none.")
                               : tr("%n day(s) are usual.", nullptr, usual));
    m_reason->setVisible(shorter);
    if (!shorter)
        return;
    const qsizetype length = m_reason->value().toString().trimmed().size();
    const bool fits
        = length >= domain::shortestEmergencyReason && length <= domain::longestEmergencyReason;
    m_reason->setHint(tr("%1 to %2 characters: %3")
                          .arg(domain::shortestEmergencyReason)
                          .arg(domain::longestEmergencyReason)
                          .arg(fits ? tr("fulfilled") : tr("not yet")),
        fits ? Tone::Ok : Tone::Muted);
}

} // namespace console::ui
