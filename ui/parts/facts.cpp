// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/facts.h"

#include "ui/parts/leading.h"
#include "ui/parts/literal_text.h"
#include "ui/parts/written_text.h"
#include "ui/theme/style_paint.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int keyWidth = 112;
constexpr int rowGap = 7;
constexpr int nameGap = 2; // to the value below it
constexpr int markSide = 10;
constexpr int dotSide = 13;
constexpr int dotRoom = 22;

//! A value that may be broken anywhere, in its tone. Copied, it is as it was.
class LongValue : public WrittenText {
public:
    LongValue(const QString& name, const KeyValue& row, QFont::Weight weight)
        : WrittenText(name)
        , m_tone(row.tone)
    {
        setFont(textFont(TextSize::Body, weight));
        setPlainText(row.value);
        // What is only read is no stop on the way by keyboard.
        setFocusPolicy(Qt::NoFocus);
        retint();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        WrittenText::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            retint();
    }

private:
    void retint()
    {
        const QColor color = toneColor(tokens(this), m_tone);
        // To set it is a change of the palette again.
        if (m_tone == Tone::Neutral || palette().color(QPalette::Text) == color)
            return;
        QPalette own;
        own.setColor(QPalette::Text, color);
        setPalette(own);
    }

    Tone m_tone;
};

//! A value with the mark of its tone before the first line.
class ToneValue : public QWidget {
public:
    ToneValue(const KeyValue& row, QWidget* value)
        : m_tone(row.tone)
    {
        const bool marked = m_tone == Tone::Ok || m_tone == Tone::Warn || m_tone == Tone::Bad;
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(leading(*this, marked ? markSide + 6 : 0));
        layout->addWidget(value);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect place(0, (fontMetrics().height() - markSide) / 2 + 1, markSide, markSide);
        paint::toneMark(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_tone,
            toneColor(tokens(this), m_tone));
    }

private:
    Tone m_tone;
};

