// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/rendering.h"

#include "base/wait_until.h"
#include "ui/padded_words.h"
#include "ui/parts/written_text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace console::test {

namespace {
constexpr int patience = 10'000; // milliseconds
constexpr QSize narrow(744, 600); // 960 x 600, less the sidebar
constexpr QSize wide(984, 780); // 1200 x 780, less the sidebar

void scrollTo(QWidget* widget)
{
    for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(widget, 0, 0);
    }
}
bool isWhole(const QLabel& label)
{
    const int needed
        = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    return label.visibleRegion().boundingRect() == label.rect() && label.height() >= needed;
}

bool isWhole(const ui::WrittenText& text)
{
    const QWidget* lines = text.viewport();
    return lines->visibleRegion().boundingRect() == lines->rect()
        && text.height() >= text.heightForWidth(text.width());
}

//! Of what stands there to be read in lines of its own; also one of these lines.
bool isWritten(const QWidget& view, const QString& sentence)
{
    const QList<ui::WrittenText*> texts = view.findChildren<ui::WrittenText*>();
    return std::any_of(texts.begin(), texts.end(), [&](ui::WrittenText* text) {
        const QString all = plain(text->toPlainText());
        if (!text->isVisible() || (all != sentence && !all.split(u'\n').contains(sentence)))
            return false;
        scrollTo(text);
        return isWhole(*text);
    });
}

//! A line that can't be broken where it would have to be.
bool isTooWide(const QLabel& label)
{
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width();
    const QStringList words
        = label.text().split(QRegularExpression(QStringLiteral("[\\s\u2002\u200b-]")));
    const QFontMetrics metrics(label.font());
    return label.textFormat() == Qt::PlainText
        && std::any_of(words.begin(), words.end(), [&](const QString& word) {
               return metrics.horizontalAdvance(word) > label.contentsRect().width();
           });
}

bool isCut(const QAbstractButton& button)
{
    if (button.width() >= button.sizeHint().width())
        return false;
    // One that may break its words into lines has to have room for all of them.
    return !button.hasHeightForWidth() || button.width() < button.minimumSizeHint().width()
        || button.height() < button.heightForWidth(button.width());
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
    const bool isLabel = std::any_of(labels.begin(), labels.end(), [&](QLabel* label) {
        if (!label->isVisible() || plain(label->text()) != sentence)
            return false;
        scrollTo(label);
        return isWhole(*label);
    });
    return isLabel || isWritten(view, sentence);
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

namespace {
QStringList cutNow(QWidget& view)
{
    QStringList cut;
    if (view.width() > narrow.width() || view.height() > narrow.height())
        cut << QStringLiteral("needs %1 x %2").arg(view.width()).arg(view.height());
    const QList<QLabel*> labels = view.findChildren<QLabel*>();
    for (QLabel* label : labels) {
        if (!label->isVisible() || label->text().isEmpty()
            || label->inherits("console::ui::ElidedLabel"))
            continue;
        scrollTo(label);
        if (!isWhole(*label) || isTooWide(*label))
            cut << QStringLiteral("cut: ") + label->text();
    }
    const QList<ui::WrittenText*> texts = view.findChildren<ui::WrittenText*>();
    for (ui::WrittenText* text : texts) {
        if (!text->isVisible())
            continue;
        scrollTo(text);
        if (text->height() < text->heightForWidth(text->width()))
            cut << QStringLiteral("cut: ") + text->toPlainText();
    }
    const QList<QAbstractButton*> buttons = view.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        // The words of one that shows an icon are for who does not see it.
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool shown = !tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
        if (button->isVisible() && shown && !button->text().isEmpty() && isCut(*button))
            cut << QStringLiteral("cut button: ") + button->text();
    }
    return cut;
}
} // namespace

QStringList cutWords(QWidget& view)
{
    view.resize(narrow);
    // Each widget in another one may have to be laid out once more before all have their room.
    QStringList cut;
    (void)waitUntil([&] {
        cut = cutNow(view);
        return cut.isEmpty();
    });
    return cut;
}

} // namespace console::test
