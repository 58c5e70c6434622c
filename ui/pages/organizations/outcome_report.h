// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/organizations/outcomes.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

class DataTable;

//! What a long piece of work did and did not do, row by row.
class OutcomeReport : public PaneContent {
    Q_OBJECT

public:
    struct Words {
        QString title; //!< "Invitations"
        QString table; //!< accessible name of the rows
        QString goOn; //!< "Go on with the rest": offered when something is left
        QString subject; //!< what each row is about: "Organization"
    };

    //! `left` are further subjects that were never part of it.
    OutcomeReport(DetailPane& pane, const PageContext& context, const Words& words,
        const QList<Outcome>& outcomes, const QStringList& left = {});
    void takeFocus() override;

Q_SIGNALS:
    //! The person wants to go on with these.
    void restWanted(const QStringList& subjects);
    void copied(const QString& sentence);

private:
    void addNotes(const Words& words, const QStringList& left);
    void addLinks();
    void addActions();
    void copyLink();
    void copyAllLinks();
    void showLinkState();

    QList<Outcome> m_outcomes;
    const QString m_subject;
    OutcomeModel m_model;
    DataTable* m_table = nullptr;
    QPushButton* m_copyLink = nullptr;
};

} // namespace console::ui
