// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>

namespace console::ui {

class ViewMemory;

//! Whether the Overview is for its own profile or for all that are open. Hidden, and for its own,
//! where there is no other.
class OverviewScope : public QComboBox {
    Q_OBJECT

public:
    explicit OverviewScope(QWidget* parent = nullptr);

    //! What was chosen is kept there, which outlives this.
    void remember(ViewMemory* memory);
    void setOffered(bool offered);
    [[nodiscard]] bool isForAll() const { return m_offered && currentIndex() == 1; }

Q_SIGNALS:
    void changed(); //!< by the person

private:
    ViewMemory* m_memory = nullptr;
    bool m_offered = false;
};

} // namespace console::ui
