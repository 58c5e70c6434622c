// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing.h"
#include "ui/parts/list_page.h"

class QAction;

namespace console::ui {

//! The Export menu of the entries: files of what is shown, and the site of all that is published.
//! A file has the whole listing, whatever is filtered: the document is the listing. Files are made
//! and written on another thread; the list's banner says how that ended.
class ListingExports : public QObject {
    Q_OBJECT

public:
    //! Adds the menu to the header of `list`, which outlives it. Off until something is shown.
    explicit ListingExports(ListPage& list);

    //! A version: in force, as of a day, or any other. `tag` tells its files from others: "v4".
    //! HTML and PDF say from when it is in force, so there is none of one that is on no day.
    void showVersion(
        const domain::ListingVersion& version, const QString& tag, bool holdsOnNoDay = false);
    //! What nobody has published: only Markdown, CSV and JSON, with "draft" in the file's name.
    void showDraft(const QList<domain::SubProcessor>& entries);
    void showNothing();

Q_SIGNALS:
    void siteWanted();

private:
    QAction* add(const QString& text, void (ListingExports::*deed)());
    void show(const QString& whyNoDocument);
    void saveMarkdown();
    void saveCsv();
    void saveJson();
    void saveHtml();
    void savePdf();
    void copyMarkdown();
    void save(const QString& title, const char* ending, const QString& filter,
        std::function<QByteArray()> content);

    ListPage& m_list;
    QPushButton* m_button;
    QList<QAction*> m_documents; //!< only of what holds some day
    domain::ListingVersion m_version; //!< of a draft the entries alone
    QString m_tag;
    bool m_isDraft = false;
};

} // namespace console::ui
