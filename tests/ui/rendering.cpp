// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/rendering.h"

#include "base/wait_until.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

namespace console::test {

namespace {
constexpr int patience = 10'000; // milliseconds
constexpr QSize narrow(744, 600); // 960 x 600, less the sidebar
constexpr QSize wide(984, 780); // 1200 x 780, less the sidebar

void scrollTo(QLabel* label)
{
    for (QWidget* above = label->parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(label, 0, 0);
    }
}
//! Everything that is said, for the message of a test that fails.
QString saidBy(const QWidget& view)
{
    QStringList texts;
    const QList<QLabel*> labels = view.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts.join(QStringLiteral(" | "));
}
} // namespace

ui::Theme& theme()
{
    static auto* instance = [] {
        auto* made = new ui::Theme(nullptr);
        made->apply(*qApp);
        return made;
    }();
    return *instance;
}

bool says(const QWidget& view, const QString& sentence)
{
    const QList<QLabel*> labels = view.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](QLabel* label) {
        if (!label->isVisible() || label->text() != sentence)
            return false;
        scrollTo(label);
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->sizeHint().height();
        const bool whole = label->visibleRegion().boundingRect() == label->rect();
        return whole && label->height() >= needed;
    });
}

QString unseen(QWidget& view, const QString& sentence)
{
    const auto seen = [&] {
        return says(view, sentence);
    };
    if (!waitUntil(seen, patience))
        return QStringLiteral("never said: %1; but: %2").arg(sentence, saidBy(view));
    for (const QSize size : {narrow, wide}) {
        view.resize(size);
        for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
            theme().setChoice(choice);
            if (view.grab().isNull() || !waitUntil(seen))
                return QStringLiteral("not at %1 px, %2: %3")
                    .arg(size.width())
                    .arg(choice == ui::Theme::Choice::Dark ? u"dark" : u"light")
                    .arg(sentence);
        }
    }
    return {};
}

} // namespace console::test
