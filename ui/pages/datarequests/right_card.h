// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_summary.h"
#include "ui/parts/buttons.h"

#include <QWidget>

namespace console::ui {

//! One right of a case: how much its clock presses, the legal date, how both came about when
//! unfolded, and what became of it.
class RightCard : public QWidget {
    Q_OBJECT

public:
    //! `today` is the local day of the case; `calendar` what its calendar is called.
    RightCard(const domain::RightClock& clock, const QDate& today, const QString& calendar,
        QWidget* parent = nullptr);
    //! Why no outcome can be given now; empty when it can.
    void setDecidable(const QString& whyNot);
    //! Offers to agree to the outcome as it is, as the second person. Why that can't be now; empty
    //! when it can.
    void offerAgreement(const QString& whyNot);

Q_SIGNALS:
    void decisionWanted();
    void agreementWanted();

private:
    void addHeading(const QDate& today);
    void addOutcome();
    void addTrace(const QString& calendar);

    domain::RightClock m_clock;
    LinkButton* m_decide;
};

} // namespace console::ui
