// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/trust/request_pane.h"

#include "ui/parts/facts.h"
#include "ui/parts/notes.h"
#include "ui/parts/text_area.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QUrl>

namespace console::ui {

using namespace Qt::StringLiterals;
using Kind = domain::TrustRequest::Kind;

namespace {

QString mailbox(Kind kind)
{
    return QString::fromLatin1(
        kind == Kind::Soc2Report ? domain::reportMailbox : domain::dpoMailbox);
}

QString subject(Kind kind)
{
    return kind == Kind::Soc2Report ? RequestPane::tr("Request for the SOC 2 Type II report")
                                    : RequestPane::tr("Question about personal data");
}

} // namespace

RequestPane::RequestPane(QWidget* parent)
    : DetailPane(parent)
{
    setObjectName(u"trust.request"_s);
}

void RequestPane::ask(Kind kind, const QString& organizationName)
{
    clear();
    clearErrors();
    m_kind = kind;
    m_organizationName = organizationName;
    const bool report = kind == Kind::Soc2Report;
    setTitle(report ? tr("Request the SOC 2 report") : tr("Contact the DPO"));
    auto* what = new TextLabel(report
            ? tr("The request is recorded here, and a mail to %1 is prepared for you to send.")
                  .arg(mailbox(kind))
            : tr("Your message is recorded here, and a mail to %1 is prepared for you to send.")
                  .arg(mailbox(kind)),
        TextSize::Body, Tone::Muted);
    what->setWordWrap(true);
    add(what);
    m_reason = new TextArea;
    auto* field = addField(new FormField(
        report ? tr("What it is needed for") : tr("Your message"), m_reason, u"reason"_s));
    field->setHint(tr("10 to 1,000 characters"));
    setSaveText(report ? tr("Record the request") : tr("Record the message"));
    setDraft(true);
    m_reason->setFocus();
}

QString RequestPane::reason() const
{
    return m_reason ? m_reason->toPlainText() : QString();
}

void RequestPane::showRecorded(const domain::TrustRequest& request)
{
    markClean();
    clear();
    m_reason = nullptr;
    setDraft(false);
    setSaveText({});
    auto* note = new Note(Tone::Ok, tr("Recorded."),
        tr("Nothing has left this computer yet: send the prepared mail to %1.")
            .arg(mailbox(request.kind)));
    connect(note->addAction(tr("Open the mail")), &QPushButton::clicked, this,
        [this, request] { openMail(request); });
    connect(note->addAction(tr("Copy the address")), &QPushButton::clicked, this,
        [request] { QGuiApplication::clipboard()->setText(mailbox(request.kind)); });
    add(note);
    auto* facts = new KeyValueList;
    facts->setRows({{tr("To"), mailbox(request.kind), Tone::Neutral, {}},
        {tr("Subject"), subject(request.kind), Tone::Neutral, {}},
        {tr("Text"), request.reason, Tone::Neutral, {}}});
    add(facts);
}

void RequestPane::openMail(const domain::TrustRequest& request) const
{
    QDesktopServices::openUrl(requestMail(request, m_organizationName));
}

QUrl requestMail(const domain::TrustRequest& request, const QString& organizationName)
{
    QString body = request.reason + u"\r\n\r\n"_s;
    if (!organizationName.isEmpty())
        body += RequestPane::tr("Organization: %1").arg(organizationName) + u"\r\n"_s;
    body += RequestPane::tr("Reference: %1").arg(request.id) + u"\r\n"_s;
    // Encoded by hand: QUrlQuery leaves "+" and "&" of a value as they are.
    return QUrl(u"mailto:%1?subject=%2&body=%3"_s.arg(mailbox(request.kind),
                    QString::fromLatin1(QUrl::toPercentEncoding(subject(request.kind))),
                    QString::fromLatin1(QUrl::toPercentEncoding(body))),
        QUrl::StrictMode);
}

} // namespace console::ui
