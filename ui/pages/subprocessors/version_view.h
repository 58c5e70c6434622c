// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/listing_codecs.h"
#include "domain/open_objections.h"
#include "ui/pages/pane_content.h"

#include <QTimer>

namespace console::ui {

class ChangeCards;
class KeyValueList;
class ObjectionNote;

//! One version of the history: who made it and when it was in force, what it changed, its place in
//! the chain; and taking it back before its day.
class VersionView : public PaneContent {
    Q_OBJECT

public:
    //! `history` is all versions, newest first. `forbidden` says why one may not withdraw; empty
    //! where one may.
    VersionView(DetailPane& pane, const PageContext& context,
        const domain::PublishedVersion& version, const QList<domain::PublishedVersion>& history,
        const QString& forbidden);

    [[nodiscard]] const domain::PublishedVersion& version() const { return m_version; }
    //! The same version as the history has it now; what is typed and scrolled to stays. Arguments
    //! as above.
    void update(const domain::PublishedVersion& version,
        const QList<domain::PublishedVersion>& history, const QString& forbidden);
    //! Of all versions, as domain::openObjections() has them: those to this one are said, and while
    //! it holds or will, those to the ones before it.
    void showObjections(const QList<domain::OpenObjections>& all);
    //! That they could not be read.
    void showObjectionsUnread(const base::ApiError& error);
    //! Reads again what could not be read.
    void readMissing();

Q_SIGNALS:
    void entriesWanted();
    void comparisonWanted(int before, int after);
    void toldWanted();
    void objectionWanted(); //!< a new one is to be recorded
    void objectionsWanted(int version); //!< those that wait for a decision
    void objectionsReadingWanted(); //!< once more, after a failure
    void copied(const QString& words);
    void withdrawn();

private:
    void readHistory(const QList<domain::PublishedVersion>& history);
    void showFacts();
    void buildNotice();
    void buildWays();
    void buildChanges();
    void buildChain();
    void buildWithdrawal();
    //! What can still be done about it.
    void showRights(const QString& forbidden);
    [[nodiscard]] QString whyNoObjection() const;
    [[nodiscard]] QWidget* hashRow(const QString& name, const QByteArray& hash);
    void read();
    void readVersion();
    void readBase(const domain::ListingVersion& version);
    void show(const domain::ListingVersion& version, const QList<domain::SubProcessor>& before);
    void showChain(const domain::ListingVersion& version);
    void tellReadFailed(const base::ApiError& error);
    void askWithdrawal();
    void withdraw();

    domain::PublishedVersion m_version;
    QList<domain::ListingVersionDates> m_dates; //!< of all versions
    QByteArray m_prevHash;
    int m_base = 0; //!< the version that it was made from; 0: none
    QDate m_until; //!< the day on which a later one came into force, or will
    QHash<QString, domain::ListingChange> m_notices; //!< by slug
    KeyValueList* m_facts;
    ObjectionNote* m_objections = nullptr;
    QPushButton* m_objection = nullptr; //!< records a new one
    TextLabel* m_reading = nullptr;
    ChangeCards* m_changes = nullptr;
    TextLabel* m_chain = nullptr;
    QWidget* m_withdrawal = nullptr; //!< all about that; null where it was too late from the start
    QPushButton* m_withdraw = nullptr;
    QTimer m_pause;
    bool m_missing = false; //!< what it changed could not be read
};

} // namespace console::ui
