// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "contract/notice_codecs.h"

namespace console::cloud {

//! Who is told of changes of the listing, and what organizations object to them. Error NotAllowed
//! of all.
class NoticesApi {
public:
    explicit NoticesApi(Session& governance)
        : m_session(governance)
    {
    }

    //! Those that the person may see, by name of the organization.
    [[nodiscard]] base::Call<QList<domain::Subscriber>> subscribers();
    //! Asks the address by mail. Errors: InvalidInput; Conflict "mail.no-relay",
    //! "subscriber.exists", "subscriber.admin"; TooManyTries "subscriber.many".
    [[nodiscard]] base::Call<domain::Subscriber> addSubscriber(
        const contract::SubscriberForm& form);
    //! Errors: InvalidInput, field "reason"; Conflict; Outdated.
    [[nodiscard]] base::Call<domain::Subscriber> endSubscriber(
        const domain::Subscriber& seen, const QString& reason);
    //! What an answer to a mail says. Error NotFound "subscriber.code".
    [[nodiscard]] base::Call<domain::Subscriber> recordAnswer(
        const contract::SubscriberAnswer& answer);

    //! Who would be told of the draft. Error NotFound "listing.draft.none".
    [[nodiscard]] base::Call<domain::NoticePreview> preview();
    //! Who was told of a version, newest first. Error NotFound.
    [[nodiscard]] base::Call<QList<domain::NoticeDelivery>> notices(int version);
    //! Tells who was not told yet. Errors: Conflict "mail.no-relay", "notice.none", "notice.over".
    [[nodiscard]] base::Call<domain::NoticeOutcome> tell(int version);

    //! Newest first.
    [[nodiscard]] base::Call<QList<domain::Objection>> objections();
    //! Errors: InvalidInput; Conflict "notice.none", "notice.over".
    [[nodiscard]] base::Call<domain::Objection> raise(
        int version, const contract::ObjectionForm& form);
    //! Errors: InvalidInput, field "outcome"; Conflict "objection.state"; Outdated.
    [[nodiscard]] base::Call<domain::Objection> move(
        const domain::Objection& seen, const contract::ObjectionMove& wanted);

private:
    Session& m_session;
};

} // namespace console::cloud
