// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm_seed.h"
#include "ui/llm_driver.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int organizations = 500;
constexpr int enough = 60'000; // milliseconds
const QString outcomes = u"What the tests found"_s;
const QString testThem = u"Test the chosen organizations"_s;

QString nameOf(int number)
{
    return u"Organization %1"_s.arg(number, 3, 10, QChar(u'0'));
}

bool isWrong(int number)
{
    return number == 123 || number == 250 || number == 377;
}

//! All but the one of the sign-up: three of them with a key that the provider refuses.
QList<LlmSeed> seeds(const LocalProvider& provider)
{
    QList<LlmSeed> all;
    for (int i = 1; i < organizations; ++i)
        all.append({.name = nameOf(i),
            .settings = {.provider = u"openai-compatible"_s,
                .model = u"large"_s,
                .endpoint = provider.endpoint(u"/v1"_s)},
            .key = isWrong(i) ? u"fake-key-wrong"_s : u"fake-key-good-%1"_s.arg(i)});
    return all;
}

//! "Tested 12 of 500.": how many by now; -1 while it says nothing of the kind.
int testedByNow(const ui::LlmPage& page)
{
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        const QStringList words = label->text().split(u' ');
        if (label->isVisible() && words.value(0) == "Tested"_L1 && words.value(2) == "of"_L1)
            return words.at(1).toInt();
    }
    return -1;
}

QStringList failing()
{
    return {nameOf(123), nameOf(250), nameOf(377)};
}

} // namespace

//! A large profile: 500 organizations with settings of their own.
class LlmManyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_stage.open());
        QVERIFY(m_stage.saveLocal(u"Acme Robotics"_s, u"fake-key-good-0"_s, u"large"_s));
        QVERIFY(seedLlm(*m_stage.service().database(), seeds(m_stage.provider())));
        // Signed in after all of them were there.
        QVERIFY(m_stage.open(
            {}, [this](ui::PageContext& context) { context.client = &m_stage.elsewhere(); }));
        QTRY_COMPARE(m_stage.names().size(), organizations);
    }

    void afterOneTestOfAllTheThreeThatFailAreOnTop()
    {
        QVERIFY(chooseAll());
        QVERIFY(person().press(testThem));
        // Progress in numbers, that only goes up.
        int before = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            (testedByNow(m_stage.page()) >= 10 || person().rows(outcomes) > 0), enough);
        const auto goesOn = [&] {
            const int now = testedByNow(m_stage.page());
            const bool back = now >= 0 && now < before;
            before = std::max(before, now);
            return back || person().rows(outcomes) > 0;
        };
        QVERIFY(waitUntil(goesOn, enough));
        QCOMPARE(person().rows(outcomes), organizations);
        QVERIFY(before > 10);
        QTRY_COMPARE(m_stage.names().mid(0, 3), failing());
        for (const QString& name : failing())
            QCOMPARE(
                m_stage.cell(name, u"test"_s), u"OpenAI-compatible does not accept the key."_s);
        QVERIFY(m_stage.cell(nameOf(124), u"test"_s)->startsWith("Passed"_L1));
        QVERIFY(person().says(u"497 done · 3 did not work"_s));
        QTRY_VERIFY(m_stage.contextLine().startsWith("3 failing"_L1));
        QCOMPARE(int(m_stage.provider().requests("call=chat").size()), organizations);
    }

    //! Goes on from the one before.
    void stoppedInTheMiddleTheRestIsLeftAndTheListStaysRight()
    {
        QVERIFY(chooseAll());
        const auto asked = [this] {
            return int(m_stage.provider().requests("call=chat").size());
        };
        const int before = asked();
        QVERIFY(person().press(testThem));
        QTRY_VERIFY_WITH_TIMEOUT(testedByNow(m_stage.page()) >= 4, enough);
        const int done = testedByNow(m_stage.page());
        QVERIFY(person().press(u"Stop"_s));
        QTRY_COMPARE(person().rows(outcomes), organizations);
        QTRY_VERIFY(person().says(u"not tried"_s));
        // Those under way, and no others, were asked beside the ones that were done.
        const int more = asked() - before;
        QVERIFY2(more >= done && more < organizations / 2, qPrintable(QString::number(more)));
        QTRY_COMPARE(m_stage.names().mid(0, 3), failing());
        // What is left can be gone on with.
        QVERIFY(person().find(u"Test these again"_s));
    }

private:
    [[nodiscard]] const PageDriver& person() const { return m_stage.person(); }

    //! As Ctrl+A in the list does.
    bool chooseAll()
    {
        QWidget* table = person().find(llmTable);
        if (!table)
            return false;
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        const auto isOffered = [this] {
            const auto* button = qobject_cast<QPushButton*>(person().find(testThem));
            return button && button->text().contains(QString::number(organizations));
        };
        return waitUntil(isOffered, enough);
    }

    LlmStage m_stage;
};

QTEST_MAIN(LlmManyTest)
#include "llm_many_test.moc"
