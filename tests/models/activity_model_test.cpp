// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/activity_model.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

//! Names in quotes, "mail.bounced", in what `pattern` finds in `source`.
QStringList namesIn(const QString& source, const QRegularExpression& pattern)
{
    static const QRegularExpression name(u"\"([a-z-]+\\.[a-z-]+)\""_s);
    QStringList names;
    for (const QRegularExpressionMatch& place : pattern.globalMatch(source)) {
        for (const QRegularExpressionMatch& found : name.globalMatch(place.captured()))
            names << found.captured(1);
    }
    return names;
}

//! Actions that the service records, as its sources write them.
QStringList recordedActions()
{
    static const QRegularExpression deed(u"\\baction = [^;,}]*"_s);
    static const QRegularExpression call(u"\\b(?:recordOf|note|tell)\\([^;{]*"_s);
    QStringList actions;
    QDirIterator files(QStringLiteral(CONSOLE_SOURCE_DIR "/app/service"), {u"*.cpp"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        actions << namesIn(source, deed) << namesIn(source, call);
    }
    actions.removeDuplicates();
    return actions;
}

} // namespace

class ActivityModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActionOfTheServiceHasWords()
    {
        QStringList actions = recordedActions();
        QVERIFY2(actions.size() > 55, qPrintable(actions.join(u' ')));
        for (const QString& known : {u"mail.bounced"_s, u"data-request.linked"_s,
                 u"listing-draft.returned"_s, u"llm.budget-removed"_s})
            QVERIFY2(actions.contains(known), qPrintable(known));
        // These are put together from how a backup ended.
        actions << u"backup.made"_s << u"backup.failed"_s << u"backup.cancelled"_s;
        for (const QString& action : std::as_const(actions))
            QVERIFY2(models::actionTitle(action) != action, qPrintable(action));
    }

    void whatItDoesNotKnowStaysAsItIs()
    {
        QCOMPARE(models::actionTitle(u"mail.read"_s), u"mail.read"_s);
    }
};

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "activity_model_test.moc"
