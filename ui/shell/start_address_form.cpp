// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/profile.h"
#include "ui/shell/start_forms.h"

namespace console::ui {

AddressForm::AddressForm(QWidget* parent)
    : StartForm(tr("Connect to another address"), tr("Connect"), parent)
    , m_address(addField(tr("Address"), new QLineEdit, QStringLiteral("origin")))
{
    auto* line = static_cast<QLineEdit*>(m_address->control());
    line->setPlaceholderText(QStringLiteral("https://packmind.example.com"));
    line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setHint(tr("A Packmind that you host yourself, or a team service. Connections are "
                          "encrypted; http is possible only to this computer."));
    connect(addLink(tr("Proxy and certificates…")), &QPushButton::clicked, this, [this] {
        if (check())
            Q_EMIT networkWanted();
    });
}

QString AddressForm::address() const
{
    return m_address->value().toString();
}

void AddressForm::setAddress(const QString& address)
{
    m_address->setValue(address);
}

bool AddressForm::check()
{
    FormField* wrong = firstWrong();
    if (wrong)
        wrong->control()->setFocus(Qt::OtherFocusReason);
    return wrong == nullptr;
}

FormField* AddressForm::firstWrong()
{
    const base::Result<QUrl> origin = profiles::profileOrigin(address());
    if (origin)
        return nullptr;
    m_address->setError(origin.error().message);
    return m_address;
}

} // namespace console::ui
