// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/notice_level.h"

#include "ui/pages/subprocessors/notice_rights.h"

namespace console::ui {

void NoticeLevel::showRows(models::ListSource& rows, const QString& loading)
{
    list().setSource(&rows);
    list().setDetail(new DetailPane);
    if (context().memory)
        list().remember(context().memory);
    followSelection();
    list().setState(ViewState::firstLoad(loading));
}

bool NoticeLevel::beginReading()
{
    if (!isKept())
        return false;
    if (const QString reason = whyNoNotices(context()); !reason.isEmpty()) {
        forgetRows();
        list().setState(ViewState::notAllowed(reason));
        return false;
    }
    m_loading.cancel();
    list().header()->setLoading(true);
    return true;
}

void NoticeLevel::endReading(const ViewState& state)
{
    list().header()->setLoading(false);
    list().setUpdatedAt(context().clock());
    list().detail()->setState(ViewState::ready());
    list().setState(state);
}

} // namespace console::ui
