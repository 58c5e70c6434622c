// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_budget.h"
#include "domain/llm_usage_report.h"
#include "ui/pages/pane_content.h"

class QLineEdit;

namespace console::ui {

class KeyValueList;

//! Monthly tokens of one organization, and how they stand.
class BudgetPane : public PaneContent {
    Q_OBJECT

public:
    //! `zone`: whose months count.
    BudgetPane(DetailPane& pane, const PageContext& context, const domain::LlmBudget& budget,
        const QString& name, const QByteArray& zone);

    [[nodiscard]] QString organization() const { return m_budget.organization.text(); }
    //! How it stands now, in months of `zone`; what is typed stays.
    void update(const domain::LlmBudget& budget, const QByteArray& zone);
    void takeFocus() override;
    void rightsChanged() override;

Q_SIGNALS:
    void kept(const QString& words); //!< set or taken away

private:
    void build();
    //! What may be done with it as it is saved.
    void allow();
    void showState();
    void save();
    void send(const std::optional<qint64>& tokens, BusyButton* button);
    [[nodiscard]] QString whyNot() const;

    domain::LlmBudget m_budget;
    const QString m_name;
    QByteArray m_zone;
    QLineEdit* m_tokens;
    FormField* m_field = nullptr;
    KeyValueList* m_facts = nullptr;
    BusyButton* m_remove = nullptr;
};

} // namespace console::ui
