// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/oversize_fields.h"

#include "base/clock.h"
#include "domain/local_day.h"

namespace console::test {

using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

const QString pages = u"ui/pages/datarequests/"_s;

bool openRecord(WindowStage& stage, const QString& address)
{
    return stage.signUp() && stage.turnTo(PageId::DataRequests)
        && stage.person().press(u"Record request"_s) && stage.person().press(u"Access"_s)
        && stage.person().type(u"Address of the person"_s, address);
}

Field recorded(const QString& label, int longest)
{
    return {pages + u"record_form_fields.cpp"_s, label,
        [](WindowStage& stage) { return openRecord(stage, u"eve@globex.example"_s); },
        u"Record the case"_s, u"This has at most %1 characters."_s.arg(longest)};
}

QList<Field> recordFields()
{
    const QString source = pages + u"record_form_fields.cpp"_s;
    QList<Field> fields{
        {source, u"Address of the person"_s,
            [](WindowStage& stage) { return openRecord(stage, {}); }, u"Record the case"_s,
            u"This address is too long. Addresses have at most 254 characters."_s},
        {pages + u"receipt_fields.cpp"_s, u"Received on"_s,
            [](WindowStage& stage) { return openRecord(stage, u"eve@globex.example"_s); },
            u"Record the case"_s,
            u"“%1” is no day. Write it like 28 November 2026."_s.arg(QString(40, u'x'))},
        recorded(u"Name (optional)"_s, 120), recorded(u"Where the original lies (optional)"_s, 200),
        recorded(u"What they wrote (optional)"_s, 4000)};
    for (const char* chosen :
        {"What they ask for", "We hold the data as", "Language of letters to the person"})
        fields.append({source, QString::fromLatin1(chosen)});
    for (const char* chosen : {"Law", "Reached us by", "At", "Time zone", "Public holidays of"})
        fields.append({pages + u"receipt_fields.cpp"_s, QString::fromLatin1(chosen)});
    fields.append({pages + u"correction_form.cpp"_s, u"What they ask for"_s});
    fields.append({pages + u"own_request_pane.cpp"_s, u"What you ask for"_s});
    fields.append({pages + u"own_request_pane.cpp"_s, u"What you want to say (optional)"_s,
        [](WindowStage& stage) {
            return stage.signUp() && stage.turnTo(PageId::DataRequests)
                && stage.person().press(u"About myself"_s) && stage.person().press(u"Access"_s);
        },
        u"Send the request"_s, u"This has at most 4000 characters."_s});
    fields.append({pages + u"record_form_person.cpp"_s, u"Other cases of this person"_s});
    return fields;
}

//! Of the forms of a case, where one types; and where one chooses.
QList<Field> formFields()
{
    QList<Field> fields;
    const auto add = [&fields](const QString& file, const QStringList& labels, bool typed) {
        for (const QString& label : labels) {
            Field field{pages + file, label};
            if (typed)
                field.told = u"ui_data_requests_case_test"_s;
            fields.append(field);
        }
    };
    // What the forms of a case are made of: a line, a text, a day.
    add(u"case_form.cpp"_s,
        {u"Whom to write to there"_s, u"Which data it is about"_s, u"Sent on"_s}, true);
    add(u"evidence_fields.cpp"_s,
        {u"Why"_s, u"Answer expected until"_s, u"Letter or message"_s,
            u"SHA-256 of what was sent"_s, u"The case that goes on"_s},
        true);
    add(u"evidence_fields.cpp"_s,
        {u"How it was proved who asks"_s, u"The letter names (Art. 12(4))"_s}, false);
    add(u"evidence_letters.cpp"_s, {u"Letter that left from here"_s}, false);
    add(u"letter_form_fields.cpp"_s,
        {u"Language of the letter"_s, u"Reason"_s, u"Rights that get more time"_s,
            u"Task that it is sent for"_s, u"What it brings about"_s},
        false);
    add(u"facts_form.cpp"_s,
        {u"We hold the data as"_s, u"Organization that is the controller"_s, u"Marks"_s,
            u"Language of letters to the person"_s},
        false);
    fields.append({pages + u"register_pane.cpp"_s, u"Received from"_s, {}, {}, {},
        u"ui_data_requests_register_test"_s});
    fields.append({pages + u"calendars_pane_form.cpp"_s, u"Name"_s, {}, {}, {},
        u"ui_data_requests_calendars_test"_s});
    add(u"calendars_pane_form.cpp"_s, {u"What it is for"_s, u"Country"_s, u"File"_s}, false);
    add(u"outcome_form.cpp"_s, {u"Outcome"_s, u"Ground"_s}, false);
    add(u"question_form.cpp"_s,
        {u"What it is about"_s, u"Rights that can't go on without an answer"_s, u"Reason"_s,
            u"Rights that get more time"_s},
        false);
    add(u"task_form.cpp"_s, {u"How far it is"_s}, false);
    add(u"case_selection.cpp"_s, {u"Move them to"_s}, false);
    add(u"attachments_pane.cpp"_s, {u"File"_s, u"What it is"_s}, false);
    return fields;
}

const QString requests = u"/governance/data-requests"_s;

QDateTime received()
{
    return QDateTime::currentDateTimeUtc().addDays(-1);
}

//! Of the first case that came then.
QString firstRef()
{
    const QDate day = domain::localDay(received(), domain::usualZone()).value_or(QDate());
    return u"DSR-%1-0001"_s.arg(day.year());
}

//! A case of an erasure, worked on when `begun`.
bool openCase(WindowStage& stage, bool begun)
{
    if (!stage.signUp())
        return false;
    ServiceClient ada = stage.service().client();
    ada.signIn(WindowStage::email(), ServiceFixture::password());
    const QString path = requests + u'/'
        + ada.post(requests,
                 {{u"address"_s, u"eve@globex.example"_s}, {u"regulation"_s, u"gdpr"_s},
                     {u"channel"_s, u"post"_s}, {u"receivedAt"_s, base::isoUtc(received())},
                     {u"zone"_s, domain::usualZone()}, {u"calendar"_s, u"fr"_s},
                     {u"rights"_s, QJsonArray{u"erasure"_s}}})
              .text("id");
    if (begun) {
        ada.post(path + u"/moves"_s,
            {{u"to"_s, u"assessing"_s},
                {u"evidence"_s, QJsonObject{{u"method"_s, u"email_loop"_s}}}});
        ada.patch(path, {{u"scope"_s, u"All accounts"_s}});
        ada.post(path + u"/moves"_s, {{u"to"_s, u"in_progress"_s}, {u"evidence"_s, QJsonObject()}});
    }
    return stage.turnTo(PageId::DataRequests)
        && stage.person().choose(u"Data requests list"_s, firstRef());
}

QList<Field> caseFields()
{
    const QString task = pages + u"added_task_form.cpp"_s;
    const QString phrase = u"ERASE "_s + firstRef();
    // A field that is made where another with a row is has no source here.
    return {{{}, u"What has to be done"_s,
                [](WindowStage& stage) {
                    return openCase(stage, false) && stage.person().press(u"Add a task…"_s);
                },
                u"Add the task"_s, u"Say in 1 to 200 characters what has to be done."_s},
        {task, u"Who does it"_s}, {task, u"How far it is"_s},
        {{}, u"Type "_s + phrase,
            [](WindowStage& stage) {
                return openCase(stage, true) && stage.person().press(u"Preview the erasure…"_s)
                    && stage.person().press(u"Erase…"_s);
            },
            {}, {}, phrase}};
}

//! A case, with a relay that nothing answers at: what leaves, waits.
bool openCaseWithRelay(WindowStage& stage)
{
    if (!openCase(stage, false))
        return false;
    ServiceClient ada = stage.service().client();
    ada.signIn(WindowStage::email(), ServiceFixture::password());
    return ada.patch(u"/governance/mail/relay"_s,
                  {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, 9},
                      {u"senderAddress"_s, u"cloud@acme.example"_s}})
               .status
        == 200;
}

