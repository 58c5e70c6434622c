// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/detail_pane.h"
#include "ui/parts/form_field.h"
#include "ui/parts/list_page.h"
#include "ui/shell/profile_frame.h"

#include <QLineEdit>
#include <QTest>

namespace console::test {

//! The window of the console with four empty lists, shown.
struct Frame {
    explicit Frame(ui::ViewMemory* memory = nullptr)
        : window(memory)
    {
        add(ui::PageId::Trust, QStringLiteral("Trust"));
        add(ui::PageId::Organizations, QStringLiteral("Organizations"));
        add(ui::PageId::Settings, QStringLiteral("Settings"));
        add(ui::PageId::Activity, QStringLiteral("Activity"));
        window.resize(1200, 780);
        window.show();
        window.activateWindow();
    }
    void add(ui::PageId id, const QString& title)
    {
        auto* page = new ui::ListPage(title, title);
        window.addPage(id, page, ui::Icon::Overview, title);
    }
    ui::DetailPane* dirtyPane(ui::PageId id)
    {
        auto* list = qobject_cast<ui::ListPage*>(window.page(id));
        auto* pane = new ui::DetailPane;
        auto* field = new ui::FormField(QStringLiteral("Name"), new QLineEdit);
        pane->addField(field);
        list->setDetail(pane);
        list->openDetail();
        field->setValue(QStringLiteral("typed"));
        return pane;
    }

    ui::ProfileFrame window;
};

inline void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&window, key, modifiers);
}

} // namespace console::test
