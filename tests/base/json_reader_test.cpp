// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/json_reader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace console::base;
using namespace Qt::StringLiterals;

namespace {

JsonReader readerOf(const QByteArray& json)
{
    return JsonReader(parseJsonObject(json, u"test"_s).value());
}

struct Tag { };
using TestId = Id<Tag>;

} // namespace

class JsonReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNoProperJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& bytes, const char* code,
                             const QString& detail) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code)
                                << QString(u"test: "_s + detail);
        };
        const QString deep = u"nested deeper than 64 levels"_s;
        const QString inexact = u"a number beyond what JSON carries exactly"_s;
        row("empty", {}, "answer.empty", u"the answer is empty"_s);
        row("blank", "  \r\n", "answer.empty", u"the answer is empty"_s);
        row("HTML", "\n<!doctype html>", "answer.html", u"HTML instead of JSON"_s);
        row("nested 10,000 deep", QByteArray(10000, '[') + QByteArray(10000, ']'), "answer.nested",
            deep);
        row("nested 65 deep", QByteArray(65, '[') + QByteArray(65, ']'), "answer.nested", deep);
        row("open brackets only", QByteArray(1000000, '{'), "answer.nested", deep);
        row("many small lists", '[' + QByteArray("[0],").repeated(600'000) + "0]", "answer.values",
            u"more than 1000000 values"_s);
        row("cut off", R"({"a":[1,2)", "answer.cut-off", u"cut off after 9 bytes"_s);
        row("cut off in a text", "{\"a\":\"hel", "answer.cut-off", u"cut off after 9 bytes"_s);
        row("2^53", R"({"a":9007199254740992})", "answer.number", inexact);
        row("2^53+1", R"({"a":[{"b":9007199254740993}]})", "answer.number", inexact);
        row("-2^53-1", R"({"a":-9007199254740993})", "answer.number", inexact);
        row("2^63", R"({"a":9223372036854775808})", "answer.number", inexact);
    }

    void refusesWhatIsNoProperJson()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        const Result<QJsonValue> value = parseJson(bytes, u"test"_s);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, ApiError::Kind::UnexpectedAnswer);
        QCOMPARE(value.error().code, code);
        QCOMPARE(value.error().detail, detail);
        QVERIFY(!value.error().message.isEmpty());
    }

    void refusesBrokenTextAndNumbers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
        QTest::newRow("infinite") << QByteArray(R"({"a":1e999})");
        QTest::newRow("no number") << QByteArray(R"({"a":NaN})");
        QTest::newRow("single quotes") << QByteArray("{'a':1}");
        QTest::newRow("something after it") << QByteArray(R"({"a":1} x)");
        QTest::newRow("bare text") << QByteArray("hello");
    }

    void refusesBrokenTextAndNumbers()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!parseJson(bytes, u"test"_s));
    }

    void takesWhatIsWithinTheBounds()
    {
        QVERIFY(parseJson(QByteArray(64, '[') + QByteArray(64, ']'), u"test"_s));
        QVERIFY(parseJson("{\"a\":\"[[[[\\\"{{{{\\\\\"}", u"test"_s));
        QCOMPARE(readerOf(R"({"a":9007199254740991})").integer("a"_L1), largestJsonInteger);
        QCOMPARE(readerOf(R"({"a":-9007199254740991})").integer("a"_L1), -largestJsonInteger);
        QVERIFY(parseJson(R"({"a":0.5,"b":-1.25e2})", u"test"_s));
    }

    void hostileNestingIsFoundQuickly()
    {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!parseJson(QByteArray(60 * 1024 * 1024, '['), u"test"_s));
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void listWhereAnObjectWasExpected()
    {
        QCOMPARE(parseJsonObject("[]", u"test"_s).error().detail,
            u"test: a list where an object was expected"_s);
        QCOMPARE(parseJsonArray("{}", u"test"_s).error().detail,
            u"test: an object where a list was expected"_s);
    }

    void wrongTypesAreNamedWithTheirPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        QTest::newRow("number for text")
            << QByteArray(R"({"text":1})") << u"text: expected a text"_s;
        QTest::newRow("missing text") << QByteArray(R"({})") << u"text: missing, expected a text"_s;
        QTest::newRow("null text") << QByteArray(R"({"text":null})") << u"text: expected a text"_s;
        QTest::newRow("text for bool")
            << QByteArray(R"({"text":"","flag":"true"})") << u"flag: expected true or false"_s;
        QTest::newRow("fraction") << QByteArray(R"({"text":"","flag":true,"count":1.5})")
                                  << u"count: expected a whole number"_s;
        QTest::newRow("text for number") << QByteArray(R"({"text":"","flag":true,"count":"1"})")
                                         << u"count: expected a whole number"_s;
        QTest::newRow("time without zone")
            << QByteArray(R"({"text":"","flag":true,"count":1,"at":"2026-11-25T13:26:36"})")
            << u"at: expected a time such as 2026-11-25T13:26:36.685Z"_s;
        QTest::newRow("no UUID") << QByteArray(
            R"({"text":"","flag":true,"count":1,"at":"2026-11-25T13:26:36.685Z","id":"x"})")
                                 << u"id: expected a UUID"_s;
        QTest::newRow("in a list") << QByteArray(
            R"({"text":"","flag":true,"count":1,"at":"2026-11-25T13:26:36.685Z",
                "id":"BFE5AF0B-0113-46b7-9688-94cb80a3744b","items":[{"name":"a"},{"name":2}]})")
                                   << u"items[1].name: expected a text"_s;
        QTest::newRow("no object in a list") << QByteArray(
            R"({"text":"","flag":true,"count":1,"at":"2026-11-25T13:26:36.685Z",
                "id":"bfe5af0b-0113-46b7-9688-94cb80a3744b","items":[1]})")
                                             << u"items[0]: expected an object"_s;
        QTest::newRow("deeper") << QByteArray(
            R"({"text":"","flag":true,"count":1,"at":"2026-11-25T13:26:36.685Z",
                "id":"bfe5af0b-0113-46b7-9688-94cb80a3744b","items":[],"inner":{"name":[]}})")
                                << u"inner.name: expected a text"_s;
    }

    void wrongTypesAreNamedWithTheirPath()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        JsonReader reader = readerOf(json);
        const Result<QString> result = reader.finish(readAll(reader));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::UnexpectedAnswer);
        QCOMPARE(result.error().detail, detail);
        QCOMPARE(result.error().code,
            detail.contains(u"missing"_s) ? u"answer.missing"_s : u"answer.type"_s);
    }

    void nullCountsAsLeftOut()
    {
        JsonReader reader = readerOf(R"({"a":null,"b":null,"c":null,"d":null,"e":null})");
        QVERIFY(!reader.optionalString("a"_L1));
        QVERIFY(!reader.optionalBoolean("b"_L1));
        QVERIFY(!reader.optionalInteger("c"_L1));
        QVERIFY(!reader.optionalTime("d"_L1));
        QVERIFY(!reader.optionalObject("e"_L1));
        QVERIFY(!reader.failed());
        QVERIFY(!reader.has("a"_L1));
    }

    void optionalOfAWrongTypeFails()
    {
        JsonReader reader = readerOf(R"({"a":7})");
        (void)reader.optionalString("a"_L1);
        QVERIFY(reader.failed());
    }

    void textsAreLimited()
    {
        const QByteArray longest(1024 * 1024, 'x');
        QVERIFY(!readerOf("{\"a\":\"" + longest + "\"}").string("a"_L1).isEmpty());
        JsonReader reader = readerOf("{\"a\":\"" + longest + "x\"}");
        QVERIFY(reader.string("a"_L1).isEmpty());
        QVERIFY(reader.failed());
    }

    void textsInListsAreLimitedToo()
    {
        JsonReader reader = readerOf("{\"a\":[\"" + QByteArray(1024 * 1024 + 1, 'x') + "\"]}");
        (void)reader.strings("a"_L1);
        QVERIFY(reader.failed());
    }

private:
    static QString readAll(JsonReader& reader)
    {
        (void)reader.string("text"_L1);
        (void)reader.boolean("flag"_L1);
        (void)reader.integer("count"_L1);
        (void)reader.time("at"_L1);
        (void)reader.id<TestId>("id"_L1);
        (void)reader.list("items"_L1, [](JsonReader& item) { return item.string("name"_L1); });
        JsonReader inner = reader.object("inner"_L1);
        return inner.string("name"_L1);
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "json_reader_test.moc"
