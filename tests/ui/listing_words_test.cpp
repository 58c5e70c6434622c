// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/entries_stage.h"
#include "ui/literal_words_walk.h"
#include "ui/pages/subprocessors/entry_conflict.h"
#include "ui/pages/subprocessors/finding_list.h"
#include "ui/parts/detail_pane.h"
#include "ui/rendering.h"

#include <QApplication>
#include <QComboBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QWheelEvent>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString company = u"AT&T <script>x</script> Cloud"_s;
const QString endless = u"W"_s.repeated(200);

//! What is read on a button or a label with a buddy.
QString drawn(QString text)
{
    return text.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
}

domain::SubProcessor hostileEntry()
{
    domain::SubProcessor entry;
    entry.slug = u"att"_s;
    entry.name = company;
    entry.website = u"https://att.example/?a=1&b=2"_s;
    entry.websiteLabel = u"R&D <b>x</b>"_s;
    entry.purpose = u"<h1>BIG</h1><font color=red>red</font> & more"_s;
    entry.dataProcessed = u"<img src=\"x\"> & <script>alert(1)</script>"_s;
    entry.region = u"<i>EU</i> & US"_s;
    entry.countries = {u"FR"_s, u"US"_s};
    entry.legalName = u"AT&T <b>Inc.</b>"_s;
    return entry;
}

QString problems(const QWidget& page)
{
    return tests::literalWordsProblems(page).join(u'\n');
}

void turnWheel(QWidget& over)
{
    const QPointF middle = QRectF(over.rect()).center();
    QWheelEvent turned(middle, over.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turned); // only such a one goes on to what is around
    QApplication::sendEvent(&over, &turned);
}

} // namespace

//! What people wrote, letter by letter, wherever the page shows it; and fields that only change
//! when somebody changes them.
class ListingWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        QApplication::setDoubleClickInterval(1);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void init()
    {
        m_stage = std::make_unique<EntriesStage>();
        QVERIFY(m_stage->editElsewhere(
            [](QList<domain::SubProcessor>& entries) { entries.append(hostileEntry()); }));
        QVERIFY(m_stage->open());
    }

    void namesAndTextsOfTheDraft()
    {
        QTRY_VERIFY(m_stage->names().contains(company));
        QStringList tips;
        const QAbstractItemModel* rows = m_stage->table()->model();
        for (int column = 0; column < rows->columnCount(); ++column)
            tips << rows->index(rows->rowCount() - 1, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(tips.join(u'\n').contains(u"\nFrance, United States: "_s),
            qPrintable(tips.join(u'\n')));
        QVERIFY(m_stage->choose(company));
        QTRY_VERIFY(person().find(u"Purpose"_s));
        QCOMPARE(problems(m_stage->page()), QString());
        QVERIFY(person().press(u"Review the draft"_s));
        QTRY_VERIFY(person().find(u"Show %1 (att)"_s.arg(company)));
        QCOMPARE(problems(m_stage->page()), QString());
    }

    void anEntryThatCanOnlyBeRead()
    {
        m_stage = std::make_unique<EntriesStage>(
            [](ui::PageContext& context) { context.profile.readOnly = true; });
        QVERIFY(m_stage->editElsewhere(
            [](QList<domain::SubProcessor>& entries) { entries.append(hostileEntry()); }));
        QVERIFY(m_stage->open());
        QVERIFY(m_stage->choose(company));
        const QString name = u"Open https://att.example/?a=1&b=2 in the browser"_s;
        QTRY_VERIFY(person().find(name));
        const auto* link = qobject_cast<QAbstractButton*>(person().find(name));
        QCOMPARE(drawn(link->text()), u"R&D <b>x</b>"_s);
        QCOMPARE(problems(m_stage->page()), QString());
    }

    void findingsNameTheirEntry()
    {
        const QList<domain::SubProcessor> entries{hostileEntry()};
        domain::EntryFinding finding;
        finding.slug = u"att"_s;
        finding.message = u"It lacks <b>A&B</b>."_s;
        const ui::FindingList list({finding}, entries);
        const auto* entry = list.findChild<QAbstractButton*>();
        QCOMPARE(drawn(entry->text()), company);
        QCOMPARE(entry->accessibleName(), u"Show %1 (att)"_s.arg(company));
    }

    void bothSidesOfAConflict()
    {
        ui::EntryConflict conflict;
        conflict.present({{.slug = u"att"_s,
            .field = domain::EntryField::Purpose,
            .base = u"A&B"_s,
            .yours = u"R&D"_s,
            .theirs = u"Q&A"_s}});
        QStringList sides;
        for (const QRadioButton* side : conflict.findChildren<QRadioButton*>())
            sides << drawn(side->text());
        QCOMPARE(sides, QStringList({u"Yours: R&D"_s, u"Theirs: Q&A"_s}));
    }

    void anUnknownColumnIsNamedWhole()
    {
        openImport(u"R&D"_s);
        ui::FormField* field = person().field(u"Column “R&D”"_s);
        QVERIFY(field);
        QStringList labels;
        for (const QLabel* label : field->findChildren<QLabel*>()) {
            if (label->buddy())
                labels << drawn(label->text());
        }
        QCOMPARE(labels, QStringList{u"Column “R&D”"_s});
        QCOMPARE(problems(m_stage->page()), QString());
    }

    void anEndlessColumnTitleKeepsThePaneInItsPlace()
    {
        openImport(endless);
        const QWidget* column = person().find(u"Column “%1”"_s.arg(endless.left(60)));
        QVERIFY(column);
        const QScrollArea* area = areaOf(column);
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
        const QRect place(column->mapTo(area->widget(), QPoint()), column->size());
        QVERIFY(area->widget()->rect().contains(place));
    }

    void theWheelChangesNoFieldOfAnEntry()
    {
        QVERIFY(m_stage->choose(u"OpenAI"_s));
        QTRY_VERIFY(person().find(u"Purpose"_s));
        wheelOverEveryCombo();
        QVERIFY(person().says(u"No unsaved changes"_s));
    }

    void theWheelChangesNoColumnOfAnImport()
    {
        openImport(u"Price"_s);
        wheelOverEveryCombo();
    }

private:
    [[nodiscard]] const PageDriver& person() const { return m_stage->person(); }

    static const QScrollArea* areaOf(const QWidget* widget)
    {
        for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
            if (const auto* area = qobject_cast<QScrollArea*>(above))
                return area;
        }
        return nullptr;
    }

    void openImport(const QString& column)
    {
        QVERIFY(person().press(u"Import…"_s));
        QVERIFY(person().type(u"Or paste its text"_s,
            u"Name,Website,Purpose,Data processed,%1\nBrevo,https://www.brevo.com,SMTP,Mail,9\n"_s
                .arg(column)));
        QTRY_VERIFY(person().find(u"Column “%1”"_s.arg(column.left(60))));
    }

    void wheelOverEveryCombo()
    {
        QHash<QComboBox*, int> before;
        for (QComboBox* each : m_stage->page().findChildren<QComboBox*>()) {
            if (each->isVisible())
                before.insert(each, each->currentIndex());
        }
        QVERIFY(!before.isEmpty());
        for (auto each = before.cbegin(); each != before.cend(); ++each) {
            for (int i = 0; i < 40; ++i)
                turnWheel(*each.key());
            QCOMPARE(each.key()->currentIndex(), each.value());
        }
    }

    std::unique_ptr<EntriesStage> m_stage;
};

QTEST_MAIN(ListingWordsTest)
#include "listing_words_test.moc"
