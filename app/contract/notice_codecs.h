// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "domain/notice.h"
#include "domain/notice_preview.h"
#include "domain/objection.h"

namespace console::contract {

// Who is told of changes of the listing, and objections, as codecs.h has the rest.

//! Item of GET /governance/listing/subscribers.
[[nodiscard]] QJsonObject encode(const domain::Subscriber& subscriber);
[[nodiscard]] domain::Subscriber decodeSubscriber(base::JsonReader& reader);

//! Body of POST /governance/listing/subscribers.
struct SubscriberForm {
    domain::OrganizationId organizationId = {};
    //! Of an organization of another cloud, which the service takes down; nothing: it knows it.
    std::optional<QString> organizationName = {};
    QString address = {};
    std::optional<QString> language = {}; //!< nothing: that of the relay
    QString reason = {};
};
[[nodiscard]] QJsonObject encode(const SubscriberForm& form);
[[nodiscard]] SubscriberForm decodeSubscriberForm(base::JsonReader& reader);

//! Body of POST /governance/listing/subscribers/answers: what the answer to a mail says.
struct SubscriberAnswer {
    QString code = {}; //!< a secret
    bool ends = false; //!< the subscription; else it is confirmed
};
[[nodiscard]] QJsonObject encode(const SubscriberAnswer& answer);
[[nodiscard]] SubscriberAnswer decodeSubscriberAnswer(base::JsonReader& reader);

//! Item of GET /governance/listing/versions/:number/notices.
[[nodiscard]] QJsonObject encode(const domain::NoticeDelivery& notice);
[[nodiscard]] domain::NoticeDelivery decodeNoticeDelivery(base::JsonReader& reader);

//! Answer of POST there.
[[nodiscard]] QJsonObject encode(const domain::NoticeOutcome& outcome);
[[nodiscard]] domain::NoticeOutcome decodeNoticeOutcome(base::JsonReader& reader);

//! Answer of GET /governance/listing/draft/notices.
[[nodiscard]] QJsonObject encode(const domain::NoticePreview& preview);
[[nodiscard]] domain::NoticePreview decodeNoticePreview(base::JsonReader& reader);

//! Item of GET /governance/listing/objections. `late` and `needsDecision` are for readers of JSON.
[[nodiscard]] QJsonObject encode(const domain::Objection& objection);
[[nodiscard]] domain::Objection decodeObjection(base::JsonReader& reader);

//! Body of POST /governance/listing/versions/:number/objections.
struct ObjectionForm {
    domain::OrganizationId organizationId = {};
    std::optional<QString> organizationName = {}; //!< as in SubscriberForm
    domain::ObjectionGround ground = domain::ObjectionGround::Other;
    QString text = {};
    std::optional<QDate> receivedOn = {}; //!< UTC; nothing: today
};
[[nodiscard]] QJsonObject encode(const ObjectionForm& form);
[[nodiscard]] ObjectionForm decodeObjectionForm(base::JsonReader& reader);

//! Body of PATCH /governance/listing/objections/:objectionId.
struct ObjectionMove {
    domain::ObjectionState state = domain::ObjectionState::Discussing;
    QString outcome = {};
};
[[nodiscard]] QJsonObject encode(const ObjectionMove& move);
[[nodiscard]] ObjectionMove decodeObjectionMove(base::JsonReader& reader);

} // namespace console::contract