int longestWord(const QLabel& label)
{
    const QFontMetrics metrics = label.fontMetrics();
    const QString text = label.text();
    int widest = 0;
    QString word;
    for (const QChar letter : text) {
        if (letter.isSpace())
            word.clear();
        else
            word += letter;
        widest = qMax(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

//! How far below its top the words of a value stand: a control in it is higher than a line.
int aboveWords(const QWidget& value, int line)
{
    int highest = line;
    const QList<QAbstractButton*> buttons = value.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons)
        highest = qMax(highest, qMin(button->maximumHeight(), button->sizeHint().height()));
    return (highest - line) / 2;
}

QString whenWord(TimelineStep::When when)
{
    switch (when) {
    case TimelineStep::When::Done:
        return Timeline::tr("Done");
    case TimelineStep::When::Now:
        return Timeline::tr("Now");
    case TimelineStep::When::Failed:
        return Timeline::tr("Failed");
    case TimelineStep::When::Ahead:
        break;
    }
    return Timeline::tr("To come");
}

void drawDot(QPainter& painter, const QRect& place, TimelineStep::When when, const Tokens& t)
{
    using When = TimelineStep::When;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor color = when == When::Done ? t.ok
        : when == When::Failed              ? t.bad
        : when == When::Now                 ? t.accent
                                            : t.control;
    const bool filled = when == When::Done || when == When::Failed;
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(filled ? color : t.bg);
    painter.drawEllipse(area);
    if (when == When::Done) {
        paint::tick(painter, area.adjusted(2.75, 2.75, -2.75, -2.75), t.onAccent, 1.5);
    } else if (when == When::Now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(area.adjusted(3, 3, -3, -3));
    } else if (when == When::Failed) {
        painter.setPen(QPen(t.onAccent, 1.5, Qt::SolidLine, Qt::RoundCap));
        const QRectF cross = area.adjusted(4, 4, -4, -4);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
}
} // namespace

KeyValueList::KeyValueList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(cellPadding);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setColumnMinimumWidth(0, keyWidth);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueList::setRows(const QList<KeyValue>& rows)
{
    if (!rows.isEmpty() && rows == m_told)
        return;
    clear();
    for (const KeyValue& row : rows) {
        const QFont::Weight weight = row.tone == Tone::Neutral || row.tone == Tone::Muted
            ? QFont::Normal
            : QFont::DemiBold;
        const QString name = QStringLiteral("%1: %2").arg(row.key, row.value);
        // A label is as wide as its longest word, and would make the whole pane so.
        if (hasLongWord(row.value)) {
            auto* text = new LongValue(name, row, weight);
            text->setToolTip(row.toolTip);
            addRow(row.key, new ToneValue(row, text));
            continue;
        }
        auto* value = new TextLabel(row.value, TextSize::Body, row.tone, weight);
        value->setWordWrap(true);
        // On the first line of a name that wraps.
        value->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setFocusPolicy(Qt::NoFocus);
        value->setToolTip(row.toolTip);
        value->setAccessibleName(name);
        addRow(row.key, new ToneValue(row, value));
    }
    m_told = rows;
}

void KeyValueList::addRow(const QString& key, QWidget* value)
{
    auto* label = new TextLabel(key, TextSize::Body, Tone::Muted);
    label->setWordWrap(true);
    m_told.clear();
    m_rows.append({label, value});
    place(int(m_rows.size()) - 1);
    if (m_below)
        return;
    // A long name wraps, or the values of two lists in one pane would not line up; a long word,
    // which can't, takes the room that it needs. All are as wide as their column: the grid reckons
    // with its width how many lines each takes.
    const int width = widestName();
    for (const Row& row : std::as_const(m_rows))
        row.name->setFixedWidth(width);
}

void KeyValueList::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
    m_told.clear();
}

int KeyValueList::widestName() const
{
    int widest = keyWidth;
    for (const Row& row : m_rows)
        widest = qMax(widest, longestWord(*row.name));
    return widest;
}

int KeyValueList::widestValue() const
{
    int widest = 0;
    for (const Row& row : m_rows) {
        // What stands there may be hidden, or have a width of its own.
        widest = qMax(widest, m_grid->itemAt(m_grid->indexOf(row.value))->minimumSize().width());
    }
    return widest;
}

QSize KeyValueList::minimumSizeHint() const
{
    int widest = widestValue();
    for (const Row& row : m_rows)
        widest = qMax(widest, longestWord(*row.name));
    return {widest, QWidget::minimumSizeHint().height()};
}

bool KeyValueList::event(QEvent* event)
{
    // Before it is shown only a layout knows how wide it becomes.
    const bool changed = event->type() == QEvent::LayoutRequest && isVisible();
    if (changed || event->type() == QEvent::Resize || event->type() == QEvent::Show)
        arrange();
    return QWidget::event(event);
}

void KeyValueList::arrange()
{
    const bool below = widestName() + cellPadding + widestValue() > width();
    if (below == m_below)
        return;
    m_below = below;
    m_grid->setColumnMinimumWidth(0, below ? 0 : keyWidth);
    m_grid->setColumnStretch(0, below ? 1 : 0);
    m_grid->setColumnStretch(1, below ? 0 : 1);
    m_grid->setVerticalSpacing(below ? nameGap : rowGap);
    const int name = widestName();
    for (int row = 0; row < m_rows.size(); ++row) {
        TextLabel* label = m_rows.at(row).name;
        label->setMinimumWidth(below ? 0 : name);
        label->setMaximumWidth(below ? QWIDGETSIZE_MAX : name);
        m_grid->removeWidget(label);
        m_grid->removeWidget(m_rows.at(row).value);
    }
    for (int row = 0; row < m_rows.size(); ++row)
        place(row);
}

void KeyValueList::place(int row)
{
    TextLabel* name = m_rows.at(row).name;
    QWidget* value = m_rows.at(row).value;
    const int line = name->fontMetrics().height();
    const int above = m_below ? (row > 0 ? rowGap : 0) : aboveWords(*value, line);
    name->setContentsMargins(0, above, 0, 0);
    m_grid->addWidget(name, m_below ? 2 * row : row, 0, Qt::AlignTop);
    m_grid->addWidget(value, m_below ? 2 * row + 1 : row, m_below ? 0 : 1);
}

Timeline::Timeline(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(leading(*this, dotRoom));
    column->setSpacing(9);
}

void Timeline::setSteps(const QList<TimelineStep>& steps)
{
    for (QLabel* label : std::as_const(m_labels)) {
        label->hide();
        label->deleteLater();
    }
    m_labels.clear();
    m_steps = steps;
    for (const TimelineStep& step : steps) {
        auto* label = new QLabel;
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setToolTip(step.toolTip);
        label->setAccessibleName(
            QStringLiteral("%1: %2 %3").arg(whenWord(step.when), step.text, step.note).trimmed());
        layout()->addWidget(label);
        m_labels << label;
    }
    showTexts();
    update();
}

void Timeline::showTexts()
{
    const Tokens& t = tokens(this);
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const TimelineStep& step = m_steps.at(i);
        QString text = fitForPane(step.text).toHtmlEscaped();
        if (!step.note.isEmpty())
            text += QStringLiteral(" <span style=\"font-size:%1px; color:%2\">· %3</span>")
                        .arg(static_cast<int>(TextSize::Small))
                        .arg(t.muted.name(), fitForPane(step.note).toHtmlEscaped());
        m_labels.at(i)->setText(text);
    }
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokens(this);
    const auto dotAt = [this](qsizetype i) {
        const QLabel* label = m_labels.at(i);
        const int line = label->fontMetrics().lineSpacing();
        const QRect place(0, label->y() + (line - dotSide) / 2 + 1, dotSide, dotSide);
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    for (qsizetype i = 0; i + 1 < m_labels.size(); ++i) {
        const QRect from = dotAt(i);
        const QRect to = dotAt(i + 1);
        painter.fillRect(
            QRect(from.center().x(), from.bottom() + 3, 1, to.top() - from.bottom() - 5),
            mixed(t.line, t.control, 0.5));
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        drawDot(painter, dotAt(i), m_steps.at(i).when, t);
}

void Timeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTexts();
}

TextLabel* sectionHeading(const QString& text, QWidget* parent)
{
    auto* heading = new TextLabel(text, TextSize::Small, Tone::Muted, QFont::DemiBold, parent);
    heading->setWordWrap(true);
    return heading;
}

} // namespace console::ui
