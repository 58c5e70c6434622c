// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/buttons.h"
#include "ui/parts/country_chooser.h"
#include "ui/parts/date_field.h"
#include "ui/parts/filter_row.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/form_field.h"
#include "ui/parts/message_catalogue.h"
#include "ui/parts/text_label.h"

#include <QCalendarWidget>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QtEndian>

using namespace console;
using namespace Qt::StringLiterals;

namespace {
//! A catalogue as msgfmt writes it, in either byte order.
QByteArray catalogue(const QList<std::pair<QByteArray, QByteArray>>& texts, bool swapped = false)
{
    const auto number = [swapped](quint32 value) {
        const quint32 stored = swapped ? qbswap(value) : value;
        return QByteArray(reinterpret_cast<const char*>(&stored), sizeof stored);
    };
    const auto count = quint32(texts.size());
    const quint32 originals = 28;
    const quint32 translations = originals + 8 * count;
    QByteArray tables[2];
    QByteArray strings;
    for (const bool translated : {false, true}) {
        for (const auto& [original, translation] : texts) {
            const QByteArray& text = translated ? translation : original;
            tables[translated ? 1 : 0] += number(quint32(text.size()))
                + number(translations + 8 * count + quint32(strings.size()));
            strings += text + '\0';
        }
    }
    return number(0x950412de) + number(0) + number(count) + number(originals) + number(translations)
        + number(0) + number(0) + tables[0] + tables[1] + strings;
}

bool write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

const QByteArray list = R"({"3166-1":[{"alpha_2":"DE","name":"Germany"},
    {"alpha_2":"BO","name":"Bolivia, Plurinational State of","common_name":"Bolivia"},
    {"alpha_2":"FR","name":"France"},{"alpha_2":"NE","name":"Niger"},
    {"alpha_2":"NG","name":"Nigeria"}]})";
} // namespace

