// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/key_field.h"

#include "ui/parts/flow_layout.h"

#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::LlmKeyChange;

namespace {
constexpr int narrowestLine = 160; // beside buttons
}

KeyField::KeyField(const QString& label, const Stored& stored, QWidget* parent)
    : QWidget(parent)
    , m_stored(stored)
    , m_mode(stored.words.isEmpty() ? Mode::Replace : Mode::Keep)
    , m_words(new TextLabel)
    , m_line(new SecretField)
    , m_replace(new PlainButton(tr("Replace")))
    , m_remove(new PlainButton(tr("Remove")))
    , m_keep(new PlainButton(tr("Keep it")))
{
    m_words->setWordWrap(true);
    m_line->setLabel(label);
    m_line->setPlaceholderText(stored.placeholder);
    m_replace->setAccessibleName(tr("Replace: %1").arg(label));
    m_remove->setAccessibleName(tr("Remove: %1").arg(label));
    m_keep->setAccessibleName(tr("Keep: %1").arg(label));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_words);
    auto* row = new FlowLayout(space::s);
    m_line->setMinimumWidth(narrowestLine);
    row->addFiller(m_line);
    row->addWidget(m_replace);
    row->addWidget(m_remove);
    row->addWidget(m_keep);
    column->addLayout(row);
    connect(m_line, &QLineEdit::textChanged, this, &KeyField::changeChanged);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        turnTo(Mode::Replace);
        m_line->setFocus(Qt::OtherFocusReason);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        turnTo(Mode::Remove);
        m_keep->setFocus(Qt::OtherFocusReason);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_line->clear();
        turnTo(Mode::Keep);
        m_replace->setFocus(Qt::OtherFocusReason);
    });
    turnTo(m_mode);
}

void KeyField::turnTo(Mode mode)
{
    const QString before = change();
    m_mode = mode;
    const bool stored = !m_stored.words.isEmpty();
    m_words->setText(mode == Mode::Remove ? tr("Will be removed when you save.") : m_stored.words);
    m_words->setTone(mode == Mode::Remove ? Tone::Warn : Tone::Neutral);
    m_words->setVisible(mode != Mode::Replace);
    m_line->setVisible(mode == Mode::Replace);
    m_replace->setVisible(mode == Mode::Keep);
    m_remove->setVisible(mode == Mode::Keep && m_stored.removable);
    m_keep->setVisible(stored && mode != Mode::Keep);
    setFocusProxy(mode == Mode::Keep ? static_cast<QWidget*>(m_replace)
            : mode == Mode::Replace  ? static_cast<QWidget*>(m_line)
                                     : static_cast<QWidget*>(m_keep));
    if (change() != before)
        Q_EMIT changeChanged();
}

QString KeyField::change() const
{
    switch (m_mode) {
    case Mode::Remove:
        return u"-"_s;
    case Mode::Replace:
        // An empty line over a stored key is a wish that is not finished; over none it is nothing.
        return m_line->text().isEmpty() && m_stored.words.isEmpty() ? QString()
                                                                    : u'+' + m_line->text();
    case Mode::Keep:
        break;
    }
    return {};
}

void KeyField::setChange(const QString& change)
{
    m_line->setText(change.startsWith(u'+') ? change.mid(1) : QString());
    if (change == "-"_L1)
        turnTo(Mode::Remove);
    else
        turnTo(change.isEmpty() && !m_stored.words.isEmpty() ? Mode::Keep : Mode::Replace);
}

Result<LlmKeyChange> KeyField::keyChange(const domain::LlmField& field) const
{
    if (m_mode == Mode::Remove)
        return LlmKeyChange::remove();
    if (change().isEmpty())
        return LlmKeyChange::keep();
    return LlmKeyChange::replace(m_line->text(), field);
}

void KeyField::setStored(const Stored& stored)
{
    if (m_mode == Mode::Replace && !m_line->text().isEmpty())
        return;
    m_stored = stored;
    turnTo(stored.words.isEmpty() ? Mode::Replace : Mode::Keep);
}

void KeyField::ask()
{
    if (m_mode == Mode::Keep)
        turnTo(Mode::Replace);
    m_line->setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
