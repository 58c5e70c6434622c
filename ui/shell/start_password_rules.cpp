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

//! With the lines that the sentence takes in that width.
int heightOf(const QFontMetrics& metrics, const QString& sentence, int width)
{
    const QRect room(0, 0, qMax(1, width), 0);
    const int lines = metrics.boundingRect(room, Qt::TextWordWrap, sentence).height();
    return lineHeight + qMax(0, lines - metrics.height());
}
} // namespace

PasswordRules::PasswordRules(FormField* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{
    setFont(textFont(TextSize::Small));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

QSize PasswordRules::minimumSizeHint() const
{
    int widest = 0;
    for (const domain::PasswordRule& rule : domain::passwordRules(password())) {
        const QStringList words = rule.sentence.simplified().split(QLatin1Char(' '));
        for (const QString& word : words)
            widest = qMax(widest, fontMetrics().horizontalAdvance(word));
    }
    return {widest + markSide + space::s, sizeHint().height()};
}

int PasswordRules::heightForWidth(int width) const
{
    int height = 0;
    for (const domain::PasswordRule& rule : domain::passwordRules(password()))
        height += heightOf(fontMetrics(), rule.sentence, width - markSide - space::xs);
    return height;
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
        const int room = width() - markSide - space::xs;
        const int high = heightOf(fontMetrics(), rule.sentence, room);
        const QRect words(markSide + space::xs, top, room, high);
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
            static_cast<int>(
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                | static_cast<int>(Qt::TextWordWrap),
            rule.sentence);
        top += high;
    }
}

} // namespace console::ui
