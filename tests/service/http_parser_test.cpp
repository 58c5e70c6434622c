// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/request_parser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace console::service;

namespace {

using Step = RequestParser::Step;

const QByteArray host = "Host: 127.0.0.1:443\r\n";

HttpLimits limitsForTest()
{
    HttpLimits limits;
    limits.hosts = QStringList{QStringLiteral("127.0.0.1:443"), QStringLiteral("[::1]:443")};
    limits.requestLine = 200;
    limits.header = 400;
    limits.headerFields = 10;
    limits.body = 50;
    limits.bodyOf = [](const QByteArray&, const QString& path) {
        return path == QLatin1String("/upload") ? 500 : 50;
    };
    return limits;
}

//! What a parser makes of `bytes` given in pieces of `piece` bytes, as text that can be compared.
QByteArray outcome(const QByteArray& bytes, qsizetype piece)
{
    const HttpLimits limits = limitsForTest();
    RequestParser parser(limits);
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        parser.append(bytes.mid(at, piece));
        Step step = parser.advance();
        while (step == Step::HeadComplete || step == Step::RequestComplete) {
            if (step == Step::RequestComplete) {
                const HttpRequest request = parser.take();
                text += request.method + ' ' + request.path.toUtf8() + ' ' + request.body + '\n';
            }
            step = parser.advance();
        }
        if (step == Step::Refused)
            return text + "refused " + QByteArray::number(toResponse(parser.refusal()).status);
    }
    return text + (parser.begun() ? "more" : "");
}

QByteArray get(const QByteArray& target, const QByteArray& fields = host)
{
    return "GET " + target + " HTTP/1.1\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray& fields, const QByteArray& body)
{
    return "POST / HTTP/1.1\r\n" + host + fields + "\r\n" + body;
}

} // namespace

class HttpParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void fillsTheRequest();
    void fieldsBehindTheBodyAreNoHeader();
    void joinsRepeatedFields();
    void limitsAreExact_data();
    void limitsAreExact();
    void surplusOfAChunkedBodyIsBounded();
    void survivesDamage();
};

void HttpParserTest::understands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << get("/a") << QByteArray("GET /a \n");
    QTest::newRow("root") << get("/") << QByteArray("GET / \n");
    QTest::newRow("trailing slash") << get("/a/b/") << QByteArray("GET /a/b \n");
    QTest::newRow("escapes") << get("/a%20%C3%A9?q=%41") << QByteArray("GET /a \xC3\xA9 \n");
    QTest::newRow("unfinished") << QByteArray("GET / HTT") << QByteArray("more");
    QTest::newRow("empty lines before") << "\r\n\r\n" + get("/") << QByteArray("GET / \n");
    QTest::newRow("pipelined") << get("/1") + post("Content-Length: 2\r\n", "ab") + get("/3")
                               << QByteArray("GET /1 \nPOST / ab\nGET /3 \n");
    QTest::newRow("length 0") << post("Content-Length: 0\r\n", "") + get("/")
                              << QByteArray("POST / \nGET / \n");
    QTest::newRow("chunked") << post("Transfer-Encoding: Chunked\r\n",
                                    "3\r\nabc\r\nA;x=\"y\"\r\n0123456789\r\n0\r\n\r\n")
            + get("/") << QByteArray("POST / abc0123456789\nGET / \n");
    QTest::newRow("chunked, empty") << post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n")
            + get("/") << QByteArray("POST / \nGET / \n");
    QTest::newRow("chunked, fields behind")
        << post("Transfer-Encoding: chunked\r\n", "1\r\na\r\n0\r\nX-A: b\r\n\r\n") + get("/")
        << QByteArray("POST / a\nGET / \n");
    QTest::newRow("other host") << get("/", "Host: [::1]:443\r\n") << QByteArray("GET / \n");
}

void HttpParserTest::understands()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    for (qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(7)})
        QCOMPARE(outcome(bytes, piece), expected);
}

void HttpParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray te = "Transfer-Encoding: chunked\r\n";
    QTest::newRow("no host") << get("/", "") << 400;
    QTest::newRow("two hosts") << get("/", host + host) << 400;
    QTest::newRow("foreign host") << get("/", "Host: evil.example\r\n") << 421;
    QTest::newRow("other port") << get("/", "Host: 127.0.0.1:80\r\n") << 421;
    QTest::newRow("obs-fold") << get("/", host + "X-A: b\r\n c\r\n") << 400;
    QTest::newRow("obs-fold first") << get("/", " " + host) << 400;
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\n" + host + "\n") << 400;
    QTest::newRow("bare CR") << get("/", host + "X: a\rb\r\n") << 400;
    QTest::newRow("NUL in field") << get("/", host + QByteArray("X: a\0b\r\n", 8)) << 400;
    QTest::newRow("space before colon") << get("/", host + "Content-Length : 1\r\n") << 400;
    QTest::newRow("no field name") << get("/", host + ": x\r\n") << 400;
    QTest::newRow("length and chunked") << post("Content-Length: 3\r\n" + te, "0\r\n\r\n") << 400;
    QTest::newRow("chunked and length") << post(te + "Content-Length: 3\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("two lengths") << post("Content-Length: 1\r\nContent-Length: 2\r\n", "a") << 400;
    QTest::newRow("same length twice")
        << post("Content-Length: 1\r\nContent-Length: 1\r\n", "a") << 400;
    QTest::newRow("list of lengths") << post("Content-Length: 1, 1\r\n", "a") << 400;
    QTest::newRow("negative length") << post("Content-Length: -1\r\n", "a") << 400;
    QTest::newRow("signed length") << post("Content-Length: +1\r\n", "a") << 400;
    QTest::newRow("hex length") << post("Content-Length: 0x1\r\n", "a") << 400;
    QTest::newRow("empty length") << post("Content-Length:\r\n", "a") << 400;
    QTest::newRow("length 2^64-1") << post("Content-Length: 18446744073709551615\r\n", "a") << 400;
    QTest::newRow("length over 2^64")
        << post("Content-Length: 18446744073709551617\r\n", "a") << 400;
    QTest::newRow("chunked twice") << post(te + te, "0\r\n\r\n") << 400;
    QTest::newRow("gzip, chunked")
        << post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n") << 501;
    QTest::newRow("identity") << post("Transfer-Encoding: identity\r\n", "") << 501;
    QTest::newRow("xchunked") << post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n") << 501;
    QTest::newRow("chunked in 1.0")
        << QByteArray("POST / HTTP/1.0\r\n" + host + te + "\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk size") << post(te, "z\r\nabc\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk size too big") << post(te, "FFFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk larger than told") << post(te, "2\r\nabc\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk with bare LF") << post(te, "3\nabc\n0\n\n0\r\n\r\n") << 400;
    QTest::newRow("two authorizations")
        << get("/", host + "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n") << 400;
    QTest::newRow("absolute form") << get("https://127.0.0.1:443/") << 400;
    QTest::newRow("authority form")
        << QByteArray("CONNECT 127.0.0.1:443 HTTP/1.1\r\n" + host + "\r\n") << 400;
    QTest::newRow("asterisk form") << QByteArray("OPTIONS * HTTP/1.1\r\n" + host + "\r\n") << 400;
    QTest::newRow("fragment") << get("/a#b") << 400;
    QTest::newRow("bad escape") << get("/%zz") << 400;
    QTest::newRow("cut escape") << get("/a%4") << 400;
    QTest::newRow("NUL escape") << get("/a%00b") << 400;
    QTest::newRow("line end escape") << get("/a%0D%0Ab") << 400;
    QTest::newRow("not UTF-8") << get("/%FF%FE") << 400;
    QTest::newRow("overlong UTF-8") << get("/%C0%AF") << 400;
    QTest::newRow("bad escape in query") << get("/?a=%") << 400;
    QTest::newRow("NUL escape in query") << get("/?a=%00") << 400;
    QTest::newRow("raw byte over 127") << get("/\xC3\xA9") << 400;
    QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\n" + host + "\r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /\r\n" + host + "\r\n") << 400;
    QTest::newRow("bad method") << QByteArray("G(T / HTTP/1.1\r\n" + host + "\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("GET / HTTP/2.0\r\n" + host + "\r\n") << 505;
    QTest::newRow("other protocol") << QByteArray("GET / RTSP/1.0\r\n" + host + "\r\n") << 400;
    QTest::newRow("expects more") << post("Expect: 200-ok\r\nContent-Length: 1\r\n", "a") << 417;
    QTest::newRow("TLS in TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7) << 400;
}

void HttpParserTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(3)})
        QCOMPARE(outcome(bytes, piece), "refused " + QByteArray::number(status));
}

