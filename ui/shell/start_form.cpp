// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_form.h"

#include "ui/parts/flow_layout.h"

#include <QAccessible>
#include <QKeyEvent>

namespace console::ui {

namespace {
//! "14:32", with the date when that is not today.
QString timeText(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate()
        ? locale.toString(local.time(), QLocale::ShortFormat)
        : locale.toString(local, QLocale::ShortFormat);
}
} // namespace

StartForm::StartForm(const QString& heading, const QString& submit, QWidget* parent)
    : QWidget(parent)
    , m_heading(new TextLabel(heading, TextSize::Heading, Tone::Neutral, QFont::DemiBold))
    , m_body(new QVBoxLayout)
    , m_links(new QVBoxLayout)
    , m_submit(new BusyButton(submit, ButtonKind::Primary))
    , m_cancel(new LinkButton(tr("Cancel")))
    , m_progress(new TextLabel({}, TextSize::Small, Tone::Muted))
    , m_note(new Note(Tone::Bad))
    , m_details(new ErrorDetails)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    column->addSpacing(space::xs);
    m_body->setSpacing(space::m);
    column->addLayout(m_body);
    column->addWidget(m_note);
    column->addWidget(m_details);
    buildFoot();
    column->addStretch(1);
    m_note->hide();
    m_details->hide();
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &StartForm::endRest);
    connect(m_submit, &BusyButton::activated, this, &StartForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &StartForm::cancelRequested);
}

void StartForm::buildFoot()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_submit->setMinimumHeight(36);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(m_submit->text()));
    m_progress->setWordWrap(true);
    m_progress->hide();
    m_cancel->hide();
    column->addSpacing(space::xs);
    column->addWidget(m_submit);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    m_links->setSpacing(0);
    column->addLayout(m_links);
}

void StartForm::orderStops()
{
    // The foot was made before the fields, and the focus would walk through it first.
    QList<QWidget*> stops;
    for (FormField* field : std::as_const(m_fields))
        stops << field->findChildren<QWidget*>();
    stops << m_note->findChildren<QWidget*>() << m_details->findChildren<QWidget*>() << m_submit
          << m_cancel;
    for (LinkButton* link : std::as_const(m_linkButtons))
        stops << link;
    stops.removeIf([](const QWidget* stop) { return !(stop->focusPolicy() & Qt::TabFocus); });
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void StartForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    orderStops();
}

void StartForm::setHeading(const QString& heading)
{
    m_heading->setText(heading);
}

FormField* StartForm::addField(const QString& label, QLineEdit* control, const QString& key)
{
    auto* field = new FormField(label, control, key);
    connect(control, &QLineEdit::returnPressed, this, &StartForm::submit);
    m_body->addWidget(field);
    m_fields.append(field);
    return field;
}

void StartForm::add(QWidget* widget, int position)
{
    m_body->insertWidget(position, widget);
}

LinkButton* StartForm::addLink(const QString& text)
{
    auto* link = new LinkButton(text);
    m_linkButtons << link;
    auto* line = new FlowLayout(0);
    line->addWidget(link);
    m_links->addLayout(line);
    return link;
}

FormField* StartForm::field(const QString& key) const
{
    for (FormField* field : m_fields) {
        if (field->key() == key)
            return field;
    }
    return nullptr;
}

void StartForm::setBusy(bool busy, const QString& doing)
{
    const bool hadFocus = isAncestorOf(focusWidget()) || m_submit->hasFocus();
    m_submit->setBusy(busy, doing);
    m_cancel->setVisible(busy);
    m_progress->setVisible(busy && !m_progress->text().isEmpty());
    if (!busy)
        setProgress({});
    for (FormField* field : m_fields)
        field->setEnabled(!busy);
    for (int i = 0; i < m_body->count(); ++i) {
        QWidget* control = m_body->itemAt(i)->widget();
        if (control && control->focusPolicy() != Qt::NoFocus)
            control->setEnabled(!busy);
    }
    for (LinkButton* link : std::as_const(m_linkButtons))
        link->setEnabled(!busy);
    // A disabled field lets the focus go anywhere; Esc must stay with this form.
    if (busy && hadFocus)
        m_submit->setFocus();
}

void StartForm::setProgress(const QString& sentence)
{
    m_progress->setText(sentence);
    m_progress->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent told(m_progress, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void StartForm::showError(const base::ApiError& error)
{
    setBusy(false);
    if (error.kind == base::ApiError::Kind::Cancelled)
        return;
    if (error.kind == base::ApiError::Kind::TooManyTries && error.retryAt.isValid()) {
        rest(error);
        return;
    }
    FormField* wrong = field(error.field);
    if (wrong && wrong->isVisibleTo(this)) {
        wrong->setError(error.message);
        wrong->setFocus();
        return;
    }
    showNote(Tone::Bad, error.message, {});
    m_details->setError(error);
    m_details->setVisible(!error.detail.isEmpty() || !error.requestId.isEmpty());
    m_submit->setFocus();
}

void StartForm::showNote(Tone tone, const QString& title, const QString& text)
{
    m_note->setTone(tone);
    m_note->setTitle(title);
    m_note->setText(text);
    m_note->setAccessibleName(title.isEmpty() ? text : title);
    m_note->setAccessibleDescription(title.isEmpty() ? QString() : text);
    m_note->show();
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StartForm::rest(const base::ApiError& error)
{
    const qint64 wait = base::systemClock()().msecsTo(error.retryAt);
    const int minutes = qMax(1, static_cast<int>((wait + 59'999) / 60'000));
    const QString reason = tr("Signing in with this address is possible again at %1, in %n "
                              "minute(s).",
        nullptr, minutes)
                               .arg(timeText(error.retryAt));
    showNote(Tone::Warn, tr("There were too many wrong passwords for this address."), reason);
    setAllowed(m_submit, false, reason);
    m_rest.start(static_cast<int>(std::clamp<qint64>(wait + 500, 1000, 86'400'000)));
}

void StartForm::endRest()
{
    if (!m_rest.isActive() && m_submit->isEnabled())
        return;
    m_rest.stop();
    setAllowed(m_submit, true);
    m_note->hide();
}

void StartForm::clearErrors()
{
    for (FormField* field : m_fields)
        field->clearError();
    if (m_submit->isEnabled())
        m_note->hide();
    m_details->hide();
}

void StartForm::focusFirst()
{
    for (FormField* field : m_fields) {
        const bool isEmpty = field->value().toString().isEmpty();
        if (isEmpty && field->isVisibleTo(this) && field->isEnabled()) {
            field->setFocus();
            return;
        }
    }
    m_submit->setFocus();
}

void StartForm::submit()
{
    if (isBusy() || !m_submit->isEnabled())
        return;
    clearErrors();
    if (FormField* wrong = firstWrong())
        wrong->setFocus();
    else
        Q_EMIT submitted();
}

void StartForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isBusy())
        Q_EMIT cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace console::ui
