// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/member.h"
#include "models/row_list.h"

namespace console::ui {

//! What will become of one pasted address, known before anything is sent.
struct InviteLine {
    enum class Kind {
        New, //!< will be invited
        Again, //!< was invited and has not accepted: gets the invitation once more
        Member, //!< accepted already
        Twice, //!< stands earlier in the list
        Invalid,
    };

    int number = 0; //!< place in what was pasted, from 0
    QString typed;
    QString address; //!< as it is sent; empty when invalid
    Kind kind = Kind::New;
    QString words; //!< "Will be invited"
    QString reason; //!< more about it, or empty
    bool doubtful = false; //!< will be sent, but looks like a slip of the keyboard

    [[nodiscard]] bool isSent() const { return kind == Kind::New || kind == Kind::Again; }
};

//! Most addresses that go out at once.
inline constexpr qsizetype mostInvitations = 500;

struct InvitePreview {
    QList<InviteLine> lines; //!< what needs a look first, the rest as pasted

    //! Addresses to send, without doubles, at most mostInvitations.
    [[nodiscard]] QStringList sendable() const;
    //! Those beyond mostInvitations.
    [[nodiscard]] QStringList beyond() const;
    //! "3 will be invited · 1 is a member already · 1 is no address"
    [[nodiscard]] QString summary() const;
};

//! Reads what was pasted against the members known. Addresses of a domain that is one or two
//! letters off the one that the members use are marked as doubtful.
[[nodiscard]] InvitePreview previewInvitations(
    const QString& pasted, const QList<domain::Member>& members);

//! The preview as a list: each address, and under it what will happen.
class InvitePreviewModel : public models::RowList<InviteLine> {
public:
    explicit InvitePreviewModel(QObject* parent = nullptr);
};

} // namespace console::ui
