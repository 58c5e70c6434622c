// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "domain/local_day.h"
#include "ui/pages/datarequests/requests_page.h"
#include "ui/pane_states.h"
#include "ui/parts/date_field.h"
#include "ui/parts/file_drop.h"

#include <QFile>

// The panes of Data requests.
namespace console::test {

using namespace Qt::StringLiterals;
using domain::RequestStatus;

namespace {

const QString table = u"Data requests list"_s;
const QString moves = u"/moves"_s;
const QString readOnlyReason
    = u"The profile “This computer” is read-only. Nothing can be changed through it."_s;

//! A case that came ten days ago; its ref.
QString recorded(PageStage& stage, const QString& address,
    const QList<domain::DataRight>& rights = {domain::DataRight::Access})
{
    contract::RequestForm form;
    form.address = address;
    form.receivedAt = stage.service().now().addDays(-10);
    form.zone = domain::usualZone();
    form.calendar = u"fr"_s;
    form.rights = rights;
    const auto made = await(stage.elsewhere().dataRequests().record(form));
    return made ? made->summary.ref : QString();
}

//! Has what the move to InProgress needs; moved there when `begun`.
bool assessed(PageStage& stage, const QString& ref, bool begun)
{
    cloud::DataRequestsApi& requests = stage.elsewhere().dataRequests();
    contract::MoveForm form;
    form.to = RequestStatus::Assessing;
    form.evidence.method = domain::IdentityMethod::EmailLoop;
    contract::RequestChange change;
    change.scope = u"All accounts"_s;
    const auto moved = await(requests.move(ref, form, 1));
    const auto changed = moved ? await(requests.change(ref, change, moved->summary.rev)) : moved;
    if (!changed || !begun)
        return changed.has_value();
    form = {};
    form.to = RequestStatus::InProgress;
    return await(requests.move(ref, form, changed->summary.rev)).has_value();
}

//! Today, by the clock that the service of a stage has.
QDate dayOfAsking()
{
    return domain::localDay(QDateTime::currentDateTimeUtc(), domain::usualZone()).value_or(QDate());
}

bool asked(PageStage& stage, const QString& ref)
{
    contract::QuestionForm form;
    form.text = u"Which of your accounts is it?"_s;
    form.askedOn = dayOfAsking();
    return await(stage.elsewhere().dataRequests().ask(ref, form, 1)).has_value();
}

using Steps = std::function<bool(const PageDriver& driver, const QString& ref)>;
using Before = std::function<bool(PageStage& stage, const QString& ref)>;

//! The page with a case, and what `steps` opened in it.
OpenPane opened(PageStage& stage, bool readOnly, const QString& filledBy, const Before& before,
    const Steps& steps, const QList<domain::DataRight>& rights = {domain::DataRight::Access})
{
    const ui::PageContext context = signedIn(stage, readOnly);
    const QString ref = recorded(stage, u"eve@globex.example"_s, rights);
    if (ref.isEmpty() || (before && !before(stage, ref)))
        return {};
    const auto page = std::make_shared<ui::DataRequestsPage>(context);
    page->resize(984, 780);
    page->show();
    page->refresh();
    const PageDriver driver(*page);
    if (!waitUntil([&] { return driver.rows(table) > 0; }) || !steps(driver, ref))
        return {};
    return {page, [raw = page.get()] { raw->refresh(); }, filledBy};
}

//! A form behind that button of a case.
PaneCase form(const QString& name, const QString& button, const Before& before = {})
{
    const QString className = u"console::ui::"_s + name;
    return {className,
        [className, button, before](PageStage& stage, bool readOnly) {
            return opened(stage, readOnly, className, before,
                [&](const PageDriver& driver, const QString& ref) {
                    return driver.choose(table, ref) && (readOnly || driver.press(button));
                });
        },
        {}, u"/governance/data-requests"_s, u"The cases could not be loaded."_s, {}, {},
        PaneRefusal{button, readOnlyReason}};
}

//! What fulfils that right, behind that button of a case that is worked on.
PaneCase fulfilment(const QString& name, const QString& button, domain::DataRight right)
{
    const QString className = u"console::ui::"_s + name;
    PaneCase row = form(name, button);
    row.open = [className, button, right](PageStage& stage, bool readOnly) {
        return opened(
            stage, readOnly, className,
            [](PageStage& at, const QString& ref) { return assessed(at, ref, true); },
            [&](const PageDriver& driver, const QString& ref) {
                return driver.choose(table, ref) && (readOnly || driver.press(button));
            },
            {right});
    };
    return row;
}

PaneCase erasurePane()
{
    PaneCase row
        = fulfilment(u"ErasurePane"_s, u"Preview the erasure…"_s, domain::DataRight::Erasure);
    row.sentence = u"What goes"_s;
    row.read = PaneRead{u"/erasure"_s, u"Looking at what is held…"_s,
        u"What is held could not be looked at."_s, u"What goes"_s};
    return row;
}

PaneCase copyPane()
{
    const QString copyWords = u"All that the service holds of the person, with what article 15(1) "
                              "asks to say of it. That the data are gathered goes on the record."_s;
    PaneCase row = fulfilment(u"CopyPane"_s, u"Copy of the data…"_s, domain::DataRight::Access);
    row.sentence = copyWords;
    row.read = PaneRead{u"/package"_s, u"Looking for a package…"_s,
        u"Whether there is a package could not be read."_s, copyWords};
    row.write = PaneWrite{"POST", u"/copy"_s, u"Gather the data"_s, u"Gathering…"_s, {}, {}};
    return row;
}

//! With a file that is chosen already, or none.
PaneCase attachmentsPane(bool chosen)
{
    const QString className = u"console::ui::AttachmentsPane"_s;
    PaneCase row = form(u"AttachmentsPane"_s, u"Attachments…"_s);
    row.open = [className, chosen](PageStage& stage, bool readOnly) {
        OpenPane open = opened(
            stage, readOnly, className, {}, [](const PageDriver& driver, const QString& ref) {
                return driver.choose(table, ref) && driver.press(u"Attachments…"_s);
            });
        if (!open.page || !chosen)
            return open;
        QFile file(stage.folder.filePath(u"letter.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("Dear all") < 0)
            return OpenPane();
        file.close();
        const PageDriver driver(*open.page);
        if (!waitUntil([&] { return driver.find(u"Add the file"_s) != nullptr; }))
            return OpenPane();
        const QList<ui::FileDrop*> drops = open.page->findChildren<ui::FileDrop*>();
        Q_EMIT drops.last()->fileChosen(file.fileName());
        return driver.says(u"letter.txt"_s) ? open : OpenPane();
    };
    row.sentence = u"There are none yet."_s;
    row.refusal = std::nullopt;
    if (chosen)
        row.write
            = PaneWrite{"POST", u"/attachment-uploads"_s, u"Add the file"_s, u"Sending…"_s, {}, {}};
    else {
        row.refusal = PaneRefusal{u"Add the file"_s, readOnlyReason};
        row.read = PaneRead{u"/attachments"_s, u"Reading the attachments…"_s,
            u"The attachments could not be read."_s, u"There are none yet."_s};
    }
    return row;
}

PaneCase caseView()
{
    const QString name = u"console::ui::CaseView"_s;
    PaneCase row{name,
        [name](PageStage& stage, bool readOnly) {
            return opened(
                stage, readOnly, name,
                [](PageStage& at, const QString& ref) { return assessed(at, ref, false); },
                [](const PageDriver& driver, const QString& ref) {
                    return driver.choose(table, ref);
                });
        },
        u"Rights and dates"_s, {}, {}};
    row.read = PaneRead{u"GET /api/v0/governance/data-requests/"_s, u"Reading the case…"_s,
        u"The case could not be read."_s, u"Rights and dates"_s};
    row.write = PaneWrite{"POST", moves, u"Begin the work"_s, u"Saving…"_s, {}, {}};
    row.refusal = PaneRefusal{u"Begin the work"_s, readOnlyReason};
    return row;
}

PaneCase caseSelection()
{
    const QString name = u"console::ui::CaseSelection"_s;
    PaneCase row{name,
        [name](PageStage& stage, bool readOnly) {
            QString other;
            return opened(
                stage, readOnly, name,
                [&](PageStage& at, const QString&) {
                    other = recorded(at, u"mallory@initech.example"_s);
                    return !other.isEmpty();
                },
                [&](const PageDriver& driver, const QString& ref) {
                    return driver.choose(table, ref)
                        && driver.choose(table, other, Qt::ControlModifier)
                        && driver.type(u"Move them to"_s, u"Withdrawn"_s)
                        && driver.type(u"Letter or message"_s, {});
                });
        },
        u"2 cases chosen"_s, u"/governance/data-requests"_s, u"The cases could not be loaded."_s};
    row.write = PaneWrite{"POST", u"/data-requests/moves"_s, u"Move 2 cases"_s, u"Saving…"_s,
        u"Letter or message"_s, u"Message of 3 May"_s};
    row.refusal = PaneRefusal{u"Move 2 cases"_s, readOnlyReason};
    return row;
}

PaneCase recordForm()
{
    const QString name = u"console::ui::RecordForm"_s;
    PaneCase row{name,
        [name](PageStage& stage, bool readOnly) {
            return opened(
                stage, readOnly, name, {}, [readOnly](const PageDriver& driver, const QString&) {
                    return readOnly
                        || (driver.press(u"Record request"_s) && driver.press(u"Erasure"_s));
                });
        },
        u"Dates that follow"_s, u"GET /api/v0/governance/data-requests"_s,
        u"The cases could not be loaded."_s};
    row.write = PaneWrite{"POST", u"/governance/data-requests"_s, u"Record the case"_s,
        u"Saving…"_s, u"Address of the person"_s, u"grace@acme.example"_s};
    row.refusal = PaneRefusal{u"Record request"_s, readOnlyReason};
    return row;
}

PaneCase correctionForm()
{
    const QString name = u"console::ui::CorrectionForm"_s;
    const QString entry = u"Correct what was recorded…"_s;
    PaneCase row = form(u"CorrectionForm"_s, u"Edit details…"_s);
    row.open = [name, entry](PageStage& stage, bool readOnly) {
        return opened(stage, readOnly, name, {}, [&](const PageDriver& driver, const QString& ref) {
            return driver.choose(table, ref)
                && (readOnly
                    || (driver.press(u"Edit details…"_s) && driver.press(entry)
                        && driver.type(u"Reached us by"_s, u"Phone"_s)));
        });
    };
    row.sentence = u"Dates that follow"_s;
    row.write = PaneWrite{"POST", u"/corrections"_s, u"Correct the case"_s, u"Saving…"_s,
        u"Why it is corrected"_s, u"It was a call."_s};
    return row;
}

PaneCase ownRequestPane()
{
    const QString name = u"console::ui::OwnRequestPane"_s;
    const QString about = u"About myself"_s;
    PaneCase row{name,
        [name, about](PageStage& stage, bool readOnly) {
            return opened(stage, readOnly, name, {}, [&](const PageDriver& driver, const QString&) {
                return readOnly || driver.press(about);
            });
        },
        u"What you ask for"_s, {}, {}};
    row.read = PaneRead{u"/data-requests/own"_s, u"Looking for what you asked before…"_s,
        u"What you asked before could not be read."_s, u"What you ask for"_s};
    row.refusal = PaneRefusal{about, readOnlyReason};
    return row;
}

PaneCase registerPane()
{
    const QString name = u"console::ui::RegisterPane"_s;
    PaneCase row{name,
        [name](PageStage& stage, bool readOnly) {
            return opened(stage, readOnly, name, {}, [](const PageDriver& driver, const QString&) {
                return driver.press(u"Register"_s);
            });
        },
        u"Cases received"_s, {}, {}};
    row.read = PaneRead{u"sort=ref"_s, u"Reading the cases…"_s,
        u"The register could not be made. The server refused this or failed. What is shown may "
        u"have "
        "changed."_s,
        u"Cases received"_s};
    row.write = PaneWrite{
        "POST", u"/data-requests/register"_s, u"Register as CSV…"_s, u"Asking…"_s, {}, {}};
    return row;
}

} // namespace

QList<PaneCase> requestPanes()
{
    PaneCase move = form(u"MoveForm"_s, u"Check who asks…"_s);
    move.sentence = u"What the person is asked"_s;
    move.write = PaneWrite{
        "POST", moves, u"Check who asks"_s, u"Saving…"_s, u"Why"_s, u"Another address."_s};
    PaneCase outcome = form(u"OutcomeForm"_s, u"Decide on: Access"_s,
        [](PageStage& stage, const QString& ref) { return assessed(stage, ref, false); });
    outcome.sentence = u"Outcome"_s;
    outcome.write = PaneWrite{"PUT", u"/rights/access"_s, u"Keep the outcome"_s, u"Saving…"_s,
        u"Outcome"_s, u"Fulfilled"_s};
    PaneCase question = form(u"QuestionForm"_s, u"Ask the person…"_s);
    question.sentence = u"Rights that can't go on without an answer"_s;
    question.write = PaneWrite{"POST", u"/questions"_s, u"Keep the question"_s, u"Saving…"_s,
        u"What the person is asked"_s, u"Which of the accounts?"_s};
    PaneCase answer
        = form(u"AnswerForm"_s, u"The answer to: Which of your accounts is it?"_s, asked);
    answer.sentence = u"Left empty, the question stays open."_s;
    answer.write = PaneWrite{"PATCH", u"/questions/"_s, u"Keep the answer"_s, u"Saving…"_s,
        u"An answer that suffices came on"_s, ui::DateField::dayText(dayOfAsking())};
    PaneCase extension = form(u"ExtensionForm"_s, u"Extend…"_s);
    extension.sentence = u"Rights that get more time"_s;
    extension.write = PaneWrite{"PUT", u"/extension"_s, u"Extend the time limit"_s, u"Saving…"_s,
        u"Why, as the notice says it"_s, u"There are very many data."_s};
    PaneCase facts = form(u"FactsForm"_s, u"Edit details…"_s);
    facts.sentence = u"Which data it is about"_s;
    facts.write = PaneWrite{"PATCH", u"/governance/data-requests/"_s, u"Keep the details"_s,
        u"Saving…"_s, u"Which data it is about"_s, u"All accounts"_s};
    PaneCase hold = form(u"HoldForm"_s, u"Put on hold…"_s);
    hold.sentence = u"Why it is put on hold"_s;
    hold.write = PaneWrite{"PATCH", u"/governance/data-requests/"_s, u"Put on hold"_s, u"Saving…"_s,
        u"Why it is put on hold"_s, u"A court asks for it."_s};
    PaneCase task = form(u"TaskForm"_s, u"Update a task"_s,
        [](PageStage& stage, const QString& ref) { return assessed(stage, ref, true); });
    task.open = [](PageStage& stage, bool readOnly) {
        return opened(
            stage, readOnly, u"console::ui::TaskForm"_s,
            [](PageStage& at, const QString& ref) { return assessed(at, ref, true); },
            [&](const PageDriver& driver, const QString& ref) {
                const auto seen = await(stage.elsewhere().dataRequests().get(ref));
                return seen && !seen->tasks.isEmpty() && driver.choose(table, ref)
                    && (readOnly
                        || driver.chooseFromMenu(
                            u"Update a task"_s, seen->tasks.first().task.name));
            });
    };
    task.sentence = u"How far it is"_s;
    task.write = PaneWrite{"PATCH", u"/tasks/"_s, u"Keep the task"_s, u"Saving…"_s,
        u"What shows it"_s, u"Ticket 4711"_s};
    PaneCase added = form(u"AddedTaskForm"_s, u"Add a task…"_s);
    added.sentence = u"What has to be done"_s;
    added.write = PaneWrite{"POST", u"/tasks"_s, u"Add the task"_s, u"Saving…"_s,
        u"What has to be done"_s, u"Ask the archive"_s};
    return {caseView(), caseSelection(), recordForm(), correctionForm(), ownRequestPane(),
        registerPane(), move, outcome, question, answer, extension, facts, hold, task, added,
        erasurePane(), copyPane(), attachmentsPane(false), attachmentsPane(true)};
}

} // namespace console::test
