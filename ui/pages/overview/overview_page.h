// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/attention_reader.h"
#include "models/attention_model.h"
#include "ui/pages/page.h"
#include "ui/parts/list_page.h"

namespace console::ui {

class OverviewFoot;
class OverviewScope;

//! What needs the person today, the most urgent first; each line leads to the thing. Each part is
//! read by itself: one that fails, or is not allowed, takes none of the others. With other profiles
//! open it is shown for this one or for all, each line with the name of its profile.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    void refresh() override;
    void setContext(PageContext context) override;

    //! Reads without being looked at, unless that was done within the last minutes.
    void readAhead();
    //! What was read of the other profiles that are open.
    void setOthers(const QList<domain::AttentionFacts>& others);
    //! As they are shown: of this profile, or of all, as far as they are read.
    [[nodiscard]] QList<domain::AttentionItem> items() const { return m_model.items(); }
    //! What was read, for who looks for people.
    [[nodiscard]] const cloud::AttentionReader& reader() const { return m_reader; }

Q_SIGNALS:
    void itemsChanged();
    void othersWanted(); //!< setOthers() is looked at, so it should be new

private:
    void build();
    void read(const QDateTime& since);
    void showRead();
    void showItems();
    void openLine(const QModelIndex& index);
    void openHere(const domain::AttentionPlace& place);
    [[nodiscard]] ViewState state() const;

    cloud::AttentionReader m_reader;
    models::AttentionModel m_model;
    QList<domain::AttentionFacts> m_others;
    ListPage* m_list;
    OverviewScope* m_scope;
    OverviewFoot* m_foot;
    QDateTime m_readAt; //!< UTC; invalid before the first time
};

} // namespace console::ui