void HttpParserTest::fillsTheRequest()
{
    const HttpLimits limits = limitsForTest();
    RequestParser parser(limits);
    parser.append("PUT /api/by-name/A%2FB%20c/?q=x%20y&z=%2B HTTP/1.1\r\n" + host
        + "X-Trace:  a b \r\nContent-Length: 2\r\n\r\nhi");
    QCOMPARE(parser.advance(), Step::HeadComplete);
    QCOMPARE(parser.head().contentLength, 2);
    QCOMPARE(parser.advance(), Step::RequestComplete);
    const HttpRequest request = parser.take();
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(request.path, QStringLiteral("/api/by-name/A/B c"));
    QCOMPARE(request.segments,
        (QStringList{QStringLiteral("api"), QStringLiteral("by-name"), QStringLiteral("A/B c")}));
    QCOMPARE(request.query.queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded),
        QStringLiteral("x y"));
    QCOMPARE(
        request.query.queryItemValue(QStringLiteral("z"), QUrl::FullyDecoded), QStringLiteral("+"));
    QCOMPARE(request.header("x-trace"), QByteArray("a b"));
    QCOMPARE(request.body, QByteArray("hi"));
    QCOMPARE(request.origin, QStringLiteral("https://127.0.0.1:443"));
    QVERIFY(!parser.begun());
}

void HttpParserTest::fieldsBehindTheBodyAreNoHeader()
{
    const HttpLimits limits = limitsForTest();
    RequestParser parser(limits);
    parser.append(
        post("Transfer-Encoding: chunked\r\n", "1\r\na\r\n0\r\nAuthorization: b\r\n\r\n"));
    QCOMPARE(parser.advance(), Step::HeadComplete);
    QCOMPARE(parser.advance(), Step::RequestComplete);
    QCOMPARE(parser.take().header("authorization"), QByteArray());
}

void HttpParserTest::joinsRepeatedFields()
{
    const HttpLimits limits = limitsForTest();
    RequestParser parser(limits);
    parser.append(get("/", host + "Accept: a\r\nCookie: a=1\r\nACCEPT: b\r\nCookie: b=2\r\n"));
    QCOMPARE(parser.advance(), Step::HeadComplete);
    QCOMPARE(parser.head().request.header("accept"), QByteArray("a, b"));
    QCOMPARE(parser.head().request.header("cookie"), QByteArray("a=1; b=2"));
}

