// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/form_field.h"

#include "ui/parts/literal_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMetaProperty>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int narrowestChoice = 120;

QMetaProperty userProperty(const QWidget* control)
{
    return control->metaObject()->userProperty();
}

Icon markOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::Check;
    case Tone::Warn:
        return Icon::Warning;
    case Tone::Bad:
        return Icon::Error;
    default:
        return Icon::None;
    }
}

IconColor colorOf(Tone tone)
{
    return tone == Tone::Ok ? IconColor::Ok : tone == Tone::Warn ? IconColor::Warn : IconColor::Bad;
}
} // namespace

FormField::FormField(const QString& label, QWidget* control, const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_key(key)
    , m_label(new TextLabel(
          quoteAmpersands(withBreaks(label)), TextSize::Small, Tone::Muted, QFont::DemiBold))
    , m_control(control)
    , m_mark(new QLabel)
    , m_line(new TextLabel({}, TextSize::Small, Tone::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_label);
    column->addWidget(control);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_line, 1);
    column->addLayout(row);
    m_line->setWordWrap(true);
    m_label->setWordWrap(true);
    m_label->setBuddy(control);
    m_label->setAccessibleName(label);
    control->setAccessibleName(label);
    if (auto* secret = qobject_cast<SecretField*>(control))
        secret->setLabel(label);
    // A long entry makes no pane wider than the window leaves it; the open list shows all of it.
    if (auto* choice = qobject_cast<QComboBox*>(control))
        choice->setMinimumWidth(narrowestChoice);
    setFocusProxy(control);
    const QMetaMethod notify = userProperty(control).notifySignal();
    const int slot = metaObject()->indexOfSlot("controlChanged()");
    if (notify.isValid())
        connect(control, notify, this, metaObject()->method(slot));
    m_clean = value();
    showLine();
}

QString FormField::label() const
{
    return m_label->accessibleName(); // its text has marks for drawing
}

void FormField::setHint(const QString& hint)
{
    setHint(hint, Tone::Muted);
}

void FormField::setHint(const QString& hint, Tone tone)
{
    m_hint = hint;
    m_hintTone = tone;
    showLine();
}

void FormField::setError(const QString& sentence)
{
    m_error = sentence;
    setInvalid(m_control, !sentence.isEmpty());
    showLine();
}

void FormField::showLine()
{
    const bool wrong = !m_error.isEmpty();
    const Tone tone = wrong ? Tone::Bad : m_hintTone;
    m_line->setText(wrong ? m_error : m_hint);
    m_line->setTone(tone);
    m_line->setVisible(!m_line->text().isEmpty());
    const Icon mark = markOf(tone);
    m_mark->setVisible(mark != Icon::None && !m_line->text().isEmpty());
    m_mark->setPixmap(icon(mark, colorOf(tone)).pixmap(QSize(14, 14), devicePixelRatioF()));
    m_control->setAccessibleDescription(m_line->text());
}

QVariant FormField::value() const
{
    return userProperty(m_control).read(m_control);
}

void FormField::setValue(const QVariant& value)
{
    userProperty(m_control).write(m_control, value);
}

void FormField::markClean()
{
    m_clean = value();
}

void FormField::setSaved(const QVariant& value)
{
    if (value == m_clean)
        return;
    const bool typed = isChanged();
    m_clean = value;
    if (!typed) {
        setValue(value);
        markClean();
    }
    Q_EMIT changed(); // also where only what it is compared with is another
}

bool FormField::isChanged() const
{
    return value() != m_clean;
}

void FormField::reset()
{
    setValue(m_clean);
    clearError();
}

void FormField::controlChanged()
{
    if (!m_error.isEmpty())
        clearError();
    Q_EMIT changed();
}

void FormField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLine();
}

SecretField::SecretField(QWidget* parent)
    : QLineEdit(parent)
    , m_show(new IconButton(Icon::Show, tr("Show"), this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setCheckable(true);
    m_show->setCursor(Qt::ArrowCursor);
    m_show->setIconSize({16, 16});
    connect(m_show, &QToolButton::toggled, this, &SecretField::setShown);
}

void SecretField::setLabel(const QString& label)
{
    m_label = label;
    setAccessibleName(label);
    setShown(m_show->isChecked());
}

void SecretField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(icon(shown ? Icon::Hide : Icon::Show, IconColor::Muted));
    m_show->setToolTip(shown ? tr("Hide") : tr("Show"));
    // The name stays the same; that it is on is the button's checked state.
    m_show->setAccessibleName(tr("Show: %1").arg(m_label));
}

void SecretField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    const bool reversed = layoutDirection() == Qt::RightToLeft;
    setTextMargins(reversed ? 26 : 0, 0, reversed ? 0 : 26, 0);
    const QRect place(width() - 28, 2, 26, height() - 4);
    m_show->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace console::ui
