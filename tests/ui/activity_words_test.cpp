// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/request_titles.h"
#include "models/when.h"
#include "ui/pages/activity/change_words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class ActivityWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesFieldsAsThePagesDo();
    void saysValuesInWords();
    void saysWhatIsRecordedOfACase();
    void keepsWhatItDoesNotKnow();
};

void ActivityWordsTest::namesFieldsAsThePagesDo()
{
    QCOMPARE(ui::fieldTitle(u"signUpOpen"_s), u"Open sign-up"_s);
    QCOMPARE(ui::fieldTitle(u"role"_s), u"Role"_s);
    QCOMPARE(ui::fieldTitle(u"people"_s), u"People"_s);
    QCOMPARE(ui::fieldTitle(u"baseNumber"_s), u"Follows version"_s);
    QCOMPARE(ui::fieldTitle(u"moved"_s), u"Moved"_s);
    QCOMPARE(ui::fieldTitle(u"promptsStored"_s), u"Prompts are stored"_s);
    QCOMPARE(ui::fieldTitle(u"perMinute"_s), u"Mails in a minute, at most"_s);
}

void ActivityWordsTest::saysValuesInWords()
{
    QCOMPARE(ui::fieldValue(u"signUpOpen"_s, false), u"no"_s);
    QCOMPARE(ui::fieldValue(u"role"_s, u"dpo"_s), u"DPO"_s);
    QCOMPARE(ui::fieldValue(u"kind"_s, u"soc2_type2"_s), u"SOC 2 report"_s);
    QCOMPARE(ui::fieldValue(u"role"_s, QJsonValue()), u"nothing"_s);
    const QString at = u"2026-11-27T10:06:57.073Z"_s;
    QCOMPARE(ui::fieldValue(u"expiresAt"_s, at),
        models::shortTime(QDateTime::fromString(at, Qt::ISODateWithMs)));
    QCOMPARE(ui::fieldValue(u"hash"_s, QString(64, u'a')), QString(QString(16, u'a') + u'…'));
    QCOMPARE(ui::fieldValue(u"sha256"_s, QString(64, u'a')), QString(QString(16, u'a') + u'…'));
    QCOMPARE(ui::fieldValue(u"purpose"_s, u"from_person"_s), u"From the person"_s);
    QCOMPARE(ui::fieldValue(u"frequency"_s, u"weekly"_s), u"Every week"_s);
    QCOMPARE(ui::fieldValue(u"keep"_s, 7), u"7"_s);
    QCOMPARE(ui::actingRole(u"operator"_s), u"Operator"_s);
}

void ActivityWordsTest::saysWhatIsRecordedOfACase()
{
    QCOMPARE(ui::fieldTitle(u"legal"_s), u"Last days to answer"_s);
    QCOMPARE(ui::fieldValue(u"to"_s, u"in_progress"_s), u"In progress"_s);
    QCOMPARE(ui::fieldValue(u"outcome"_s, u"refused"_s), u"Refused"_s);
    QCOMPARE(ui::fieldValue(u"raisedBy"_s, u"subject"_s), u"The person, about themselves"_s);
    QCOMPARE(ui::fieldValue(u"rights"_s, QJsonArray{u"access"_s, u"erasure"_s}),
        u"Access, Erasure"_s);
    const QJsonObject days{
        {u"access"_s, u"2026-02-02"_s}, {u"erasure"_s, u"2026-02-03"_s}, {u"later"_s, u"soon"_s}};
    QCOMPARE(ui::fieldValue(u"legal"_s, days),
        QString(u"Access: "_s + models::weekDay(QDate(2026, 2, 2)) + u" · Erasure: "_s
            + models::weekDay(QDate(2026, 2, 3)) + u" · later: soon"_s));
    // The same names elsewhere: the period of a register.
    QCOMPARE(ui::fieldValue(u"to"_s, u"2026-12-31"_s), u"2026-12-31"_s);
}

void ActivityWordsTest::keepsWhatItDoesNotKnow()
{
    QCOMPARE(ui::fieldTitle(u"later"_s), u"later"_s);
    QCOMPARE(ui::fieldValue(u"later"_s, u"dpo"_s), u"dpo"_s);
    // A name is never taken for a word of the program.
    QCOMPARE(ui::fieldValue(u"name"_s, u"operator"_s), u"operator"_s);
    QCOMPARE(ui::fieldValue(u"expiresAt"_s, u"soon"_s), u"soon"_s);
}

QTEST_MAIN(ActivityWordsTest)
#include "activity_words_test.moc"
