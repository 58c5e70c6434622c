// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace console::domain {

//! The law under which a person asks.
enum class Regulation {
    Gdpr, //!< Regulation (EU) 2016/679
    UkGdpr, //!< the same as it is law in the United Kingdom, with the Data Protection Act 2018
    Ccpa, //!< California: Civil Code 1798.100 ff. and the regulations, 11 CCR 7000 ff.
};

inline constexpr std::array allRegulations{Regulation::Gdpr, Regulation::UkGdpr, Regulation::Ccpa};

//! "gdpr", "uk_gdpr", "ccpa"
[[nodiscard]] QString wireName(Regulation regulation);
[[nodiscard]] std::optional<Regulation> regulationOf(const QString& wireName);

//! What a person can ask for. One case may hold several.
enum class DataRight {
    Access, //!< GDPR, article 15
    Rectification, //!< article 16
    Erasure, //!< article 17
    Restriction, //!< article 18
    Portability, //!< article 20
    Objection, //!< article 21(1)
    MarketingObjection, //!< article 21(2): on the wire an objection to direct marketing
    ConsentWithdrawal, //!< article 7(3)
};

inline constexpr std::array allDataRights{DataRight::Access, DataRight::Rectification,
    DataRight::Erasure, DataRight::Restriction, DataRight::Portability, DataRight::Objection,
    DataRight::MarketingObjection, DataRight::ConsentWithdrawal};

//! "access", "rectification", "erasure", "restriction", "portability", "objection",
//! "marketing_objection", "consent_withdrawal"
[[nodiscard]] QString wireName(DataRight right);
[[nodiscard]] std::optional<DataRight> dataRightOf(const QString& wireName);

//! Where a request reached us.
enum class RequestChannel { DpoMailbox, Form, Support, Post, Phone, OpenDsr };

inline constexpr std::array allRequestChannels{RequestChannel::DpoMailbox, RequestChannel::Form,
    RequestChannel::Support, RequestChannel::Post, RequestChannel::Phone, RequestChannel::OpenDsr};

//! "dpo_mailbox", "form", "support", "post", "phone", "opendsr"
[[nodiscard]] QString wireName(RequestChannel channel);
[[nodiscard]] std::optional<RequestChannel> requestChannelOf(const QString& wireName);

} // namespace console::domain
