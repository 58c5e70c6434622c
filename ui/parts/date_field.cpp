// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/date_field.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestDay = 40; // characters

//! The locale's short way with all four figures of the year.
QString shortFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains("yyyy"_L1) ? format : format.replace("yy"_L1, "yyyy"_L1);
}

std::optional<QDate> understood(const QString& text)
{
    const QString typed = text.simplified();
    if (typed.isEmpty() || typed.size() > longestDay)
        return std::nullopt;
    const QLocale locale;
    const QStringList formats{u"yyyy-MM-dd"_s, u"yyyy-M-d"_s, shortFormat(),
        locale.dateFormat(QLocale::LongFormat), u"d MMMM yyyy"_s, u"d MMM yyyy"_s};
    for (const QString& format : formats) {
        if (const QDate day = locale.toDate(typed, format); day.isValid() && day.year() > 0)
            return day;
    }
    return std::nullopt;
}
} // namespace

DateField::DateField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Such as %1").arg(dayText(QDate(2026, 11, 28))));
    QAction* calendar
        = addAction(ui::icon(Icon::Calendar, IconColor::Muted), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose the day from a calendar"));
    calendar->setToolTip(tr("Choose the day from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
}

QString DateField::dayText(const QDate& day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

QString DateField::notUnderstood(const QString& typed)
{
    return tr("“%1” is no day. Write it like %2.")
        .arg(typed.left(longestDay), dayText(QDate(2026, 11, 28)));
}

QString DateField::refusal() const
{
    if (day())
        return {};
    return text().trimmed().isEmpty() ? tr("Type a day, or take one from the calendar.")
                                      : notUnderstood(text());
}

void DateField::setDay(const std::optional<QDate>& day)
{
    setText(day ? dayText(*day) : QString());
}

std::optional<QDate> DateField::day() const
{
    return understood(text());
}

bool DateField::isUnderstood() const
{
    return text().trimmed().isEmpty() || day();
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
        openCalendar();
    else if (event->key() == Qt::Key_Up)
        step(1, 0);
    else if (event->key() == Qt::Key_Down)
        step(-1, 0);
    else if (event->key() == Qt::Key_PageUp)
        step(0, 1);
    else if (event->key() == Qt::Key_PageDown)
        step(0, -1);
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::step(int days, int months)
{
    // The first step goes to today; what is no day is left to the person.
    if (isReadOnly() || !isUnderstood())
        return;
    const std::optional<QDate> now = day();
    setDay(now ? now->addDays(days).addMonths(months) : QDate::currentDate());
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    tidy();
    QLineEdit::focusOutEvent(event);
}

void DateField::tidy()
{
    if (const std::optional<QDate> now = day(); now && text() != dayText(*now))
        setDay(now);
}

namespace {
//! The bar over the days in the console's own colours and icons.
void plainBar(QCalendarWidget& calendar)
{
    if (auto* bar = calendar.findChild<QWidget*>(u"qt_calendar_navigationbar"_s))
        bar->setBackgroundRole(QPalette::Base);
    const QPixmap forward
        = ui::icon(Icon::ChevronRight).pixmap(QSize(20, 20), calendar.devicePixelRatioF());
    const QPixmap back = forward.transformed(QTransform::fromScale(-1, 1));
    const bool reversed = calendar.layoutDirection() == Qt::RightToLeft;
    const auto show = [&](const QString& name, const QPixmap& pixmap, const QString& words) {
        if (auto* button = calendar.findChild<QToolButton*>(name)) {
            button->setIcon(pixmap);
            button->setAccessibleName(words);
        }
    };
    show(u"qt_calendar_prevmonth"_s, reversed ? forward : back, DateField::tr("The month before"));
    show(u"qt_calendar_nextmonth"_s, reversed ? back : forward, DateField::tr("The next month"));
}
} // namespace

void DateField::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // A weekend is no error, so it is not red.
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(weekend, calendar->weekdayTextFormat(Qt::Monday));
    plainBar(*calendar);
    calendar->setSelectedDate(day().value_or(QDate::currentDate()));
    const auto take = [this, calendar](const QDate& chosen) {
        setDay(chosen);
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->move(mapToGlobal(QPoint(0, height() + 2)));
    calendar->show();
    if (auto* days = calendar->findChild<QTableView*>())
        days->setFocus(Qt::PopupFocusReason);
}

} // namespace console::ui
