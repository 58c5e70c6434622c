// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/listing_codecs.h"
#include "service/service_fixture.h"

namespace console::test {

//! The two listings of the documentation: sub-processors-2025.md and sub-processors-2026.md.
[[nodiscard]] QByteArray documentation(int year);
//! That of 2026, whose new entries say all that they have to.
[[nodiscard]] QList<domain::SubProcessor> completeListing();

//! Body of a draft that follows version `base`.
[[nodiscard]] QJsonObject draftBody(const QList<domain::SubProcessor>& entries,
    const QDate& effective, int base = 1, const QString& summary = QStringLiteral("News."));
[[nodiscard]] ServiceClient::Headers ifMatch(qint64 rev);
//! Of an answer with a draft.
[[nodiscard]] qint64 revOf(const ServiceAnswer& answer);
[[nodiscard]] domain::ListingVersion versionOf(const ServiceAnswer& answer);

//! Paths of the API.
[[nodiscard]] QString listingPath(const QString& rest = {});

//! `body` with no notice for its entries and those of completeListing(), and the reason for that.
[[nodiscard]] QJsonObject withoutNotice(QJsonObject body);

//! Puts the draft there, sends it to review as `author` and publishes it as `approver`; the status
//! of the first answer that is no success, else 201. Where its day is too early for the notices,
//! there are none.
int publish(ServiceClient& author, ServiceClient& approver, const QJsonObject& body);

//! Publishes the draft in review, as it is now.
[[nodiscard]] ServiceAnswer publishDraft(ServiceClient& approver);

//! Settings of the admin's organization and of the platform, with endpoints and keys.
void fillLlm(ServiceClient& admin);

//! A relay that is nowhere, and a mail that it refused.
void fillMail(const ServiceFixture& fixture, ServiceClient& admin);

//! Something in every column of the listing, its notices, LLM settings and mail, and a password for
//! backups:
//! version 2, with a notice that is shorter than usual, is withdrawn, and the next draft waits in
//! review.
void fillGovernance(const ServiceFixture& fixture, ServiceClient& admin);

//! Where that is shown, by the table in which it is kept.
[[nodiscard]] QString listingPathTo(const QString& table, const QString& organization);

} // namespace console::test
