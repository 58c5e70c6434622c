// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "ui/parts/form_field.h"

#include <QUrl>

class QComboBox;

namespace console::ui {

class DetailPane;
class Note;

//! Where a profile's sub-processors, requests and activity are kept when its cloud keeps none: on
//! this computer, or in a service that others use too. Stands in a pane, which watches it.
class GovernanceChoice : public QObject {
    Q_OBJECT

public:
    //! Adds its section to the pane, which outlives it.
    explicit GovernanceChoice(DetailPane& pane);

    //! `keptByCloud`: the cloud keeps them itself, so that the choice does not count.
    void present(const QUrl& governance, bool keptByCloud);
    //! Empty: on this computer. Error InvalidInput, field "governance".
    [[nodiscard]] base::Result<QUrl> value() const;
    void setVisible(bool visible);

private:
    void showAddress();

    TextLabel* m_heading;
    Note* m_byCloud;
    QComboBox* m_place;
    FormField* m_placeField;
    FormField* m_address;
    bool m_visible = true;
    bool m_keptByCloud = false;
};

} // namespace console::ui
