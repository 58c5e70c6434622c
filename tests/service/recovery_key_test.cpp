// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/recovery_key.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using service::RecoveryKey;

namespace {
const QString here = u"0b0b0b0b-0000-4000-8000-000000000001"_s;
const QString elsewhere = u"0b0b0b0b-0000-4000-8000-000000000002"_s;

QString codeOf(const QString& text)
{
    const base::Result<RecoveryKey> key = RecoveryKey::parse(text);
    return key ? QString() : key.error().code;
}
} // namespace

class RecoveryKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEightGroupsOfFive()
    {
        QSet<QString> seen;
        const QRegularExpression shape(u"^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){7}$"_s);
        for (int i = 0; i < 200; ++i) {
            const QString text = RecoveryKey::generate(here).text();
            QVERIFY2(shape.match(text).hasMatch(), qPrintable(text));
            seen.insert(text.left(32));
        }
        QCOMPARE(seen.size(), 200);
    }

    void opensTheSameHoweverItIsTyped()
    {
        // Of many, so that each look-alike comes up.
        for (int i = 0; i < 50; ++i) {
            const RecoveryKey key = RecoveryKey::generate(here);
            const QByteArray secret = key.wrappingSecret(here);
            QCOMPARE(secret.size(), 32);
            QString typed = key.text().toLower().replace(u'-', u"  "_s);
            typed.replace(u'0', i % 2 ? u'o' : u'O').replace(u'1', i % 2 ? u'l' : u'I');
            for (const QString& text : QStringList{key.text(), typed, key.text().remove(u'-'),
                     u"\n "_s + key.text() + u"\u2013 \t"_s}) {
                const base::Result<RecoveryKey> read = RecoveryKey::parse(text);
                QVERIFY2(read, qPrintable(text));
                QCOMPARE(read->wrappingSecret(here), secret);
            }
        }
    }

    void knowsWhoseItIs()
    {
        const RecoveryKey key = RecoveryKey::generate(here);
        QVERIFY(key.isFor(here));
        QVERIFY(!key.isFor(elsewhere));
        QVERIFY(key.wrappingSecret(here) != key.wrappingSecret(elsewhere));
    }

    // One character that is wrong, or two neighbours that changed places. The checksum lets one of
    // a million pass.
    void seesTypingMistakes()
    {
        const QString text = RecoveryKey::generate(here).text();
        int missed = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) == u'-')
                continue;
            QString wrong = text;
            wrong[i] = text.at(i) == u'7' ? u'8' : u'7';
            missed += codeOf(wrong) == u"keys.recovery.mistyped"_s ? 0 : 1;
            QString swapped = text;
            const qsizetype next = i + 1 < text.size() && text.at(i + 1) == u'-' ? i + 2 : i + 1;
            if (next >= text.size() || text.at(next) == text.at(i))
                continue;
            swapped[i] = text.at(next);
            swapped[next] = text.at(i);
            missed += codeOf(swapped) == u"keys.recovery.mistyped"_s ? 0 : 1;
        }
        QVERIFY2(missed <= 1, qPrintable(QString::number(missed)));
    }

    void saysWhatIsWrong()
    {
        const QString text = RecoveryKey::generate(here).text();
        for (const QString& odd : QStringList{QString(), u"-"_s, text.chopped(1), text + u'0',
                 u"U"_s + text.mid(1), u"\u00e9"_s + text.mid(1)})
            QCOMPARE(codeOf(odd), u"keys.recovery.shape"_s);
        const base::ApiError shape = RecoveryKey::parse(u"?"_s).error();
        QCOMPARE(shape.field, u"recoveryKey"_s);
        QCOMPARE(shape.message,
            u"A recovery key has eight groups of five letters and digits. Copy all of them."_s);
        QString wrong = text;
        wrong[0] = text.at(0) == u'7' ? u'8' : u'7';
        const base::ApiError mistyped = RecoveryKey::parse(wrong).error();
        QCOMPARE(mistyped.field, u"recoveryKey"_s);
        QCOMPARE(mistyped.message,
            u"The recovery key has a typing mistake. Compare it with what you wrote down."_s);
    }
};

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "recovery_key_test.moc"
