// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/people_section.h"

#include "cloud/client.h"
#include "ui/parts/list_page.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::WorkspaceRole;

PeopleSection::PeopleSection(Page& page, QWidget* parent)
    : SettingsSection(page, parent)
    , m_list(new ListPage(tr("People"), u"people"_s))
    , m_pane(new DetailPane)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    m_list->header()->setContext(tr("Roles decide about the listing, data requests and activity; "
                                    "organizations have their own"));
    m_list->setSource(&m_model);
    m_list->setFilterHint(tr("Filter by person or role…"));
    m_list->setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 person") : tr("%n people", nullptr, total);
        return tr("%1 of %n people", nullptr, total).arg(shown);
    });
    m_list->table()->sortByColumn(0, Qt::AscendingOrder);
    buildPane();
    m_list->setDetail(m_pane);
    m_list->remember(m_page.context().memory);
    connect(m_list, &ListPage::rowOpened, this,
        [this](const QModelIndex& index) { m_pane->leave([this, index] { open(index); }); });
    connect(m_list, &ListPage::stateActionRequested, this, &PeopleSection::act);
    m_list->setState(ViewState::firstLoad(tr("Loading the people…")));
}

void PeopleSection::buildPane()
{
    m_role = new QComboBox;
    for (const WorkspaceRole role : {WorkspaceRole::Operator, WorkspaceRole::Dpo,
             WorkspaceRole::Editor, WorkspaceRole::Auditor, WorkspaceRole::None})
        m_role->addItem(models::workspaceRoleTitle(role), int(role));
    m_roleField = m_pane->addField(new FormField(tr("Role in the workspace"), m_role, u"role"_s));
    connect(m_pane, &DetailPane::saveRequested, this, &PeopleSection::save);
    connect(m_pane, &DetailPane::cancelRequested, this, [this] { m_saving.cancel(); });
    connect(m_pane, &DetailPane::closeRequested, m_list, &ListPage::closeDetail);
}

void PeopleSection::refresh()
{
    if (!m_pane->isSaving())
        allowRole();
    const Governance& governance = m_page.context().governance;
    if (governance.isHere()) {
        m_list->setState(ViewState::notAllowed(
            tr("What is kept on this computer is looked after by whoever uses it. Roles in the "
               "organizations of this cloud are given under Organizations.")));
        return;
    }
    if (!governance.isKept()) {
        m_list->setState(notKept(governance,
            tr("This server keeps no roles of a workspace. Organizations have their own.")));
        return;
    }
    if (!domain::may(m_page.context().standing, domain::Action::ChangeSettings)) {
        m_list->setState(ViewState::notAllowed(
            tr("Only the operator of this workspace sees and changes people's roles.")));
        return;
    }
    m_loading.cancel();
    m_list->header()->setLoading(true);
    m_loading = m_page.client().settings().people().then(
        this, [this](const base::Result<QList<domain::Person>>& people) {
            if (!people && people.error().kind == base::ApiError::Kind::Cancelled)
                return;
            m_list->header()->setLoading(false);
            if (!people) {
                m_list->setState(
                    ViewState::failed(tr("The people could not be loaded."), people.error()));
                return;
            }
            m_pane->setState(ViewState::ready());
            m_model.setRows(*people);
            showOpen();
            m_list->setUpdatedAt(m_page.context().clock());
            m_list->setState(people->isEmpty()
                    ? ViewState::empty(tr("People stand here once they have an account."))
                    : ViewState::ready());
        });
}

void PeopleSection::leave(std::function<void()> proceed)
{
    m_pane->leave(std::move(proceed));
}

void PeopleSection::open(const QModelIndex& index)
{
    if (!index.isValid()) {
        m_list->closeDetail();
        return;
    }
    const domain::Person person = m_model.row(index.row());
    m_open = person.account.id;
    m_pane->clearErrors();
    m_pane->setTitle(person.account.email);
    m_rev = person.rev;
    m_role->setCurrentIndex(m_role->findData(int(person.role)));
    m_roleField->setHint({});
    m_pane->markClean();
    allowRole();
    m_list->openDetail();
}

void PeopleSection::allowRole()
{
    const auto me = m_page.client().session().account();
    const bool self = me && me->id == m_open;
    const bool readOnly = m_page.context().profile.readOnly;
    setAllowed(m_role, !self && !readOnly,
        readOnly ? tr("This profile is read-only.") : tr("Nobody can change their own role."));
    m_pane->setSaveText(readOnly ? QString() : tr("Save the role"));
}

void PeopleSection::showOpen()
{
    const int row = m_model.indexOf(m_open.text());
    // What is being chosen stays, against the role that was seen then, until a conflict was told.
    if (row < 0 || m_pane->isSaving() || (m_roleField->isChanged() && !m_outdated))
        return;
    const domain::Person person = m_model.row(row);
    const int chosen = m_role->currentIndex();
    m_rev = person.rev;
    m_role->setCurrentIndex(m_role->findData(int(person.role)));
    m_pane->markClean();
    if (std::exchange(m_outdated, false)) {
        m_role->setCurrentIndex(chosen);
        m_roleField->setHint(
            tr("Meanwhile somebody else chose: %1").arg(models::workspaceRoleTitle(person.role)),
            Tone::Warn);
    }
}

void PeopleSection::save()
{
    m_pane->setSaving(true);
    const auto role = WorkspaceRole(m_role->currentData().toInt());
    m_saving
        = m_page.client()
              .settings()
              .setRole(m_open, role, m_rev)
              .then(this, [this](const base::Result<domain::Person>& person) {
                  m_pane->setSaving(false);
                  if (!person) {
                      m_outdated = person.error().kind == base::ApiError::Kind::Outdated;
                      tellFailed(person.error());
                      return;
                  }
                  m_rev = person->rev;
                  m_roleField->setHint({});
                  m_pane->markClean();
                  m_list->banner()->showMessage(Tone::Ok,
                      tr("%1 is now: %2")
                          .arg(person->account.email, models::workspaceRoleTitle(person->role)));
                  refresh();
              });
}

void PeopleSection::tellFailed(const base::ApiError& error)
{
    m_pane->showError(error);
    if (error.kind == base::ApiError::Kind::NotSignedIn) {
        m_list->setState(ViewState::sessionEnded());
        return;
    }
    if (error.kind == base::ApiError::Kind::Cancelled)
        m_list->banner()->showMessage(
            Tone::Accent, tr("Stopped. The list shows what the service has now."));
    refresh();
}

} // namespace console::ui
