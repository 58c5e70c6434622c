// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/page_driver.h"

#include "base/wait_until.h"
#include "ui/accessibility_walk.h"
#include "ui/padded_words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/state_views.h"
#include "ui/parts/written_text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

namespace console::test {

namespace {
constexpr int patience = 10'000; // milliseconds
constexpr int deafTime = 20; // milliseconds, and more than that
constexpr qsizetype mostKeys = 200;

//! Shows what is on its way: a layout shows what is added to it only by a call that it queues
//! (QLayout::addChildWidget), and a test may look in between.
void showWhatWaits(QWidget& root)
{
    QList<QPointer<QWidget>> waiting;
    const QList<QWidget*> all = root.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool decided = widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
        if (widget->isHidden() && !decided && !widget->isWindow())
            waiting << widget;
    }
    for (const QPointer<QWidget>& widget : std::as_const(waiting)) {
        if (widget)
            QCoreApplication::sendPostedEvents(widget, QEvent::MetaCall);
    }
}

//! What the labels of `root` say, and what stands there to be read in lines of its own.
QStringList saidIn(QWidget& root)
{
    showWhatWaits(root);
    QStringList said;
    const QList<QLabel*> labels = root.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible())
            said << plain(label->text());
    }
    const QList<ui::WrittenText*> texts = root.findChildren<ui::WrittenText*>();
    for (const ui::WrittenText* text : texts) {
        if (text->isVisible())
            said << plain(text->toPlainText());
    }
    return said;
}
} // namespace

void chooseItem(QListWidget& list, const QString& name)
{
    for (int row = 0; row < list.count(); ++row) {
        if (plain(list.item(row)->text()) == name)
            list.setCurrentRow(row);
    }
}

QWidget* PageDriver::find(const QString& name) const
{
    showWhatWaits(m_root);
    const QList<QWidget*> all = m_root.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool control = widget->focusPolicy() != Qt::NoFocus;
        if (widget->isVisible() && control && plain(tests::accessibleNameOf(widget)) == name)
            return widget;
    }
    return nullptr;
}

QWidget* PageDriver::awaited(const QString& name) const
{
    (void)waitUntil([&] { return find(name) != nullptr; }, patience);
    return find(name);
}

bool PageDriver::press(const QString& name) const
{
    const auto usable = [&] {
        const auto* button = qobject_cast<QAbstractButton*>(find(name));
        return button && button->isEnabled();
    };
    if (!waitUntil(usable, patience))
        return false;
    // It is deaf for the time of a double click, which stages make one millisecond; and once more
    // where its pane was built anew meanwhile.
    QPointer<QWidget> deaf;
    while (qobject_cast<ui::BusyButton*>(find(name)) && find(name) != deaf) {
        deaf = find(name);
        QTest::qWait(deafTime);
    }
    if (!usable())
        return false;
    qobject_cast<QAbstractButton*>(find(name))->click();
    return true;
}

