// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/llm_usage_api.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

class FileDrop;
class KeyValueList;

//! A CSV file of usage: what it would do, then doing it. Nothing is written before.
class UsageImportPane : public PaneContent {
    Q_OBJECT

public:
    UsageImportPane(DetailPane& pane, const PageContext& context);

    void rightsChanged() override { updateFoot(); }
    //! As if the file had been chosen or dropped.
    void readFile(const QString& path);

Q_SIGNALS:
    void imported(Tone tone, const QString& words);

private:
    //! What a file is made of, and what it would do.
    struct Reading {
        domain::LlmUsageImport import;
        domain::UsageImportPreview preview;
    };

    void build();
    void askServer(const domain::LlmUsageImport& import);
    void showWrong(const base::ApiError& error);
    void showReading();
    void showExamples();
    void showProgress(const QString& words);
    void updateFoot();
    void put();
    void end(const base::Result<cloud::LlmUsageImported>& imported);
    [[nodiscard]] QString whyNot() const;
    //! Of this person, whatever the file and the profile are.
    [[nodiscard]] QString whyNoImporting() const;
    [[nodiscard]] qsizetype toWrite() const;

    FileDrop* m_drop;
    FormField* m_file;
    TextLabel* m_progress;
    KeyValueList* m_counts;
    TextLabel* m_ignored;
    TextLabel* m_problems;
    TextLabel* m_changes;
    std::optional<Reading> m_reading;
    base::CallHandle m_call;
    bool m_isReading = false;
};

} // namespace console::ui
