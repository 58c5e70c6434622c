// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/buttons.h"
#include "ui/shell/sidebar_buttons.h"

#include <QMap>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace console::ui {

//! Where one is and where one can go: organization on top, pages, and the connection at the foot.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void addEntry(PageId page, Icon icon, const QString& title);
    void clearEntries();
    //! Entries from top to bottom.
    [[nodiscard]] QList<PageId> entries() const;
    void setCurrent(PageId page);
    void setBadge(PageId page, const QString& text, Tone tone);
    [[nodiscard]] NavButton* entry(PageId page) const { return m_entries.value(page); }

    void setOrganizations(const QList<OrganizationEntry>& entries, const QString& currentId);
    void setConnection(const ConnectionInfo& info);
    //! Opens above the connection block. Becomes the sidebar's.
    void setConnectionMenu(QMenu* menu);
    [[nodiscard]] OrganizationButton* organizationButton() const { return m_organization; }
    [[nodiscard]] ConnectionButton* connectionButton() const { return m_connection; }

    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void pageChosen(console::ui::PageId page);
    void organizationChosen(const QString& id);
    //! "All organizations" of the switcher.
    void allOrganizationsRequested();
    //! By the person; the window decides.
    void foldRequested(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    //! The first few, and the current one in any case.
    [[nodiscard]] QList<OrganizationEntry> offeredOrganizations() const;
    void openOrganizations();
    void openConnection();
    void moveFocus(int by);

    OrganizationButton* m_organization;
    ConnectionButton* m_connection;
    IconButton* m_fold;
    QVBoxLayout* m_pages;
    QVBoxLayout* m_foot;
    QBoxLayout* m_footRow = nullptr;
    QMap<PageId, NavButton*> m_entries; // in the order of PageId
    QList<OrganizationEntry> m_organizations;
    QString m_currentOrganization;
    QMenu* m_connectionMenu = nullptr;
    bool m_folded = false;
};

} // namespace console::ui
