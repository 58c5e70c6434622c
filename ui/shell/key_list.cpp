// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/key_list.h"

#include "models/list_source.h"
#include "ui/parts/data_table.h"
#include "ui/theme/tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wanted(680, 560);

QList<QKeySequence> digitKeys(Qt::Modifier modifier)
{
    QList<QKeySequence> keys;
    for (int number = 1; number <= 9; ++number)
        keys << QKeySequence(modifier | static_cast<Qt::Key>(Qt::Key_0 + number));
    return keys;
}

QList<KeyLine> keysEverywhere()
{
    const QString where = KeyList::tr("Everywhere");
    return {
        {where, {QKeySequence(Qt::CTRL | Qt::Key_K)},
            KeyList::tr("Go to a page, a person, a case or an action by its name")},
        {where, digitKeys(Qt::CTRL), KeyList::tr("Go to that page of the sidebar")},
        {where, digitKeys(Qt::ALT), KeyList::tr("Go to that open profile")},
        {where, {QKeySequence(Qt::CTRL | Qt::Key_W)},
            KeyList::tr("Close this profile; its session is kept, and the others stay open")},
        {where, {QKeySequence(Qt::ALT | Qt::Key_Left)},
            KeyList::tr("Back to where you were, and to what was chosen there")},
        {where, {QKeySequence(Qt::ALT | Qt::Key_Right)}, KeyList::tr("Forward again")},
        {where, {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)},
            KeyList::tr("Read the page anew; what is typed and chosen stays")},
        {where, {QKeySequence(Qt::Key_F6)},
            KeyList::tr("To the next part of the window: sidebar, list, pane")},
        {where, {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
            KeyList::tr("To the part of the window before")},
        {where, {QKeySequence(Qt::CTRL | Qt::Key_B)}, KeyList::tr("Fold or unfold the sidebar")},
        {where, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
            KeyList::tr("Lock the console; everything stays as it is behind the lock")},
        {where, {QKeySequence(Qt::Key_F1)}, KeyList::tr("Show these keys")},
        {where, {QKeySequence(Qt::CTRL | Qt::Key_Q)}, KeyList::tr("Quit")},
    };
}

QList<KeyLine> keysOfParts()
{
    const QString list = KeyList::tr("In a list");
    const QString pane = KeyList::tr("In a pane");
    const QString sidebar = KeyList::tr("In the sidebar");
    const QString profiles = KeyList::tr("Among the open profiles");
    return {
        {profiles, {QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Right)},
            KeyList::tr("To the profile before or after")},
        {sidebar, {QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)},
            KeyList::tr("To the entry above or below")},
        {list, {QKeySequence(QKeySequence::New)},
            KeyList::tr("Add something: an organization, people, a sub-processor, a case")},
        {list, {QKeySequence(QKeySequence::Find)}, KeyList::tr("To the filter")},
        {list, {QKeySequence(Qt::Key_Escape)},
            KeyList::tr("In the filter: clear it, and back to the list")},
        {list, {QKeySequence(Qt::Key_Return)}, KeyList::tr("Open the row, and go into its pane")},
        {list, {QKeySequence(Qt::Key_Home), QKeySequence(Qt::Key_End)},
            KeyList::tr("To the first or the last row")},
        {list, {QKeySequence(Qt::Key_Space)},
            KeyList::tr("Tick the row, where rows have a box for it")},
        {list, {QKeySequence(QKeySequence::Copy)}, KeyList::tr("Copy the chosen rows as text")},
        {list, {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Down)},
            KeyList::tr("In the listing: move the entry up or down")},
        {list, {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Down)},
            KeyList::tr("Among the saved profiles: move the profile up or down")},
        {pane, {QKeySequence(Qt::CTRL | Qt::Key_Return)}, KeyList::tr("Send the invitations")},
        {pane, {QKeySequence(Qt::Key_Escape)},
            KeyList::tr("Close the pane, or stop what is being saved")},
    };
}

QList<KeyLine> keysOfFields()
{
    const QString date = KeyList::tr("In a date");
    const QString time = KeyList::tr("On a time line");
    const QString chart = KeyList::tr("In a chart");
    const QList<QKeySequence> sides{QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Right)};
    const QList<QKeySequence> pages{QKeySequence(Qt::Key_PageUp), QKeySequence(Qt::Key_PageDown)};
    const QList<QKeySequence> ends{QKeySequence(Qt::Key_Home), QKeySequence(Qt::Key_End)};
    return {
        {date, {QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)},
            KeyList::tr("A day later or earlier")},
        {date, pages, KeyList::tr("A month later or earlier")},
        {date, {QKeySequence(Qt::ALT | Qt::Key_Down)}, KeyList::tr("Choose the day in a calendar")},
        {KeyList::tr("In a choice of countries"), {QKeySequence(Qt::Key_Backspace)},
            KeyList::tr("In the empty field: take out the last country")},
        {time, sides, KeyList::tr("To the point before or after")},
        {time, pages, KeyList::tr("To the mark before or after")},
        {time, ends, KeyList::tr("To the first or the last point")},
        {time, {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Minus)},
            KeyList::tr("Show a shorter or a longer time")},
        {time, {QKeySequence(Qt::Key_Return)}, KeyList::tr("Open what stands at the point")},
        {time, {QKeySequence(Qt::Key_Escape)}, KeyList::tr("Show the whole time again")},
        {chart, sides, KeyList::tr("To the bar before or after")},
        {chart, ends, KeyList::tr("To the first or the last bar")},
    };
}

class KeyLines : public models::ListSource {
public:
    explicit KeyLines(QObject* parent)
        : ListSource(parent)
        , m_lines(allKeys())
    {
    }
    [[nodiscard]] QList<models::ColumnSpec> columns() const override
    {
        return {{u"keys"_s, KeyList::tr("Key"), 170, 0},
            {u"what"_s, KeyList::tr("What it does"), 330, 0},
            {u"where"_s, KeyList::tr("Where"), 120, 0}};
    }
    [[nodiscard]] int totalRows() const override { return int(m_lines.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : totalRows();
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const KeyLine& line = m_lines.at(index.row());
        if (role == models::StrongRole)
            return index.column() == 0;
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        if (index.column() == 0)
            return keyText(line.keys);
        return index.column() == 1 ? line.what : line.where;
    }
    // A few rows are read, not searched.
    void setFilter(const QString&) override { }
    [[nodiscard]] QString filter() const override { return {}; }

private:
    QList<KeyLine> m_lines;
};

} // namespace

QList<KeyLine> allKeys()
{
    return keysEverywhere() + keysOfParts() + keysOfFields();
}

QString keyText(const QList<QKeySequence>& keys)
{
    const auto text = [](const QKeySequence& key) {
        return key.toString(QKeySequence::NativeText);
    };
    if (keys.size() > 2)
        return KeyList::tr("%1 to %2").arg(text(keys.first()), text(keys.last()));
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << text(key);
    return texts.join(u", "_s);
}

KeyList::KeyList(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setModal(false);
    resize(wanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    auto* table = new DataTable(tr("Keys and what they do"));
    table->setSource(new KeyLines(table));
    table->setSortingEnabled(false);
    table->setFrameShape(QFrame::StyledPanel);
    column->addWidget(table, 1);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace console::ui
