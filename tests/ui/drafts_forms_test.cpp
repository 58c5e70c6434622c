// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "domain/local_day.h"
#include "service/listing_scene.h"
#include "ui/drafts_stage.h"
#include "ui/parts/file_drop.h"

#include <QFile>
#include <QTemporaryDir>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

const QString acme = u"Acme Robotics"_s;
const QString requests = u"Data requests list"_s;

//! What a person types into a form, and what they do then.
struct Form {
    using Step = std::function<bool(WindowStage&)>;

    const char* name;
    Step prepare; //!< what has to be there; may be empty
    Step open;
    QString field;
    QString text;
    Step save; //!< waits until it is saved
};

bool says(WindowStage& stage, const QString& sentence)
{
    return waitUntil([&] { return stage.person().says(sentence); }, 10'000);
}

//! Chooses that file in the form that is seen, as from a file manager.
bool chooseFile(WindowStage& stage, const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return false;
    file.close();
    const QList<ui::FileDrop*> drops
        = stage.window().currentConsolePage()->findChildren<ui::FileDrop*>();
    for (ui::FileDrop* drop : drops) {
        if (!drop->isVisible())
            continue;
        Q_EMIT drop->fileChosen(path);
        return true;
    }
    return false;
}

Form backupSettings(const QString& folder)
{
    return {"backup settings", {},
        [](WindowStage& stage) {
            return stage.turnToSection(u"Backups"_s) && stage.person().press(u"When and where…"_s);
        },
        u"Folder"_s, folder,
        [](WindowStage& stage) {
            return stage.person().type(u"Password for backups"_s, u"four words are better"_s)
                && stage.person().press(u"Save"_s)
                && says(stage, u"The settings of backups are saved."_s);
        }};
}

Form calendar(const QString& folder)
{
    return {"calendar", {},
        [](WindowStage& stage) {
            return stage.turnTo(PageId::DataRequests) && stage.person().press(u"Holidays"_s);
        },
        u"Name"_s, u"Bavaria"_s,
        [folder](WindowStage& stage) {
            const QByteArray days = "BEGIN:VCALENDAR\r\n"
                                    "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260101\r\n"
                                    "SUMMARY:Neujahr\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
            return chooseFile(stage, folder + u"/holidays.ics"_s, days)
                && says(stage, u", from 2026 to 2026."_s)
                && stage.person().type(u"Country"_s, u"Germany"_s)
                && stage.person().press(u"Keep the calendar"_s)
                && says(stage, u"Bavaria is imported."_s);
        }};
}

Form groupOfProfile()
{
    return {"group of a profile", {},
        [](WindowStage& stage) {
            return stage.turnToSection(u"Profiles"_s)
                && stage.person().choose(
                    u"Profiles list"_s, stage.window().connection()->profile.name);
        },
        u"Group"_s, u"Customers in France"_s,
        [](WindowStage& stage) {
            return stage.person().press(u"Save the group"_s)
                && says(stage, u"The group is saved."_s);
        }};
}

//! Version 2 is published, and Acme has objected to it.
bool object(WindowStage& stage)
{
    ServiceClient ada = stage.elsewhere();
    const QDate day = stage.service().now().date().addDays(40);
    return publish(ada, ada, draftBody(completeListing(), day)) == 201
        && ada.post(listingPath(u"/versions/2/objections"_s),
                  {{u"organizationId"_s, ServiceFixture::organizationOf(ada)},
                      {u"ground"_s, u"location"_s},
                      {u"text"_s, u"Our data have to stay in France."_s}})
               .status
        == 201;
}

Form outcomeOfObjection()
{
    return {"outcome of an objection", object,
        [](WindowStage& stage) {
            return stage.turnTo(PageId::SubProcessors) && stage.person().press(u"Objections"_s)
                && stage.person().choose(u"Objections list"_s, acme);
        },
        u"Outcome, and the reason for it"_s, u"The data stay in France, by contract."_s,
        [](WindowStage& stage) {
            return stage.person().type(u"It becomes"_s, u"dismissed"_s)
                && stage.person().press(u"Record the outcome"_s)
                && says(stage, u"The objection of Acme Robotics: dismissed."_s);
        }};
}

Form site(const QString& folder)
{
    return {"site", {},
        [](WindowStage& stage) {
            return stage.turnTo(PageId::SubProcessors)
                && stage.person().chooseFromMenu(u"Export"_s, u"Export as a site…"_s);
        },
        u"Folder of the site"_s, folder,
        [](WindowStage& stage) {
            return stage.person().press(u"Export site"_s) && says(stage, u"The site is written"_s);
        }};
}

Form pastedImport()
{
    return {"pasted import", {},
        [](WindowStage& stage) {
            return stage.turnTo(PageId::SubProcessors) && stage.person().press(u"Import…"_s);
        },
        u"Or paste its text"_s, QString::fromUtf8(documentation(2026)),
        [](WindowStage& stage) {
            ServiceClient ada = stage.elsewhere();
            // From beside one of the rows, where the text is not seen.
            return stage.person().choose(u"Import list"_s, u"WorkOS"_s)
                && waitUntil([&] { return stage.person().find(u"Back to the file"_s); })
                && stage.person().press(u"Put into the draft"_s)
                && waitUntil([&] { return ada.get(listingPath(u"/draft"_s)).status == 200; });
        }};
}

QString record(ServiceClient& ada, const QString& address, const QDateTime& at)
{
    return ada
        .post(u"/governance/data-requests"_s,
            {{u"address"_s, address}, {u"regulation"_s, u"gdpr"_s}, {u"channel"_s, u"post"_s},
                {u"receivedAt"_s, base::isoUtc(at)}, {u"zone"_s, domain::usualZone()},
                {u"calendar"_s, u"fr"_s}, {u"rights"_s, QJsonArray{u"access"_s}}})
        .text("ref");
}

Form moveOfCases()
{
    const auto refs = std::make_shared<QStringList>();
    return {"move of several cases",
        [refs](WindowStage& stage) {
            ServiceClient ada = stage.elsewhere();
            const QDateTime at = stage.service().now().addDays(-1);
            *refs = {record(ada, u"eve@globex.example"_s, at),
                record(ada, u"mallory@globex.example"_s, at)};
            return !refs->contains(QString());
        },
        [refs](WindowStage& stage) {
            return stage.turnTo(PageId::DataRequests)
                && stage.person().choose(requests, refs->first())
                && stage.person().choose(requests, refs->last(), Qt::ControlModifier)
                && stage.person().type(u"Move them to"_s, u"Identity check"_s);
        },
        u"Why"_s, u"Both wrote from addresses that nobody knows."_s,
        [](WindowStage& stage) {
            return stage.person().type(
                       u"What the person is asked"_s, u"Which address do you use with us?"_s)
                && stage.person().press(u"Move 2 cases"_s) && says(stage, u"2 done"_s);
        }};
}

QList<Form> forms(const QString& folder)
{
    return {backupSettings(folder), calendar(folder), groupOfProfile(), outcomeOfObjection(),
        site(folder), pastedImport(), moveOfCases()};
}

//! Where somebody who can only look sees what others can change.
QList<Form> lookedAt()
{
    return {{"LLM of the platform", {},
                [](WindowStage& stage) { return stage.turnToSection(u"LLM"_s); }, u"Model"_s,
                u"gpt-typed"_s, {}},
        {"name of an organization", {},
            [](WindowStage& stage) {
                return stage.turnTo(PageId::Organizations)
                    && stage.person().choose(u"Organizations list"_s, acme);
            },
            u"Name"_s, u"Acme Laboratories"_s, {}}};
}

bool openReview(WindowStage& stage)
{
    return stage.turnTo(PageId::SubProcessors) && stage.person().press(u"Review the draft"_s);
}

} // namespace

