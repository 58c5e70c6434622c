// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/column_use.h"
#include "domain/email_address.h"
#include "domain/llm_provider.h"
#include "domain/password.h"
#include "domain/public_holidays.h"
#include "domain/service_words.h"
#include "models/when.h"
#include "translations/install_translations.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace console;
using namespace Qt::StringLiterals;

class StartTranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void speaksInPlurals();
    void hasEveryPlural();
    void speaksFrench();
    void findsFrenchFiledUnderAnotherContext();
    void putsQtIntoFrenchToo();
    void writesDatesAndNumbersAsInFrance();
    void saysInFrenchWhatTheServiceSaysInEnglish_data();
    void saysInFrenchWhatTheServiceSaysInEnglish();
};

void StartTranslationsTest::speaksInPlurals()
{
    QCOMPARE(domain::passwordRules(u"x"_s).first().sentence, u"At least 8 characters"_s);
    const auto entries = [](int n) {
        return QCoreApplication::translate(
            "console::ui::ActivityPage", "%1 of %n entries", nullptr, n);
    };
    QCOMPARE(entries(1), u"%1 of 1 entry"_s);
    QCOMPARE(entries(2), u"%1 of 2 entries"_s);
    const auto minutes = [](int n) {
        return QCoreApplication::translate("When", "%n minute(s) ago", nullptr, n);
    };
    QCOMPARE(minutes(1), u"1 minute ago"_s);
    QCOMPARE(minutes(0), u"0 minutes ago"_s);
}

void StartTranslationsTest::hasEveryPlural()
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR) + u"/translations/console_en.ts"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    QXmlStreamReader reader(&file);
    QString source;
    int forms = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY2(reader.attributes().value("type"_L1) != "unfinished"_L1, qPrintable(source));
        if (reader.name() == "source"_L1)
            source = reader.readElementText();
        if (reader.name() != "numerusform"_L1)
            continue;
        const QString form = reader.readElementText();
        QVERIFY2(!form.isEmpty() && !form.contains("(s)"_L1), qPrintable(source));
        ++forms;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(forms > 40);
    QCOMPARE(forms % 2, 0);
}

//! From here on French: what is installed later is asked first.
void StartTranslationsTest::speaksFrench()
{
    installTranslations(u"fr"_s);
    const auto minutes = [](int n) {
        return QCoreApplication::translate("When", "%n minute(s) ago", nullptr, n);
    };
    QCOMPARE(minutes(0), u"il y a 0 minute"_s);
    QCOMPARE(minutes(1), u"il y a 1 minute"_s);
    QCOMPARE(minutes(2), u"il y a 2 minutes"_s);
    QCOMPARE(domain::passwordRules(u"x"_s).first().sentence, u"Au moins 8 caractères"_s);
}

void StartTranslationsTest::findsFrenchFiledUnderAnotherContext()
{
    QCOMPARE(domain::emailAddress(QString()).error().message, u"Saisissez une adresse e-mail."_s);
    QCOMPARE(QCoreApplication::translate("Nobody", "No such sentence"), u"No such sentence"_s);
}

void StartTranslationsTest::putsQtIntoFrenchToo()
{
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
}

void StartTranslationsTest::writesDatesAndNumbersAsInFrance()
{
    const QLocale locale;
    QCOMPARE(locale.language(), QLocale::French);
    QCOMPARE(locale.toString(QDate(2026, 11, 28), u"d MMM yyyy"_s), u"28 nov. 2026"_s);
    QCOMPARE(locale.toString(1234567), u"1\u202f234\u202f567"_s);
    QCOMPARE(locale.toString(2.5), u"2,5"_s);
}

void StartTranslationsTest::saysInFrenchWhatTheServiceSaysInEnglish_data()
{
    QTest::addColumn<QString>("english");
    QSet<QString> all;
    for (const domain::LlmProvider& provider : domain::llmProviderCatalog()) {
        all << provider.description;
        for (const domain::LlmField& field : provider.fields)
            all << field.label << field.help;
    }
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR) + u"/resources/data/columns.json"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto uses = domain::columnUses(file.readAll());
    QVERIFY(uses);
    for (const domain::ColumnUse& use : *uses) {
        if (use.personal == "none"_L1)
            continue;
        all << domain::spokenTable(use.table);
        if (use.isKept())
            all << use.onErasure.section(u": "_s, 1);
        else if (!use.goesWithItsRow())
            all << use.column + u": "_s + use.onErasure;
    }
    for (const QString& id : domain::builtInCalendars()) {
        for (QDate day(1999, 1, 1); day.year() < 2028; day = day.addDays(1)) {
            for (const QString& name : domain::builtInCalendar(id)->nameOf(day).split(u", "_s))
                all << name;
        }
    }
    // The same in both languages.
    all.subtract({QString(), u"Invitation"_s, u"Session"_s});
    QVERIFY(all.size() > 80);
    for (const QString& words : std::as_const(all))
        QTest::newRow(qPrintable(words)) << words;
}

void StartTranslationsTest::saysInFrenchWhatTheServiceSaysInEnglish()
{
    QFETCH(QString, english);
    QVERIFY(domain::inOwnWords(english) != english);
    QCOMPARE(domain::inOwnWords(u"Microsoft Azure"_s), u"Microsoft Azure"_s);
    QCOMPARE(
        domain::inOwnWords(u"Give email; Erase email"_s), u"Transmettre email; Effacer email"_s);
}

QTEST_GUILESS_MAIN(StartTranslationsTest)
#include "start_translations_test.moc"
