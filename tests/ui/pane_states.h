// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/page_driver.h"
#include "ui/page_stage.h"

#include <QHash>

namespace console::test {

//! A pane or form that a person has opened, with the page around it.
struct OpenPane {
    std::shared_ptr<QWidget> page; //!< shown; null when the pane could not be opened
    std::function<void()> refresh; //!< has the page ask the service anew; null: it asks nothing
    QString className; //!< of what fills the pane
};

//! A read of the pane's own, shown inside it.
struct PaneRead {
    QString path; //!< part of the request's path
    QString loading;
    QString failed; //!< with status 500
    QString done; //!< once it has come
};

//! What the pane sends when it is told to.
struct PaneWrite {
    QByteArray method;
    QString path; //!< part of the request's path
    QString button; //!< accessible name of what sends it
    QString busy; //!< said by that button, or by a label, until the end
    QString field; //!< accessible name of what is filled in before; empty: nothing is
    QString typed;
    //! Sentence by HTTP status, 0 for no connection, where it is not the usual one. An empty one:
    //! that status can't come.
    QHash<int, QString> refusals = {};
    bool hasDetails = true; //!< unfolds the technical part after status 500
};

//! A control that is off through a read-only profile.
struct PaneRefusal {
    QString control;
    QString reason;
};

//! A pane, how it is opened, and what it says in each state that it can be in.
struct PaneCase {
    QString className; //!< "console::ui::RequestPane"
    //! Somebody opens it on the stage, through a read-only profile or not. What can't be opened
    //! read-only is left closed on its page.
    std::function<OpenPane(PageStage& stage, bool readOnly)> open;
    QString sentence; //!< said when it is there
    QString pageRead; //!< path of the read that fills the page around it; empty: nothing is read
    QString pageFailed; //!< what the page says when that fails
    std::optional<PaneRead> read = {};
    std::optional<PaneWrite> write = {};
    std::optional<PaneRefusal> refusal = {};
};

//! Signs the operator up, with an organization, and gives the page its context.
[[nodiscard]] ui::PageContext signedIn(PageStage& stage, bool readOnly);

[[nodiscard]] QList<PaneCase> organizationPanes();
[[nodiscard]] QList<PaneCase> memberPanes();
[[nodiscard]] QList<PaneCase> workspacePanes(); //!< trust, activity, settings
[[nodiscard]] QList<PaneCase> entryPanes(); //!< of the listing
[[nodiscard]] QList<PaneCase> listingPanes(); //!< drafts and versions
[[nodiscard]] QList<PaneCase> noticePanes(); //!< who is told of versions, and who objects
[[nodiscard]] QList<PaneCase> exchangePanes(); //!< comparison and import
[[nodiscard]] QList<PaneCase> llmPanes();
[[nodiscard]] QList<PaneCase> requestPanes(); //!< cases of people who ask for their data
[[nodiscard]] QList<PaneCase> calendarPanes(); //!< of the public holidays that they count with
[[nodiscard]] QList<PaneCase> letterPanes(); //!< letters and codes of such a case
[[nodiscard]] QList<PaneCase> keyPanes(); //!< data and keys
[[nodiscard]] QList<PaneCase> startPanes();

} // namespace console::test
