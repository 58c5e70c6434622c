// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/letters_api.h"
#include "domain/local_day.h"
#include "ui/pages/datarequests/requests_page.h"
#include "ui/pane_states.h"
#include "ui/stage_relay.h"

// The panes of letters and codes, of a case in Data requests.
namespace console::test {

using namespace Qt::StringLiterals;

namespace {

const QString table = u"Data requests list"_s;
const QString letters = u"Letters…"_s;
constexpr int patience = 30'000; // milliseconds; the relay is a program that has to start
const QString extension = u"Extension of the time limit…"_s;
const QString failedPage = u"The cases could not be loaded."_s;
const QString readOnlyReason
    = u"The profile “This computer” is read-only. Nothing can be changed through it."_s;

using Before = std::function<bool(PageStage& stage, const domain::RequestSummary& made)>;
using Steps = std::function<bool(const PageDriver& driver)>;

//! A relay that nothing answers at: what leaves, waits.
bool setRelay(PageStage& stage)
{
    domain::MailRelayChange relay;
    relay.host = u"127.0.0.1"_s;
    relay.port = 9;
    relay.senderAddress = u"cloud@acme.example"_s;
    return await(stage.client->mail().changeRelay(relay, 0)).has_value();
}

//! A case that came ten days ago.
std::optional<domain::RequestSummary> recorded(PageStage& stage)
{
    contract::RequestForm form;
    form.address = u"eve@globex.example"_s;
    form.receivedAt = stage.service().now().addDays(-10);
    form.zone = domain::usualZone();
    form.calendar = u"fr"_s;
    form.rights = {domain::DataRight::Access};
    const auto made = await(stage.elsewhere().dataRequests().record(form));
    return made ? std::optional(made->summary) : std::nullopt;
}

//! The page with a case, and what `steps` opened in it.
OpenPane opened(PageStage& stage, bool readOnly, const QString& filledBy, const Before& before,
    const Steps& steps)
{
    const ui::PageContext context = signedIn(stage, readOnly);
    const auto made = recorded(stage);
    if (!made || !before(stage, *made))
        return {};
    const auto page = std::make_shared<ui::DataRequestsPage>(context);
    page->resize(984, 780);
    page->show();
    page->refresh();
    const PageDriver driver(*page);
    if (!driver.choose(table, made->ref) || !steps(driver))
        return {};
    return {page, [raw = page.get()] { raw->refresh(); }, filledBy};
}

//! A receipt that the relay has refused.
bool isRefused(PageStage& stage, const domain::RequestSummary& made)
{
    LocalRelay relay;
    relay.refuse(u"RCPT"_s, u"550 5.1.1 No such user"_s);
    contract::LetterForm form;
    form.kind = domain::LetterKind::Receipt;
    form.subject = u"We received your request"_s;
    form.text = u"We received your request, and answer it as soon as we can."_s;
    cloud::LettersApi api(stage.elsewhere().governanceSession());
    return sendsBy(stage, relay) && await(api.send(made.id, form, made.rev))
        && waitUntil(
            [&] {
                const auto all = await(api.list(made.id));
                return all && all->letters.value(0).state == domain::MailState::Refused;
            },
            patience);
}

PaneCase lettersPane()
{
    const QString name = u"console::ui::LettersPane"_s;
    PaneCase row{name,
        [name](PageStage& stage, bool readOnly) {
            return opened(
                stage, readOnly, name,
                [](PageStage&, const domain::RequestSummary&) { return true; },
                [](const PageDriver& driver) { return driver.press(letters); });
        },
        u"There are none yet."_s, u"/governance/data-requests"_s, failedPage};
    row.read = PaneRead{u"/letters"_s, u"Reading the letters…"_s,
        u"The letters could not be read."_s, u"There are none yet."_s};
    row.refusal = PaneRefusal{extension, readOnlyReason};
    return row;
}

PaneCase refusedLetter()
{
    const QString name = u"console::ui::LettersPane"_s;
    PaneCase row{name,
        [name](PageStage& stage, bool readOnly) {
            return opened(stage, readOnly, name, isRefused, [](const PageDriver& driver) {
                return driver.press(letters)
                    && waitUntil(
                        [&] { return driver.find(u"Send letter 1 again"_s) != nullptr; }, patience);
            });
        },
        u"The relay refused it for good. Last answer: 550 5.1.1 No such user"_s, {}, {}};
    row.write = PaneWrite{"POST", u"/sending"_s, u"Send letter 1 again"_s, u"Sending…"_s, {}, {}};
    row.refusal = PaneRefusal{u"Send letter 1 again"_s, readOnlyReason};
    return row;
}

PaneCase letterForm()
{
    const QString name = u"console::ui::LetterForm"_s;
    PaneCase row{name,
        [name](PageStage& stage, bool readOnly) {
            return opened(
                stage, readOnly, name,
                [](PageStage& at, const domain::RequestSummary&) { return setRelay(at); },
                [](const PageDriver& driver) {
                    return driver.press(letters) && driver.press(extension)
                        && driver.type(u"Subject of the letter"_s, u"More time"_s);
                });
        },
        u"Rights that get more time"_s, u"/governance/data-requests"_s, failedPage};
    row.write = PaneWrite{"POST", u"/letters"_s, u"Send the letter"_s, u"Saving…"_s,
        u"Text of the letter"_s, u"We need more time, since there are very many data."_s};
    return row;
}

PaneCase identityCodePane()
{
    const QString name = u"console::ui::IdentityCodePane"_s;
    const QString send = u"Send a code by mail"_s;
    const QString none = u"no code was sent"_s;
    PaneCase row{name,
        [name](PageStage& stage, bool readOnly) {
            return opened(
                stage, readOnly, name,
                [](PageStage& at, const domain::RequestSummary&) { return setRelay(at); },
                [](const PageDriver& driver) { return driver.press(u"Code by mail…"_s); });
        },
        none, u"/governance/data-requests"_s, failedPage};
    row.read = PaneRead{u"/letters"_s, u"Reading how the code stands…"_s,
        u"How the code stands could not be read."_s, none};
    row.write = PaneWrite{"POST", u"/identity-code"_s, send, u"Sending…"_s, {}, {}};
    row.refusal = PaneRefusal{send, readOnlyReason};
    return row;
}

} // namespace

QList<PaneCase> letterPanes()
{
    return {lettersPane(), refusedLetter(), letterForm(), identityCodePane()};
}

} // namespace console::test
