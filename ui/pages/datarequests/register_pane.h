// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_register.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

class DateField;
class KeyValueList;

//! The register of all cases of a period and the figures of its years, to look at and as files. It
//! names cases by their numbers, and nobody.
class RegisterPane : public PaneContent {
    Q_OBJECT

public:
    RegisterPane(DetailPane& pane, const PageContext& context);
    void takeFocus() override;
    //! Reads the cases anew.
    void refresh() { read(); }

Q_SIGNALS:
    //! A file is to be made and saved. The content is made on another thread, and lasts longer than
    //! the pane.
    void fileWanted(const QString& title, const QString& name, const QString& filter,
        const std::function<QByteArray()>& content);

private:
    void build();
    FormField* addDay(const QString& label, const QDate& day);
    void read();
    void showFigures();
    [[nodiscard]] bool isPeriod();
    [[nodiscard]] QString tag() const;
    BusyButton* addFile(const QString& text, void (RegisterPane::*deed)());
    void saveRegister();
    void saveFigures();
    void savePdf();
    //! Asks for a place once the service has put on record that it is taken out.
    void save(domain::RegisterFile file, const QString& title, const QString& name,
        const QString& filter, const std::function<QByteArray()>& content);

    FormField* m_from = nullptr;
    FormField* m_to = nullptr;
    KeyValueList* m_figures = nullptr;
    TextLabel* m_words = nullptr;
    QList<BusyButton*> m_files;
    std::optional<QList<domain::RequestSummary>> m_requests; //!< nothing until they were read
    QList<domain::RegisterEntry> m_entries; //!< of the period
    base::CallHandle m_reading;
};

} // namespace console::ui
