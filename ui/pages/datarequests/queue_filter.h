// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/data_requests_api.h"
#include "ui/parts/buttons.h"
#include "ui/parts/view_memory.h"

class QActionGroup;
class QMenu;

namespace console::ui {

//! Which cases the queue shows: how far they are, whose they are, and what is asked for. Remembered
//! for each profile, but for the person whose cases are looked at.
class QueueFilter : public QObject {
    Q_OBJECT

public:
    enum class Which { Open, Due, Overdue, Closed, All };
    enum class Whose { Everybody, Mine, Unassigned };

    //! `memory` outlives the filter; null forgets.
    explicit QueueFilter(ViewMemory* memory, QObject* parent = nullptr);

    //! The buttons with their menus, in their order.
    [[nodiscard]] QList<QWidget*> buttons() const { return {m_which, m_whose, m_what}; }
    //! Shows whose cases alone are listed, and takes that back when pressed.
    [[nodiscard]] LinkButton* personButton() const { return m_person; }

    //! Where there is little room, only what narrows the queue stands there.
    void setNarrow(bool narrow);

    [[nodiscard]] cloud::DataRequestQuery query() const;
    //! What is left out, in words; empty when nothing is.
    [[nodiscard]] QString words() const;
    //! All open cases, as at the first start.
    [[nodiscard]] bool isUsual() const;
    void choose(Which which);
    //! Only the cases of that person, whose address is shown so; none with an empty key.
    void setPerson(const QString& personKey, const QString& mask);
    //! Back to all open cases.
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Chosen {
        Which which = Which::Open;
        Whose whose = Whose::Everybody;
        std::optional<domain::DataRight> right;
        std::optional<domain::Regulation> regulation;
    };

    void build();
    void buildWhat();
    QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool now,
        const std::function<void()>& choose);
    void restore();
    void keep() const;
    void show();

    ViewMemory* m_memory;
    Chosen m_chosen;
    bool m_narrow = false;
    QString m_personKey;
    QString m_personMask;
    LinkButton* m_which;
    LinkButton* m_whose;
    LinkButton* m_what;
    LinkButton* m_person;
};

} // namespace console::ui
