// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/retention_box.h"

#include "cloud/client.h"
#include "models/request_titles.h"
#include "ui/pages/page.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/form_field.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::Regulation;
using domain::RetentionPeriods;

namespace {
constexpr int fieldWidth = 190; // three beside each other, each with its law on one line
} // namespace

RetentionBox::RetentionBox(Page& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_save(new BusyButton(tr("Keep these periods")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    auto* row = new FlowLayout(space::m);
    column->addLayout(row);
    for (const Regulation regulation : domain::allRegulations) {
        auto* months = new QSpinBox;
        months->setRange(
            domain::shortestRetentionMonths(regulation), domain::longestRetentionMonths);
        auto* field = new FormField(models::regulationTitle(regulation), months,
            u"retentionMonths."_s + domain::wireName(regulation));
        months->setAccessibleName(
            tr("Months that closed cases are kept: %1").arg(models::regulationTitle(regulation)));
        connect(field, &FormField::changed, this, &RetentionBox::showChanged);
        field->setFixedWidth(fieldWidth);
        m_fields << field;
        row->addWidget(field);
        row->setAlignment(field, Qt::AlignTop); // also where one says what is wrong with it
    }
    auto* hint = new TextLabel(
        tr("Months after closing, for cases that are recorded from now on. Then the service takes "
           "away what is personal in them. A legal hold keeps a case longer."),
        TextSize::Small, Tone::Muted);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto* holder = new QHBoxLayout;
    holder->addWidget(m_save);
    holder->addStretch(1);
    column->addLayout(holder);
    connect(m_save, &BusyButton::activated, this, &RetentionBox::save);
    show(RetentionPeriods());
}

void RetentionBox::show(const RetentionPeriods& periods)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        FormField* field = m_fields.at(i);
        if (field->isChanged())
            continue;
        field->setValue(periods.of(domain::allRegulations.at(std::size_t(i))));
        field->markClean();
    }
    showChanged();
}

void RetentionBox::allow(const QString& whyNot)
{
    m_whyNot = whyNot;
    for (const FormField* field : std::as_const(m_fields))
        setAllowed(field->control(), whyNot.isEmpty(), whyNot);
    showChanged();
}

void RetentionBox::showChanged()
{
    if (m_saving)
        return;
    const bool changed = std::any_of(m_fields.begin(), m_fields.end(),
        [](const FormField* field) { return field->isChanged(); });
    const QString reason = !m_whyNot.isEmpty() ? m_whyNot
        : changed                              ? QString()
                                               : tr("Nothing was changed.");
    setAllowed(m_save, reason.isEmpty(), reason);
}

RetentionPeriods RetentionBox::typed() const
{
    RetentionPeriods periods;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        periods.set(domain::allRegulations.at(std::size_t(i)), m_fields.at(i)->value().toInt());
    return periods;
}

void RetentionBox::showSaving(bool saving)
{
    m_saving = saving;
    m_save->setBusy(saving, tr("Saving…"));
    showChanged();
}

void RetentionBox::save()
{
    showSaving(true);
    m_call = m_page.client().settings().setRetention(typed()).then(
        this, [this](const base::Result<domain::WorkspaceSettings>& settings) { end(settings); });
}

void RetentionBox::end(const base::Result<domain::WorkspaceSettings>& settings)
{
    showSaving(false);
    if (settings) {
        for (FormField* field : std::as_const(m_fields))
            field->markClean();
        show(settings->retention);
        Q_EMIT kept(*settings);
        return;
    }
    for (FormField* field : std::as_const(m_fields)) {
        if (field->key() == settings.error().field)
            field->setError(settings.error().message);
    }
    Q_EMIT failed(settings.error());
}

void RetentionBox::cancel()
{
    m_call.cancel();
}

} // namespace console::ui
