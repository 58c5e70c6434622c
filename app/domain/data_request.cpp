// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/data_request.h"

#include "domain/wire_names.h"

#include <utility>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array channelNames{
    std::pair(RequestChannel::DpoMailbox, "dpo_mailbox"),
    std::pair(RequestChannel::Form, "form"),
    std::pair(RequestChannel::Support, "support"),
    std::pair(RequestChannel::Post, "post"),
    std::pair(RequestChannel::Phone, "phone"),
    std::pair(RequestChannel::OpenDsr, "opendsr"),
};

} // namespace

QString wireName(Regulation regulation)
{
    switch (regulation) {
    case Regulation::Gdpr:
        return u"gdpr"_s;
    case Regulation::UkGdpr:
        return u"uk_gdpr"_s;
    case Regulation::Ccpa:
        break;
    }
    return u"ccpa"_s;
}

std::optional<Regulation> regulationOf(const QString& wireName)
{
    for (const Regulation regulation : allRegulations) {
        if (domain::wireName(regulation) == wireName)
            return regulation;
    }
    return std::nullopt;
}

QString wireName(DataRight right)
{
    switch (right) {
    case DataRight::Access:
        return u"access"_s;
    case DataRight::Rectification:
        return u"rectification"_s;
    case DataRight::Erasure:
        return u"erasure"_s;
    case DataRight::Restriction:
        return u"restriction"_s;
    case DataRight::Portability:
        return u"portability"_s;
    case DataRight::Objection:
        return u"objection"_s;
    case DataRight::MarketingObjection:
        return u"marketing_objection"_s;
    case DataRight::ConsentWithdrawal:
        break;
    }
    return u"consent_withdrawal"_s;
}

std::optional<DataRight> dataRightOf(const QString& wireName)
{
    for (const DataRight right : allDataRights) {
        if (domain::wireName(right) == wireName)
            return right;
    }
    return std::nullopt;
}

QString wireName(RequestChannel channel)
{
    return nameIn(channelNames, channel);
}

std::optional<RequestChannel> requestChannelOf(const QString& wireName)
{
    return valueIn<RequestChannel>(channelNames, wireName);
}

} // namespace console::domain
