// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/delivery_report.h"

#include "domain/mail_header.h"
#include "domain/wire_names.h"

#include <QRegularExpression>

#include <array>

namespace console::domain {

using namespace Qt::StringLiterals;
using Action = DeliveryStatus::Action;

namespace {

constexpr std::array<std::pair<Action, const char*>, 5> actions{
    {{Action::Failed, "failed"}, {Action::Delayed, "delayed"}, {Action::Delivered, "delivered"},
        {Action::Relayed, "relayed"}, {Action::Expanded, "expanded"}}};

QString tr(const char* text)
{
    return QCoreApplication::translate("DeliveryReport", text);
}

base::Failure refuse(const char* code, const QString& sentence)
{
    return base::failure(base::ApiError::invalid(u"report"_s, sentence, QString::fromLatin1(code)));
}

base::Failure noReport()
{
    return refuse("mail.report.shape",
        tr("This is no report on a mail that could not be delivered (RFC 3464), or it is cut off. "
           "Save the report itself as a file, not the mail that it is about."));
}

base::Failure badRecipient()
{
    return refuse("mail.report.recipient",
        tr("The report names a recipient without saying what became of the mail, or more than "
           "%1 of them.")
            .arg(DeliveryReportLimits::recipients));
}

//! "rfc822; bob@acme.example"
QString addressIn(const QString& field)
{
    const QString type = field.section(u';', 0, 0).trimmed().toLower();
    QString address = field.section(u';', 1).trimmed();
    if (type != "rfc822"_L1 && type != "utf-8"_L1)
        return {};
    if (address.startsWith(u'<') && address.endsWith(u'>'))
        address = address.mid(1, address.size() - 2);
    return address.contains(u'@') ? address.toLower() : QString();
}

std::optional<DeliveryStatus> statusIn(const MailHeader& fields)
{
    static const QRegularExpression code(u"^[245]\\.[0-9]{1,3}\\.[0-9]{1,3}"_s);
    const QRegularExpressionMatch status = code.match(fields.value("status"));
    const auto action = valueIn<Action>(actions, fields.value("action").trimmed().toLower());
    DeliveryStatus found{.recipient = addressIn(fields.value("final-recipient")),
        .originalRecipient = addressIn(fields.value("original-recipient")),
        .action = action.value_or(Action::Failed),
        .status = status.captured(0),
        .diagnostic = fields.value("diagnostic-code").section(u';', 1).simplified().left(500)};
    if (found.recipient.isEmpty() || !action || found.status.isEmpty())
        return std::nullopt;
    return found;
}

//! Groups of fields, parted by empty lines: the first is about the message, each other about a
//! recipient.
base::Result<QList<DeliveryStatus>> statusesIn(const QList<QByteArray>& lines)
{
    QList<QList<QByteArray>> groups(1);
    for (const QByteArray& line : lines) {
        if (!line.trimmed().isEmpty())
            groups.last().append(line);
        else if (!groups.last().isEmpty())
            groups.append(QList<QByteArray>());
    }
    if (groups.last().isEmpty())
        groups.removeLast();
    if (groups.size() < 2 || groups.size() - 1 > DeliveryReportLimits::recipients)
        return badRecipient();
    QList<DeliveryStatus> statuses;
    for (qsizetype i = 1; i < groups.size(); ++i) {
        const auto fields = readMailHeader(groups.at(i));
        const auto status = fields ? statusIn(*fields) : std::nullopt;
        if (!status)
            return badRecipient();
        statuses.append(*status);
    }
    return statuses;
}

//! The Message-ID in the copy of the mail, or of its header, that a report ends with.
QString messageIdIn(const QList<QByteArray>& copy)
{
    const auto header = readMailHeader(headerLines(copy));
    const QString id = header ? header->value("message-id").trimmed() : QString();
    return id.startsWith(u'<') && id.endsWith(u'>') && id.count(u'<') == 1 ? id : QString();
}

} // namespace

base::Result<DeliveryReport> readDeliveryReport(const QByteArray& eml)
{
    if (eml.size() > DeliveryReportLimits::bytes)
        return refuse(
            "mail.report.large", tr("This file is too large for a report. It may have 1 MiB."));
    const auto lines = mailLines(eml, DeliveryReportLimits::line);
    if (!lines)
        return noReport();
    const auto header = readMailHeader(headerLines(*lines));
    const MailContentType type = contentType(header ? header->value("content-type") : QString());
    if (!header || type.name != "multipart/report"_L1
        || type.parameters.value(u"report-type"_s).toLower() != "delivery-status"_L1)
        return noReport();
    const auto parts = mailParts(
        *lines, type.parameters.value(u"boundary"_s).toLatin1(), DeliveryReportLimits::parts);
    if (!parts)
        return noReport();
    DeliveryReport report;
    for (const MailPart& part : *parts) {
        const QString name = contentType(part.header.value("content-type")).name;
        if (name == "message/delivery-status"_L1 || name == "message/global-delivery-status"_L1) {
            const auto statuses = statusesIn(part.body);
            if (!statuses)
                return base::failure(statuses.error());
            report.recipients += *statuses;
        } else if (name == "message/rfc822"_L1 || name == "text/rfc822-headers"_L1
            || name.startsWith("message/global"_L1)) {
            report.messageId = messageIdIn(part.body);
        }
    }
    if (report.recipients.isEmpty())
        return noReport();
    return report;
}

} // namespace console::domain
