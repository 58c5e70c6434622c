// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/listing_site.h"

#include <QHash>
#include <QLockFile>

#include <memory>

namespace console::ui {

//! A folder into which sites are exported. New files are collected in a hidden folder within and
//! then take their places one by one, pages before those that lead to them, so that a kill at any
//! moment leaves a site whose links lead somewhere. What an export wrote it knows again by a list
//! of names and SHA-256 in the folder; other files are never deleted, and replaced only when the
//! person has agreed. Its functions block: call them on another thread than the GUI's.
class SiteFolder {
public:
    //! Errors, field "folder": NotFound "site.folder.missing"; Conflict "site.folder.busy" (another
    //! export into it is under way); RefusedOrFailed when it can't be written.
    [[nodiscard]] static base::Result<std::unique_ptr<SiteFolder>> open(const QString& path);
    //! Takes away what was not published.
    ~SiteFolder();
    Q_DISABLE_COPY_MOVE(SiteFolder)

    //! Of the feed that is there; empty when there is none.
    [[nodiscard]] QString feedId() const { return m_feedId; }
    //! Those of `paths` at which there is something that no export wrote, or that was changed
    //! since.
    [[nodiscard]] QStringList foreign(const QStringList& paths);
    //! Collects the files; those that are there just so already are left out. Error
    //! RefusedOrFailed, as for a full disk.
    [[nodiscard]] base::Result<base::Done> collect(const QList<domain::SiteFile>& files);
    //! Puts all that was collected into its place, the last at last, and removes what an earlier
    //! export wrote and this one does not have. Gives the number of files that changed. Error
    //! Conflict "site.folder.obstacle": a folder stands where a file has to go.
    [[nodiscard]] base::Result<int> publish(const QString& feedId);

private:
    explicit SiteFolder(const QString& path);
    [[nodiscard]] QString at(const QString& path) const { return m_path + u'/' + path; }
    [[nodiscard]] QString collected(const QString& path) const;
    //! From a process that was killed before it wrote who it is.
    [[nodiscard]] bool takeUnnamedLock();
    void readList();
    [[nodiscard]] QByteArray presentHash(const QString& path);
    [[nodiscard]] base::Result<base::Done> writeList(const QString& feedId, bool withOld) const;
    [[nodiscard]] base::Result<base::Done> place(const QString& path);
    void removeOld();
    void dropCollected() const;

    QString m_path;
    QLockFile m_lock;
    QString m_feedId;
    QMultiHash<QString, QByteArray> m_known; //!< by path: hashes of what exports wrote there
    QHash<QString, QByteArray> m_present; //!< of files that were looked at; empty: not there
    QHash<QString, QByteArray> m_new;
    QStringList m_waiting; //!< collected, in their order
};

} // namespace console::ui
