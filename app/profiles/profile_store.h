// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "profiles/profile.h"

#include <QObject>
#include <QThreadPool>

namespace console::profiles {

//! The saved profiles, in one JSON file of mode 0600 that is replaced atomically.
//!
//! Reading and writing happen on a thread of its own, one after the other; profiles() is the copy
//! in memory. Nothing can be saved before load() has succeeded once, so a file that could not be
//! read is never overwritten. The destructor waits for the last write.
class ProfileStore : public QObject {
    Q_OBJECT
public:
    //! `path` is the file, such as "~/.config/packmind-console/profiles.json".
    explicit ProfileStore(QString path, QObject* parent = nullptr);
    ~ProfileStore() override;

    //! Reads the file; a missing one counts as empty. Errors: InvalidInput "profiles.damaged" (the
    //! file was moved aside, its new name is in the message; the store is empty and can be used),
    //! InvalidInput "profiles.newer" (made by a newer version; left alone, nothing can be saved),
    //! RefusedOrFailed "profiles.unreadable" (left alone, nothing can be saved).
    [[nodiscard]] base::Call<QList<Profile>> load();

    //! In the person's order; at first that in which they were made.
    [[nodiscard]] const QList<Profile>& profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> find(const ProfileId& id) const;

    //! Adds the profile, or replaces the one with its id. In memory at once; the call ends when it
    //! is on the disk. Errors: InvalidInput (name, origin), Conflict "profiles.not-loaded",
    //! RefusedOrFailed (not written: full disk, no permission, "profiles.too-large"; stays in
    //! memory).
    [[nodiscard]] base::Call<base::Done> save(const Profile& profile);

    //! Several at once, as save() does each; all or none.
    [[nodiscard]] base::Call<base::Done> saveAll(const QList<Profile>& profiles);

    //! Puts the profile before what is at `place` now; behind the last when that is none.
    [[nodiscard]] base::Call<base::Done> move(const ProfileId& id, qsizetype place);

    //! Puts those into this order, each at a place that one of them has: the others stay where they
    //! are. Who is not there, or twice, is passed over.
    [[nodiscard]] base::Call<base::Done> arrange(const QList<ProfileId>& order);

    //! Its secrets are the caller's to remove from the SecretStore.
    [[nodiscard]] base::Call<base::Done> remove(const ProfileId& id);

    //! The profile that was used last, so that the next start goes there; empty when none.
    [[nodiscard]] ProfileId lastUsed() const { return m_lastUsed; }
    [[nodiscard]] base::Call<base::Done> setLastUsed(const ProfileId& id);

Q_SIGNALS:
    void changed();

private:
    struct Content;
    [[nodiscard]] static base::Result<Content> read(const QString& path);
    [[nodiscard]] base::Call<base::Done> write();
    void put(const Profile& profile);

    QString m_path;
    QList<Profile> m_profiles;
    ProfileId m_lastUsed;
    QJsonObject m_unknown;
    bool m_loaded = false;
    // One thread, so that writes reach the disk in the order in which they were asked for.
    QThreadPool m_disk;
};

} // namespace console::profiles
