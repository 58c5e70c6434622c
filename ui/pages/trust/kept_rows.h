// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QList>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace console::ui {

//! Widgets under each other, each for a thing that can be compared. When other things come, those
//! that are there still stay as they are, with what is selected or has the focus in them.
template <typename Thing>
class KeptRows {
public:
    [[nodiscard]] QVBoxLayout* layout() const { return m_layout; }

    //! `make` gives the widget of a new one: QWidget*(const Thing&). Of equal ones each has its
    //! own.
    template <typename Make>
    void show(const QList<Thing>& things, const Make& make);

private:
    void letGo(QWidget* widget);
    void orderButtons() const;

    struct Row {
        Thing thing;
        QWidget* widget = nullptr;
    };
    QVBoxLayout* m_layout = new QVBoxLayout; // of the page that it is put into
    QList<Row> m_rows;
};

template <typename Thing>
template <typename Make>
void KeptRows<Thing>::show(const QList<Thing>& things, const Make& make)
{
    const auto says = [](const Row& row, const Thing& thing) {
        return row.thing == thing;
    };
    if (std::equal(m_rows.cbegin(), m_rows.cend(), things.cbegin(), things.cend(), says))
        return;
    QList<Row> before = std::exchange(m_rows, {});
    for (const Thing& thing : things) {
        const auto same = std::find_if(
            before.begin(), before.end(), [&](const Row& row) { return says(row, thing); });
        m_rows.append(Row{thing, same == before.end() ? make(thing) : same->widget});
        if (same != before.end())
            before.erase(same);
    }
    for (const Row& row : std::as_const(before))
        letGo(row.widget);
    for (const Row& row : std::as_const(m_rows))
        m_layout->removeWidget(row.widget);
    for (const Row& row : std::as_const(m_rows))
        m_layout->addWidget(row.widget);
    orderButtons();
}

template <typename Thing>
void KeptRows<Thing>::letGo(QWidget* widget)
{
    m_layout->removeWidget(widget);
    widget->hide(); // or it stands over what comes in its place
    widget->deleteLater();
}

//! By keyboard a new one would come after all that stay, wherever it stands.
template <typename Thing>
void KeptRows<Thing>::orderButtons() const
{
    QWidget* before = nullptr;
    for (const Row& row : m_rows) {
        const QList<QAbstractButton*> buttons
            = row.widget->template findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (before)
                QWidget::setTabOrder(before, button);
            before = button;
        }
    }
}

} // namespace console::ui
