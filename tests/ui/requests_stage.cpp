// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/requests_stage.h"

#include "base/wait_until.h"
#include "domain/local_day.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/page_header.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize pageSize(984, 780); // what a window of 1200 x 780 leaves to a page
constexpr int patience = 10'000; // milliseconds
} // namespace

RequestsStage::RequestsStage(const std::function<void(ui::PageContext&)>& adjust)
{
    QApplication::setDoubleClickInterval(1);
    if (!stage.signUp())
        qWarning("nobody could sign up");
    m_context = stage.context();
    m_context.clock = [this] {
        return stage.service().now();
    };
    if (adjust)
        adjust(m_context);
}

void RequestsStage::show()
{
    m_page = std::make_unique<ui::DataRequestsPage>(m_context);
    m_person = std::make_unique<PageDriver>(*m_page);
    m_page->resize(pageSize);
    m_page->show();
    m_page->refresh();
}

bool RequestsStage::open()
{
    show();
    const auto* header = m_page->findChild<ui::PageHeader*>();
    return waitUntil([header] { return !header->context().isEmpty(); }, patience);
}

QString RequestsStage::paneTitle() const
{
    const QList<ui::DetailPane*> panes = m_page->findChildren<ui::DetailPane*>();
    for (const ui::DetailPane* pane : panes) {
        if (pane->isVisible())
            return pane->title();
    }
    return {};
}

bool RequestsStage::choose(const QString& ref)
{
    return m_person->choose(requestsTable, ref)
        && waitUntil(
            [&] {
                return paneTitle().startsWith(ref) && m_person->find(u"Edit details…"_s)
                    && m_person->saysExactly(u"History"_s);
            },
            patience);
}

QStringList RequestsStage::refs() const
{
    QStringList refs;
    const QAbstractItemModel* rows = m_page->findChild<ui::DataTable*>()->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        refs << rows->index(row, 0).data().toString();
    return refs;
}

QStringList RequestsStage::chosen() const
{
    QStringList texts;
    for (const QModelIndex& row :
        m_page->findChild<ui::DataTable*>()->selectionModel()->selectedRows())
        texts << row.data().toString();
    return texts;
}

std::optional<QString> RequestsStage::cell(const QString& ref, const QString& column) const
{
    return m_person->cell(requestsTable, ref, column);
}

cloud::DataRequestsApi& RequestsStage::elsewhere()
{
    return stage.elsewhere().dataRequests();
}

QDate RequestsStage::today()
{
    return domain::localDay(stage.service().now(), domain::usualZone()).value_or(QDate());
}

QString RequestsStage::record(
    const QString& address, const QList<domain::DataRight>& rights, int daysAgo)
{
    contract::RequestForm form = usualForm(address, daysAgo);
    form.rights = rights;
    return recorded(form);
}

QString RequestsStage::openWith(
    const QString& address, const QList<domain::DataRight>& rights, int daysAgo)
{
    const QString ref = record(address, rights, daysAgo);
    return !ref.isEmpty() && open() && choose(ref) ? ref : QString();
}

QString RequestsStage::recordNamed(const QString& address, const QString& name)
{
    contract::RequestForm form = usualForm(address, 10);
    form.name = name;
    return recorded(form);
}

contract::RequestForm RequestsStage::usualForm(const QString& address, int daysAgo)
{
    contract::RequestForm form;
    form.address = address;
    form.receivedAt = stage.service().now().addDays(-daysAgo);
    form.zone = domain::usualZone();
    form.calendar = u"fr"_s;
    form.rights = {domain::DataRight::Access};
    return form;
}

QString RequestsStage::recorded(const contract::RequestForm& form)
{
    const auto made = await(elsewhere().record(form));
    if (!made)
        qWarning("%s", qPrintable(made.error().message));
    return made ? made->summary.ref : QString();
}

RequestsStage::Case RequestsStage::caseOf(const QString& ref)
{
    return await(elsewhere().get(ref)).value_or(Case());
}

bool RequestsStage::move(const QString& ref, domain::RequestStatus to)
{
    const Case seen = caseOf(ref);
    contract::MoveForm form;
    form.to = to;
    form.evidence.reason = u"Asked from another address"_s;
    form.evidence.question = u"Which of your accounts is it?"_s;
    form.evidence.askedOn = today();
    form.evidence.answerUntil = today().addDays(14);
    form.evidence.answeredOn = today();
    form.evidence.method = domain::IdentityMethod::EmailLoop;
    form.evidence.message = u"Our answer"_s;
    form.evidence.messageHash = QString(64, u'a');
    form.evidence.sentOn = today();
    form.evidence.namesComplaint = true;
    form.evidence.namesRemedy = true;
    const auto moved = await(elsewhere().move(ref, form, seen.summary.rev));
    if (!moved)
        qWarning("%s", qPrintable(moved.error().message));
    return moved.has_value();
}

QString RequestsStage::saveBy(const QString& button, const QString& path)
{
    if (!m_person->press(button))
        return u"off"_s;
    QPointer<QFileDialog> dialog;
    if (!waitUntil([&] { return (dialog = m_page->findChild<QFileDialog*>()) != nullptr; }))
        return u"no dialog"_s;
    const QString suggested = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    // selectFile() leaves alone what a line with the focus holds.
    dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    return waitUntil([&] { return dialog.isNull(); }) ? suggested : u"open"_s;
}

} // namespace console::test
