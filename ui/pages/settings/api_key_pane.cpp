// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/api_key_pane.h"

#include "models/api_keys_model.h"
#include "models/when.h"
#include "ui/parts/facts.h"
#include "ui/parts/inline_question.h"

#include <QHBoxLayout>

namespace console::ui {

ApiKeyPane::ApiKeyPane(QWidget* parent)
    : DetailPane(parent)
    , m_facts(new KeyValueList)
    , m_words(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_revoke(new QPushButton(tr("Revoke this key")))
    , m_row(new QWidget)
{
    add(m_facts);
    addSection(tr("Revoking"));
    m_words->setWordWrap(true);
    add(m_words);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins({});
    row->addWidget(m_revoke);
    row->addStretch();
    add(m_row);
    connect(m_revoke, &QPushButton::clicked, this, &ApiKeyPane::ask);
}

void ApiKeyPane::present(const domain::ApiKeyInfo& key, const QString& organizationName,
    const QDateTime& now, const QString& forbidden, bool production)
{
    const bool over = key.revokedAt.has_value();
    if (m_question && (over || key.id != m_key))
        dropQuestion();
    if (key.id != m_key)
        clearErrors();
    m_key = key.id;
    m_organizationName = organizationName;
    m_production = production;
    setTitle(tr("Key for %1").arg(organizationName));
    const auto day = [](const QString& name, const QDateTime& time) {
        return KeyValue{name, models::shortDay(time), Tone::Neutral, models::exactTime(time)};
    };
    QList<KeyValue> rows{{tr("State"), models::apiKeyState(key, now), Tone::Neutral, {}},
        day(tr("Made"), key.createdAt), day(tr("Valid until"), key.expiresAt)};
    if (key.revokedAt)
        rows << day(tr("Revoked"), *key.revokedAt);
    m_facts->setRows(rows);
    m_words->setText(over
            ? tr("This key was revoked. It opens nothing any more.")
            : tr("A key that is not needed, or that somebody else may know, is best revoked."));
    setAllowed(m_revoke, !over && forbidden.isEmpty(),
        over ? tr("This key is revoked already.") : forbidden);
}

void ApiKeyPane::ask()
{
    if (m_question || !m_revoke->isEnabled())
        return;
    m_question = new InlineQuestion({tr("Revoke this key?"),
        tr("Programs that use it are signed out of “%1” at once. It cannot be made valid again.")
            .arg(m_organizationName),
        tr("Revoke"), tr("Keep it"), m_production ? m_organizationName : QString(),
        tr("Type the name of the organization")});
    connect(m_question, &InlineQuestion::agreed, this, &ApiKeyPane::revokeWanted);
    connect(m_question, &InlineQuestion::declined, this, [this] {
        dropQuestion();
        m_revoke->setFocus(Qt::OtherFocusReason);
    });
    m_row->hide();
    m_words->hide();
    add(m_question);
}

void ApiKeyPane::dropQuestion()
{
    m_question->hide();
    m_question->deleteLater();
    m_question = nullptr;
    m_words->show();
    m_row->show();
}

void ApiKeyPane::setRevoking(bool revoking)
{
    if (!revoking) {
        setSaving(false);
    } else if (m_question) {
        clearErrors();
        setSaving(m_question->yesButton(), tr("Revoking…"));
    }
}

} // namespace console::ui
