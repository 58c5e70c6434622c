// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace console::ui {

class ComparisonList;
class EntryList;
class ImportList;
class ListingDesk;
class ListingLevel;
class ObjectionList;
class SubscriberList;
class ToldList;
class VersionList;

//! The listing of sub-processors: its entries, and behind them its history, comparisons, the import
//! of files, who is told of changes, and who objects.
class SubProcessorsPage : public Page {
    Q_OBJECT

public:
    explicit SubProcessorsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    void refresh() override;
    void leave(std::function<void()> proceed) override;
    void setContext(PageContext context) override;
    //! "draft", "version/7", "objections/7", or "entry/" and the slug of one.
    void open(const domain::AttentionPlace& place) override;
    [[nodiscard]] domain::AttentionPlace place() const override;

private:
    void connectLevels();
    void connectNotices();
    void openSubscribers();
    void openObjections(int version);
    void addLevel(ListingLevel* level);
    void showLevel(ListingLevel* level);
    [[nodiscard]] ListingLevel* shown() const;
    void openReview();

    ListingDesk* m_desk;
    QStackedWidget* m_stack;
    EntryList* m_entries;
    VersionList* m_versions;
    ComparisonList* m_comparison;
    ImportList* m_import;
    SubscriberList* m_subscribers;
    ToldList* m_told;
    ObjectionList* m_objections;
    bool m_reviewWanted = false; //!< once the draft is read
};

} // namespace console::ui
