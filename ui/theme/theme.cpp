// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

namespace console::ui {

namespace {
QFont applicationFont()
{
    QFont font = QApplication::font();
    for (const QString& family : {QStringLiteral("Inter"), QStringLiteral("Inter Variable")}) {
        if (QFontDatabase::hasFamily(family)) {
            font = QFont(family);
            break;
        }
    }
    font.setPixelSize(static_cast<int>(TextSize::Body));
    return font;
}
} // namespace

Theme::Theme(std::unique_ptr<SystemScheme> system, QObject* parent)
    : QObject(parent)
    , m_system(std::move(system))
{
    if (m_system)
        connect(m_system.get(), &SystemScheme::changed, this, &Theme::refresh);
}

void Theme::apply(QApplication& application)
{
    // What the platform's own theme chose; gone once our palette is set.
    m_platform = schemeOf(QApplication::palette());
    application.setStyle(new ConsoleStyle);
    QApplication::setFont(applicationFont());
    m_applied.reset();
    refresh();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    if (m_applied)
        refresh();
}

Scheme Theme::scheme() const
{
    if (m_choice == Choice::Light)
        return Scheme::Light;
    if (m_choice == Choice::Dark)
        return Scheme::Dark;
    return m_system ? m_system->scheme().value_or(m_platform) : m_platform;
}

void Theme::refresh()
{
    const Scheme next = scheme();
    if (m_applied == next)
        return;
    m_applied = next;
    const QPalette palette = makePalette(next);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT schemeChanged(next);
}

} // namespace console::ui
