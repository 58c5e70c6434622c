// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/api_key_pane.h"

#include "cloud/client.h"
#include "models/api_keys_model.h"
#include "models/when.h"
#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"

namespace console::ui {

ApiKeyPane::ApiKeyPane(DetailPane& pane, const PageContext& context)
    : PaneContent(pane, context)
    , m_facts(new KeyValueList)
    , m_words(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_revoke(new PlainButton(tr("Revoke this key")))
{
    pane.add(m_facts);
    pane.addSection(tr("Revoking"));
    m_words->setWordWrap(true);
    pane.add(m_words);
    auto* row = new QWidget;
    (new FlowLayout(space::s, row))->addWidget(m_revoke);
    pane.add(row);
    connect(m_revoke, &QPushButton::clicked, this, &ApiKeyPane::askToRevoke);
}

void ApiKeyPane::present(const domain::ApiKeyInfo& key, const QString& organizationName)
{
    const bool over = key.revokedAt.has_value();
    if (over || key.id != m_key)
        dropQuestion();
    if (key.id != m_key)
        pane().clearErrors();
    pane().setState(ViewState::ready());
    m_key = key.id;
    m_organizationName = organizationName;
    pane().setTitle(tr("Key for %1").arg(organizationName));
    const auto day = [](const QString& name, const QDateTime& time) {
        return KeyValue{name, models::shortDay(time), Tone::Neutral, models::exactTime(time)};
    };
    const QDateTime now = context().clock();
    QList<KeyValue> rows{{tr("State"), models::apiKeyState(key, now), Tone::Neutral, {}},
        day(tr("Made"), key.createdAt), day(tr("Valid until"), key.expiresAt)};
    if (key.revokedAt)
        rows << day(tr("Revoked"), *key.revokedAt);
    m_facts->setRows(rows);
    m_words->setText(over
            ? tr("This key was revoked. It opens nothing any more.")
            : tr("A key that is not needed, or that somebody else may know, is best revoked."));
    const bool readOnly = context().profile.readOnly;
    setAllowed(m_revoke, !over && !readOnly,
        over ? tr("This key is revoked already.") : tr("This profile is read-only."));
}

void ApiKeyPane::askToRevoke()
{
    if (question() || !m_revoke->isEnabled())
        return;
    const bool production = context().profile.mark == profiles::Profile::Mark::Production;
    ask({tr("Revoke this key?"),
            tr("Programs that use it are signed out of “%1” at once. It cannot be made valid "
               "again.")
                .arg(m_organizationName),
            tr("Revoke"), tr("Keep it"), production ? m_organizationName : QString(),
            tr("Type the name of the organization")},
        {m_words, m_revoke}, m_revoke, [this] { revoke(); });
}

void ApiKeyPane::revoke()
{
    pane().clearErrors();
    saving(client().apiKeys().revoke(m_key).then(this,
               [this](const base::Result<base::Done>& done) {
                   if (!done) {
                       failed(done.error());
                       return;
                   }
                   dropQuestion();
                   saved();
                   Q_EMIT revoked();
               }),
        question()->yesButton(), tr("Revoking…"));
}

} // namespace console::ui
