// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "ui/pages/page.h"

class QComboBox;

namespace console::ui {

// Why something is not possible here, as the tool tip of the control says it; empty when it is.

//! Reading who is told of changes, and who objects.
[[nodiscard]] QString whyNoNotices(const PageContext& context);
//! Adding and removing addresses, and recording objections.
[[nodiscard]] QString whyNoNoticeWork(const PageContext& context);
//! What stands for every organization: telling of a version, recording the answer to a mail, and
//! deciding on an objection.
[[nodiscard]] QString whyNoNoticeDecision(const PageContext& context);

//! One that addresses are added for, and objections recorded.
struct NoticeOrganization {
    domain::OrganizationId id;
    QString name;
    bool elsewhere = false; //!< of the cloud that the listing is kept beside
};

//! By name: those of `known`, who are told of changes, and those that the person administers.
//! Beside a cloud, whose organizations what keeps the listing learns of by name alone: those that
//! the person belongs to there, for who may publish the listing.
[[nodiscard]] QList<NoticeOrganization> noticeOrganizations(
    const PageContext& context, const QList<domain::Subscriber>& known);

//! Adds those that `choice` does not offer yet; what is chosen stays.
void offerOrganizations(QComboBox& choice, const QList<NoticeOrganization>& all);
//! Empty while there is none.
[[nodiscard]] domain::OrganizationId chosenOrganization(const QComboBox& choice);
//! The name of a chosen one that is elsewhere, for the form that is sent.
[[nodiscard]] std::optional<QString> chosenNameElsewhere(const QComboBox& choice);

} // namespace console::ui
