// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/connection_pane.h"

#include "ui/pages/settings/certificate_choice.h"
#include "ui/pages/settings/governance_choice.h"
#include "ui/pages/settings/profile_colours.h"
#include "ui/pages/settings/way_check.h"
#include "ui/parts/wrapped_choice.h"

#include <QComboBox>
#include <QSpinBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using profiles::Profile;
using profiles::Proxy;

ConnectionPane::ConnectionPane(QWidget* parent)
    : DetailPane(parent)
{
    setStandalone();
    setSaveText(tr("Save"));
    buildAppearance();
    buildNetwork();
    buildCertificates();
    m_governance = new GovernanceChoice(*this);
    m_wayCheck = new WayCheck(*this);
    connect(this, &DetailPane::discarded, this, &ConnectionPane::forget);
}

void ConnectionPane::buildAppearance()
{
    m_name = new FormField(tr("Name"), new QLineEdit, u"name"_s);
    m_group = new FormField(tr("Group"), new QLineEdit, u"group"_s);
    addFieldRow({m_name, m_group});
    m_colour = new QComboBox;
    m_mark = new QComboBox;
    m_mark->addItem(tr("No mark"), int(Profile::Mark::None));
    m_mark->addItem(tr("Test"), int(Profile::Mark::Test));
    m_mark->addItem(tr("Staging"), int(Profile::Mark::Staging));
    m_mark->addItem(tr("Production"), int(Profile::Mark::Production));
    addFieldRow({new FormField(tr("Colour"), m_colour, u"colour"_s),
        new FormField(tr("Used for"), m_mark, u"mark"_s)});
    m_readOnly = new WrappedCheckBox(tr("Only look: refuse everything that changes something"));
    FormField* readOnly = addField(new FormField(tr("Changes"), m_readOnly, u"readOnly"_s));
    m_readOnly->setAccessibleName(m_readOnly->text());
    readOnly->setHint(tr("On a profile for production, what takes something away asks for the name "
                         "of the thing besides."));
}

void ConnectionPane::buildNetwork()
{
    addSection(tr("Network"));
    m_inside = new Note(Tone::Accent, {},
        tr("The service runs inside this program, so there is no network between them."));
    add(m_inside);
    m_mode = new QComboBox;
    m_mode->addItem(tr("As the system has it"), int(Proxy::Mode::System));
    m_mode->addItem(tr("No proxy"), int(Proxy::Mode::None));
    m_mode->addItem(tr("HTTP proxy"), int(Proxy::Mode::Http));
    m_mode->addItem(tr("SOCKS5 proxy"), int(Proxy::Mode::Socks5));
    m_modeField = addField(new FormField(tr("Proxy"), m_mode, u"proxy.mode"_s));
    m_port = new QSpinBox;
    m_port->setRange(1, 65'535);
    m_port->setValue(8080);
    m_host = new FormField(tr("Proxy host"), new QLineEdit, u"proxy.host"_s);
    m_portField = new FormField(tr("Proxy port"), m_port, u"proxy.port"_s);
    addFieldRow({m_host, m_portField});
    m_user = new FormField(tr("User name for the proxy"), new QLineEdit, u"proxy.user"_s);
    m_password = new FormField(tr("Password for the proxy"), new SecretField, u"proxy.password"_s);
    addFieldRow({m_user, m_password});
    m_user->setHint(tr("Empty when it asks nobody."));
    m_password->setHint(
        tr("Kept where this profile's secrets are, and never shown. Empty leaves it "
           "as it is."));
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ConnectionPane::showProxy);
}

void ConnectionPane::buildCertificates()
{
    m_authorities = new CertificateChoice(*this,
        {tr("Authority of your network"), u"authorities"_s,
            tr("PEM or DER. Trusted for this profile besides those that the system trusts, such as "
               "for a proxy that looks into connections."),
            tr("Trust “%1”")});
    m_identity = new CertificateChoice(*this,
        {tr("Client certificate"), u"clientCertificate"_s,
            tr("PEM with its private key, or PKCS#12. For servers that want to know which computer "
               "asks."),
            tr("Show “%1” to the server")});
    m_passphrase = addField(
        new FormField(tr("Passphrase of the certificate file"), new SecretField, u"passphrase"_s));
    m_passphrase->setHint(tr("Empty when the file needs none. It is not kept."));
    connect(m_identity, &CertificateChoice::fileRead, this, &ConnectionPane::showProxy);
}

void ConnectionPane::present(const Profile& profile, bool keptByCloud)
{
    if (isDirty() || isSaving())
        return;
    m_isInside = profile.kind == Profile::Kind::Embedded;
    m_name->setValue(profile.name);
    m_group->setValue(profile.group);
    fillColours(*m_colour, profile.colour);
    m_mark->setCurrentIndex(m_mark->findData(int(profile.mark)));
    m_readOnly->setChecked(profile.readOnly);
    m_mode->setCurrentIndex(m_mode->findData(int(profile.proxy.mode)));
    m_host->setValue(profile.proxy.host);
    if (profile.proxy.port > 0)
        m_port->setValue(profile.proxy.port);
    m_user->setValue(profile.proxy.user);
    m_authorities->present(profile.authorities);
    m_identity->present(profile.clientCertificates);
    m_governance->present(profile.governance, keptByCloud);
    m_governance->setVisible(!m_isInside);
    showProxy();
    markClean();
}

void ConnectionPane::showProxy()
{
    const auto mode = Proxy::Mode(m_mode->currentData().toInt());
    const bool named = !m_isInside && (mode == Proxy::Mode::Http || mode == Proxy::Mode::Socks5);
    m_inside->setVisible(m_isInside);
    m_modeField->setVisible(!m_isInside);
    for (FormField* field : {m_host, m_portField, m_user, m_password})
        field->setVisible(named);
    m_authorities->setVisible(!m_isInside);
    m_identity->setVisible(!m_isInside);
    m_passphrase->setVisible(!m_isInside && !m_identity->content().isEmpty());
}

Profile ConnectionPane::edited(const Profile& profile) const
{
    Profile result = profile;
    result.name = m_name->value().toString();
    result.group = m_group->value().toString();
    result.colour = m_colour->currentData().toString();
    result.mark = Profile::Mark(m_mark->currentData().toInt());
    result.readOnly = m_readOnly->isChecked();
    result.proxy.mode = Proxy::Mode(m_mode->currentData().toInt());
    if (result.proxy.isNamed())
        result.proxy = {result.proxy.mode, m_host->value().toString(), m_port->value(),
            m_user->value().toString()};
    return result;
}

std::optional<QString> ConnectionPane::proxyPassword() const
{
    return m_password->isChanged() ? std::optional(m_password->value().toString()) : std::nullopt;
}

QString ConnectionPane::passphrase() const
{
    return m_passphrase->value().toString();
}

void ConnectionPane::forget()
{
    m_authorities->forget();
    m_identity->forget();
    m_password->setValue(QString());
    m_passphrase->setValue(QString());
    markClean();
    clearErrors();
    showProxy();
}

} // namespace console::ui