//! What is typed into a form is there again after the console ended, and gone once it is saved.
class DraftsFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void goesOnUntilItIsSaved_data()
    {
        QTest::addColumn<int>("form");
        const QList<Form> all = forms({});
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }
    void goesOnUntilItIsSaved()
    {
        QFETCH(const int, form);
        const Form typed = forms(m_folder->path()).at(form);
        DraftsStage console;
        QVERIFY(console.stage.signUp());
        QVERIFY(!typed.prepare || typed.prepare(console.stage));
        QVERIFY(typed.open(console.stage));
        QVERIFY(console.stage.person().type(typed.field, typed.text));
        QVERIFY(console.isKept(1));
        QVERIFY(console.stage.reopenAsProduction());
        QVERIFY(typed.open(console.stage));
        QVERIFY(says(console.stage, draftOffered));
        QCOMPARE(console.stage.person().textOf(typed.field), QString());
        QVERIFY(console.stage.person().press(goOnWithDraft));
        QCOMPARE(console.stage.person().textOf(typed.field), typed.text);
        QVERIFY(typed.save(console.stage));
        QVERIFY(console.isKept(0));
    }

    void whoCanOnlyLookIsOfferedNone_data()
    {
        QTest::addColumn<int>("form");
        const QList<Form> all = lookedAt();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }
    void whoCanOnlyLookIsOfferedNone()
    {
        QFETCH(const int, form);
        const Form typed = lookedAt().at(form);
        DraftsStage console;
        QVERIFY(console.stage.signUp());
        QVERIFY(typed.open(console.stage));
        QVERIFY(console.stage.person().type(typed.field, typed.text));
        QVERIFY(console.isKept(1));
        QVERIFY(console.stage.reopenWith([](auto& profile) { profile.readOnly = true; }));
        QVERIFY(typed.open(console.stage));
        QTRY_VERIFY(console.stage.person().refusalOf(typed.field).contains(u"read-only"_s));
        QVERIFY(!waitUntil([&] { return console.stage.person().says(draftOffered); }, 300));
        QVERIFY(console.isKept(1));
        QVERIFY(console.stage.reopenWith([](auto& profile) { profile.readOnly = false; }));
        QVERIFY(typed.open(console.stage));
        QVERIFY(says(console.stage, draftOffered));
        QVERIFY(console.stage.person().press(goOnWithDraft));
        QCOMPARE(console.stage.person().textOf(typed.field), typed.text);
    }

    //! Beside a row of the import the text is not seen; it is the same one when one comes back.
    void aPastedTextThatIsThereIsNotOffered()
    {
        DraftsStage console;
        QVERIFY(console.stage.signUp());
        const Form typed = pastedImport();
        QVERIFY(typed.open(console.stage));
        const PageDriver& person = console.stage.person();
        QVERIFY(person.type(typed.field, typed.text));
        QVERIFY(console.isKept(1));
        QVERIFY(person.choose(u"Import list"_s, u"WorkOS"_s));
        QVERIFY(person.press(u"Back to the file"_s));
        QTRY_COMPARE(person.textOf(typed.field), typed.text);
        QVERIFY(!waitUntil([&] { return person.says(draftOffered); }, 300));
        QVERIFY(person.type(typed.field, QString()));
        QVERIFY(console.isKept(0));
    }

    //! The fields of a provider come once it is chosen.
    void theFieldsOfAProviderGoOn()
    {
        const QString endpoint = u"Endpoint URL"_s;
        const QString address = u"https://llm.acme.example/v1"_s;
        DraftsStage console;
        QVERIFY(console.stage.signUp());
        QVERIFY(console.stage.turnTo(PageId::Llm));
        QVERIFY(console.stage.person().type(u"Provider"_s, u"OpenAI-compatible"_s));
        QVERIFY(console.stage.person().type(endpoint, address));
        QTest::qWait(1500);
        QVERIFY(console.isKept(1));
        QVERIFY(console.stage.reopenAsProduction());
        QVERIFY(console.stage.turnTo(PageId::Llm));
        QVERIFY(says(console.stage, draftOffered));
        QVERIFY(console.stage.person().press(goOnWithDraft));
        QTRY_VERIFY(console.stage.person().find(endpoint));
        QTRY_COMPARE(console.stage.person().textOf(endpoint), address);
    }

    //! Built anew after a save, with fields that come only when somebody wants them.
    void aReviewGoesOnWithItsNotices()
    {
        const QString why = u"Why the notice of WorkOS (workos) is shorter"_s;
        const QString reason = u"Globex ends its service this week."_s;
        DraftsStage console;
        QVERIFY(console.stage.signUp());
        const QDate day = console.stage.service().now().date().addDays(40);
        QVERIFY(revOf(console.stage.elsewhere().send(
                    "PUT", listingPath(u"/draft"_s), draftBody(completeListing(), day)))
            > 0);
        QVERIFY(openReview(console.stage));
        QVERIFY(console.stage.person().type(u"Summary"_s, u"Adds two."_s));
        QVERIFY(console.isKept(1));
        QVERIFY(console.stage.person().press(u"Save draft"_s));
        QVERIFY(console.isKept(0));
        QTRY_VERIFY(console.stage.person().find(u"Send to review"_s));
        QVERIFY(console.stage.person().press(u"Change the notice of WorkOS (workos)"_s));
        QVERIFY(console.stage.person().type(u"Days of notice of WorkOS (workos)"_s, u"2"_s));
        QVERIFY(console.stage.person().type(why, reason));
        QTest::qWait(1500);
        QVERIFY(console.isKept(1));
        QVERIFY(console.stage.reopenAsProduction());
        QVERIFY(openReview(console.stage));
        QVERIFY(says(console.stage, draftOffered));
        QVERIFY(console.stage.person().press(goOnWithDraft));
        QCOMPARE(console.stage.person().textOf(why), reason);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(DraftsFormsTest)
#include "drafts_forms_test.moc"
