// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

//! The part of the table that is about who is told of changes of the listing, and objects to them.
namespace console::contract::routes {
inline constexpr Route listingSubscribers{
    "GET", "/governance/listing/subscribers", Access::AnyToken, false, false};
inline constexpr Route addListingSubscriber{
    "POST", "/governance/listing/subscribers", Access::AnyToken, false, true};
//! What an answer to a mail says.
inline constexpr Route answerListingSubscriber{
    "POST", "/governance/listing/subscribers/answers", Access::AnyToken, false, true};
inline constexpr Route endListingSubscriber{
    "POST", "/governance/listing/subscribers/:subscriberId/end", Access::AnyToken, false, true};
//! Who would be told of the draft.
inline constexpr Route previewListingNotices{
    "GET", "/governance/listing/draft/notices", Access::AnyToken, false, false};
inline constexpr Route listingNotices{
    "GET", "/governance/listing/versions/:number/notices", Access::AnyToken, false, false};
inline constexpr Route tellListingVersion{
    "POST", "/governance/listing/versions/:number/notices", Access::AnyToken, false, true, 60};
inline constexpr Route exportListingNotices{
    "GET", "/governance/listing/versions/:number/notices/export", Access::AnyToken, false, false};
inline constexpr Route listingObjections{
    "GET", "/governance/listing/objections", Access::AnyToken, false, false};
inline constexpr Route raiseListingObjection{
    "POST", "/governance/listing/versions/:number/objections", Access::AnyToken, false, true};
inline constexpr Route moveListingObjection{
    "PATCH", "/governance/listing/objections/:objectionId", Access::AnyToken, false, true};
//! Pages for browsers, which mails lead to: each asks by its GET, and does so by its POST.
inline constexpr Route askSubscription{
    "GET", "/confirm-subscription/:token", Access::Public, false, false};
inline constexpr Route confirmSubscription{
    "POST", "/confirm-subscription/:token", Access::Public, false, true};
inline constexpr Route askSubscriptionEnd{
    "GET", "/end-subscription/:token", Access::Public, false, false};
//! Also what a mail program sends by itself (RFC 8058).
inline constexpr Route endSubscription{
    "POST", "/end-subscription/:token", Access::Public, false, true};
} // namespace console::contract::routes
