// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/listing_driver.h"

#include "base/wait_until.h"
#include "ui/parts/data_table.h"
#include "ui/parts/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

namespace console::test {

using namespace Qt::StringLiterals;

bool ListingStage::open()
{
    if (!signUp())
        return false;
    m_page = std::make_unique<ui::SubProcessorsPage>(context());
    m_driver = std::make_unique<PageDriver>(*m_page);
    m_page->resize(984, 780);
    m_page->show();
    m_page->refresh();
    return waitUntil([this] { return person().rows(u"Sub-processors list"_s) > 0; }, 10'000);
}

ServiceClient ListingStage::operatorClient()
{
    ServiceClient ada = service().client();
    ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
    return ada;
}

bool ListingStage::publishNext(const QList<domain::SubProcessor>& entries, const QString& summary)
{
    ServiceClient ada = operatorClient();
    const int base = int(ada.get(listingPath()).object()["number"_L1].toInteger());
    return publish(ada, ada, draftBody(entries, service().now().date(), base, summary)) == 201;
}

std::optional<QList<domain::SubProcessor>> ListingStage::draftEntries() const
{
    const auto draft = await(client->listing().draft());
    return draft ? std::optional(draft->draft.entries) : std::nullopt;
}

void ListingStage::drop(const QString& path)
{
    auto* place = m_page->findChild<ui::FileDrop*>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({8, 8}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(place, &enter);
    QDropEvent dropped(QPointF(8, 8), Qt::CopyAction, &data, Qt::LeftButton, {});
    if (enter.isAccepted())
        QApplication::sendEvent(place, &dropped);
}

QString ListingStage::file(const QString& name, const QByteArray& content) const
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

QString documentationFile(int year)
{
    return QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/listing/sub-processors-%1.md").arg(year);
}

QStringList namesIn(const QWidget& page, const QString& table)
{
    QStringList names;
    const QList<ui::DataTable*> all = page.findChildren<ui::DataTable*>();
    for (const ui::DataTable* each : all) {
        if (!each->isVisible() || each->accessibleName() != table)
            continue;
        for (int row = 0; row < each->model()->rowCount(); ++row)
            names.append(each->model()->index(row, 0).data().toString());
    }
    return names;
}

bool chooseFromMenu(const PageDriver& person, const QString& button, const QString& entry)
{
    const auto* there = qobject_cast<QPushButton*>(person.find(button));
    if (!there || !there->isEnabled() || !there->menu())
        return false;
    const QList<QAction*> actions = there->menu()->actions();
    for (QAction* action : actions) {
        if (action->text() == entry) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace console::test
