// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/password.h"
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

QTEST_GUILESS_MAIN(StartTranslationsTest)
#include "start_translations_test.moc"
