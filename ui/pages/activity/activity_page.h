// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "cloud/activity_api.h"
#include "models/activity_model.h"
#include "ui/pages/page.h"
#include "ui/parts/list_page.h"

#include <QTimer>

namespace console::ui {

class EventPane;

//! Who did what, when. Pages come as one scrolls; the filter is the service's. "Verify" has the
//! service walk the chain of hashes and names the first entry that does not fit.
class ActivityPage : public Page {
    Q_OBJECT

public:
    explicit ActivityPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    void refresh() override;

private:
    void load(bool more);
    void show(const contract::Page<domain::ActivityEvent>& page, bool more);
    //! Of what is loaded, what follows the end of `page`, which is the newest; nothing when they
    //! don't meet.
    [[nodiscard]] QList<domain::ActivityEvent> loadedBehind(
        const contract::Page<domain::ActivityEvent>& page) const;
    void showEvent(const QModelIndex& index);
    void loadMoreNearTheEnd();
    void verify();
    void tellVerified(const base::Result<domain::ChainVerification>& verification);

    models::ActivityModel m_model;
    ListPage* m_list;
    Note* m_verdict;
    QTimer m_typing;
    QString m_cursor;
    QString m_loadedText; //!< of the filter that the rows are of
    bool m_busy = false;
    base::CallHandle m_loading;
    base::CallHandle m_verifying;
};

} // namespace console::ui
