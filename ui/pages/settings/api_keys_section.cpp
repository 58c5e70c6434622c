// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/api_keys_section.h"

#include "cloud/client.h"
#include "models/when.h"
#include "ui/pages/settings/api_key_pane.h"
#include "ui/parts/list_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

ApiKeysSection::ApiKeysSection(Page& page, QWidget* parent)
    : SettingsSection(page, parent)
    , m_model([this](const domain::OrganizationId& id) { return organizationName(id); },
          page.context().clock)
    , m_list(new ListPage(tr("API keys"), u"apikeys"_s))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    m_list->header()->setContext(
        tr("A key signs a program in as you, in one organization, for 90 days"));
    m_list->setSource(&m_model);
    m_list->setFilterHint(tr("Filter by organization or state…"));
    m_list->setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 key") : tr("%n keys", nullptr, total);
        return tr("%1 of %n keys", nullptr, total).arg(shown);
    });
    auto* pane = new DetailPane;
    m_list->setDetail(pane);
    m_shown = new ApiKeyPane(*pane, m_page.context());
    m_shown->setParent(this);
    m_list->remember(m_page.context().memory);
    connect(m_list->header()->setPrimaryAction(tr("Make an API key"), Icon::Add),
        &BusyButton::activated, this, &ApiKeysSection::generate);
    showPane();
    connect(m_list, &ListPage::stateActionRequested, this, &ApiKeysSection::act);
    m_list->setState(ViewState::firstLoad(tr("Loading the keys…")));
}

void ApiKeysSection::showPane()
{
    m_list->table()->setRowMenu([this](QMenu& menu, const QModelIndex& index) {
        const domain::ApiKeyInfo key = m_model.row(index.row());
        if (key.revokedAt || m_page.context().profile.readOnly)
            return;
        menu.addAction(tr("Revoke this key…"), this, [this, id = key.id] {
            open(m_model.indexOf(id.text()));
            m_shown->askToRevoke();
        });
    });
    connect(m_list, &ListPage::rowOpened, this,
        [this](const QModelIndex& index) { open(index.row()); });
    connect(m_list->table(), &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_list->isDetailOpen())
            open(row);
    });
    connect(m_shown, &ApiKeyPane::serverChanged, this, &ApiKeysSection::refresh);
    connect(m_shown, &ApiKeyPane::sessionEnded, this,
        [this] { m_list->setState(ViewState::sessionEnded()); });
    connect(m_shown, &ApiKeyPane::revoked, this, [this] {
        m_list->banner()->showMessage(
            Tone::Ok, tr("The key was revoked. It does not work any more."));
        refresh();
    });
}

void ApiKeysSection::open(int row)
{
    // What is under way is about the key that is shown.
    if (row < 0 || m_shown->isBusy())
        return;
    presentKey(row);
    m_list->openDetail();
}

void ApiKeysSection::presentKey(int row)
{
    const domain::ApiKeyInfo key = m_model.row(row);
    m_shown->present(key, organizationName(key.organizationId));
}

QString ApiKeysSection::organizationName(const domain::OrganizationId& id) const
{
    const auto membership = m_page.client().session().membership(id);
    return membership ? membership->organization.name : tr("(no longer a member)");
}

void ApiKeysSection::refresh()
{
    const bool readOnly = m_page.context().profile.readOnly;
    setAllowed(m_list->header()->primaryAction(),
        !readOnly && m_page.client().session().current().has_value(),
        readOnly ? tr("This profile is read-only.") : tr("A key needs an organization."));
    if (!m_page.context().capabilities.apiKeyList) {
        m_list->setState(ViewState::notAllowed(
            tr("This server keeps no list of API keys and can't revoke them.")));
        return;
    }
    m_loading.cancel();
    m_list->header()->setLoading(true);
    m_loading = m_page.client().apiKeys().list().then(
        this, [this](const base::Result<QList<domain::ApiKeyInfo>>& keys) {
            if (!keys && keys.error().kind == base::ApiError::Kind::Cancelled)
                return;
            m_list->header()->setLoading(false);
            if (!keys) {
                m_list->setState(
                    ViewState::failed(tr("The keys could not be loaded."), keys.error()));
                return;
            }
            m_model.setRows(*keys);
            const int shown = m_model.indexOf(m_shown->key().text());
            if (shown >= 0 && m_list->isDetailOpen())
                presentKey(shown);
            m_list->setUpdatedAt(m_page.context().clock());
            m_list->setState(keys->isEmpty()
                    ? ViewState::empty(tr("API keys stand here, once you have made one for a "
                                          "program that works in your name."))
                    : ViewState::ready());
        });
}

void ApiKeysSection::generate()
{
    const auto current = m_page.client().session().current();
    if (!current)
        return;
    BusyButton* button = m_list->header()->primaryAction();
    button->setBusy(true, tr("Making the key…"));
    m_working = m_page.client()
                    .apiKeys()
                    .generate(current->organization.id)
                    .then(this, [this, button](const base::Result<contract::IssuedKey>& key) {
                        button->setBusy(false);
                        if (!key) {
                            if (key.error().kind == base::ApiError::Kind::NotSignedIn)
                                m_list->setState(ViewState::sessionEnded());
                            m_list->banner()->showMessage(Tone::Bad, key.error().message, {}, 0);
                            return;
                        }
                        showOnce(*key);
                        refresh();
                    });
}

void ApiKeysSection::showOnce(const contract::IssuedKey& key)
{
    delete m_once;
    m_once = new Note(Tone::Accent, tr("The key is shown only now."),
        tr("It is valid until %1. Copy it to where it is needed; it can't be shown again.")
            .arg(models::shortDay(key.expiresAt)));
    connect(m_once->addAction(tr("Copy the key")), &QPushButton::clicked, this,
        [this, secret = key.secret] {
            QGuiApplication::clipboard()->setText(secret);
            m_list->banner()->showMessage(Tone::Ok, tr("The key was copied."));
        });
    connect(m_once->addAction(tr("Done")), &QPushButton::clicked, m_once, [this] {
        m_once->deleteLater();
        m_once = nullptr;
    });
    m_list->addNotice(m_once);
}

} // namespace console::ui
