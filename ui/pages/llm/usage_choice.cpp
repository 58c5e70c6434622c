// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/usage_choice.h"

#include "domain/local_day.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/text_label.h"
#include "ui/theme/style.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::UsageGroup;
using domain::UsagePeriod;

namespace {

constexpr int dateWidth = 176; // "28 September 2026" and the calendar
constexpr int widestBox = 220;
constexpr int weeksShown = 12;
constexpr int monthsShown = 11; // and the present one

QComboBox* box(const QString& name, QWidget* parent)
{
    auto* made = new QComboBox(parent);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setMaximumWidth(widestBox);
    return made;
}

base::Failure noDay(const DateField* field, const QString& key)
{
    return base::failure(base::ApiError::invalid(key, field->refusal(), u"llm.usage.dates"_s));
}

} // namespace

UsageChoice::UsageChoice(const QDateTime& now, QWidget* parent)
    : QWidget(parent)
    , m_now(now)
    , m_period(box(tr("Length of the bars"), this))
    , m_by(box(tr("What the bars are divided by"), this))
    , m_organization(box(tr("Whose usage"), this))
    , m_from(new DateField(this))
    , m_until(new DateField(this))
    , m_zone(box(tr("Time zone of the days"), this))
    , m_refusal(new TextLabel({}, TextSize::Small, Tone::Bad))
{
    build();
    suggestDays(now);
    setOrganizations({});
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        suggestDays(m_now);
        Q_EMIT changed();
    });
    for (QComboBox* each : {m_by, m_organization, m_zone})
        connect(each, &QComboBox::currentIndexChanged, this, &UsageChoice::changed);
    for (DateField* each : {m_from, m_until})
        connect(each, &QLineEdit::editingFinished, this, &UsageChoice::daysTyped);
}

//! Leaving a field in which nothing was typed tells nothing.
void UsageChoice::daysTyped()
{
    const QStringList days{m_from->text(), m_until->text()};
    if (days != std::exchange(m_days, days))
        Q_EMIT changed();
}

void UsageChoice::build()
{
    m_period->addItem(tr("Days"), int(UsagePeriod::Day));
    m_period->addItem(tr("Weeks"), int(UsagePeriod::Week));
    m_period->addItem(tr("Months"), int(UsagePeriod::Month));
    m_by->addItem(tr("Input and output"), int(UsageGroup::None));
    m_by->addItem(tr("By model"), int(UsageGroup::Model));
    m_by->addItem(tr("By provider"), int(UsageGroup::Provider));
    m_by->addItem(tr("By organization"), int(UsageGroup::Organization));
    fillZones();
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    for (DateField* each : {m_from, m_until})
        each->setFixedWidth(dateWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(space::s, row);
    const auto word = [](const QString& text) {
        auto* label = new TextLabel(text, TextSize::Small, Tone::Muted);
        label->setMinimumHeight(controlHeight);
        return label;
    };
    for (QWidget* each : QList<QWidget*>{m_period, m_by, m_organization, word(tr("From")), m_from,
             word(tr("to")), m_until, m_zone})
        flow->addWidget(each);
    column->addWidget(row);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_refusal);
}

void UsageChoice::fillZones()
{
    m_zone->addItem(domain::usualZone());
    m_zone->addItem(u"UTC"_s);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : ids) {
        if (id.contains('/') && m_zone->findText(QString::fromLatin1(id)) < 0)
            m_zone->addItem(QString::fromLatin1(id));
    }
    m_zone->setMaxVisibleItems(12);
}

void UsageChoice::suggestDays(const QDateTime& now)
{
    const QDate today = domain::localDay(now, m_zone->currentText()).value_or(now.date());
    const QDate first(today.year(), today.month(), 1);
    QDate from = first;
    switch (UsagePeriod(m_period->currentData().toInt())) {
    case UsagePeriod::Day:
        break;
    case UsagePeriod::Week:
        from = today.addDays(-7 * weeksShown);
        break;
    case UsagePeriod::Month:
        from = first.addMonths(-monthsShown);
        break;
    }
    m_from->setDay(from);
    m_until->setDay(today);
    m_days = {m_from->text(), m_until->text()};
}

void UsageChoice::setOrganizations(const QHash<QString, QString>& names)
{
    const QSignalBlocker quiet(m_organization);
    const QString chosen = m_organization->currentData().toString();
    QList<std::pair<QString, QString>> all;
    for (auto one = names.cbegin(); one != names.cend(); ++one)
        all.append({one.value(), one.key()});
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return a.first.compare(b.first, Qt::CaseInsensitive) < 0;
    });
    m_organization->clear();
    m_organization->addItem(tr("All organizations"), QString());
    for (const auto& [name, id] : std::as_const(all))
        m_organization->addItem(name, id);
    m_organization->setCurrentIndex(qMax(0, m_organization->findData(chosen)));
}

base::Result<domain::UsageQuery> UsageChoice::query() const
{
    if (!m_from->day())
        return noDay(m_from, u"from"_s);
    if (!m_until->day())
        return noDay(m_until, u"until"_s);
    domain::UsageQuery query{.zone = zone(),
        .period = UsagePeriod(m_period->currentData().toInt()),
        .from = *m_from->day(),
        .until = *m_until->day(),
        .by = UsageGroup(m_by->currentData().toInt())};
    if (const QString id = m_organization->currentData().toString(); !id.isEmpty())
        query.organization = domain::OrganizationId(id);
    if (const auto span = domain::usageSpan(query); !span)
        return base::failure(span.error());
    return query;
}

void UsageChoice::showRefusal(const std::optional<base::ApiError>& error)
{
    m_refusal->setText(error ? error->message : QString());
    m_refusal->setVisible(error.has_value());
    setInvalid(m_from, error && error->field == "from"_L1);
    setInvalid(m_until, error && error->field == "until"_L1);
}

} // namespace console::ui
