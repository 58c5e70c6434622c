// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/palette.h"

#include "domain/local_day.h"
#include "ui/accessibility_walk.h"
#include "ui/shell/key_list.h"
#include "ui/window_stage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QShortcut>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using models::PaletteEntry;
using models::PaletteIndex;
using models::PaletteKind;
using ui::PageId;
using ui::Palette;

namespace {

const QString matches = u"Matches"_s;

QLineEdit* fieldOf(const Palette& palette)
{
    return palette.findChild<QLineEdit*>();
}

QStringList namesIn(const Palette& palette)
{
    QStringList names;
    const QAbstractItemModel* rows = palette.findChild<ui::DataTable*>()->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        names << rows->index(row, 0).data().toString();
    return names;
}

//! The palette over a window, with a few names.
struct Alone {
    Alone()
    {
        QList<PaletteEntry> entries;
        for (const QString& name : {u"Acme"_s, u"Acme Works"_s, u"Globex"_s})
            entries << PaletteEntry{
                PaletteKind::Organization, name, u"Organization"_s, {}, {}, {}, {}};
        entries << PaletteEntry{PaletteKind::Action, u"New organization"_s, u"Organizations"_s, {},
            {}, u"new"_s, u"The profile is read-only."_s};
        window.resize(960, 600);
        window.show();
        palette.setIndex(std::make_shared<const PaletteIndex>(entries));
        QObject::connect(&palette, &Palette::chosen, &palette,
            [this](const PaletteEntry& entry) { chosen << entry.name; });
        palette.open();
    }

    void type(const QString& text) { QTest::keyClicks(fieldOf(palette), text); }
    void press(Qt::Key key) { QTest::keyClick(fieldOf(palette), key); }
    [[nodiscard]] QString heard() const { return fieldOf(palette)->accessibleDescription(); }

    QWidget window;
    Palette palette{&window};
    QStringList chosen;
};

//! The console's window with the palette open in it.
struct Opened {
    Opened()
    {
        if (!stage.signUp())
            qWarning("nobody could sign up");
    }

    Palette* open()
    {
        // The one before has gone, but the window hears its keys only once it is active again.
        stage.window().activateWindow();
        (void)QTest::qWaitForWindowActive(&stage.window());
        QTest::keyClick(&stage.window(), Qt::Key_K, Qt::ControlModifier);
        return stage.window().findChild<Palette*>();
    }

    //! Types, waits until that name is the best match, and presses Enter.
    void go(const QString& typed, const QString& name)
    {
        const Palette* palette = open();
        QVERIFY(palette);
        fieldOf(*palette)->setText(typed);
        QTRY_COMPARE(namesIn(*palette).value(0), name);
        QTest::keyClick(fieldOf(*palette), Qt::Key_Return);
    }

    WindowStage stage;
};

} // namespace

