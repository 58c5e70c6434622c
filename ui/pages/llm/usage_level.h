// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "models/llm_usage_model.h"
#include "ui/pages/list_level.h"
#include "ui/parts/bar_chart.h"
#include "ui/parts/notes.h"

class QComboBox;

namespace console::ui {

class ScrolledBand;
class UsageChoice;

//! What organizations used of LLMs: a chart, the same as a table, budgets, and the import of files.
class UsageLevel : public ListLevel {
    Q_OBJECT

public:
    UsageLevel(const PageContext& context, QWidget* parent);
    void refresh() override;
    void contextChanged() override;

Q_SIGNALS:
    void backWanted();
    void governanceWanted();

protected:
    void showSelection(const QStringList& keys) override;
    void startDraft() override { showImport(); }
    void act(State state) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    void buildHeader();
    void buildBand();
    void read();
    void readBudgets();
    //! In the pane that shows one.
    void updateBudget();
    void fill(const domain::UsageReport& report);
    void show();
    void showFigures();
    void fit();
    [[nodiscard]] bool isCramped() const;
    void showWarning(const models::BudgetWords& words);
    void showBudget(const QStringList& keys, const QString& organization);
    void showImport();
    [[nodiscard]] std::optional<domain::LlmBudget> budgetOf(const QString& organization) const;
    [[nodiscard]] models::UsageTitles titles() const;
    [[nodiscard]] BarChartData chart() const;
    [[nodiscard]] ViewState stateNow() const;
    void copyCsv();
    void savePicture(bool vector);

    models::LlmUsageModel m_model;
    std::optional<domain::UsageReport> m_report;
    QList<domain::LlmBudget> m_budgets;
    QHash<QString, QString> m_names; //!< of organizations, by id
    UsageChoice* m_choice;
    BarChart* m_chart;
    TextLabel* m_figures;
    Note* m_warning; //!< of the chosen organization's budget
    ScrolledBand* m_band = nullptr; //!< that these stand in
    QComboBox* m_lines;
    QPushButton* m_budget = nullptr;
    QPushButton* m_export = nullptr;
    base::CallHandle m_loading;
    base::CallHandle m_loadingBudgets;
};

} // namespace console::ui
