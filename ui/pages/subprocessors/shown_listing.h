// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sub_processors_model.h"
#include "ui/pages/subprocessors/listing_desk.h"

namespace console::ui {

//! Which listing the page shows: the one in force, the draft of the next, that of a version, or the
//! one that held on a day. It follows the desk and reads what the desk has not.
class ShownListing : public QObject {
    Q_OBJECT

public:
    enum class Kind { InForce, Draft, Version, Day };

    //! Both must outlive it.
    ShownListing(const PageContext& context, ListingDesk& desk, QObject* parent = nullptr);

    //! Each ends, like refresh(), with changed(), none() or failed().
    void showInForce();
    void showDraft(); //!< what is in force, where there is no draft
    void showVersion(int number);
    void showDay(const QDate& day);
    //! Reads the desk, and with it what is shown. The first time, a draft goes before what is in
    //! force, for who may edit it.
    void refresh();

    //! From the next change of the desk on, the draft.
    void preferDraft() { m_kind = Kind::Draft; }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isDraft() const { return m_kind == Kind::Draft; }
    //! Whether an edit of what is shown is one of the next version: it is the draft, or the latest
    //! version while there is none.
    [[nodiscard]] bool isNext() const;
    //! The version that is shown; nothing for a draft, and until read.
    [[nodiscard]] const std::optional<domain::ListingVersion>& version() const { return m_version; }
    //! Whether it is one that was withdrawn, or that a later one of the same day takes the place
    //! of: nobody may take it for one that holds.
    [[nodiscard]] bool holdsOnNoDay() const { return m_kind == Kind::Version && m_holdsOnNoDay; }
    [[nodiscard]] QList<domain::SubProcessor> entries() const;
    //! With what the draft takes out; `moved` in place of the next version's entries, while these
    //! are in an order that is not kept yet.
    [[nodiscard]] QList<models::ListedEntry> rows(
        const QList<domain::SubProcessor>& moved = {}) const;
    [[nodiscard]] QDate today() const;

    //! What stands on the button that chooses: "As of today".
    [[nodiscard]] QString choiceWords() const;
    //! "Version 4 in force since 2 November 2026 · 5 entries".
    [[nodiscard]] QString contextLine() const;
    //! For a file: "v4", "draft", "2026-11-01".
    [[nodiscard]] QString fileTag() const;
    //! What belongs here, when there are no entries.
    [[nodiscard]] QString emptyWords() const;

Q_SIGNALS:
    void changed();
    void none(); //!< no version held on that day
    void failed(const base::ApiError& error);

private:
    void follow();
    void show(Kind kind);
    void readWhetherItHolds(const domain::ListingVersion& version);
    void take(const base::Result<domain::ListingVersion>& version);
    [[nodiscard]] QString inForceLine() const;
    [[nodiscard]] QString draftLine() const;

    const PageContext& m_context;
    ListingDesk& m_desk;
    Kind m_kind = Kind::InForce;
    bool m_isChosen = false;
    int m_number = 0; //!< of Kind::Version
    bool m_holdsOnNoDay = false; //!< of Kind::Version
    QDate m_day; //!< of Kind::Day
    std::optional<domain::ListingVersion> m_version;
    base::CallHandle m_reading;
};

//! A day as the page writes it: "2 November 2026".
[[nodiscard]] QString longDay(const QDate& day);

} // namespace console::ui