void HttpParserTest::limitsAreExact_data()
{
    QTest::addColumn<QByteArray>("within");
    QTest::addColumn<QByteArray>("over");
    QTest::addColumn<int>("status");
    const auto line = [](int size) {
        return get('/' + QByteArray(size - 16, 'a'));
    };
    QTest::newRow("line") << line(200) << line(201) << 414;
    const auto fields = [](qsizetype size) {
        return get("/", host + "X: " + QByteArray(size - host.size() - 7, 'a') + "\r\n");
    };
    QTest::newRow("header") << fields(400) << fields(401) << 431;
    const auto count = [](int number) {
        return get("/", host + QByteArray("X: y\r\n").repeated(number - 1));
    };
    QTest::newRow("count of fields") << count(10) << count(11) << 431;
    const auto body = [](const QByteArray& path, int size) -> QByteArray {
        return "POST " + path + " HTTP/1.1\r\n" + host
            + "Content-Length: " + QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'b');
    };
    QTest::newRow("body") << body("/", 50) << body("/", 51) << 413;
    QTest::newRow("body of a route") << body("/upload", 500) << body("/upload", 501) << 413;
    const auto chunks = [](int size) {
        return post("Transfer-Encoding: chunked\r\n",
            QByteArray("1\r\nc\r\n").repeated(size) + "0\r\n\r\n");
    };
    QTest::newRow("chunks") << chunks(50) << chunks(51) << 413;
}

void HttpParserTest::limitsAreExact()
{
    QFETCH(QByteArray, within);
    QFETCH(QByteArray, over);
    QFETCH(int, status);
    for (qsizetype piece : {over.size(), qsizetype(1), qsizetype(13)}) {
        QVERIFY(!outcome(within, piece).contains("refused"));
        QVERIFY(outcome(within, piece).endsWith('\n'));
        QCOMPARE(outcome(over, piece), "refused " + QByteArray::number(status));
    }
}

void HttpParserTest::surplusOfAChunkedBodyIsBounded()
{
    const QByteArray start = "Transfer-Encoding: chunked\r\n";
    QCOMPARE(outcome(post(start, "1;" + QByteArray(1000, 'x')), 64), QByteArray("refused 431"));
    QCOMPARE(outcome(post(start, "0\r\n" + QByteArray("X: y\r\n").repeated(100)), 64),
        QByteArray("refused 431"));
}

//! However a valid stream is damaged, the parser ends in a defined state, and in the same one
//! whether the bytes come at once or one by one.
void HttpParserTest::survivesDamage()
{
    const QList<QByteArray> valid = {
        get("/a/b?c=%20d") + get("/"),
        post("Content-Length: 5\r\n", "hello") + get("/next"),
        post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n1;e=f\r\nd\r\n0\r\nT: u\r\n\r\n")
            + get("/"),
        "GET / HTTP/1.0\r\n" + host + "Connection: keep-alive\r\nAccept: x\r\n\r\n",
    };
    const QByteArray interesting("\r\n\0 \t:;,%/?0Fzx\x7f\xff\"", 18);
    QRandomGenerator random(20261123);
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(end)));
    };
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = valid.at(below(valid.size()));
        for (qsizetype damage = below(4); damage >= 0; --damage) {
            const qsizetype at = below(bytes.size());
            switch (below(5)) {
            case 0:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, below(6));
                break;
            case 2:
                bytes.insert(at, interesting.at(below(interesting.size())));
                break;
            case 3:
                bytes.insert(at, bytes.mid(below(bytes.size()), below(20)));
                break;
            default:
                bytes[at] = interesting.at(below(interesting.size()));
            }
        }
        if (i % 10 == 0)
            std::generate(bytes.begin(), bytes.end(),
                [&random] { return static_cast<char>(random.bounded(256)); });
        // Enough behind it that what is damaged at the very end is looked at, too.
        bytes += QByteArray(64, 'x');
        const QByteArray whole = outcome(bytes, bytes.size());
        if (outcome(bytes, 1) != whole || outcome(bytes, 1 + below(9)) != whole)
            QFAIL(
                QByteArray("depends on how it arrives: " + bytes.toPercentEncoding()).constData());
        refused += whole.contains("refused") ? 1 : 0;
    }
    QVERIFY(refused > 500);
}

QTEST_GUILESS_MAIN(HttpParserTest)
#include "http_parser_test.moc"
