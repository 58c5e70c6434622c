// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/mail_form.h"

#include "models/when.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/text_area.h"

#include <QComboBox>
#include <QSpinBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::MailRelay;
using domain::MailRelayChange;
using domain::MailSecurity;

namespace {
constexpr int formWidth = 620;
constexpr int certificateLines = 4;

template <typename T>
void setIfOther(std::optional<T>& wanted, const T& typed, const T& seen)
{
    if (typed != seen)
        wanted = typed;
}
} // namespace

MailForm::MailForm(DetailPane& pane)
    : QObject(&pane)
    , m_pane(pane)
    , m_brevo(new LinkButton(tr("Fill in Brevo's relay")))
    , m_portBox(new QSpinBox)
    , m_securityBox(new QComboBox)
    , m_authorityText(new TextArea)
    , m_languageBox(new QComboBox)
    , m_limitBox(new QSpinBox)
{
    buildServer();
    buildSender();
    connect(m_brevo, &QPushButton::clicked, this, &MailForm::takeBrevo);
}

FormField* MailForm::add(FormField* field)
{
    field->setMaximumWidth(formWidth);
    m_fields << field;
    return m_pane.addField(field);
}

void MailForm::buildServer()
{
    auto* holder = new QWidget;
    (new FlowLayout(0, holder))->addWidget(m_brevo);
    m_pane.add(holder);
    m_host = add(new FormField(tr("Relay"), new QLineEdit, u"host"_s));
    m_host->setHint(tr("The name of the SMTP server. Empty: no mail leaves, and links are handed "
                       "out by hand."));
    m_portBox->setRange(1, 65535);
    m_port = add(new FormField(tr("Port"), m_portBox, u"port"_s));
    m_securityBox->addItem(tr("STARTTLS, as usual on port 587"), int(MailSecurity::StartTls));
    m_securityBox->addItem(tr("TLS from the start, as usual on port 465"), int(MailSecurity::Tls));
    m_security = add(new FormField(tr("Encryption"), m_securityBox, u"security"_s));
    m_security->setHint(tr("There is no way without. The relay's certificate is checked."));
    m_user = add(new FormField(tr("User of the relay"), new QLineEdit, u"user"_s));
    m_password = add(new FormField(tr("Password of the relay"), new SecretField, u"password"_s));
    m_authorityText->setFixedHeight(
        certificateLines * m_authorityText->fontMetrics().lineSpacing() + 2 * space::s);
    m_authority = add(new FormField(tr("Own authority"), m_authorityText, u"authority"_s));
    m_authority->setHint(tr("Certificates in PEM, where the relay's authority is your own."));
}

void MailForm::buildSender()
{
    m_pane.addSection(tr("What leaves"));
    m_address = add(new FormField(tr("Address of the sender"), new QLineEdit, u"senderAddress"_s));
    m_address->setHint(tr("One that the relay may send for."));
    m_name = add(new FormField(tr("Name of the sender"), new QLineEdit, u"senderName"_s));
    m_languageBox->addItem(u"English"_s, u"en"_s);
    m_languageBox->addItem(u"Français"_s, u"fr"_s);
    m_language = add(new FormField(tr("Language of mails"), m_languageBox, u"language"_s));
    m_limitBox->setRange(1, domain::mostMailsPerMinute);
    m_limit = add(new FormField(tr("Mails in a minute, at most"), m_limitBox, u"perMinute"_s));
}

void MailForm::takeBrevo()
{
    const MailRelayChange brevo = domain::brevoRelay();
    m_host->setValue(*brevo.host);
    m_portBox->setValue(*brevo.port);
    m_securityBox->setCurrentIndex(m_securityBox->findData(int(*brevo.security)));
    m_password->setHint(tr("An SMTP key, made at app.brevo.com: no API key."));
    m_user->control()->setFocus();
}

void MailForm::fill(const MailRelay& relay)
{
    m_host->setValue(relay.host);
    m_portBox->setValue(relay.port);
    m_securityBox->setCurrentIndex(m_securityBox->findData(int(relay.security)));
    m_user->setValue(relay.user);
    m_password->setValue(QString());
    m_password->setHint(relay.passwordSet && relay.passwordSetAt
            ? tr("One is set since %1, and stays when this is left empty.")
                  .arg(models::shortTime(*relay.passwordSetAt))
            : tr("Kept sealed, sent to the relay alone, and never shown again."));
    m_authorityText->setPlainText(relay.authority);
    m_address->setValue(relay.senderAddress);
    m_name->setValue(relay.senderName);
    m_languageBox->setCurrentIndex(m_languageBox->findData(relay.language));
    m_limitBox->setValue(relay.perMinute);
    m_pane.markClean();
}

void MailForm::allow(const QString& readOnly)
{
    for (FormField* field : std::as_const(m_fields))
        setAllowed(field->control(), readOnly.isEmpty(), readOnly);
    setAllowed(m_brevo, readOnly.isEmpty(), readOnly);
}

MailRelayChange MailForm::change(const MailRelay& seen) const
{
    MailRelayChange wanted;
    const auto text = [](const FormField* field) {
        return field->value().toString().trimmed();
    };
    setIfOther(wanted.host, text(m_host), seen.host);
    setIfOther(wanted.port, m_portBox->value(), seen.port);
    setIfOther(wanted.security, MailSecurity(m_securityBox->currentData().toInt()), seen.security);
    setIfOther(wanted.user, text(m_user), seen.user);
    if (m_password->isChanged())
        wanted.password = m_password->value().toString();
    setIfOther(wanted.senderAddress, text(m_address), seen.senderAddress);
    setIfOther(wanted.senderName, text(m_name), seen.senderName);
    setIfOther(wanted.language, m_languageBox->currentData().toString(), seen.language);
    setIfOther(wanted.perMinute, m_limitBox->value(), seen.perMinute);
    setIfOther(wanted.authority, m_authorityText->toPlainText().trimmed(), seen.authority);
    return wanted;
}

} // namespace console::ui
