// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/data_scene.h"
#include "ui/accessibility_walk.h"

#include <QClipboard>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 30'000; // milliseconds, for what makes a key from a passphrase

//! The key on the screen: groups of letters and digits with hyphens.
QString shownKey(const QWidget& page)
{
    static const QRegularExpression eightGroups(u"^([0-9A-Z]{5}[-\n]){7}[0-9A-Z]{5}$"_s);
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && eightGroups.match(label->text()).hasMatch())
            return label->text().replace(u'\n', u'-');
    }
    return {};
}
} // namespace

//! Settings, Data and keys.
class DataSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        // A button is deaf for that long after a click.
        QApplication::setDoubleClickInterval(1);
    }

    void saysWhereTheKeyIsAndWhatALossWouldMean()
    {
        Scene scene;
        scene.show();
        for (const QString& sentence :
            {u"In a file that your passphrase opens. You type it at each start."_s,
                u"There is none."_s,
                u"Only a backup kept elsewhere would bring the data back: a copy of its files "
                u"can't be "
                "opened without the key. Make a recovery key, too."_s})
            QTRY_COMPARE(unseen(*scene.page, sentence), QString());
        QCOMPARE(
            scene.driver->refusalOf(u"Try the recovery key"_s), u"There is no recovery key yet."_s);
        QCOMPARE(tests::accessibilityProblems(scene.page.get()).join(u'\n'), QString());
    }

    void aRecoveryKeyIsShownOnceAndAskedBack()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.driver->press(u"Make a recovery key"_s));
        QVERIFY(scene.driver->press(u"Make the key"_s));
        QTRY_VERIFY(!shownKey(*scene.page).isEmpty());
        const QString key = shownKey(*scene.page);
        QCOMPARE(tests::accessibilityProblems(scene.page.get()).join(u'\n'), QString());
        const QString field = u"Recovery key, from where you keep it"_s;
        QString mistyped = key.toLower();
        mistyped[0] = mistyped.at(0) == u'7' ? u'8' : u'7';
        QVERIFY(scene.driver->type(field, mistyped));
        QVERIFY(scene.driver->press(u"Try it"_s));
        QTRY_VERIFY(scene.driver->find(field) && scene.driver->find(field)->isEnabled());
        QCOMPARE(scene.driver->textOf(field), mistyped);
        QVERIFY(!endOf(scene.keys.state())->recoveryKeyProven.isValid());
        QVERIFY(scene.driver->type(field, key.toLower()));
        QVERIFY(scene.driver->press(u"Try it"_s));
        QTRY_VERIFY(
            scene.driver->says(u"That is the recovery key. It is noted that you have it."_s));
        QVERIFY(endOf(scene.keys.state())->recoveryKeyProven.isValid());
        // Gone from the window with the pane.
        QTRY_VERIFY(shownKey(*scene.page).isEmpty());
        QTRY_VERIFY(scene.driver->find(u"Make a new recovery key"_s));
    }

    void thePassphraseIsChanged()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.driver->press(u"Change the passphrase"_s));
        QVERIFY(scene.driver->type(u"Passphrase now"_s, u"not this one"_s));
        QVERIFY(scene.driver->type(u"New passphrase"_s, u"a quiet grey sea"_s));
        QVERIFY(scene.driver->type(u"New passphrase once more"_s, u"a quiet sea"_s));
        QVERIFY(scene.driver->press(u"Change it"_s));
        QTRY_VERIFY(
            scene.driver->says(u"The two are not the same. Type the new passphrase once more."_s));
        QVERIFY(scene.driver->type(u"New passphrase once more"_s, u"a quiet grey sea"_s));
        QCoreApplication::processEvents(); // the button hears again
        QVERIFY(scene.driver->press(u"Change it"_s));
        QTRY_COMPARE_WITH_TIMEOUT(scene.driver->errorAt(u"Passphrase now"_s),
            u"This passphrase does not fit. Nothing was changed."_s, patience);
        QCOMPARE(scene.driver->textOf(u"New passphrase"_s), u"a quiet grey sea"_s);
        QVERIFY(scene.driver->type(u"Passphrase now"_s, KeysFixture::passphrase()));
        QVERIFY(scene.driver->press(u"Change it"_s));
        QTRY_VERIFY_WITH_TIMEOUT(scene.driver->says(u"The passphrase is changed."_s), patience);
        profiles::VaultStore vault(scene.here.vaultFile());
        QVERIFY(endOf(vault.unlock(u"a quiet grey sea"_s)));
    }

    void theWrappingKeyIsRenewed()
    {
        Scene scene;
        const QString before = endOf(scene.keys.state())->wrappingKeyId;
        scene.show();
        QVERIFY(scene.driver->press(u"Renew the wrapping key"_s));
        QVERIFY(scene.driver->press(u"Renew it"_s));
        QTRY_VERIFY(scene.driver->says(u"The wrapping key is renewed."_s));
        QVERIFY(endOf(scene.keys.state())->wrappingKeyId != before);
    }

    void theRecoveryKeyIsRemoved()
    {
        Scene scene;
        QVERIFY(endOf(scene.keys.makeRecoveryKey()));
        scene.context.profile.mark = profiles::Profile::Mark::Production;
        scene.context.profile.name = u"This computer"_s;
        scene.show();
        QVERIFY(scene.driver->press(u"Remove the recovery key"_s));
        QVERIFY(scene.driver->press(u"Remove it"_s));
        const QString name = u"Type the name of the profile, “This computer”"_s;
        QTRY_COMPARE(scene.driver->errorAt(name), u"This is not the name of the profile."_s);
        QVERIFY(scene.driver->type(name, u"This computer"_s));
        QTest::qWait(QApplication::doubleClickInterval()); // the button hears again
        QVERIFY(scene.driver->press(u"Remove it"_s));
        QTRY_VERIFY(scene.driver->says(u"The recovery key does not open the data any more."_s));
        QVERIFY(!endOf(scene.keys.state())->recoveryKeyMade.isValid());
    }

    void allIsSeenBesideAnOpenPane()
    {
        Scene scene;
        scene.show();
        scene.page->resize(960 - 56, 600); // the sidebar is folded at 960 px
        QVERIFY(scene.driver->press(u"Change the passphrase"_s));
        QTRY_VERIFY(scene.driver->find(u"Passphrase now"_s));
        for (const QString& step : {u"Try the recovery key"_s, u"Remove the recovery key"_s,
                 u"Move to the keychain"_s, u"Change the passphrase"_s, u"Renew the data key"_s}) {
            const QWidget* button = scene.driver->find(step);
            QVERIFY(button);
            const auto rightEdge = [&] {
                return button->mapTo(scene.page.get(), QPoint(button->width(), 0)).x();
            };
            const QWidget* pane = scene.page->findChild<ui::KeyPane*>();
            QTRY_VERIFY(rightEdge() < pane->mapTo(scene.page.get(), QPoint()).x());
        }
    }

    void whatIsFarTooLongIsRefusedAtItsFieldAndStays_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("sentence");
        const QString change = u"Change the passphrase"_s;
        const QString tooLong
            = u"This passphrase is too long. Passphrases have at most 1,024 characters."_s;
        QTest::newRow("now") << change << u"Change it"_s << u"Passphrase now"_s
                             << u"This passphrase does not fit. Nothing was changed."_s;
        QTest::newRow("next") << change << u"Change it"_s << u"New passphrase"_s << tooLong;
        QTest::newRow("once more")
            << change << u"Change it"_s << u"New passphrase once more"_s
            << u"The two are not the same. Type the new passphrase once more."_s;
        QTest::newRow("recovery key")
            << u"Try the recovery key"_s << u"Try it"_s << u"Your recovery key"_s
            << u"A recovery key has eight groups of five letters and digits. Copy all of them."_s;
        QTest::newRow("name") << u"Remove the recovery key"_s << u"Remove it"_s
                              << u"Type the name of the profile, “This computer”"_s
                              << u"This is not the name of the profile."_s;
    }
    void whatIsFarTooLongIsRefusedAtItsFieldAndStays()
    {
        QFETCH(QString, step);
        QFETCH(QString, button);
        QFETCH(QString, field);
        QFETCH(QString, sentence);
        Scene scene;
        scene.context.profile.name = u"This computer"_s;
        scene.context.profile.mark = profiles::Profile::Mark::Production;
        QVERIFY(endOf(scene.keys.makeRecoveryKey()));
        scene.show();
        QVERIFY(scene.driver->press(step));
        for (const QString& each :
            {u"Passphrase now"_s, u"New passphrase"_s, u"New passphrase once more"_s}) {
            if (step == "Change the passphrase"_L1)
                QVERIFY(scene.driver->type(each, u"a quiet grey sea"_s));
        }
        const QString endless(1024 * 1024, u'x');
        QVERIFY(scene.driver->type(field, endless));
        const QString held = scene.driver->textOf(field);
        QVERIFY(held.size() >= 32'767);
        QVERIFY(scene.driver->press(button));
        QTRY_VERIFY(!scene.driver->errorAt(field).isEmpty());
        QCOMPARE(scene.driver->errorAt(field), sentence);
        QCOMPARE(scene.driver->textOf(field), held);
        QVERIFY(scene.driver->find(field)->isEnabled());
    }

    void aReadOnlyProfileChangesNothing()
    {
        Scene scene;
        scene.context.profile.readOnly = true;
        scene.show();
        for (const QString& step : {u"Make a recovery key"_s, u"Renew the wrapping key"_s,
                 u"Change the passphrase"_s, u"Move to the keychain"_s})
            QTRY_COMPARE(scene.driver->refusalOf(step), u"This profile is read-only."_s);
    }

    void aNewKeyIsPrintedAndCopied()
    {
        Scene scene;
        scene.show();
        QVERIFY(scene.driver->press(u"Make a recovery key"_s));
        QVERIFY(scene.driver->press(u"Make the key"_s));
        QTRY_VERIFY(!shownKey(*scene.page).isEmpty());
        QVERIFY(scene.driver->press(u"Print…"_s));
        QTRY_VERIFY(scene.page->findChild<QPrintDialog*>());
        auto* dialog = scene.page->findChild<QPrintDialog*>();
        const QString paper = scene.here.root() + u"/paper.pdf"_s;
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(paper);
        Q_EMIT dialog->accepted(dialog->printer());
        QTRY_VERIFY(KeysFixture::bytes(paper).startsWith("%PDF"));
        dialog->reject();
        QVERIFY(scene.driver->press(u"Copy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), shownKey(*scene.page));
        // Nothing of it stays in the window.
        QTest::keyClick(scene.page->findChild<ui::KeyPane*>(), Qt::Key_Escape);
        QTRY_VERIFY(shownKey(*scene.page).isEmpty());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void dataThatIsElsewhereIsNobodysBusinessHere()
    {
        Scene scene;
        scene.context.local = {};
        scene.show();
        QTRY_COMPARE(unseen(*scene.page,
                         u"The data of this profile is not on this computer. Whoever runs the "
                         "server keeps its keys."_s),
            QString());
    }
};

QTEST_MAIN(DataSectionTest)
#include "data_section_test.moc"
