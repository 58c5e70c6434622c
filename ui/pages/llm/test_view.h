// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_configuration.h"

#include <QWidget>

namespace console::ui {

class StepReport;

//! What a connection test has found: its six steps with their times, and, where it failed, what is
//! the matter and what to do.
class TestView : public QWidget {
    Q_OBJECT

public:
    explicit TestView(QWidget* parent = nullptr);

    //! `provider` as a person knows it, `endpoint` that was called.
    void showReport(
        const domain::LlmTestReport& report, const QString& provider, const QString& endpoint);
    //! What is kept of an earlier one, whose steps follow from the models.
    void showSummary(
        const domain::LlmTestSummary& test, const QString& provider, const QString& endpoint);
    //! There is none, or none of these settings.
    void showNone(const QString& sentence);
    //! Why it did not come to a test.
    void showFailure(const QString& sentence, const QString& nextStep);

private:
    void showSteps(const QList<domain::LlmStep>& steps);
    void showEnd(
        const domain::LlmTestSummary& test, const QString& provider, const QString& endpoint);

    StepReport* m_report;
};

} // namespace console::ui
