// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/settings/connection_draft.h"

#include <QWidget>

namespace console::ui {

class PageHeader;

//! How a server is reached, before anybody is signed in there: the form of the settings, with its
//! test. Nothing is kept before somebody is signed in.
class StartConnection : public QWidget {
    Q_OBJECT

public:
    explicit StartConnection(QWidget* parent = nullptr);

    //! `typed`: secrets from before. `store`, where the profile's others are, may be none; it is
    //! asked only while the form is shown.
    void present(const profiles::Profile& profile, const profiles::NetworkSecrets& typed,
        std::shared_ptr<profiles::SecretStore> store);

Q_SIGNALS:
    void accepted(const console::ui::ConnectionDraft& draft);
    void backWanted();

private:
    void take();
    //! With what was typed before and still counts.
    [[nodiscard]] ConnectionDraft completed(ConnectionDraft draft) const;

    PageHeader* m_header;
    ConnectionPane* m_pane;
    profiles::Profile m_profile;
    profiles::NetworkSecrets m_typed;
    std::shared_ptr<profiles::SecretStore> m_store;
    base::CallHandle m_taking;
};

} // namespace console::ui
