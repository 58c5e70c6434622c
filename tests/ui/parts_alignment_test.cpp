// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/finding_list.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/facts.h"
#include "ui/parts/field_row.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/page_header.h"
#include "ui/parts/state_views.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace console::ui;
using namespace Qt::StringLiterals;

namespace {

const QLabel* labelIn(const QWidget& view, const QString& start)
{
    const QList<QLabel*> labels = view.findChildren<QLabel*>();
    const auto found = std::find_if(labels.begin(), labels.end(),
        [&](const QLabel* label) { return label->text().startsWith(start); });
    return found == labels.end() ? nullptr : *found;
}

//! Where the first line begins, from the top of `view`.
int topOfWords(const QLabel& label, const QWidget& view)
{
    return label.mapTo(&view, label.contentsRect().topLeft()).y();
}

} // namespace

//! What stands beside each other is level.
class PartsAlignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        static Theme theme(nullptr);
        theme.apply(*qApp);
    }

    void aNameIsLevelWithALink()
    {
        KeyValueList facts;
        auto* holder = new QWidget;
        auto* flow = new FlowLayout(space::s, holder);
        auto* value = new TextLabel(u"e***@example.net"_s);
        auto* link = new LinkButton(u"Show"_s);
        link->setFixedHeight(20);
        flow->addWidget(value);
        flow->addWidget(link);
        facts.addRow(u"Person"_s, holder);
        facts.resize(400, facts.sizeHint().height());
        facts.show();
        const QLabel* name = labelIn(facts, u"Person"_s);
        QVERIFY(name);
        QVERIFY(topOfWords(*value, facts) > 0);
        QCOMPARE(topOfWords(*name, facts), topOfWords(*value, facts));
    }

    void theActionOfAStripIsLevelWithTheFirstLine()
    {
        QWidget pane;
        auto* column = new QVBoxLayout(&pane);
        auto* strip = new StateStrip;
        column->addWidget(strip);
        column->addStretch(1);
        strip->setState(ViewState::sessionEnded());
        pane.resize(230, 300);
        pane.show();
        const QLabel* sentence = labelIn(*strip, u"Your session"_s);
        QVERIFY(sentence);
        const int line = sentence->fontMetrics().height();
        QVERIFY2(sentence->height() >= 2 * line, "takes two lines");
        const QList<BusyButton*> buttons = strip->findChildren<BusyButton*>();
        QCOMPARE(buttons.size(), 1);
        const int middle = buttons.first()->geometry().center().y();
        QVERIFY(qAbs(topOfWords(*sentence, *strip) + line / 2 - middle) <= 1);
    }

    void fieldsInARowLineUp()
    {
        auto* first = new FormField(u"User name for the proxy of the network"_s, new QLineEdit);
        auto* second = new FormField(u"Port"_s, new QLineEdit);
        QWidget pane;
        auto* column = new QVBoxLayout(&pane);
        column->addWidget(new FieldRow({first, second}));
        column->addStretch(1);
        pane.resize(900, 300);
        pane.show();
        QTRY_COMPARE(first->y(), second->y());
        QCOMPARE(first->width(), second->width());
        pane.resize(340, 300);
        // Its label would take two lines there, and the inputs would not line up.
        QTRY_VERIFY(second->y() >= first->y() + first->height());
        QCOMPARE(first->width(), second->width());
        pane.resize(900, 300);
        QTRY_COMPARE(first->y(), second->y());
    }

    void aPaneByItselfBeginsWhereItsHeaderDoes()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins({});
        auto* header = new PageHeader(u"Connection"_s);
        auto* pane = new DetailPane;
        pane->setStandalone();
        const FormField* field = pane->addField(new FormField(u"Name"_s, new QLineEdit));
        column->addWidget(header);
        column->addWidget(pane, 1);
        page.resize(700, 400);
        page.show();
        const QLabel* title = labelIn(*header, u"Connection"_s);
        QVERIFY(title);
        QCOMPARE(field->mapTo(&page, QPoint()).x(), title->mapTo(&page, QPoint()).x());
    }

    void whatBelongsToALinkBeginsUnderItsWords_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void whatBelongsToALinkBeginsUnderItsWords()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        console::domain::EntryFinding finding;
        finding.slug = u"acme"_s;
        finding.message = u"The country is missing."_s;
        FindingList findings({finding}, {});
        findings.resize(400, findings.sizeHint().height());
        findings.show();
        const auto* mark = findings.findChild<IconLabel*>();
        QVERIFY(mark);
        const QRect at(mark->mapTo(&findings, QPoint(0, 0)), mark->size());
        const int before
            = direction == Qt::LeftToRight ? at.left() : findings.width() - at.right() - 1;
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(before, linkPadding);
    }
};

QTEST_MAIN(PartsAlignmentTest)
#include "parts_alignment_test.moc"
