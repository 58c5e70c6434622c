// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/country_chooser.h"

#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/leading.h"
#include "ui/parts/text_label.h"
#include "ui/theme/style_paint.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QDynamicPropertyChangeEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>

#include <algorithm>

namespace console::ui {

namespace {
constexpr int mostOffered = 8;
constexpr int codeLength = 2;
constexpr int chipHeight = 26;

//! One chosen country.
class Chip : public QWidget {
public:
    Chip(const QString& name, IconButton* remove)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(mirrored(*this, QMargins(space::s, 0, 2, 0)));
        row->setSpacing(2);
        row->addWidget(new TextLabel(name));
        remove->setIconSize({12, 12});
        remove->setFixedSize(22, 22);
        row->addWidget(remove);
        setFixedHeight(chipHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens(this);
        QPainter painter(this);
        paint::box(painter, rect(), t.surface, t.line);
    }
};

} // namespace

CountryChooser::CountryChooser(
    const QStringList& offered, const CountryNames& names, QWidget* parent)
    : QWidget(parent)
    , m_names(names)
    , m_offered(offered)
    , m_line(new QLineEdit)
    , m_completer(new QCompleter(this))
    , m_chosen(new QWidget)
    , m_flow(new FlowLayout(space::xs, m_chosen))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(m_line);
    column->addWidget(m_chosen);
    for (const QString& code : offered)
        m_byName.insert(names.name(code).toCaseFolded(), code);
    m_line->setPlaceholderText(tr("Type a country, or its code"));
    m_line->setAccessibleName(tr("Add a country"));
    m_line->installEventFilter(this);
    m_completer->setWidget(m_line);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(mostOffered);
    m_line->setCompleter(m_completer);
    setFocusProxy(m_line);
    offer();
    showChosen();
    connect(m_line, &QLineEdit::textChanged, this, &CountryChooser::contentChanged);
    connect(m_line, &QLineEdit::returnPressed, this, &CountryChooser::takeTyped);
    // Queued: the completer writes the name into the line afterwards.
    connect(
        m_completer, qOverload<const QString&>(&QCompleter::activated), this,
        [this](const QString& name) { add(codeOf(name)); }, Qt::QueuedConnection);
}

void CountryChooser::offer()
{
    QStringList names;
    for (const QString& code : std::as_const(m_offered)) {
        if (!m_codes.contains(code))
            names << m_names.name(code);
    }
    QCollator collator;
    std::sort(names.begin(), names.end(), collator);
    m_completer->setModel(new QStringListModel(names, m_completer));
}

QString CountryChooser::pending() const
{
    return m_line->text().trimmed();
}

QStringList CountryChooser::content() const
{
    return pending().isEmpty() ? m_codes : m_codes + QStringList{pending()};
}

void CountryChooser::setContent(const QStringList& content)
{
    QStringList codes = content;
    QString left;
    if (!codes.isEmpty() && codes.last().size() != codeLength)
        left = codes.takeLast();
    m_line->setText(left);
    setCodes(codes);
}

QString CountryChooser::codeOf(const QString& text) const
{
    const QString typed = text.trimmed();
    if (m_offered.contains(typed.toUpper()))
        return typed.toUpper();
    return m_byName.value(typed.toCaseFolded());
}

void CountryChooser::takeTyped()
{
    QString code = codeOf(m_line->text());
    if (code.isEmpty() && !pending().isEmpty()) {
        m_completer->setCompletionPrefix(pending());
        code = codeOf(m_completer->currentCompletion());
    }
    if (!code.isEmpty())
        add(code);
}

void CountryChooser::add(const QString& code)
{
    if (code.isEmpty())
        return;
    m_line->clear();
    setCodes(m_codes + QStringList{code});
}

void CountryChooser::remove(const QString& code)
{
    QStringList rest = m_codes;
    rest.removeAll(code);
    setCodes(rest);
    m_line->setFocus(Qt::OtherFocusReason);
}

void CountryChooser::setCodes(const QStringList& codes)
{
    QStringList sorted = codes;
    sorted.sort();
    sorted.removeDuplicates();
    if (sorted == m_codes)
        return;
    m_codes = sorted;
    offer();
    showChosen();
    Q_EMIT codesChanged();
    Q_EMIT contentChanged();
}

void CountryChooser::showChosen()
{
    while (const std::unique_ptr<QLayoutItem> item{m_flow->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const QString& code : std::as_const(m_codes)) {
        const QString name = m_names.name(code);
        auto* button = new IconButton(Icon::Close, tr("Take out %1").arg(name));
        connect(
            button, &QToolButton::clicked, this, [this, code] { remove(code); },
            Qt::QueuedConnection);
        m_flow->addWidget(new Chip(name, button));
    }
    m_chosen->setVisible(!m_codes.isEmpty());
}

bool CountryChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_codes.isEmpty()) {
            setCodes(m_codes.mid(0, m_codes.size() - 1));
            return true;
        }
    }
    // Who goes on with Tab after the whole name meant that country.
    if (watched == m_line && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        add(codeOf(m_line->text()));
    return QWidget::eventFilter(watched, event);
}

bool CountryChooser::event(QEvent* event)
{
    // The line is what is seen to be wrong.
    if (event->type() == QEvent::DynamicPropertyChange) {
        const QByteArray name = static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName();
        m_line->setProperty(name.constData(), property(name.constData()));
        m_line->update();
        // Queued: FormField says what is wrong after it has marked it.
        QMetaObject::invokeMethod(
            this, [this] { m_line->setAccessibleDescription(accessibleDescription()); },
            Qt::QueuedConnection);
    }
    return QWidget::event(event);
}

} // namespace console::ui
