// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/subprocessors/entry_edit.h"
#include "ui/pages/subprocessors/listing_desk.h"

#include <QTimer>

namespace console::ui {

//! The order of the next version's entries while a person moves them: what is moved quickly one
//! after the other is collected, and kept in the draft by one write after a short pause.
class OrderKeeper : public QObject {
    Q_OBJECT

public:
    explicit OrderKeeper(ListingDesk& desk, QObject* parent = nullptr);

    //! By so many places; at the ends it stays. The new place, from 1; 0 when it is not there.
    int move(const QString& slug, int by);
    //! To stand before that other one; empty: behind the last.
    int moveBefore(const QString& slug, const QString& other);

    //! Something was moved that is not kept yet.
    [[nodiscard]] bool isPending() const { return m_isPending; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    //! The next version's entries as moved.
    [[nodiscard]] Entries entries() const;
    //! Keeps it now rather than after the pause.
    void flush();
    //! Gives up what is not kept.
    void discard();

Q_SIGNALS:
    void moved();
    //! What the draft is now.
    void kept(const console::contract::ListingDraftView& draft);
    //! Everything is still pending.
    void failed(const base::ApiError& error);

private:
    void begin();
    int placed(qsizetype from, qsizetype to);
    void end(const base::Result<contract::ListingDraftView>& draft, const QStringList& written);

    ListingDesk& m_desk;
    Entries m_seen; //!< that the order was made from
    QStringList m_order; //!< of slugs
    QTimer m_pause;
    bool m_isPending = false;
    bool m_isSaving = false;
};

} // namespace console::ui
