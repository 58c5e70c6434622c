// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/organization_detail.h"

#include "cloud/client.h"
#include "ui/pages/organizations/member_words.h"
#include "ui/pages/organizations/permission.h"
#include "ui/pages/organizations/rename_conflict.h"

// What one does with an organization; how the pane is put together is in
// organization_detail_view.cpp.
namespace console::ui {

using domain::Membership;
using domain::Organization;

namespace {
constexpr int walkingPause
    = 180; // milliseconds: walking through the list asks for no one's members
} // namespace

OrganizationDetail::OrganizationDetail(
    DetailPane& pane, const PageContext& context, const Membership& membership)
    : PaneContent(pane, context)
    , m_membership(membership)
    , m_rev(membership.organization.rev)
    , m_nameBefore(membership.organization.name)
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(walkingPause);
    connect(&m_pause, &QTimer::timeout, this, &OrganizationDetail::loadMembers);
    connect(&pane, &DetailPane::saveRequested, this, &OrganizationDetail::save);
    connect(&pane, &DetailPane::discarded, this, [this] {
        m_conflict->hide();
        update(m_membership);
    });
    m_pause.start();
}

void OrganizationDetail::update(const Membership& membership)
{
    m_membership = membership;
    if (!m_name->isChanged() && !isBusy()) {
        m_rev = membership.organization.rev;
        m_nameBefore = membership.organization.name;
        m_name->setValue(membership.organization.name);
        pane().markClean();
    }
    showFacts();
    showRights();
    showSlug();
    m_pause.start();
}

QString OrganizationDetail::typedName() const
{
    return m_name->value().toString();
}

void OrganizationDetail::loadMembers()
{
    m_loading.cancel();
    m_loading
        = client()
              .members()
              .list(m_membership.organization.id)
              .then(this, [this](const base::Result<QList<domain::Member>>& members) {
                  if (!members) {
                      if (members.error().kind != base::ApiError::Kind::Cancelled)
                          m_summary->setText(
                              tr("The members could not be read. %1").arg(members.error().message));
                      return;
                  }
                  m_summary->setText(memberSummary(*members));
                  const LockOutWarning warning = lockOutWarning(*members);
                  m_lockOut->setTitle(warning.title);
                  m_lockOut->setText(warning.advice);
                  m_lockOut->setVisible(!warning.title.isEmpty() && members->size() > 1);
              });
}

void OrganizationDetail::save()
{
    const base::Result<QString> name = domain::organizationName(typedName());
    if (!name) {
        pane().showError(name.error());
        return;
    }
    m_conflict->hide();
    saving(client()
               .organizations()
               .rename(m_membership.organization.id, *name, m_rev)
               .then(this, [this](const base::Result<Organization>& saved) { endSave(saved); }));
}

void OrganizationDetail::endSave(const base::Result<Organization>& done)
{
    if (done) {
        saved();
        m_membership.organization = *done;
        m_name->setValue(done->name);
        pane().markClean();
        update(m_membership);
        Q_EMIT renamed(*done);
        Q_EMIT serverChanged();
        return;
    }
    if (done.error().kind == base::ApiError::Kind::Outdated) {
        unlock();
        showConflict();
        return;
    }
    failed(done.error());
}

void OrganizationDetail::showConflict()
{
    setBusy(true);
    client().organizations().list().then(
        this, [this](const base::Result<QList<Membership>>& memberships) {
            setBusy(false);
            if (!memberships) {
                failed(memberships.error());
                return;
            }
            for (const Membership& membership : *memberships) {
                if (membership.organization.id != m_membership.organization.id)
                    continue;
                m_membership = membership;
                showFacts();
                tellConflict();
            }
            Q_EMIT serverChanged();
        });
}

void OrganizationDetail::tellConflict()
{
    const domain::Organization& theirs = m_membership.organization;
    if (theirs.archivedAt) {
        base::ApiError error;
        error.kind = base::ApiError::Kind::Conflict;
        error.message = tr("Somebody else archived this organization meanwhile. Restore it, then "
                           "save the name.");
        failed(error);
    } else if (theirs.name == m_nameBefore) {
        // Something else of it changed, so nobody's name is lost.
        m_rev = theirs.rev;
        save();
    } else {
        m_conflict->present(typedName(), theirs.name, m_nameBefore);
    }
}

void OrganizationDetail::switchHere()
{
    saving(client()
               .session()
               .selectOrganization(m_membership.organization.id)
               .then(this,
                   [this](const base::Result<Membership>& done) {
                       unlock();
                       showRights();
                       if (done)
                           Q_EMIT switched(*done);
                       else
                           failed(done.error());
                   }),
        m_switch, tr("Switching…"));
}

void OrganizationDetail::askArchive()
{
    const QString name = m_membership.organization.name;
    ask({tr("Archive “%1”?").arg(name),
            tr("Nobody can work in it until it is restored. Its members, their roles and "
               "everything in it stay as they are."),
            tr("Archive"), tr("Keep it"), typedOnProduction(context(), name),
            tr("Type the name of the organization")},
        {m_archiveWords, m_archive->parentWidget()}, m_archive, [this] { archive(); });
}

void OrganizationDetail::archive()
{
    saving(
        client()
            .organizations()
            .archive(m_membership.organization.id)
            .then(this, [this](const base::Result<Organization>& done) { endArchive(done, true); }),
        question()->yesButton(), tr("Archiving…"));
}

void OrganizationDetail::restore()
{
    saving(client()
               .organizations()
               .restore(m_membership.organization.id)
               .then(this,
                   [this](const base::Result<Organization>& done) { endArchive(done, false); }),
        m_archive, tr("Restoring…"));
}

void OrganizationDetail::endArchive(const base::Result<Organization>& done, bool isArchived)
{
    unlock();
    showRights();
    if (!done) {
        // The question stays, and what was typed into it.
        failed(done.error());
        return;
    }
    dropQuestion();
    m_membership.organization = *done;
    update(m_membership);
    if (isArchived)
        Q_EMIT archived(*done);
    else
        Q_EMIT restored(*done);
    Q_EMIT serverChanged();
}

void OrganizationDetail::takeFocus()
{
    QWidget* first = m_name->control()->isEnabled() ? m_name->control() : m_show;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
