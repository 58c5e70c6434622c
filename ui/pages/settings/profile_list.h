// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "models/row_list.h"
#include "profiles/profile_store.h"
#include "profiles/secret_store.h"

#include <QWidget>

namespace console::ui {

class DetailPane;
class ListPage;
class ProfileExchangeBox;
class ProfilePane;
class ViewMemory;

//! What a list of profiles is given.
struct ProfileListServices {
    profiles::ProfileStore* store = nullptr; //!< outlives the list
    //! Where secrets are kept that are open at the moment; may give none.
    std::function<profiles::SecretStore*()> secrets;
    //! Whether somebody works through that profile, so that it can't be removed; may be empty.
    std::function<bool(const profiles::ProfileId&)> isOpen;
    //! The one whose copy is the caller's, which is told by ownChanged(); may be empty.
    profiles::ProfileId own;
    ViewMemory* memory = nullptr; //!< may be none
    //! Keeps what is typed into that form, unless there is a reason why it can't be saved; may be
    //! empty.
    std::function<void(DetailPane& pane, const QString& form, const QString& whyNot)> keepDraft
        = {};
};

//! Every saved profile, by group, in the person's order: opened, duplicated, moved, grouped,
//! removed with its secrets, exported without them, and imported.
class ProfileList : public QWidget {
    Q_OBJECT

public:
    explicit ProfileList(ProfileListServices services, QWidget* parent = nullptr);

    [[nodiscard]] ListPage* page() const { return m_page; }
    [[nodiscard]] ProfileExchangeBox* exchange() const { return m_exchange; }
    void refresh();
    void leave(std::function<void()> proceed);

Q_SIGNALS:
    void openWanted(const console::profiles::Profile& profile);
    void ownChanged(const console::profiles::Profile& profile);

private:
    void connectPane();
    void present(int row);
    [[nodiscard]] QString whyNotChanged(const profiles::Profile& profile) const;
    void saveGroup();
    void duplicate();
    [[nodiscard]] QString whyNoMove() const;
    void step(int row, int by);
    void moveTo(int row, int before);
    void remove();
    [[nodiscard]] bool holdsSecretsOf(const profiles::Profile& profile) const;
    void tell(const base::Result<base::Done>& done, const QString& sentence);

    ProfileListServices m_services;
    models::RowList<profiles::Profile> m_model;
    ListPage* m_page;
    ProfilePane* m_pane;
    ProfileExchangeBox* m_exchange;
};

//! Those of a group together, in the order in which the groups first come; without a group first.
[[nodiscard]] QList<profiles::Profile> byGroup(const QList<profiles::Profile>& profiles);

} // namespace console::ui
