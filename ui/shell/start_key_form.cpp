// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_other_ways.h"

namespace console::ui {

ApiKeyForm::ApiKeyForm(QWidget* parent)
    : StartForm(tr("Sign in with an API key"), tr("Sign in"), parent)
    , m_key(addField(tr("API key"), new SecretField, QStringLiteral("apiKey")))
    , m_anyway(addLink(tr("Use it all the same")))
    , m_browser(addLink(tr("Sign in through the browser")))
    , m_back(addLink(tr("Back to sign-in")))
{
    m_key->setHint(
        tr("It opens one organization, until it expires. It is kept with your other secrets."));
    m_anyway->hide();
    m_browser->hide();
    connect(m_key, &FormField::changed, this, [this] { setOtherHostOffered(false); });
    connect(m_anyway, &QPushButton::clicked, this, &ApiKeyForm::otherHostAccepted);
    connect(m_browser, &QPushButton::clicked, this, &ApiKeyForm::browserWanted);
    connect(m_back, &QPushButton::clicked, this, &ApiKeyForm::backWanted);
}

QString ApiKeyForm::apiKey() const
{
    return m_key->value().toString();
}

void ApiKeyForm::forget()
{
    m_key->setValue(QString());
}

void ApiKeyForm::setOtherHostOffered(bool offered)
{
    m_anyway->setVisible(offered);
}

void ApiKeyForm::setBackText(const QString& text)
{
    m_back->setText(text);
}

void ApiKeyForm::setBrowserOffered(bool offered)
{
    m_browser->setVisible(offered);
}

FormField* ApiKeyForm::firstWrong()
{
    const base::Result<contract::ApiKey> key = contract::readApiKey(apiKey());
    if (key)
        return nullptr;
    m_key->setError(key.error().message);
    return m_key;
}

} // namespace console::ui
