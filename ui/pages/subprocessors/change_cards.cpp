// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/change_cards.h"

#include "ui/pages/subprocessors/entry_words.h"
#include "ui/parts/facts.h"
#include "ui/theme/style_paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace console::ui {

using domain::EntryDifference;

namespace {

constexpr qsizetype atOnce = 50; // cards

class Card : public QFrame {
protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens(this);
        QPainter painter(this);
        paint::box(painter, rect(), t.surface, t.line);
    }
};

QString happened(const EntryDifference& entry)
{
    if (entry.isAdded())
        return ChangeCards::tr("Added at place %1").arg(entry.positionAfter);
    if (entry.isRemoved())
        return ChangeCards::tr("Removed from place %1").arg(entry.positionBefore);
    const QString moved = entry.positionBefore == entry.positionAfter
        ? ChangeCards::tr("Moved among the others")
        : ChangeCards::tr("Moved from place %1 to place %2")
              .arg(entry.positionBefore)
              .arg(entry.positionAfter);
    if (!entry.isChanged())
        return moved;
    return entry.moved ? ChangeCards::tr("Changed · %1").arg(moved) : ChangeCards::tr("Changed");
}

TextLabel* wrapped(const QString& text, Tone tone = Tone::Neutral)
{
    auto* label = new TextLabel(text, TextSize::Body, tone);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

//! The field before, struck out, and after; one under the other, since each may read from another
//! side.
QWidget* beforeAndAfter(const QString& label, const QString& before, const QString& after)
{
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(2);
    if (!before.isEmpty()) {
        TextLabel* old = wrapped(before, Tone::Muted);
        QFont struck = old->font();
        struck.setStrikeOut(true);
        old->setFont(struck);
        old->setAccessibleName(ChangeCards::tr("%1 before: %2").arg(label, before));
        column->addWidget(old);
    }
    TextLabel* now = wrapped(after.isEmpty() ? ChangeCards::tr("nothing") : after,
        after.isEmpty() ? Tone::Muted : Tone::Neutral);
    now->setAccessibleName(ChangeCards::tr("%1 now: %2").arg(label, now->text()));
    column->addWidget(now);
    return both;
}

KeyValueList* fieldsOf(const EntryDifference& entry)
{
    auto* fields = new KeyValueList;
    if (entry.before && entry.after) {
        for (const domain::FieldChange& change : entry.fields) {
            const QString label = domain::fieldLabel(change.field);
            fields->addRow(label,
                beforeAndAfter(label, entryWords(*entry.before, change.field),
                    entryWords(*entry.after, change.field)));
        }
        return fields;
    }
    QList<KeyValue> rows;
    for (const domain::EntryField field : domain::filledFields(entry.entry()))
        rows.append({domain::fieldLabel(field), entryWords(entry.entry(), field),
            entry.isRemoved() ? Tone::Muted : Tone::Neutral});
    fields->setRows(rows);
    return fields;
}

} // namespace

QList<ShownChange> shownChanges(const domain::ListingDifference& difference,
    const QHash<QString, domain::ListingChange>& bySlug)
{
    QList<ShownChange> changes;
    changes.reserve(difference.entries.size());
    for (const EntryDifference& entry : difference.entries) {
        const auto known = bySlug.constFind(entry.slug);
        changes.append({entry,
            known == bySlug.constEnd() ? std::nullopt
                                       : std::optional<domain::ListingChange>(*known)});
    }
    return changes;
}

QString noticeWords(const domain::ListingChange& change)
{
    if (change.kind == domain::ListingChange::Kind::Editorial && change.noticeDays == 0)
        return ChangeCards::tr("No notice: editorial");
    const QString days = change.noticeDays == 0
        ? ChangeCards::tr("No notice")
        : ChangeCards::tr("%n day(s) of notice", nullptr, change.noticeDays);
    return change.emergencyReason.isEmpty()
        ? days
        : ChangeCards::tr("%1, because: %2").arg(days, change.emergencyReason);
}

ChangeCards::ChangeCards(Foot foot, QWidget* parent)
    : QWidget(parent)
    , m_foot(std::move(foot))
    , m_column(new QVBoxLayout(this))
    , m_more(new LinkButton({}))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space::s);
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &ChangeCards::showMore);
}

void ChangeCards::present(const QList<ShownChange>& changes)
{
    while (m_column->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_column->takeAt(0));
        if (QWidget* card = item->widget()) {
            card->hide();
            card->deleteLater();
        }
    }
    m_changes = changes;
    m_shown = 0;
    showMore();
}

void ChangeCards::showMore()
{
    const qsizetype end = qMin(m_changes.size(), m_shown + atOnce);
    for (; m_shown < end; ++m_shown)
        m_column->insertWidget(m_column->count() - 1, cardOf(m_changes.at(m_shown)));
    const int left = int(m_changes.size() - m_shown);
    m_more->setText(tr("Show more of %n that follow(s)", nullptr, left));
    m_more->setVisible(left > 0);
}

QWidget* ChangeCards::cardOf(const ShownChange& change) const
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::m, 10, space::m, 10);
    column->setSpacing(6);
    auto* name
        = new TextLabel(change.entry.entry().name, TextSize::Body, Tone::Neutral, QFont::DemiBold);
    name->setWordWrap(true);
    auto* what = new TextLabel(happened(change.entry), TextSize::Small, Tone::Muted);
    what->setWordWrap(true);
    column->addWidget(name);
    column->addWidget(what);
    if (change.entry.isAdded() || change.entry.isRemoved() || change.entry.isChanged())
        column->addWidget(fieldsOf(change.entry));
    if (m_foot) {
        if (QWidget* foot = m_foot(change))
            column->addWidget(foot);
    } else if (change.notice) {
        auto* notice = new TextLabel(noticeWords(*change.notice), TextSize::Small, Tone::Muted);
        notice->setWordWrap(true);
        column->addWidget(notice);
    }
    return card;
}

} // namespace console::ui
