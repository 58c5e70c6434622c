// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/json_pieces.h"
#include "contract/listing_pieces.h"
#include "contract/mail_codecs.h"

namespace console::contract {

using base::JsonReader;
using domain::MailFailure;
using domain::MailStepOutcome;
using namespace Qt::StringLiterals;

namespace {

MailStepOutcome decodeStep(JsonReader& reader)
{
    MailStepOutcome outcome;
    if (const auto step = domain::mailStep(reader.string("step"_L1)))
        outcome.step = *step;
    else
        reader.fail("step"_L1, u"a step of sending"_s);
    outcome.took = std::chrono::milliseconds(reader.integer("ms"_L1));
    if (const auto failure = reader.optionalString("failure"_L1))
        outcome.failure = domain::mailFailure(*failure).value_or(MailFailure::Refused);
    return outcome;
}

} // namespace

QJsonObject encode(const domain::MailRelay& relay)
{
    QJsonObject body{{u"host"_s, relay.host}, {u"port"_s, relay.port},
        {u"security"_s, domain::wireName(relay.security)}, {u"user"_s, relay.user},
        {u"passwordSet"_s, relay.passwordSet}, {u"senderAddress"_s, relay.senderAddress},
        {u"senderName"_s, relay.senderName}, {u"language"_s, relay.language},
        {u"perMinute"_s, relay.perMinute}, {u"authority"_s, relay.authority}};
    insertTime(body, "passwordSetAt"_L1, relay.passwordSetAt);
    insertRev(body, relay.rev);
    return body;
}

domain::MailRelay decodeMailRelay(JsonReader& reader)
{
    const auto security = domain::mailSecurity(reader.string("security"_L1));
    if (!security)
        reader.fail("security"_L1, u"starttls or tls"_s);
    return {.host = reader.string("host"_L1),
        .port = readNumber(reader, "port"_L1, 1),
        .security = security.value_or(domain::MailSecurity::StartTls),
        .user = reader.string("user"_L1),
        .passwordSet = reader.boolean("passwordSet"_L1),
        .passwordSetAt = reader.optionalTime("passwordSetAt"_L1),
        .senderAddress = reader.string("senderAddress"_L1),
        .senderName = reader.string("senderName"_L1),
        .language = reader.string("language"_L1),
        .perMinute = readNumber(reader, "perMinute"_L1, 1),
        .authority = reader.string("authority"_L1),
        .rev = reader.optionalInteger("rev"_L1).value_or(0)};
}

QJsonObject encode(const domain::MailRelayChange& change)
{
    QJsonObject body;
    insertText(body, "host"_L1, change.host);
    if (change.port)
        body.insert("port"_L1, *change.port);
    if (change.security)
        body.insert("security"_L1, domain::wireName(*change.security));
    insertText(body, "user"_L1, change.user);
    insertText(body, "password"_L1, change.password);
    insertText(body, "senderAddress"_L1, change.senderAddress);
    insertText(body, "senderName"_L1, change.senderName);
    insertText(body, "language"_L1, change.language);
    if (change.perMinute)
        body.insert("perMinute"_L1, *change.perMinute);
    insertText(body, "authority"_L1, change.authority);
    return body;
}

domain::MailRelayChange decodeMailRelayChange(JsonReader& reader)
{
    domain::MailRelayChange change{.host = reader.optionalString("host"_L1),
        .user = reader.optionalString("user"_L1),
        .password = reader.optionalString("password"_L1),
        .senderAddress = reader.optionalString("senderAddress"_L1),
        .senderName = reader.optionalString("senderName"_L1),
        .language = reader.optionalString("language"_L1),
        .authority = reader.optionalString("authority"_L1)};
    if (reader.has("port"_L1))
        change.port = readNumber(reader, "port"_L1, 0);
    if (reader.has("perMinute"_L1))
        change.perMinute = readNumber(reader, "perMinute"_L1, 0);
    if (const auto security = reader.optionalString("security"_L1)) {
        change.security = domain::mailSecurity(*security);
        if (!change.security)
            reader.fail("security"_L1, u"starttls or tls"_s);
    }
    return change;
}

QJsonObject encode(const domain::MailTestReport& report)
{
    QJsonArray steps;
    for (const MailStepOutcome& outcome : report.steps) {
        QJsonObject step{
            {u"step"_s, domain::wireName(outcome.step)}, {u"ms"_s, qint64(outcome.took.count())}};
        if (outcome.failure)
            step.insert("failure"_L1, domain::wireName(*outcome.failure));
        steps.append(step);
    }
    QJsonObject body{{u"ok"_s, report.ok()}, {u"steps"_s, steps}};
    if (report.failure)
        body.insert("failure"_L1, domain::wireName(*report.failure));
    if (report.replyCode > 0)
        body.insert("replyCode"_L1, report.replyCode);
    if (!report.reply.isEmpty())
        body.insert("reply"_L1, report.reply);
    return body;
}

domain::MailTestReport decodeMailTestReport(JsonReader& reader)
{
    domain::MailTestReport report{.steps = reader.list("steps"_L1, decodeStep),
        .replyCode = int(reader.optionalInteger("replyCode"_L1).value_or(0)),
        .reply = reader.optionalString("reply"_L1).value_or(QString())};
    if (!reader.boolean("ok"_L1))
        report.failure
            = domain::mailFailure(reader.optionalString("failure"_L1).value_or(QString()))
                  .value_or(MailFailure::Refused);
    return report;
}

} // namespace console::contract
