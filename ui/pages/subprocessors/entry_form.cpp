// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_form.h"

#include "ui/pages/keep_draft.h"
#include "ui/pages/subprocessors/entry_conflict.h"
#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"

// What one does with an entry; its fields are made in entry_form_fields.cpp and checked in
// entry_form_checks.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using contract::ListingDraftView;
using domain::SubProcessor;

namespace {
constexpr int typingPause = 250; // milliseconds
}

EntryForm::EntryForm(DetailPane& pane, const PageContext& context, ListingDesk& desk,
    const std::optional<models::ListedEntry>& listed)
    : PaneContent(pane, context)
    , m_desk(desk)
    , m_listed(listed)
    , m_seen(listed ? listed->entry : SubProcessor())
    , m_around(desk.nextEntries())
{
    pane.setTitle(isNew() ? tr("New sub-processor") : m_seen.name);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    build();
    fill(m_seen);
    pane.setSaveText(tr("Save entry"));
    pane.setDraft(isNew());
    pane.markClean();
    keepDraft(pane, context, isNew() ? u"entry"_s : u"entry/"_s + m_seen.slug);
    m_typing.stop();
    check();
    connect(&m_typing, &QTimer::timeout, this, [this] {
        check();
        update();
    });
    connect(&pane, &DetailPane::saveRequested, this, &EntryForm::save);
    connect(&pane, &DetailPane::discarded, this, [this] {
        m_conflict->hide();
        m_gone->hide();
        m_isTried = false;
        check();
    });
}

void EntryForm::update()
{
    const QString reason = m_desk.whyNoEdit();
    pane().setSaveRefusal(reason);
    if (m_remove)
        setAllowed(m_remove, reason.isEmpty(), reason);
    if (isAsking())
        showNow();
    const QString name = m_fields.value(domain::EntryField::Name)->value().toString();
    if (isNew() && name.trimmed().isEmpty())
        m_facts->setRows({{tr("Short name"), tr("made from the name"), Tone::Muted, {}}});
    else
        m_facts->setRows({{tr("Short name"), slug(), Tone::Neutral,
            tr("It stands for the entry in files and addresses, and stays when the name "
               "changes.")}});
}

void EntryForm::showNow()
{
    const SubProcessor* now = entryOf(m_desk.nextEntries(), m_seen.slug);
    if (isNew() || !now || *now == m_seen || pane().isDirty())
        return;
    m_seen = *now;
    fill(m_seen);
    pane().markClean();
}

void EntryForm::takeFocus()
{
    m_fields.value(domain::EntryField::Name)->control()->setFocus(Qt::OtherFocusReason);
}

void EntryForm::save()
{
    m_typing.stop();
    m_isTried = true;
    if (const QString reason = m_desk.whyNoEdit(); !reason.isEmpty()) {
        pane().showError(base::ApiError::invalid({}, reason, u"entry.not-editable"_s));
        return;
    }
    check();
    FormField* wrong = showNotUnderstood();
    for (FormField* field : std::as_const(m_fields)) {
        if (!field->error().isEmpty())
            wrong = upper(wrong, field);
    }
    if (wrong) {
        wrong->control()->setFocus(Qt::OtherFocusReason);
        reveal(wrong);
        return;
    }
    m_conflict->hide();
    const SubProcessor entry = typed();
    m_keptSlug = entry.slug;
    if (isNew()) {
        write([entry](const Entries& now) { return withNewEntry(now, entry); });
        return;
    }
    write([entry, seen = m_seen, contested = m_contested](
              const Entries& now) { return withEntry(now, seen, entry, *contested); });
}

void EntryForm::write(const ListingDesk::Edit& edit)
{
    saving(m_desk.rewrite(edit).then(
        this, [this](const base::Result<ListingDraftView>& draft) { endSave(draft); }));
}

void EntryForm::endSave(const base::Result<ListingDraftView>& draft)
{
    if (draft) {
        saved();
        Q_EMIT kept(*draft, m_keptSlug);
        return;
    }
    if (draft.error().code == entryContested) {
        unlock();
        showContested();
    } else if (draft.error().code == entryRemoved) {
        unlock();
        showRemoved();
    } else {
        failed(atItsField(draft.error()));
    }
}

base::ApiError EntryForm::atItsField(base::ApiError error) const
{
    // The service names the entry, too.
    const QString prefix = slug() + u'.';
    if (error.field.startsWith(prefix))
        error.field.remove(0, prefix.size());
    return error;
}

void EntryForm::showContested()
{
    m_conflict->present(*m_contested);
    reveal(m_conflict);
}

void EntryForm::resolve(const QList<domain::MergeConflict>& mine)
{
    const SubProcessor* theirs = entryOf(m_desk.nextEntries(), m_seen.slug);
    if (!theirs) {
        showRemoved();
        return;
    }
    // Theirs, with what only one side changed, and with what was chosen of one's own.
    SubProcessor agreed
        = domain::mergedListing({m_seen}, {typed()}, {*theirs}).entries.value(0, *theirs);
    for (const domain::MergeConflict& conflict : mine)
        (void)domain::setFieldText(agreed, conflict.field, conflict.yours);
    m_seen = *theirs;
    fill(agreed);
    save();
}

void EntryForm::showRemoved()
{
    m_conflict->hide();
    m_gone->setTitle(tr("Somebody else removed “%1” from the draft meanwhile.").arg(m_seen.name));
    if (m_gone->findChildren<LinkButton*>().isEmpty()) {
        connect(m_gone->addAction(tr("Put it back as it is here")), &QPushButton::clicked, this,
            [this] {
                m_gone->hide();
                write([entry = typed(), around = m_around](
                          const Entries& now) { return withEntryBack(now, entry, around); });
            });
        connect(m_gone->addAction(tr("Leave it removed")), &QPushButton::clicked, this, [this] {
            pane().discard();
            Q_EMIT closeWanted();
        });
    }
    m_gone->show();
    reveal(m_gone);
}

void EntryForm::buildRemoval()
{
    m_remove = new PlainButton(tr("Remove from the listing…"));
    auto* holder = new QWidget;
    auto* row = new FlowLayout(space::s, holder);
    row->setContentsMargins(0, space::s, 0, 0);
    row->addWidget(m_remove);
    pane().add(holder);
    connect(m_remove, &QPushButton::clicked, this, &EntryForm::askRemoval);
}

void EntryForm::askRemoval()
{
    const bool onlyHere = m_listed->state == models::EntryState::Added;
    ask({tr("Remove “%1”?").arg(m_seen.name),
            onlyHere ? tr("It was added in this draft, so nothing of it is left then.")
                     : tr("It is taken out of the draft. What is public stays as it is until the "
                          "next version is in force, and until then it can be put back."),
            tr("Remove"), tr("Keep it"), {}, {}},
        {m_remove->parentWidget()}, m_remove, [this] { remove(); });
}

void EntryForm::remove()
{
    // As the list shows it now, which may be newer than what is typed here.
    const SubProcessor* shown = entryOf(m_desk.nextEntries(), m_seen.slug);
    const auto edit = [seen = shown ? *shown : m_seen](const Entries& now) {
        return withoutEntry(now, seen);
    };
    saving(m_desk.rewrite(edit).then(this,
               [this](const base::Result<ListingDraftView>& draft) {
                   if (!draft) {
                       failed(draft.error());
                       return;
                   }
                   unlock();
                   pane().discard();
                   Q_EMIT removed(*draft, m_seen.slug, m_seen.name);
               }),
        question()->yesButton(), tr("Removing…"));
}

} // namespace console::ui
