// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_examples.h"
#include "domain/llm_key.h"

#include <QTest>
#include <QTimeZone>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LlmKeyChange;
using domain::LlmKeyState;

namespace {

const domain::LlmField& keyField()
{
    return *tests::provider(u"openai"_s).field(u"apiKey"_s);
}

QString code(const QString& typed)
{
    const auto change = LlmKeyChange::replace(typed, keyField());
    return change ? QString() : change.error().code;
}

QDateTime at(const QString& iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

} // namespace

class LlmKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoKeyIsNeverOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        const QString empty = u"llm.key.empty"_s;
        const QString mask = u"llm.key.mask"_s;
        const QString characters = u"llm.key.characters"_s;
        QTest::newRow("nothing") << u""_s << empty;
        QTest::newRow("white space") << u" \t\n\u00a0"_s << empty;
        QTest::newRow("bullets") << u"••••••••"_s << mask;
        QTest::newRow("bullets and an end") << u"••••7f2c"_s << mask;
        QTest::newRow("beginning and bullets") << u"sk-ant-●●●●"_s << mask;
        QTest::newRow("stars") << u"sk-VKMIs***********wjh3"_s << mask;
        QTest::newRow("only stars") << u"********"_s << mask;
        QTest::newRow("crosses") << u"xxxxxxxx"_s << mask;
        QTest::newRow("ellipsis") << u"…7f2c"_s << mask;
        QTest::newRow("dots") << u"sk-...7f2c"_s << mask;
        QTest::newRow("the placeholder") << u"sk-..."_s << mask;
        QTest::newRow("two lines") << u"sk-abc\ndef-0123456789"_s << characters;
        QTest::newRow("a space inside") << u"sk-abc def-0123456789"_s << characters;
        QTest::newRow("accents") << u"sk-äbcdef-0123456789"_s << characters;
        QTest::newRow("a NUL") << (u"sk-abc"_s + QChar(0) + u"def"_s) << characters;
        QTest::newRow("zero width") << u"sk-abc\u200bdef"_s << characters;
        QTest::newRow("long") << QString(u"ab"_s).repeated(2048) + u"c"_s << u"llm.key.long"_s;
        QTest::newRow("just not too long") << QString(u"ab"_s).repeated(2048) << u""_s;
        QTest::newRow("a key") << u"sk-proj-Ab_0123456789-xyz"_s << u""_s;
        QTest::newRow("one star") << u"a*b**c-0123456789"_s << u""_s;
        QTest::newRow("short, for a local model") << u"x"_s << u""_s;
    }

    void whatIsNoKeyIsNeverOne()
    {
        QFETCH(QString, typed);
        QTEST(code(typed), "code");
        const auto change = LlmKeyChange::replace(typed, keyField());
        if (!change)
            QCOMPARE(change.error().field, u"apiKey"_s);
    }

    void aKeyIsTakenWithoutTheWhiteSpaceAroundIt()
    {
        const auto change = LlmKeyChange::replace(u"\n  sk-abcdef \r\n"_s, keyField());
        QCOMPARE(change.value().key(), u"sk-abcdef"_s);
        QCOMPARE(change.value().kind(), LlmKeyChange::Kind::Replace);
    }

    void thePlaceholderIsNoKeyWhateverItSays()
    {
        const domain::LlmField field{
            .name = u"token"_s, .label = u"Token"_s, .placeholder = u"paste-your-token"_s};
        QCOMPARE(
            LlmKeyChange::replace(u"paste-your-token "_s, field).error().code, u"llm.key.mask"_s);
        QVERIFY(LlmKeyChange::replace(u"paste-your-token-2"_s, field).has_value());
    }

    void theOtherChangesHoldNoKey()
    {
        QCOMPARE(LlmKeyChange::keep().kind(), LlmKeyChange::Kind::Keep);
        QCOMPARE(LlmKeyChange::remove().kind(), LlmKeyChange::Kind::Remove);
        QVERIFY(LlmKeyChange::keep().key().isEmpty());
        QVERIFY(LlmKeyChange::remove().key().isEmpty());
    }

    void theEndOfAShortKeyIsNotShown()
    {
        QCOMPARE(domain::llmKeyEnd(u"sk-12345677f2c"_s), u"7f2c"_s);
        QCOMPARE(domain::llmKeyEnd(u"012345678901"_s), u"8901"_s);
        QCOMPARE(domain::llmKeyEnd(u"01234567890"_s), QString());
        QCOMPARE(domain::llmKeyEnd({}), QString());
    }

    void ageAndTheDayOfReplacement()
    {
        LlmKeyState key{
            .presence = LlmKeyState::Presence::Set, .setAt = at(u"2026-09-03T22:30:00Z"_s)};
        QCOMPARE(key.ageInDays(at(u"2026-09-04T22:29:59Z"_s)), 0);
        QCOMPARE(key.ageInDays(at(u"2026-09-04T22:30:00Z"_s)), 1);
        QCOMPARE(key.ageInDays(at(u"2026-08-01T00:00:00Z"_s)), 0); // A clock that was set back
        QCOMPARE(key.rotateBy(180), QDate(2027, 3, 2));
        QCOMPARE(key.rotateBy(30), QDate(2026, 10, 3));
        QVERIFY(!key.isDue(at(u"2026-10-02T23:59:59Z"_s), 30));
        QVERIFY(key.isDue(at(u"2026-10-03T00:00:00Z"_s), 30));
        key.presence = LlmKeyState::Presence::NotSet;
        QCOMPARE(key.ageInDays(at(u"2026-10-03T00:00:00Z"_s)), std::nullopt);
        QVERIFY(!key.isDue(at(u"2030-10-03T00:00:00Z"_s), 180));
        QCOMPARE(LlmKeyState{.presence = LlmKeyState::Presence::Set}.rotateBy(180), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(LlmKeyTest)
#include "llm_key_test.moc"