bool openExtension(WindowStage& stage)
{
    return openCaseWithRelay(stage) && stage.person().press(u"Letters…"_s)
        && stage.person().press(u"Extension of the time limit…"_s);
}

QList<Field> letterFields()
{
    const QString send = u"Send the letter"_s;
    const QString subject = u"Subject of the letter"_s;
    return {{{}, u"Why more time is needed"_s, openExtension, u"Propose the text"_s,
                u"Write what is asked, or why more time is needed, in 10 to 2000 characters."_s},
        {{}, subject, openExtension, send,
            u"Give the letter a subject: one line of 1 to 200 characters."_s},
        {{}, u"Text of the letter"_s,
            [subject](WindowStage& stage) {
                return openExtension(stage) && stage.person().type(subject, u"More time"_s);
            },
            send, u"Write the letter in 30 to 20000 characters."_s},
        {pages + u"identity_code_pane.cpp"_s, u"Code that the person told"_s,
            [](WindowStage& stage) {
                return openCaseWithRelay(stage) && stage.person().press(u"Code by mail…"_s)
                    && stage.person().press(u"Send a code by mail"_s);
            },
            u"Check the code"_s, u"A code has 8 letters and digits, such as K7QP-3MWX."_s}};
}

} // namespace

QList<Field> requestFields()
{
    // Shown, never typed.
    const QList<Field> passphrase{
        {u"ui/pages/datarequests/copy_pane.cpp"_s, u"Passphrase of the package"_s}};
    return recordFields() + formFields() + caseFields() + letterFields() + passphrase;
}

} // namespace console::test
