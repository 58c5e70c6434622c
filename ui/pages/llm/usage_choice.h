// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_usage_report.h"
#include "ui/parts/date_field.h"

#include <QComboBox>

namespace console::ui {

class TextLabel;

//! What of the usage is shown: periods and their zone, from when to when, by what, of whom.
class UsageChoice : public QWidget {
    Q_OBJECT

public:
    //! `now`: the present month is what is shown first.
    explicit UsageChoice(const QDateTime& now, QWidget* parent = nullptr);

    //! Names by id; the choice stays where it is still there.
    void setOrganizations(const QHash<QString, QString>& names);
    //! Errors: those of domain::usageSpan(), and InvalidInput for what is no day.
    [[nodiscard]] base::Result<domain::UsageQuery> query() const;
    [[nodiscard]] QByteArray zone() const { return m_zone->currentText().toUtf8(); }
    //! Says under the choice what is wrong with it; nothing takes that back.
    void showRefusal(const std::optional<base::ApiError>& error);

Q_SIGNALS:
    void changed();

private:
    void build();
    void fillZones();
    void suggestDays(const QDateTime& now);
    void daysTyped();

    const QDateTime m_now;
    QComboBox* m_period;
    QComboBox* m_by;
    QComboBox* m_organization;
    DateField* m_from;
    DateField* m_until;
    QComboBox* m_zone;
    TextLabel* m_refusal;
    QStringList m_days; //!< as they stood when they were told last
};

} // namespace console::ui
