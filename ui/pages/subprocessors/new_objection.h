// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/listing_codecs.h"
#include "domain/objection.h"
#include "ui/pages/pane_content.h"
#include "ui/pages/subprocessors/notice_rights.h"

namespace console::ui {

class DateField;

//! An objection that came in, recorded by hand: whose, to which version, on what ground, and when.
//! Whether it came in time is said as one types.
class NewObjection : public PaneContent {
    Q_OBJECT

public:
    //! `versions` are the numbers of those that can be objected to; the first one is chosen.
    //! Without them they are not known yet.
    NewObjection(DetailPane& pane, const PageContext& context,
        const std::optional<QList<int>>& versions, const QList<NoticeOrganization>& organizations);
    //! More of them are known now.
    void update(
        const std::optional<QList<int>>& versions, const QList<NoticeOrganization>& organizations);
    void takeFocus() override;

Q_SIGNALS:
    void recorded(const console::domain::Objection& objection);

private:
    void build();
    void offer(const std::optional<QList<int>>& versions);
    //! `known`: which versions there are.
    void showRefusal(bool known);
    void readWindow();
    void showWindow(const QList<contract::ListingChangeItem>& changes);
    void showTiming();
    void record();
    [[nodiscard]] int version() const;

    QComboBox* m_organizations;
    QComboBox* m_versions;
    QComboBox* m_grounds;
    DateField* m_received;
    FormField* m_organization = nullptr;
    FormField* m_version = nullptr;
    FormField* m_text = nullptr;
    FormField* m_day = nullptr;
    QDate m_until; //!< last day on which an objection counts; invalid while that is not known
    base::CallHandle m_reading;
};

} // namespace console::ui
