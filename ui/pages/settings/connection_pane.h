// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/network_access.h"
#include "ui/parts/detail_pane.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace console::ui {

class CertificateChoice;
class GovernanceChoice;
class WayCheck;

//! What a person can change of a profile: its name, group, colour and mark, whether anything may be
//! changed through it, how its server is reached, and where governance is kept. Passwords and keys
//! are write-only.
class ConnectionPane : public DetailPane {
    Q_OBJECT

public:
    explicit ConnectionPane(QWidget* parent = nullptr);

    //! What was typed stays. `keptByCloud`: the server keeps governance itself.
    void present(const profiles::Profile& profile, bool keptByCloud = false);
    //! `profile` with what stands in the fields. Certificates are not among them.
    [[nodiscard]] profiles::Profile edited(const profiles::Profile& profile) const;
    //! Nothing when the password for the proxy stays what it is.
    [[nodiscard]] std::optional<QString> proxyPassword() const;
    [[nodiscard]] const CertificateChoice& authorities() const { return *m_authorities; }
    [[nodiscard]] const CertificateChoice& identity() const { return *m_identity; }
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] const GovernanceChoice& governance() const { return *m_governance; }
    [[nodiscard]] WayCheck& wayCheck() const { return *m_wayCheck; }
    //! After it was saved, or given up.
    void forget();

private:
    void buildAppearance();
    void buildNetwork();
    void buildCertificates();
    void showProxy();

    QComboBox* m_colour = nullptr;
    QComboBox* m_mark = nullptr;
    QCheckBox* m_readOnly = nullptr;
    QComboBox* m_mode = nullptr;
    QSpinBox* m_port = nullptr;
    FormField* m_name = nullptr;
    FormField* m_group = nullptr;
    FormField* m_modeField = nullptr;
    FormField* m_host = nullptr;
    FormField* m_portField = nullptr;
    FormField* m_user = nullptr;
    FormField* m_password = nullptr;
    FormField* m_passphrase = nullptr;
    CertificateChoice* m_authorities = nullptr;
    CertificateChoice* m_identity = nullptr;
    GovernanceChoice* m_governance = nullptr;
    WayCheck* m_wayCheck = nullptr;
    Note* m_inside = nullptr;
    bool m_isInside = false; //!< the service runs in this program
};

} // namespace console::ui
