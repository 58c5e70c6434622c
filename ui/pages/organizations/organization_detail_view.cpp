// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "models/organizations_model.h"
#include "models/when.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/organizations/organization_detail.h"
#include "ui/pages/organizations/permission.h"
#include "ui/pages/organizations/rename_conflict.h"
#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"

namespace console::ui {

namespace {
TextLabel* sentence(const QString& text)
{
    auto* label = new TextLabel(text, TextSize::Body, Tone::Muted);
    label->setWordWrap(true);
    return label;
}

QWidget* row(const QList<QWidget*>& widgets)
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(space::s, holder);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    return holder;
}
} // namespace

void OrganizationDetail::build()
{
    buildName();
    m_facts = new KeyValueList;
    pane().add(m_facts);
    buildMembers();
    buildActions();
    showFacts();
    showRights();
    showSlug();
}

void OrganizationDetail::buildName()
{
    m_conflict = new RenameConflict;
    pane().add(m_conflict);
    connect(m_conflict, &RenameConflict::mineChosen, this, [this] {
        m_rev = m_membership.organization.rev;
        m_nameBefore = m_membership.organization.name;
        save();
    });
    connect(m_conflict, &RenameConflict::theirsChosen, this, [this] { pane().discard(); });
    m_archivedNote = new Note(Tone::Accent, tr("This organization is archived."),
        tr("Nobody can work in it until it is restored."));
    pane().add(m_archivedNote);
    m_name = pane().addField(new FormField(tr("Name"), new QLineEdit, QStringLiteral("name")));
    m_name->setValue(m_membership.organization.name);
    m_name->markClean();
    connect(m_name, &FormField::changed, this, &OrganizationDetail::showSlug);
    connect(qobject_cast<QLineEdit*>(m_name->control()), &QLineEdit::returnPressed, this, [this] {
        if (m_name->isChanged())
            pane().saveButton()->click();
    });
}

void OrganizationDetail::buildMembers()
{
    pane().addSection(tr("People"));
    m_summary = new TextLabel(tr("Counting…"));
    m_summary->setWordWrap(true);
    pane().add(m_summary);
    m_lockOut = new Note(Tone::Warn);
    m_lockOut->hide();
    pane().add(m_lockOut);
    m_show = new PlainButton(tr("Show members"));
    m_invite = new PlainButton(tr("Invite people"));
    pane().add(row({m_show, m_invite}));
    connect(m_show, &QPushButton::clicked, this, &OrganizationDetail::membersWanted);
    connect(m_invite, &QPushButton::clicked, this, &OrganizationDetail::invitationWanted);
}

void OrganizationDetail::buildActions()
{
    pane().addSection(tr("Working here"));
    m_switchWords = sentence({});
    m_switch = new BusyButton(tr("Switch to this organization"));
    pane().add(m_switchWords);
    pane().add(row({m_switch}));
    connect(m_switch, &BusyButton::activated, this, &OrganizationDetail::switchHere);
    pane().addSection(tr("Archive"));
    m_archiveWords = sentence({});
    m_archive = new BusyButton(tr("Archive organization"));
    pane().add(m_archiveWords);
    pane().add(row({m_archive}));
    connect(m_archive, &BusyButton::activated, this, [this] {
        if (m_membership.organization.archivedAt)
            restore();
        else
            askArchive();
    });
}

void OrganizationDetail::showFacts()
{
    const domain::Organization& organization = m_membership.organization;
    const auto day = [](const std::optional<QDateTime>& time) {
        return time ? models::shortDay(*time) : QString();
    };
    const auto exact = [](const std::optional<QDateTime>& time) {
        return time ? models::exactTime(*time) : QString();
    };
    pane().setTitle(organization.name);
    QList<KeyValue> rows{{tr("Short name"), organization.slug, Tone::Neutral, {}},
        {tr("Your role"), models::roleTitle(m_membership.role), Tone::Neutral, {}}};
    if (organization.createdAt)
        rows << KeyValue{tr("Created"), day(organization.createdAt), Tone::Neutral,
            exact(organization.createdAt)};
    if (organization.updatedAt && organization.updatedAt != organization.createdAt)
        rows << KeyValue{tr("Last changed"), day(organization.updatedAt), Tone::Neutral,
            exact(organization.updatedAt)};
    if (organization.archivedAt)
        rows << KeyValue{tr("Archived"), day(organization.archivedAt), Tone::Neutral,
            exact(organization.archivedAt)};
    m_facts->setRows(rows);
}

void OrganizationDetail::showRights()
{
    const bool isArchived = m_membership.organization.archivedAt.has_value();
    const QString noManaging = whyNoManaging(context(), m_membership);
    const bool manages = noManaging.isEmpty();
    m_archivedNote->setVisible(isArchived);
    setAllowed(m_name->control(), manages, noManaging);
    pane().setSaveText(manages ? tr("Save name") : QString());
    keepDraft(pane(), context(),
        QStringLiteral("organization/") + m_membership.organization.id.text(), noManaging);
    setAllowed(m_invite, manages, noManaging);
    const std::optional<domain::Membership> current = client().session().current();
    const bool here = current && current->organization.id == m_membership.organization.id;
    m_switchWords->setText(here
            ? tr("You are working in this organization now.")
            : tr("After the switch, pages that belong to one organization show this one."));
    setAllowed(m_switch, !here && !isArchived,
        here ? tr("You are working in this organization already.")
             : tr("It is archived. Restore it first."));
    m_archive->setText(isArchived ? tr("Restore organization") : tr("Archive organization"));
    m_archiveWords->setText(isArchived
            ? tr("Restoring gives everyone their access back.")
            : tr("An archived organization keeps everything, and nobody can work in it."));
    const QString noArchive = whyNoArchive(context(), m_membership);
    setAllowed(m_archive, noArchive.isEmpty(), noArchive);
}

void OrganizationDetail::showSlug()
{
    const QString slug = domain::organizationSlug(m_name->value().toString());
    if (!m_name->isChanged())
        m_name->setHint({});
    else if (slug.isEmpty())
        m_name->setHint(tr("The short name will be a code that the cloud makes up."));
    else if (slug == m_membership.organization.slug)
        m_name->setHint(tr("The short name stays %1.").arg(slug));
    else
        m_name->setHint(tr("The short name will change to %1.").arg(slug));
}

} // namespace console::ui
