// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/profile_exchange.h"
#include "ui/pages/settings/profile_list.h"
#include "ui/parts/notes.h"

namespace console::ui {

//! Profiles in a file: exports them without secrets, and shows what an import would do before it
//! does it. Hidden while there is nothing to show.
class ProfileExchangeBox : public QWidget {
    Q_OBJECT

public:
    explicit ProfileExchangeBox(const ProfileListServices& services, QWidget* parent = nullptr);

    //! Asks for a file to import, never blocking.
    void choose();
    //! Reads it, and shows what it would do.
    void preview(const QString& path);
    //! Asks where to, and writes all profiles there.
    void save();

Q_SIGNALS:
    void ownChanged(const console::profiles::Profile& profile);

private:
    using Imported = QList<profiles::ImportedProfile>;

    void show(const base::Result<Imported>& read);
    void markOpen(Imported& imported) const;
    static void keepWhatChanges(Imported& imported);
    void import();
    [[nodiscard]] base::Call<base::Done> dropStale(const QList<profiles::Profile>& before);
    void say(Tone tone, const QString& title, const QString& text, const QString& action = {});

    const ProfileListServices m_services;
    Imported m_imported; //!< that make a difference
    Note* m_note;
    LinkButton* m_import;
    LinkButton* m_close;
    base::CallHandle m_call;
};

} // namespace console::ui
