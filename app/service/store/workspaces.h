// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/workspace.h"
#include "service/store/paging.h"

namespace console::service {

struct StoredWorkspace {
    domain::WorkspaceId id;
    QByteArray addressKey; //!< 256 bits, of those who were erased alone (SuppressionStore)
    domain::WorkspaceSettings settings;
};

//! Tables workspace and workspace_person.
class WorkspaceStore {
public:
    explicit WorkspaceStore(Database& database)
        : m_database(database)
    {
    }

    //! The oldest one: who signs up belongs to it.
    [[nodiscard]] std::optional<StoredWorkspace> first();
    [[nodiscard]] std::optional<StoredWorkspace> byId(const domain::WorkspaceId& id);
    void insert(const StoredWorkspace& workspace, const QDateTime& now);
    //! Of workspaces from before schema 9: the key that `addressKey` followed from gives way to
    //! that one. It had made the marks in table activity before schema 7, and nothing makes or
    //! tells them any more: the record of changes itself is never changed.
    void forgetKeysOfOldMarks();
    void setSignUpOpen(const domain::WorkspaceId& id, bool open, const QDateTime& now);
    void setSettings(const domain::WorkspaceId& id, const domain::WorkspaceSettings& settings,
        const QDateTime& now);

    //! The workspace that a person has belonged to for longest; empty when there is none.
    [[nodiscard]] domain::WorkspaceId homeOf(const domain::UserId& user);
    [[nodiscard]] domain::WorkspaceRole roleOf(
        const domain::WorkspaceId& workspace, const domain::UserId& user);
    [[nodiscard]] bool hasOperator(const domain::WorkspaceId& workspace);
    [[nodiscard]] int operators(const domain::WorkspaceId& workspace);
    //! Who they are, the longest-standing first, ten at most.
    [[nodiscard]] QList<domain::UserId> operatorIds(const domain::WorkspaceId& workspace);
    //! People who were invited as operators and have not come yet.
    [[nodiscard]] QList<domain::UserId> invitedOperators(const domain::WorkspaceId& workspace);
    //! People with one of these roles who have chosen a password.
    [[nodiscard]] int activeWith(
        const domain::WorkspaceId& workspace, const QList<domain::WorkspaceRole>& roles);
    //! Who they are, in no order.
    [[nodiscard]] QList<domain::UserId> whoHas(
        const domain::WorkspaceId& workspace, const QList<domain::WorkspaceRole>& roles);
    [[nodiscard]] std::optional<domain::Person> person(
        const domain::WorkspaceId& workspace, const domain::UserId& user);
    //! By address. People who were invited and have not come yet are in it.
    [[nodiscard]] contract::Page<domain::Person> people(
        const domain::WorkspaceId& workspace, const PageRequest& request);

    //! Does nothing when the person belongs to the workspace already.
    void addPerson(const domain::WorkspaceId& workspace, const domain::UserId& user,
        domain::WorkspaceRole role, const QDateTime& now);
    void setRole(const domain::WorkspaceId& workspace, const domain::UserId& user,
        domain::WorkspaceRole role, const QDateTime& now);

private:
    [[nodiscard]] QString sealedKey(const StoredWorkspace& workspace) const;

    Database& m_database;
};

} // namespace console::service