//! Choosing a country, a day and what narrows a list, and where the names of countries come from.
class PartsChoosersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void namesAreInThePersonsLanguage()
    {
        const QTemporaryDir folder;
        const ui::CountryNames::Places places{folder.filePath(u"list.json"_s), folder.path()};
        QVERIFY(write(places.list, list));
        QVERIFY(write(folder.filePath(u"de/LC_MESSAGES/iso_3166-1.mo"_s),
            catalogue(
                {{"", "Language: de\n"}, {"Germany", "Deutschland"}, {"Bolivia", "Bolivien"}})));
        const auto german = ui::CountryNames::load({u"xx"_s, u"de-AT"_s}, places);
        QCOMPARE(german.name(u"DE"_s), u"Deutschland"_s);
        QCOMPARE(german.name(u"BO"_s), u"Bolivien"_s);
        QCOMPARE(german.name(u"FR"_s), u"France"_s); // not translated
        const auto english = ui::CountryNames::load({u"en-GB"_s, u"de"_s}, places);
        QCOMPARE(english.name(u"DE"_s), u"Germany"_s);
        QCOMPARE(english.name(u"BO"_s), u"Bolivia"_s);
    }

    void withoutThePackageQtNamesThem()
    {
        const auto names
            = ui::CountryNames::load({u"de"_s}, {u"/nowhere/list.json"_s, u"/nowhere"_s});
        QCOMPARE(names.name(u"DE"_s), u"Germany"_s);
        QCOMPARE(names.name(u"QX"_s), u"QX"_s);
    }

    void aDamagedCatalogueIsNone()
    {
        const QByteArray good = catalogue({{"Germany", "Deutschland"}, {"France", "Frankreich"}});
        QCOMPARE(ui::MessageCatalogue::parse(good).translated(u"France"_s), u"Frankreich"_s);
        const QByteArray other
            = catalogue({{"Germany", "Deutschland"}, {"France", "Frankreich"}}, true);
        QCOMPARE(ui::MessageCatalogue::parse(other).translated(u"France"_s), u"Frankreich"_s);
        for (qsizetype size = 0; size < good.size() - 1; ++size)
            QVERIFY(ui::MessageCatalogue::parse(good.left(size)).isEmpty());
        for (qsizetype at = 0; at < 44; ++at) {
            QByteArray damaged = good;
            damaged[at] = char(0xff);
            // Whatever it is, nothing outside the file is read.
            (void)ui::MessageCatalogue::parse(damaged);
        }
    }

    void countriesAreTypedAndTakenOut()
    {
        const QTemporaryDir folder;
        const ui::CountryNames::Places places{folder.filePath(u"list.json"_s), folder.path()};
        QVERIFY(write(places.list, list));
        const auto names = ui::CountryNames::load({u"en"_s}, places);
        auto* chooser
            = new ui::CountryChooser({u"BO"_s, u"DE"_s, u"FR"_s, u"NE"_s, u"NG"_s}, names);
        ui::FormField field(u"Countries"_s, chooser, u"countries"_s);
        field.show();
        auto* line = chooser->findChild<QLineEdit*>();
        const auto enter = [&](const QString& typed) {
            QTest::keyClicks(line, typed);
            QTest::keyClick(line, Qt::Key_Return);
        };
        enter(u"bol"_s);
        enter(u"de"_s); // its code
        enter(u"niger"_s); // the whole name, though it is part of another
        QCOMPARE(chooser->codes(), QStringList({u"BO"_s, u"DE"_s, u"NE"_s}));
        QVERIFY(field.isChanged());
        enter(u"Atlantis"_s);
        QCOMPARE(chooser->pending(), u"Atlantis"_s);
        field.markClean();
        line->clear();
        QVERIFY(field.isChanged());
        field.reset();
        QCOMPARE(chooser->pending(), u"Atlantis"_s);
        line->clear();
        QTest::keyClick(line, Qt::Key_Backspace);
        QCOMPARE(chooser->codes(), QStringList({u"BO"_s, u"DE"_s}));
        const auto taken = [&] {
            for (QToolButton* button : chooser->findChildren<QToolButton*>()) {
                if (button->accessibleName() == u"Take out Bolivia"_s && button->isVisible()) {
                    button->click();
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(taken());
        QTRY_COMPARE(chooser->codes(), QStringList({u"DE"_s}));
        // A code of a file that is no country can be seen and taken out.
        chooser->setCodes({u"QX"_s});
        QVERIFY(!chooser->findChildren<QToolButton*>().isEmpty());
        field.setError(u"“QX” is no country."_s);
        QTRY_COMPARE(line->accessibleDescription(), u"“QX” is no country."_s);
    }

    void daysAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 11, 28);
        for (const char* typed : {"2026-11-28", "28/11/2026", "28 November 2026", "28 Nov 2026",
                 "  28  November  2026 "})
            QTest::newRow(typed) << QString::fromLatin1(typed) << day;
        QTest::newRow("the locale's long way")
            << QLocale().toString(day, QLocale::LongFormat) << day;
        for (const char* typed : {"", "30 February 2026", "2026-13-01", "soon", "2026"})
            QTest::newRow(qPrintable(u"no: "_s + QString::fromLatin1(typed)))
                << QString::fromLatin1(typed) << QDate();
    }
    void daysAreUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        ui::DateField field;
        field.setText(typed);
        QCOMPARE(field.day().value_or(QDate()), day);
        QCOMPARE(field.isUnderstood(), day.isValid() || typed.isEmpty());
    }

    void daysGoByKeysAndComeFromACalendar()
    {
        ui::DateField field;
        field.show();
        field.setText(u"2026-02-28"_s);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), u"1 March 2026"_s);
        QTest::keyClick(&field, Qt::Key_PageDown);
        QCOMPARE(field.text(), u"1 February 2026"_s);
        field.setText(u"sometime"_s);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), u"sometime"_s);
        field.clear();
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        auto* calendar = field.findChild<QCalendarWidget*>();
        QVERIFY(calendar);
        Q_EMIT calendar->clicked(QDate(2026, 5, 4));
        QCOMPARE(field.text(), u"4 May 2026"_s);
    }

    void choicesOfAFilterStayWholeInANarrowList()
    {
        QWidget list;
        auto* column = new QVBoxLayout(&list);
        auto* field = new QLineEdit;
        auto* row = new ui::FilterRow(field);
        column->addWidget(row);
        column->addStretch();
        QList<QWidget*> choices;
        for (const QString& words : {u"Open"_s, u"Every right"_s, u"Everybody"_s}) {
            choices << new ui::LinkButton(words);
            row->addChoice(choices.last());
        }
        auto* edge = new ui::LinkButton(u"All"_s);
        row->addAtEdge(edge);
        const auto place = [row](QWidget* widget) {
            return widget->mapTo(row, QPoint(0, widget->height() / 2)).y();
        };
        list.resize(900, 200);
        list.show();
        QTRY_COMPARE(place(choices.last()), place(field));
        const int oneRow = row->height();
        list.resize(400, 200);
        QTRY_VERIFY(place(choices.first()) > field->geometry().bottom());
        QTRY_VERIFY(row->height() > oneRow);
        QCOMPARE(place(edge), place(field));
        for (int i = 0; i < choices.size(); ++i) {
            QVERIFY(choices.at(i)->width() >= choices.at(i)->sizeHint().width());
            QVERIFY(i == 0 || choices.at(i)->x() > choices.at(i - 1)->x());
        }
        // One that goes makes room for the others.
        choices.at(1)->hide();
        choices.at(2)->hide();
        QTRY_COMPARE(place(choices.first()), place(field));
        choices.at(1)->show();
        choices.at(2)->show();
        list.resize(900, 200);
        QTRY_COMPARE(place(choices.last()), place(field));
        QVERIFY(choices.at(1)->x() > choices.first()->x());
        QCOMPARE(row->height(), oneRow);
        // What stands at the edge goes last. A window gets no narrower at once than its rows are.
        list.resize(400, 200);
        QTRY_VERIFY(place(choices.first()) > field->geometry().bottom());
        QCOMPARE(place(edge), place(field));
        QTRY_VERIFY((list.resize(200, 200), place(edge) > field->geometry().bottom()));
        QVERIFY(edge->width() >= edge->sizeHint().width());
        list.resize(900, 200);
        QTRY_COMPARE(place(edge), place(field));
        QVERIFY(edge->x() > choices.last()->x());
    }

    void whatStandsInARowGoesOnInTheNextLine_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void whatStandsInARowGoesOnInTheNextLine()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QWidget row;
        row.setLayoutDirection(direction);
        auto* flow = new ui::FlowLayout(8, &row);
        auto* inner = new QHBoxLayout;
        flow->addLayout(inner);
        const auto box = [] {
            auto* widget = new QWidget;
            widget->setFixedSize(100, 30);
            return widget;
        };
        QList<QWidget*> boxes{box(), box(), box()};
        inner->addWidget(boxes.at(0));
        auto* filler = new ui::ElidedLabel(u"What is elided before a line breaks"_s);
        flow->addFiller(filler);
        flow->addWidget(boxes.at(1));
        flow->addWidget(boxes.at(2));
        // The distance of an edge from where one begins to read.
        const auto start = [&](const QWidget* widget) {
            return direction == Qt::LeftToRight ? widget->x()
                                                : row.width() - widget->x() - widget->width();
        };
        row.resize(600, flow->heightForWidth(600));
        row.show();
        QTRY_COMPARE(start(filler), 108);
        QCOMPARE(filler->width(), 600 - 3 * 108);
        QCOMPARE(start(boxes.at(2)), 500);
        QCOMPARE(flow->heightForWidth(600), 30);
        QCOMPARE(flow->heightForWidth(300), 68);
        row.resize(300, 68);
        QTRY_COMPARE(boxes.at(2)->y(), 38);
        QCOMPARE(start(boxes.at(0)), 0);
        QCOMPARE(start(boxes.at(1)), 200);
        QCOMPARE(start(boxes.at(2)), 200);
        // The filler counts also where it is not seen.
        filler->hide();
        QTRY_COMPARE(start(boxes.at(1)), 200);
        QCOMPARE(boxes.at(1)->y(), 0);
    }
};

QTEST_MAIN(PartsChoosersTest)
#include "parts_choosers_test.moc"
