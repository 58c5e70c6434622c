// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/mail_list.h"

#include "cloud/client.h"
#include "domain/delivery_report.h"
#include "ui/pages/breadcrumb.h"
#include "ui/pages/organizations/mail_pane.h"
#include "ui/pages/organizations/permission.h"
#include "ui/parts/background.h"
#include "ui/parts/file_drop.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

using base::Result;
using contract::MailReportOutcome;
using domain::Mail;

namespace {
constexpr std::chrono::seconds betweenLooks(3);

bool isUnderWay(const Mail& mail)
{
    return mail.state == domain::MailState::Queued || mail.state == domain::MailState::Sending;
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ApiError::invalid(QStringLiteral("report"),
            MailList::tr("“%1” is no file that can be read.").arg(path),
            QStringLiteral("mail.report.file")));
    // One byte more tells that it is too large.
    return file.read(domain::DeliveryReportLimits::bytes + 1);
}
} // namespace

MailList::MailList(const PageContext& context, QWidget* parent)
    : ListLevel(tr("Mails"), QStringLiteral("mails"), context, parent)
    , m_model(context.clock)
    , m_report(list().header()->addSecondaryAction(tr("Read a report…")))
{
    setAcceptDrops(true);
    auto* breadcrumb = new Breadcrumb(tr("Waiting invitations"), this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, breadcrumb);
    list().header()->layout()->setContentsMargins(space::xl, space::xs, space::xl, 13);
    connect(breadcrumb, &Breadcrumb::backRequested, this, &MailList::backWanted);
    list().header()->setContext(tr("What leaves by the mail relay, and what became of it"));
    m_report->setToolTip(tr(
        "Takes a report that a mail did not arrive, as a file. It can be dropped here as well."));
    connect(m_report, &QPushButton::clicked, this, &MailList::chooseReport);
    list().setFilterHint(tr("Filter by address, state…"));
    list().setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 mail") : tr("%n mails", nullptr, total);
        return tr("%1 of %n mails", nullptr, total).arg(shown);
    });
    list().setSource(&m_model);
    list().setDetail(new DetailPane);
    if (context.memory)
        list().remember(context.memory);
    followSelection();
    m_again.setTimerType(Qt::CoarseTimer);
    m_again.setSingleShot(true);
    m_again.setInterval(betweenLooks);
    connect(&m_again, &QTimer::timeout, this, [this] { read(&MailPane::follow); });
    list().setState(ViewState::firstLoad(tr("Loading mails…")));
    showRights();
}

void MailList::refresh()
{
    showRights();
    if (const QString reason = whyNoOutbox(context()); !reason.isEmpty()) {
        m_again.stop();
        m_isUnderWay = false;
        m_model.clear();
        list().setState(ViewState::notAllowed(reason));
        return;
    }
    list().header()->setLoading(true);
    read(&MailPane::update);
}

void MailList::read(void (MailPane::*toPane)(const Mail& mail))
{
    m_again.stop();
    m_loading.cancel();
    m_loading = client().mail().list().then(this, [this, toPane](const Result<QList<Mail>>& mails) {
        if (!mails) {
            loadFailed(tr("The mails could not be loaded."), mails.error());
            return;
        }
        fill(*mails);
        auto* pane = qobject_cast<MailPane*>(content());
        const int row = pane ? m_model.indexOf(shownKey()) : -1;
        if (row >= 0)
            (pane->*toPane)(m_model.row(row));
    });
}

void MailList::fill(const QList<Mail>& mails)
{
    m_model.setRows(mails);
    list().header()->setLoading(false);
    list().setUpdatedAt(context().clock());
    list().setState(mails.isEmpty()
            ? ViewState::empty(tr("No mail has left. Once a mail relay is set, invitations and "
                                  "links to a new password stand here."))
            : ViewState::ready());
    m_isUnderWay = std::any_of(mails.begin(), mails.end(), isUnderWay);
    if (m_isUnderWay && isVisible())
        m_again.start();
}

void MailList::showEvent(QShowEvent* event)
{
    ListLevel::showEvent(event);
    if (m_isUnderWay)
        m_again.start();
}

void MailList::hideEvent(QHideEvent* event)
{
    ListLevel::hideEvent(event);
    m_again.stop();
}

void MailList::showRights()
{
    QString reason = whyNoWrite(context());
    if (reason.isEmpty() && !domain::may(context().standing, domain::Action::ChangeSettings))
        reason = tr("Only the operator of this workspace can read reports.");
    setAllowed(m_report, reason.isEmpty(), reason);
}

void MailList::showSelection(const QStringList& keys)
{
    if (keys.size() == 1)
        present<MailPane>(keys, m_model.row(rowOfKey(keys.first())));
    else
        closePane();
}

void MailList::chooseReport()
{
    auto* dialog = new QFileDialog(this, tr("Report that a mail did not arrive"), {},
        tr("Mails (*.eml *.txt);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &MailList::readReport);
    dialog->open();
}

void MailList::readReport(const QString& path)
{
    m_reading = inBackground([path] {
        return contentOf(path);
    }).then(this, [this](const Result<QByteArray>& eml) {
        if (eml)
            sendReport(*eml);
        else
            tell(base::failure(eml.error()));
    });
}

void MailList::sendReport(const QByteArray& eml)
{
    if (const auto report = domain::readDeliveryReport(eml); !report) {
        tell(base::failure(report.error()));
        return;
    }
    m_reading = client().mail().readReport(eml).then(
        this, [this](const Result<MailReportOutcome>& outcome) { tell(outcome); });
}

void MailList::tell(const Result<MailReportOutcome>& outcome)
{
    if (!outcome) {
        announce(Tone::Bad, outcome.error().message);
        return;
    }
    if (outcome->bounced.isEmpty()) {
        announce(Tone::Warn,
            tr("The report is about no mail that this service sent, or does not "
               "say that one failed. Nothing was changed."));
        return;
    }
    announce(Tone::Ok,
        tr("%n mail(s) came back, and are marked so.", nullptr, int(outcome->bounced.size())));
    refresh();
}

void MailList::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_report->isEnabled() && !FileDrop::fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MailList::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    readReport(FileDrop::fileIn(event->mimeData()));
}

} // namespace console::ui
