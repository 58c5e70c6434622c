// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/oversize_fields.h"

#include "service/listing_scene.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::PageId;

namespace {
constexpr qsizetype mebibyte = 1024 * 1024;
const QString organization = u"Acme Robotics"_s;
const QString tooLong = u"This address is too long. Addresses have at most 254 characters."_s;
// A line keeps what Qt lets into one.
const QString longName = u"This name has 32767 characters. Shorten it to 255 at most."_s;
const QString shortReason = u"Say in 10 to 1,000 characters what it is for."_s;

bool openStart(WindowStage& stage)
{
    return stage.open();
}

bool openSignIn(WindowStage& stage)
{
    (void)stage.service().operatorClient();
    return stage.open() && stage.person().type(u"E-mail address"_s, WindowStage::email());
}

bool openInvitation(WindowStage& stage)
{
    (void)stage.service().operatorClient();
    return stage.open() && stage.person().press(u"I have an invitation"_s);
}

bool openCheckedInvitation(WindowStage& stage)
{
    ServiceClient admin = stage.service().operatorClient();
    const ServiceAnswer invited
        = admin.post(u"/organizations/%1/users/invite"_s.arg(ServiceFixture::organizationOf(admin)),
            {{u"emails"_s, QJsonArray{u"grace@acme.example"_s}}, {u"role"_s, u"member"_s}});
    const QString code = invited.object()["created"_L1][0]["invitation"_L1]["token"_L1].toString();
    return stage.open() && stage.person().press(u"I have an invitation"_s)
        && stage.person().type(u"Invitation link or code"_s, code)
        && stage.person().press(u"Check invitation"_s);
}

bool openOrganization(WindowStage& stage)
{
    return stage.turnTo(PageId::Organizations)
        && stage.person().choose(u"Organizations list"_s, organization);
}

bool openArchiveQuestion(WindowStage& stage)
{
    return stage.signUp() && stage.reopenAsProduction() && openOrganization(stage)
        && stage.person().press(u"Archive organization"_s);
}

bool openRequest(WindowStage& stage, const QString& button)
{
    return stage.signUp() && stage.turnTo(PageId::Trust) && stage.person().press(button);
}

bool openBackups(WindowStage& stage)
{
    return stage.signUp() && stage.turnToSection(u"Backups"_s)
        && stage.person().press(u"When and where…"_s);
}

bool openSite(WindowStage& stage)
{
    return stage.signUp() && stage.turnTo(PageId::SubProcessors)
        && stage.person().chooseFromMenu(u"Export"_s, u"Export as a site…"_s);
}

bool openEntry(WindowStage& stage)
{
    return stage.signUp() && stage.turnTo(PageId::SubProcessors)
        && stage.person().choose(u"Sub-processors list"_s, u"OpenAI"_s)
        && QTest::qWaitFor([&] { return stage.person().field(u"Purpose"_s) != nullptr; });
}

//! A field of an entry; `longest` as the listing's checks have it.
Field entryText(const QString& label, int longest, qsizetype held = 32'767)
{
    return {u"ui/pages/subprocessors/entry_form_fields.cpp"_s, label, openEntry, u"Save entry"_s,
        u"“%1” has %2 characters. Shorten it to %3 at most."_s.arg(label).arg(held).arg(longest)};
}

QList<Field> entryFields()
{
    const QString source = u"ui/pages/subprocessors/entry_form_fields.cpp"_s;
    Field day{source, u"Reviewed on"_s, openEntry, u"Save entry"_s,
        u"“%1” is no day. Write it like 28 November 2026."_s.arg(QString(40, u'x'))};
    Field countries{source, u"Countries"_s};
    countries.told = u"ui_listing_edit_test"_s; // its line takes the text
    Field shown{u"ui/pages/subprocessors/day_question.cpp"_s, u"Show the listing of this day"_s};
    shown.told = u"ui_listing_edit_test"_s; // it stands in a window of its own
    return {entryText(u"Name"_s, 120), entryText(u"Legal name"_s, 200),
        entryText(u"Website"_s, 2048), entryText(u"Text of the link"_s, 120),
        entryText(u"Purpose"_s, 200), entryText(u"Data processed"_s, 200),
        entryText(u"Region of data hosting"_s, 120), entryText(u"Agreement (DPA)"_s, 2048),
        entryText(u"Privacy notice"_s, 2048), entryText(u"Contact: name"_s, 120),
        entryText(u"Contact: e-mail"_s, 254), entryText(u"Contact: address"_s, 500, mebibyte), day,
        countries, Field{source, u"Transfer mechanism"_s}, Field{source, u"Data categories"_s},
        shown};
}

//! The review of a draft with two more entries, sent to review or not.
bool openDraft(WindowStage& stage, bool sent)
{
    if (!stage.signUp())
        return false;
    ServiceClient ada = stage.service().client();
    ada.signIn(WindowStage::email(), ServiceFixture::password());
    ada.send("PUT", listingPath(u"/draft"_s),
        draftBody(completeListing(), stage.service().now().date().addDays(40)));
    if (sent)
        ada.post(listingPath(u"/draft/review"_s));
    return stage.turnTo(PageId::SubProcessors) && stage.person().press(u"Review the draft"_s);
}

QList<Field> startFields()
{
    const QString rule = u"At most 1024 characters: not yet"_s;
    return {
        {u"ui/shell/start_sign_up_form.cpp"_s, u"Your e-mail address"_s, openStart,
            u"Create and open"_s, tooLong},
        {u"ui/shell/start_sign_up_form.cpp"_s, u"Choose a password"_s, openStart,
            u"Create and open"_s, {}, rule},
        {u"ui/shell/start_sign_up_form.cpp"_s, u"First organization"_s, openStart,
            u"Create and open"_s, longName},
        {u"ui/shell/start_sign_in_form.cpp"_s, u"E-mail address"_s, openSignIn, u"Sign in"_s,
            tooLong},
        {u"ui/shell/start_sign_in_form.cpp"_s, u"Password"_s, openSignIn, u"Sign in"_s,
            u"Passwords have at most 1,024 characters. This one is longer."_s},
        {u"ui/shell/start_invitation_form.cpp"_s, u"Invitation link or code"_s, openInvitation,
            u"Check invitation"_s,
            u"This is not an invitation. Paste the whole link or the code from the invitation."_s},
        {u"ui/shell/start_invitation_form.cpp"_s, u"Choose your password"_s, openCheckedInvitation,
            u"Activate and open"_s, {}, rule},
        {u"ui/shell/start_address_form.cpp"_s, u"Address"_s,
            [](WindowStage& stage) {
                return stage.open() && stage.person().press(u"Another address…"_s);
            },
            u"Connect"_s, u"This is no address. Write it like https://cloud.example.com."_s},
        {u"ui/shell/start_secrets_form.cpp"_s, u"Passphrase"_s,
            [](WindowStage& stage) {
                stage.takeKeychain();
                return stage.open();
            },
            u"Continue"_s,
            u"This passphrase is too long. Passphrases have at most 1,024 characters."_s},
        {u"ui/shell/start_key_form.cpp"_s, u"API key"_s, {}, {}, {}, u"ui_packmind_sign_in_test"_s},
        {u"ui/shell/start_browser_form.cpp"_s, u"Code from the web page"_s, {}, {}, {},
            u"ui_packmind_sign_in_test"_s},
    };
}

QList<Field> pageFields()
{
    return {
        {u"ui/pages/organizations/new_organization.cpp"_s, u"Organization name"_s,
            [](WindowStage& stage) {
                return stage.signUp() && stage.turnTo(PageId::Organizations)
                    && stage.person().press(u"New organization"_s);
            },
            u"Create organization"_s, longName},
        {u"ui/pages/organizations/organization_detail_view.cpp"_s, u"Name"_s,
            [](WindowStage& stage) { return stage.signUp() && openOrganization(stage); },
            u"Save name"_s, longName},
        {u"ui/pages/organizations/invite_draft.cpp"_s, u"E-mail addresses"_s,
            [](WindowStage& stage) {
                return stage.signUp() && openOrganization(stage)
                    && stage.person().press(u"Invite people"_s);
            },
            {}, {}, u"1 is no address"_s},
        {u"ui/pages/organizations/invite_draft.cpp"_s, u"Role for all"_s},
        {u"ui/pages/organizations/member_detail_view.cpp"_s, u"Role"_s},
        {u"ui/parts/inline_question.cpp"_s, u"Type the name of the organization"_s,
            openArchiveQuestion, {}, {}, organization},
        {u"ui/pages/trust/request_pane.cpp"_s, u"What it is needed for"_s,
            [](WindowStage& stage) { return openRequest(stage, u"Request the SOC 2 report"_s); },
            u"Record the request"_s, shortReason},
        {u"ui/pages/settings/backup_settings_pane.cpp"_s, u"Folder"_s, openBackups, u"Save"_s,
            u"Choose a folder for backups, and name it with its whole path."_s},
        {u"ui/pages/settings/backup_settings_pane.cpp"_s, u"Password for backups"_s, openBackups,
            u"Save"_s,
            u"This password is too long. Passwords of backups have at most 1,024 characters."_s},
        {u"ui/pages/subprocessors/site_pane.cpp"_s, u"Folder of the site"_s, openSite,
            u"Export site"_s, u"There is no such folder. Choose one that exists."_s},
        {u"ui/pages/subprocessors/site_pane.cpp"_s, u"Public address of the site"_s, openSite,
            u"Export site"_s,
            u"Give the address of the folder on the web, such as https://trust.acme.example/, or leave it empty."_s},
        {u"ui/pages/settings/backup_settings_pane.cpp"_s, u"Make a backup"_s},
        {u"ui/pages/settings/backup_settings_pane.cpp"_s, u"On"_s},
        {u"ui/pages/settings/backup_settings_pane.cpp"_s, u"At"_s},
        {u"ui/pages/settings/backup_settings_pane.cpp"_s, u"Backups to keep"_s},
        {u"ui/pages/subprocessors/import_pane.cpp"_s, u"Or paste its text"_s,
            [](WindowStage& stage) {
                return stage.signUp() && stage.turnTo(PageId::SubProcessors)
                    && stage.person().press(u"Import…"_s);
            },
            {}, {}, u"There are titles in it, but no row below them."_s},
        {u"ui/pages/subprocessors/import_pane.cpp"_s, u"File"_s},
        {u"ui/pages/subprocessors/import_fields.cpp"_s, u"Format"_s},
        {u"ui/pages/subprocessors/import_fields.cpp"_s, u"Encoding"_s},
        {u"ui/pages/subprocessors/import_fields.cpp"_s, u"Delimiter"_s},
        {u"ui/pages/subprocessors/import_fields.cpp"_s, u"One of the three above"_s},
        triedIn(u"ui/pages/subprocessors/import_fields.cpp"_s, u"Other delimiter"_s,
            u"ui_listing_import_reading_test"_s), // it takes one character
        {u"ui/pages/subprocessors/import_fields.cpp"_s, u"Column"_s},
        {u"ui/pages/settings/people_section.cpp"_s, u"Role in the workspace"_s},
        {u"ui/pages/settings/general_section.cpp"_s, u"Colours"_s},
        {u"ui/pages/settings/language_box.cpp"_s, u"Language"_s},
        {u"ui/pages/settings/lock_box.cpp"_s, u"Lock the console"_s},
        {u"ui/pages/settings/retention_box.cpp"_s, u"GDPR"_s}, // and the other laws: months
    };
}

//! Fields that ask for keys or files on this computer, which the window of this test has none of,
//! and one that is not called as its label says, since there is one for each change.
QList<Field> fieldsTriedElsewhere()
{
    const QString keys = u"ui/pages/settings/key_pane.cpp"_s;
    const QString section = u"main_data_section_test"_s;
    const QString notice = u"ui/pages/subprocessors/notice_fields.cpp"_s;
    const QString recovery = u"ui/shell/start_recovery_form.cpp"_s;
    const QString restore = u"ui/shell/start_restore_form.cpp"_s;
    const QString quiet = u"ui/desktop/notifications_section.cpp"_s;
    return {{quiet, u"Quiet from"_s}, {quiet, u"Quiet until"_s}, // they hold a time and no more
        triedIn(notice, u"Why it is shorter"_s, u"ui_listing_review_test"_s),
        triedIn(keys, u"Passphrase now"_s, section), triedIn(keys, u"New passphrase"_s, section),
        triedIn(keys, u"New passphrase once more"_s, section),
        triedIn(keys, u"Your recovery key"_s, section),
        triedIn(keys, u"Type the name of the profile"_s, section),
        triedIn(recovery, u"Recovery key"_s, u"main_start_recovery_test"_s),
        triedIn(recovery, u"New passphrase"_s, u"main_start_recovery_test"_s),
        triedIn(restore, u"Backup file"_s, u"main_restore_test"_s),
        triedIn(restore, u"Password of the backup"_s, u"main_restore_test"_s)};
}

QList<Field> listingFields()
{
    const QString review = u"ui/pages/subprocessors/draft_review_view.cpp"_s;
    const QString notice = u"ui/pages/subprocessors/notice_fields.cpp"_s;
    return {
        {review, u"Summary"_s, [](WindowStage& stage) { return openDraft(stage, false); },
            u"Save draft"_s, u"A text of this draft is longer than 10000 characters."_s},
        {review, u"Effective date"_s, [](WindowStage& stage) { return openDraft(stage, false); },
            u"Save draft"_s,
            u"“%1” is no day. Write it like 28 November 2026."_s.arg(QString(40, u'x'))},
        {notice, u"Days of notice"_s},
        {u"ui/parts/inline_question.cpp"_s, u"What should be changed"_s,
            [](WindowStage& stage) {
                return openDraft(stage, true) && stage.person().press(u"Send back"_s);
            },
            u"Send it back"_s, u"Say why, in at most 500 characters."_s},
    };
}

bool openLlm(WindowStage& stage)
{
    return stage.signUp() && stage.turnTo(PageId::Llm)
        && stage.person().type(u"Provider"_s, u"OpenAI-compatible"_s)
        && QTest::qWaitFor([&] { return stage.person().field(u"Endpoint URL"_s) != nullptr; });
}

bool openLlmPlatform(WindowStage& stage)
{
    return stage.signUp() && stage.turnToSection(u"LLM"_s)
        && QTest::qWaitFor([&] { return stage.person().field(u"Model"_s) != nullptr; });
}

QList<Field> llmFields()
{
    const QString pane = u"ui/pages/llm/llm_settings_pane_view.cpp"_s;
    const QString copy = u"ui/pages/llm/llm_selection_copy.cpp"_s;
    const QString platform = u"ui/pages/settings/llm_section_view.cpp"_s;
    const QString save = u"Save settings"_s;
    const QString longModel = u"The name of a model may have 255 characters at most."_s;
    return {triedIn(copy, u"Key for those that need one"_s, u"ui_llm_overview_test"_s),
        triedIn(platform, u"Platform key"_s, u"ui_llm_platform_test"_s), {pane, u"Provider"_s},
        {u"ui/pages/llm/provider_fields.cpp"_s, u"Endpoint URL"_s, openLlm, save,
            u"\"Endpoint URL\" may have 2048 characters at most."_s},
        {copy, u"Copy from"_s}, {platform, u"Model"_s, openLlmPlatform, save, longModel},
        {platform, u"Fast model"_s, openLlmPlatform, save, longModel},
        {platform, u"Replace keys after (days)"_s},
        {platform, u"Private addresses that may be called"_s, openLlmPlatform, save, {},
            u"is neither a host name nor an address"_s}};
}

QList<Field> allFields()
{
    return llmFields() + startFields() + pageFields() + entryFields() + listingFields()
        + requestFields() + noticeFields() + usageFields() + connectionFields()
        + fieldsTriedElsewhere();
}

//! How many fields the file makes, by its own words.
int fieldsMadeIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression made(u"new FormField\\(|\\baddField\\(tr\\("_s);
    int count = 0;
    for (auto it = made.globalMatch(text); it.hasNext(); it.next())
        ++count;
    return count;
}
} // namespace

