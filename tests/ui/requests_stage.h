// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/datarequests/requests_page.h"

namespace console::test {

//! Data requests in front of an operator, against the real service; and the same person at another
//! computer, who records cases and changes them.
class RequestsStage {
public:
    using Case = domain::RequestCase;

    //! `adjust` changes what the page is given.
    explicit RequestsStage(const std::function<void(ui::PageContext&)>& adjust = {});

    //! Shows the page.
    void show();
    //! The same, and waits for what it reads.
    bool open();
    //! Chooses that case, and waits until it is read.
    bool choose(const QString& ref);
    [[nodiscard]] const PageDriver& person() const { return *m_person; }
    [[nodiscard]] ui::DataRequestsPage& page() { return *m_page; }
    //! Records a case as record() does, opens the page and chooses it; its ref, or nothing.
    QString openWith(const QString& address,
        const QList<domain::DataRight>& rights = {domain::DataRight::Access}, int daysAgo = 10);
    //! Title of the pane that is seen; empty when there is none.
    [[nodiscard]] QString paneTitle() const;
    //! Refs in the order of the rows.
    [[nodiscard]] QStringList refs() const;
    //! First column of the rows that are selected.
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] std::optional<QString> cell(const QString& ref, const QString& column) const;

    //! A case that came that many days ago; its ref, or nothing.
    QString record(const QString& address,
        const QList<domain::DataRight>& rights = {domain::DataRight::Access}, int daysAgo = 10);
    //! The same with the person's name.
    QString recordNamed(const QString& address, const QString& name);
    [[nodiscard]] Case caseOf(const QString& ref);
    [[nodiscard]] cloud::DataRequestsApi& elsewhere();
    //! Moves it there at the other computer, with all evidence that may be asked for.
    bool move(const QString& ref, domain::RequestStatus to);
    [[nodiscard]] QDate today();
    //! Presses it, and chooses that place in the dialog that comes; the name that was suggested.
    QString saveBy(const QString& button, const QString& path);

    PageStage stage;

private:
    [[nodiscard]] contract::RequestForm usualForm(const QString& address, int daysAgo);
    QString recorded(const contract::RequestForm& form);

    ui::PageContext m_context;
    std::unique_ptr<ui::DataRequestsPage> m_page;
    std::unique_ptr<PageDriver> m_person;
};

//! Accessible name of the table.
inline const QString requestsTable = QStringLiteral("Data requests list");

} // namespace console::test
