// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_password_rules.h"

#include "domain/password.h"
#include "ui/theme/style_paint.h"

#include <QEvent>
#include <QPainter>

namespace console::ui {

namespace {
constexpr int lineHeight = 18;
constexpr int markSide = 12;
} // namespace

PasswordRules::PasswordRules(FormField* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{
    setFont(textFont(TextSize::Small));
    connect(field, &FormField::changed, this, &PasswordRules::follow);
    follow();
}

QString PasswordRules::password() const
{
    return m_field->value().toString();
}

bool PasswordRules::areKept() const
{
    return domain::newPassword(password()).has_value();
}

void PasswordRules::insist()
{
    m_insists = true;
    follow();
}

QStringList PasswordRules::spoken() const
{
    QStringList sentences;
    for (const domain::PasswordRule& rule : domain::passwordRules(password()))
        sentences.append((rule.kept ? tr("%1: kept") : tr("%1: not yet")).arg(rule.sentence));
    return sentences;
}

void PasswordRules::follow()
{
    const QString rules = spoken().join(QStringLiteral(". "));
    m_field->control()->setAccessibleDescription(rules);
    setAccessibleName(rules);
    setInvalid(m_field->control(), m_insists && !areKept());
    updateGeometry();
    update();
}

QSize PasswordRules::sizeHint() const
{
    const QList<domain::PasswordRule> rules = domain::passwordRules(password());
    int width = 0;
    for (const domain::PasswordRule& rule : rules)
        width = qMax(width, fontMetrics().horizontalAdvance(rule.sentence));
    return {width + markSide + space::s, static_cast<int>(rules.size()) * lineHeight};
}

void PasswordRules::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void PasswordRules::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    for (const domain::PasswordRule& rule : domain::passwordRules(password())) {
        const Tone tone = rule.kept ? Tone::Ok : m_insists ? Tone::Bad : Tone::Muted;
        const QColor color = toneColor(t, tone);
        const QRect mark(0, top + (lineHeight - markSide) / 2, markSide, markSide);
        const QRectF at = QStyle::visualRect(layoutDirection(), rect(), mark);
        if (rule.kept) {
            paint::tick(painter, at, color);
        } else {
            painter.setPen(QPen(color, 1.25));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at.adjusted(2, 2, -2, -2));
        }
        const QRect words(markSide + space::xs, top, width() - markSide - space::xs, lineHeight);
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
            static_cast<int>(
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            fontMetrics().elidedText(rule.sentence, Qt::ElideRight, words.width()));
        top += lineHeight;
    }
}

} // namespace console::ui
