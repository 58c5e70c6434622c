// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/inert_text.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

bool hasColor(const QImage& picture, const QColor& color)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

//! HTML that is looked at and reaches for what it must not have.
class InertTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noPictureOfThisComputerIsShown()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"red.png"_s);
        QImage red(40, 40, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(path));
        for (const QString& source : {path, QUrl::fromLocalFile(path).toString()}) {
            const QString html = u"<p>Dear Eve</p><img src=\"%1\">"_s.arg(source);
            QTextEdit usual;
            usual.setHtml(html);
            usual.resize(200, 200);
            QVERIFY(hasColor(usual.grab().toImage(), Qt::red)); // else nothing is tried here
            ui::InertText page(html);
            page.resize(200, 200);
            QVERIFY(!hasColor(page.grab().toImage(), Qt::red));
            QVERIFY(page.toPlainText().startsWith(u"Dear Eve"_s));
        }
    }

    void noStyleOfAnotherPlaceIsTaken()
    {
        const QTemporaryDir folder;
        QFile style(folder.filePath(u"style.css"_s));
        QVERIFY(style.open(QIODevice::WriteOnly) && style.write("p { color: #ff0000; }") > 0);
        style.close();
        const QString html = u"<html><head><link rel=\"stylesheet\" href=\"%1\"></head><body>"
                             "<p>Dear Eve</p></body></html>"_s.arg(
                                 QUrl::fromLocalFile(style.fileName()).toString());
        ui::InertText page(html);
        QVERIFY(
            page.document()
                ->resource(QTextDocument::StyleSheetResource, QUrl::fromLocalFile(style.fileName()))
                .toByteArray()
                .isEmpty());
    }

    void itIsOnlyRead()
    {
        ui::InertText page(u"<a href=\"https://example.org\">there</a>"_s);
        QVERIFY(page.isReadOnly());
        QVERIFY(!page.textInteractionFlags().testAnyFlags(
            Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard));
    }
};

QTEST_MAIN(InertTextTest)
#include "inert_text_test.moc"
