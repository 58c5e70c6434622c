// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/sealer.h"

#include <QDateTime>
#include <QVariantMap>

namespace console::profiles {

//! What was typed into a form and not saved yet.
struct Draft {
    QString form; //!< which form, and of which thing: "organization/new"
    QString title; //!< as the form was headed
    QDateTime at; //!< UTC, of the last change
    QVariantMap values; //!< by field; texts, numbers, ticks and days, never a secret

    friend bool operator==(const Draft&, const Draft&) = default;
};

//! The drafts of one profile on the disk: a file for each form, sealed with the profile's key, for
//! they hold names and addresses. Neither file nor name says of what it is. May be used on any
//! thread, by one at a time.
class DraftFolder {
public:
    static constexpr qsizetype mostBytes = 256 * 1024; //!< of one draft
    static constexpr qsizetype mostDrafts = 100; //!< that are read: the latest
    static constexpr int daysKept = 30;

    //! `key` of base::Sealer::keyBytes.
    DraftFolder(QString folder, const QByteArray& key);

    //! In place of the form's earlier one. Errors: InvalidInput "draft.too-large"; those of
    //! base::writeFileAtomically().
    [[nodiscard]] base::Result<base::Done> write(const Draft& draft) const;
    //! Removing what is not there succeeds. Error RefusedOrFailed "draft.not-removed".
    [[nodiscard]] base::Result<base::Done> remove(const QString& form) const;
    //! The latest first. What is too old is removed; what can't be read is left out, which the log
    //! says.
    [[nodiscard]] QList<Draft> readAll(const QDateTime& now) const;

private:
    [[nodiscard]] QString nameOf(const QString& form) const;
    [[nodiscard]] std::optional<Draft> read(const QString& name) const;

    QString m_folder;
    QByteArray m_key;
    base::Sealer m_sealer;
};

} // namespace console::profiles