bool PageDriver::chooseFromMenu(const QString& button, const QString& entry) const
{
    const auto usable = [&]() -> QPushButton* {
        auto* found = qobject_cast<QPushButton*>(find(button));
        return found && found->isEnabled() && found->menu() ? found : nullptr;
    };
    if (!waitUntil([&] { return usable() != nullptr; }, patience))
        return false;
    const QList<QAction*> actions = usable()->menu()->actions();
    for (QAction* action : actions) {
        if (plain(action->text()) == entry && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

bool PageDriver::type(const QString& name, const QString& text) const
{
    QWidget* control = awaited(name);
    if (!control)
        return false;
    control->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(control)) {
        line->selectAll();
        if (text.size() > mostKeys || text.isEmpty())
            line->setText(text);
        else
            QTest::keyClicks(line, text);
    } else if (auto* edit = qobject_cast<QPlainTextEdit*>(control)) {
        edit->setPlainText(text);
    } else if (auto* combo = qobject_cast<QComboBox*>(control)) {
        const auto says = [&](int i) {
            return plain(combo->itemText(i)) == text;
        };
        int at = 0;
        while (at < combo->count() && !says(at))
            ++at;
        if (at < combo->count())
            combo->setCurrentIndex(at);
        else
            combo->setCurrentText(text);
    } else if (auto* number = qobject_cast<QSpinBox*>(control)) {
        number->setValue(text.toInt());
    } else {
        return false;
    }
    return true;
}

QString PageDriver::textOf(const QString& name) const
{
    QWidget* control = awaited(name);
    if (const auto* line = qobject_cast<QLineEdit*>(control))
        return line->text();
    if (const auto* edit = qobject_cast<QPlainTextEdit*>(control))
        return edit->toPlainText();
    if (const auto* written = qobject_cast<QTextEdit*>(control))
        return written->toPlainText();
    if (const auto* combo = qobject_cast<QComboBox*>(control))
        return combo->currentText();
    if (const auto* number = qobject_cast<QSpinBox*>(control))
        return QString::number(number->value());
    return {};
}

ui::DataTable* PageDriver::table(const QString& name) const
{
    const QList<ui::DataTable*> all = m_root.findChildren<ui::DataTable*>();
    const auto it = std::find_if(all.begin(), all.end(), [&](const ui::DataTable* each) {
        return each->isVisible() && plain(each->accessibleName()) == name;
    });
    return it == all.end() ? nullptr : *it;
}

int PageDriver::rowOf(const ui::DataTable& table, const QString& text) const
{
    const QAbstractItemModel* model = table.model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (plain(model->index(row, 0).data().toString()) == text)
            return row;
    }
    return -1;
}

bool PageDriver::choose(
    const QString& name, const QString& text, Qt::KeyboardModifiers modifiers) const
{
    const auto there = [&] {
        return table(name) && rowOf(*table(name), text) >= 0;
    };
    if (!waitUntil(there, patience))
        return false;
    ui::DataTable* list = table(name);
    const QModelIndex index = list->model()->index(rowOf(*list, text), 0);
    list->scrollTo(index);
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, modifiers, list->visualRect(index).center());
    return true;
}

std::optional<QString> PageDriver::cell(
    const QString& name, const QString& text, const QString& column) const
{
    const ui::DataTable* list = table(name);
    const int row = list ? rowOf(*list, text) : -1;
    if (row < 0)
        return std::nullopt;
    const QList<models::ColumnSpec> columns = list->source()->columns();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).key == column)
            return list->model()->index(row, i).data().toString();
    }
    return std::nullopt;
}

int PageDriver::rows(const QString& name) const
{
    const ui::DataTable* list = table(name);
    return list ? list->model()->rowCount() : -1;
}

bool PageDriver::says(const QString& sentence) const
{
    const QStringList said = saidIn(m_root);
    return std::any_of(
        said.begin(), said.end(), [&](const QString& text) { return text.contains(sentence); });
}

QString PageDriver::refusalOf(const QString& name) const
{
    const QWidget* control = awaited(name);
    if (!control)
        return QStringLiteral("no such control");
    return control->isEnabled() ? QString() : plain(control->toolTip());
}

bool PageDriver::saysExactly(const QString& sentence) const
{
    return saidIn(m_root).contains(sentence);
}

ui::FormField* PageDriver::field(const QString& label) const
{
    const QList<ui::FormField*> all = m_root.findChildren<ui::FormField*>();
    const auto it = std::find_if(all.begin(), all.end(), [&](const ui::FormField* each) {
        return each->isVisible() && plain(each->label()) == label;
    });
    return it == all.end() ? nullptr : *it;
}

QString PageDriver::errorAt(const QString& label) const
{
    const ui::FormField* there = field(label);
    return there && saysExactly(there->error()) ? there->error() : QString();
}

QString PageDriver::details() const
{
    const QList<ui::ErrorDetails*> all = m_root.findChildren<ui::ErrorDetails*>();
    const auto it = std::find_if(
        all.begin(), all.end(), [](const ui::ErrorDetails* each) { return each->isVisible(); });
    return it == all.end() ? QString() : (*it)->findChild<QPlainTextEdit*>()->toPlainText();
}

} // namespace console::test
