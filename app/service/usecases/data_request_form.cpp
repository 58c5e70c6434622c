// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/data_request_form.h"

#include "domain/email_address.h"
#include "domain/local_day.h"
#include "domain/mail_relay.h"
#include "domain/public_holidays.h"
#include "domain/sub_processor.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_scene.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using contract::RequestForm;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

//! One person has one address, however it was typed: composed (Unicode NFC) and in lower case.
//! What stands before the @ is else taken as it is: "ada+news" is another mailbox than "ada".
base::Result<QString> subjectAddress(const QString& typed)
{
    auto address = domain::emailAddress(typed.normalized(QString::NormalizationForm_C));
    if (!address)
        address.error().field = u"address"_s;
    return address;
}

base::Result<base::Done> checkLength(const QString& field, const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return base::Done{};
    return invalid(field, "request.text", tr("This has at most %1 characters.").arg(longest));
}

base::Result<base::Done> checkTexts(const RequestForm& form)
{
    if (!form.language.isEmpty() && !domain::mailLanguages().contains(form.language))
        return invalid(u"language"_s, "request.language", tr("Choose English or French."));
    if (auto fits = checkLength(u"name"_s, form.name, domain::longestPersonName); !fits)
        return fits;
    if (auto fits = checkLength(u"details"_s, form.details, domain::longestRequestDetails); !fits)
        return fits;
    return checkLength(u"sourceRef"_s, form.sourceRef, domain::longestSourceRef);
}

QList<domain::RightClock> clocksFor(QList<domain::DataRight> rights)
{
    std::sort(rights.begin(), rights.end());
    rights.erase(std::unique(rights.begin(), rights.end()), rights.end());
    QList<domain::RightClock> clocks;
    for (const domain::DataRight right : std::as_const(rights)) {
        domain::RightClock clock;
        clock.asked.right = right;
        clocks.append(clock);
    }
    return clocks;
}

} // namespace

base::Result<StoredDataRequest> requestOf(
    const Context& context, const RequestForm& form, const QString& calendarVersion)
{
    const QDateTime now = context.now();
    const base::Result<QString> address = subjectAddress(form.address);
    if (!address)
        return base::failure(address.error());
    if (form.rights.isEmpty())
        return invalid(u"rights"_s, "request.rights", tr("Choose at least one right."));
    if (const auto fit = checkTexts(form); !fit)
        return base::failure(fit.error());
    if (form.receivedAt > now)
        return invalid(u"receivedAt"_s, "request.received.future",
            tr("A request can't have come in the future. Give the time at which it came."));
    const base::Result<QDate> today = domain::localDay(now, form.zone);
    if (!today)
        return base::failure(today.error());
    StoredDataRequest stored;
    stored.address = *address;
    domain::RequestCase& whole = stored.whole;
    whole.calendar = form.calendar;
    whole.calendarVersion = calendarVersion;
    whole.targetReserve = form.targetReserve;
    whole.language = form.language;
    whole.name = domain::plainLine(form.name);
    whole.details = domain::plainLines(form.details);
    whole.sourceRef = domain::plainLine(form.sourceRef);
    domain::RequestSummary& summary = whole.summary;
    summary.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    summary.regulation = form.regulation;
    summary.role = form.role;
    summary.channel = form.channel;
    summary.receivedAt = form.receivedAt;
    summary.zone = form.zone;
    summary.rights = clocksFor(form.rights);
    if (const auto counted = recount(context, whole, *today); !counted)
        return base::failure(counted.error());
    return stored;
}

RequestForm ownForm(
    const contract::OwnRequestForm& form, const domain::Account& account, const QDateTime& now)
{
    RequestForm own;
    own.address = account.email;
    own.name = account.displayName.value_or(QString()).left(domain::longestPersonName);
    own.channel = domain::RequestChannel::Form;
    own.receivedAt = now;
    own.zone = domain::usualZone();
    own.calendar = domain::builtInCalendars().constFirst();
    own.rights = form.rights;
    own.details = form.details;
    return own;
}

} // namespace console::service
