// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/icons.h"

#include <QApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace console::ui {

namespace {
QString fileName(Icon name)
{
    static const char* const names[] = {"", "overview", "organizations", "sub-processors", "llm",
        "data-requests", "trust", "activity", "settings", "add", "search", "copy", "export",
        "refresh", "close", "chevron-down", "chevron-right", "more", "warning", "ok", "error",
        "info", "lock", "external-link", "person", "mail", "archive", "trash", "check", "edit",
        "sign-out", "offline", "show", "hide", "sidebar", "filter", "columns", "calendar"};
    return QStringLiteral(":/icons/") + QLatin1String(names[static_cast<int>(name)])
        + QStringLiteral(".svg");
}

QColor currentColor(IconColor color)
{
    const Tokens& t = tokens(QApplication::palette());
    switch (color) {
    case IconColor::Muted:
        return t.muted;
    case IconColor::Accent:
        return t.accent;
    case IconColor::OnAccent:
        return t.onAccent;
    case IconColor::Ok:
        return t.ok;
    case IconColor::Warn:
        return t.warn;
    case IconColor::Bad:
        return t.bad;
    case IconColor::Text:
        break;
    }
    return t.text;
}

QPixmap drawn(const QString& file, const QSize& pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(file);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), pixels));
    return pixmap;
}

//! Shared drawing: one pixmap per colour and size in device pixels.
class SvgEngine : public QIconEngine {
public:
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return sized(size, mode);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap result = sized(size, mode);
        result.setDevicePixelRatio(scale);
        return result;
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height());
        QRect place(0, 0, side, side);
        place.moveCenter(rect.center());
        QPixmap pixmap = sized((QSizeF(place.size()) * ratio).toSize(), mode);
        painter->drawPixmap(place, pixmap);
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

protected:
    [[nodiscard]] virtual QPixmap sized(const QSize& pixels, QIcon::Mode mode) = 0;
};

class TintedEngine : public SvgEngine {
public:
    TintedEngine(Icon name, IconColor color)
        : m_name(name)
        , m_color(color)
    {
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(*this); }

protected:
    QPixmap sized(const QSize& pixels, QIcon::Mode mode) override
    {
        const QColor color = mode == QIcon::Disabled ? tokens(QApplication::palette()).disabled
                                                     : currentColor(m_color);
        const QString key = QStringLiteral("%1 %2").arg(color.rgba()).arg(pixels.width());
        auto found = m_drawn.constFind(key);
        if (found == m_drawn.constEnd()) {
            QPixmap pixmap = drawn(fileName(m_name), pixels);
            QPainter painter(&pixmap);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), color);
            painter.end();
            found = m_drawn.insert(key, pixmap);
        }
        return *found;
    }

private:
    Icon m_name;
    IconColor m_color;
    QHash<QString, QPixmap> m_drawn;
};

class ApplicationEngine : public SvgEngine {
public:
    [[nodiscard]] QIconEngine* clone() const override { return new ApplicationEngine(*this); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        // What X11 window managers are given.
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}};
    }

protected:
    QPixmap sized(const QSize& pixels, QIcon::Mode) override
    {
        const bool small = pixels.width() <= 32;
        return drawn(small ? QStringLiteral(":/icons/packmind-console-small.svg")
                           : QStringLiteral(":/icons/packmind-console.svg"),
            pixels);
    }
};
} // namespace

QIcon icon(Icon name, IconColor color)
{
    return name == Icon::None ? QIcon() : QIcon(new TintedEngine(name, color));
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationEngine);
}

} // namespace console::ui