//! Ctrl+K and F1: everything by its name, and every key.
class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void chosenByKeysAlone()
    {
        Alone alone;
        QTRY_VERIFY(fieldOf(alone.palette)->hasFocus());
        alone.type(u"acme"_s);
        QCOMPARE(namesIn(alone.palette), QStringList({u"Acme"_s, u"Acme Works"_s}));
        QCOMPARE(alone.heard(), u"1 of 2: Acme, Organization"_s);
        alone.press(Qt::Key_Down);
        QCOMPARE(alone.heard(), u"2 of 2: Acme Works, Organization"_s);
        alone.press(Qt::Key_Down);
        alone.press(Qt::Key_PageUp);
        alone.press(Qt::Key_PageDown);
        QVERIFY(fieldOf(alone.palette)->hasFocus());
        alone.press(Qt::Key_Return);
        QCOMPARE(alone.chosen, QStringList(u"Acme Works"_s));
        QVERIFY(!alone.palette.isVisible());
    }

    void isSetApartFromThePage()
    {
        Alone alone;
        const QImage seen = alone.palette.grab().toImage();
        const QPoint last(seen.width() - 1, seen.height() - 1);
        const QColor ground = seen.pixelColor(4, last.y() / 2);
        for (const QPoint& edge : {QPoint(0, last.y() / 2), QPoint(last.x(), last.y() / 2),
                 QPoint(last.x() / 2, 0), QPoint(last.x() / 2, last.y())})
            QVERIFY(seen.pixelColor(edge) != ground);
    }

    void whatOneWentToStaysChosenWhenNamesComeIn()
    {
        Alone alone;
        alone.type(u"acme"_s);
        alone.press(Qt::Key_Down);
        QList<PaletteEntry> more;
        for (const QString& name : {u"Acme"_s, u"Acme One"_s, u"Acme Works"_s})
            more << PaletteEntry{
                PaletteKind::Organization, name, u"Organization"_s, {}, {}, {}, {}};
        alone.palette.setIndex(std::make_shared<const PaletteIndex>(more));
        QCOMPARE(alone.heard(), u"3 of 3: Acme Works, Organization"_s);
    }

    void escapeLeavesAllAsItWas()
    {
        Alone alone;
        alone.type(u"glo"_s);
        alone.press(Qt::Key_Escape);
        QVERIFY(!alone.palette.isVisible());
        QVERIFY(alone.chosen.isEmpty());
    }

    void whatIsNotAllowedSaysWhy()
    {
        Alone alone;
        alone.type(u"new org"_s);
        QCOMPARE(
            alone.heard(), u"1 of 1: New organization, Organizations, The profile is read-only."_s);
        const auto* table = alone.palette.findChild<ui::DataTable*>();
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"The profile is read-only."_s);
        alone.press(Qt::Key_Return);
        QVERIFY(alone.palette.isVisible());
        QVERIFY(alone.chosen.isEmpty());
    }

    void aMebibyteIsOnlyNotFound()
    {
        Alone alone;
        QGuiApplication::clipboard()->setText(QString(1024 * 1024, u'x'));
        QTest::keyClick(fieldOf(alone.palette), Qt::Key_V, Qt::ControlModifier);
        const QString kept(PaletteIndex::longestTyped, u'x');
        QCOMPARE(fieldOf(alone.palette)->text(), kept);
        QCOMPARE(alone.heard(), u"Nothing is called “%1…”."_s.arg(kept.left(60)));
        alone.press(Qt::Key_Down);
        alone.press(Qt::Key_Return);
        QVERIFY(alone.palette.isVisible());
        QVERIFY(alone.palette.width() <= alone.window.width());
    }

    void everyControlHasAName()
    {
        Alone alone;
        QCOMPARE(tests::accessibilityProblems(&alone.palette), QStringList());
    }

    void goesToAPageInSpiteOfALetter()
    {
        Opened opened;
        opened.go(u"activty"_s, u"Activity"_s);
        QTRY_COMPARE(opened.stage.window().currentPage(), PageId::Activity);
        QTRY_VERIFY(!opened.stage.window().findChild<Palette*>());
        opened.go(u"bakcups"_s, u"Backups"_s);
        QTRY_COMPARE(opened.stage.window().currentPage(), PageId::Settings);
        QTRY_VERIFY(opened.stage.person().says(u"None is on record yet."_s));
    }

    void goesToThings()
    {
        Opened opened;
        contract::RequestForm form;
        form.address = u"eve@globex.example"_s;
        form.receivedAt = QDateTime::currentDateTimeUtc().addDays(-3);
        form.zone = domain::usualZone();
        form.calendar = u"fr"_s;
        form.rights = {domain::DataRight::Access};
        cloud::CloudClient& client = *opened.stage.window().connection()->client;
        const auto made = await(client.dataRequests().record(form));
        QVERIFY(made);
        QVERIFY(opened.stage.addMember(u"bob@acme.example"_s));
        opened.go(made->summary.ref, made->summary.ref);
        QTRY_COMPARE(opened.stage.window().currentPage(), PageId::DataRequests);
        QTRY_VERIFY(opened.stage.person().find(u"Edit details…"_s));
        opened.go(u"acme robtoics"_s, u"Acme Robotics"_s);
        QTRY_COMPARE(opened.stage.window().currentPage(), PageId::Organizations);
        QTRY_VERIFY(opened.stage.person().field(u"Name"_s));
        opened.go(u"bob@acme"_s, u"bob@acme.example"_s);
        QTRY_COMPARE(opened.stage.person().rows(u"Members list"_s), 2);
        QTRY_VERIFY(opened.stage.person().find(u"Role"_s));
        opened.go(u"opnai"_s, u"OpenAI"_s);
        QTRY_COMPARE(opened.stage.window().currentPage(), PageId::SubProcessors);
        QTRY_VERIFY(opened.stage.person().field(u"Purpose"_s));
    }

    void goesToTheListsBehindTheListing()
    {
        Opened opened;
        opened.go(u"objectoins"_s, u"Objections"_s);
        QTRY_COMPARE(opened.stage.window().currentPage(), PageId::SubProcessors);
        QTRY_VERIFY(opened.stage.person().find(u"Record an objection"_s));
        QTRY_VERIFY(!opened.stage.window().findChild<Palette*>());
        opened.go(u"subscrbers"_s, u"Subscribers"_s);
        QTRY_VERIFY(opened.stage.person().find(u"Add an address"_s));
        QVERIFY(!opened.stage.person().find(u"Record an objection"_s));
    }

    void doesWhatAPageOffersFirst()
    {
        Opened opened;
        opened.go(u"record request"_s, u"Record request"_s);
        QTRY_COMPARE(opened.stage.window().currentPage(), PageId::DataRequests);
        QTRY_VERIFY(opened.stage.person().field(u"Address of the person"_s));
    }

    void doesWhatTheMenuOfTheConnectionOffers()
    {
        Opened opened;
        const PageDriver& person = opened.stage.person();
        QVERIFY(opened.stage.turnToSection(u"Connection"_s));
        QVERIFY(person.press(u"Only look: refuse everything that changes something"_s));
        QVERIFY(person.press(u"Save"_s));
        QTRY_VERIFY(person.says(u"The profile is saved."_s));
        opened.go(u"unlock for changes"_s, u"Unlock for changes…"_s);
        QTRY_VERIFY(person.field(u"What has to be changed"_s));
        QVERIFY(person.press(u"Leave it locked"_s));
        QTRY_VERIFY(!person.field(u"What has to be changed"_s));
        opened.go(u"ask for my own data"_s, u"Ask for my own data…"_s);
        QTRY_COMPARE(opened.stage.window().currentPage(), PageId::DataRequests);
    }

    void saysWhatItCouldNotRead()
    {
        Opened opened;
        opened.stage.faults.set(Faults::Kind::Refuse, u"/governance/data-requests"_s, 500,
            R"({"statusCode":500,"message":"x"})");
        QVERIFY(opened.open());
        QTRY_VERIFY(opened.stage.person().says(u"Some names could not be read:"_s));
    }

    void whatFieldsDoWithKeysIsListed_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QList<Qt::Key>>("keys");
        QTest::newRow("date") << u"In a date"_s
                              << QList<Qt::Key>{
                                     Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
        QTest::newRow("time line") << u"On a time line"_s
                                   << QList<Qt::Key>{Qt::Key_Left, Qt::Key_Right, Qt::Key_PageUp,
                                          Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End, Qt::Key_Plus,
                                          Qt::Key_Minus, Qt::Key_Return, Qt::Key_Escape};
        QTest::newRow("chart") << u"In a chart"_s
                               << QList<Qt::Key>{
                                      Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End};
        QTest::newRow("countries")
            << u"In a choice of countries"_s << QList<Qt::Key>{Qt::Key_Backspace};
    }
    void whatFieldsDoWithKeysIsListed()
    {
        QFETCH(const QString, where);
        QFETCH(const QList<Qt::Key>, keys);
        QSet<QString> listed;
        for (const ui::KeyLine& line : ui::allKeys()) {
            for (const QKeySequence& key : line.keys) {
                if (line.where == where)
                    listed << key.toString();
            }
        }
        for (const Qt::Key key : keys)
            QVERIFY2(listed.contains(QKeySequence(key).toString()),
                qPrintable(QKeySequence(key).toString()));
    }

    void everyKeyIsListed()
    {
        Opened opened;
        QTest::keyClick(&opened.stage.window(), Qt::Key_F1);
        auto* list = opened.stage.window().findChild<ui::KeyList*>();
        QVERIFY(list);
        QCOMPARE(tests::accessibilityProblems(list), QStringList());
        QSet<QString> listed;
        for (const ui::KeyLine& line : ui::allKeys()) {
            QVERIFY(!line.what.isEmpty() && !ui::keyText(line.keys).isEmpty());
            for (const QKeySequence& key : line.keys)
                listed << key.toString();
        }
        const QList<QShortcut*> shortcuts = opened.stage.window().findChildren<QShortcut*>();
        QVERIFY(shortcuts.size() > 20);
        for (const QShortcut* shortcut : shortcuts)
            QVERIFY2(listed.contains(shortcut->key().toString()),
                qPrintable(shortcut->key().toString()));
        for (const QAbstractButton* button :
            opened.stage.window().findChildren<QAbstractButton*>()) {
            if (!button->shortcut().isEmpty())
                QVERIFY2(listed.contains(button->shortcut().toString()),
                    qPrintable(button->shortcut().toString()));
        }
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