//! A mebibyte in every field that takes text: the window says at the field what is too much, keeps
//! what the field holds, and goes on.
class OversizeFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsRow()
    {
        QHash<QString, int> rows;
        for (const Field& field : allFields())
            ++rows[field.source];
        const QDir root(QStringLiteral(CONSOLE_SOURCE_DIR));
        QDirIterator files(
            root.filePath(u"ui"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = root.relativeFilePath(files.next());
            // StartForm makes the fields that its forms ask it for.
            if (file == "ui/shell/start_form.cpp"_L1)
                continue;
            QVERIFY2(fieldsMadeIn(root.filePath(file)) == rows.value(file),
                qPrintable(u"%1 makes %2 fields, and %3 have a row here"_s.arg(file)
                               .arg(fieldsMadeIn(root.filePath(file)))
                               .arg(rows.value(file))));
        }
    }

    void aMebibyteIsRefusedAndStays_data()
    {
        QTest::addColumn<int>("row");
        const QList<Field> fields = allFields();
        for (int i = 0; i < fields.size(); ++i) {
            if (fields.at(i).open)
                QTest::newRow(qPrintable(fields.at(i).label)) << i;
        }
    }

    void aMebibyteIsRefusedAndStays()
    {
        QFETCH(int, row);
        const Field tried = allFields().at(row);
        WindowStage stage;
        QVERIFY(tried.open(stage));
        const PageDriver& person = stage.person();
        QTRY_VERIFY(person.field(tried.label));
        paste(person.field(tried.label)->control());
        const QString held = person.textOf(tried.label);
        QVERIFY(held.size() >= 32'767);
        if (!tried.submit.isEmpty())
            QVERIFY(person.press(tried.submit));
        if (tried.sentence.isEmpty())
            QTRY_VERIFY2(person.says(tried.told)
                    || person.find(tried.label)->accessibleDescription().contains(tried.told),
                qPrintable(tried.told));
        else
            QTRY_COMPARE(person.errorAt(tried.label), tried.sentence);
        QCOMPARE(person.textOf(tried.label), held);
        QVERIFY(person.find(tried.label)->isEnabled());
    }

private:
    static void paste(QWidget* control)
    {
        QGuiApplication::clipboard()->setText(QString(mebibyte, u'x'));
        control->setFocus();
        QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(control, Qt::Key_V, Qt::ControlModifier);
    }
};

QTEST_MAIN(OversizeFieldsTest)
#include "oversize_fields_test.moc"
