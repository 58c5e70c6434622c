// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cloud_window.h"

#include "base/wait_until.h"
#include "translations/install_translations.h"

#include <QApplication>
#include <QListWidget>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 10'000; // milliseconds
constexpr QSize windowSize(1200, 780);
} // namespace

CloudWindow::CloudWindow(const ServiceFixture::Adjust& adjust)
    : fixture(adjust)
    , m_memory(fixture.folder.filePath(u"views.ini"_s), u"window"_s)
{
    static const bool translated = (installTranslations(), true);
    Q_UNUSED(translated)
    // A test presses again faster than a person; within that time it would be a double click.
    QApplication::setDoubleClickInterval(1);
    profile.id = profiles::ProfileId::create();
    profile.name = u"Packmind"_s;
    profile.kind = profiles::Profile::Kind::SelfHosted;
    setup.start = fixture.services();
    setup.theme = &m_theme;
    setup.windowMemory = &m_memory;
    setup.viewFile = fixture.folder.filePath(u"views.ini"_s);
    // Tests count what is asked of the cloud: the Overview asks when it is turned to.
    setup.firstPage = u"organizations"_s;
    setup.readsAhead = false;
}

bool CloudWindow::open()
{
    close();
    if (!await(fixture.profiles.save(profile)) || !await(fixture.profiles.setLastUsed(profile.id)))
        return false;
    m_window = std::make_unique<ui::ConsoleWindow>(setup);
    m_driver = std::make_unique<PageDriver>(*m_window);
    m_window->resize(windowSize);
    m_window->show();
    m_window->begin();
    return true;
}

void CloudWindow::close()
{
    m_driver.reset();
    m_window.reset();
}

bool CloudWindow::signIn(const QString& email, const QString& password)
{
    return m_driver->type(u"E-mail address"_s, email) && m_driver->type(u"Password"_s, password)
        && m_driver->press(u"Sign in"_s) && waitUntil([this] { return isIn(); }, patience);
}

bool CloudWindow::turnToSection(const QString& title) const
{
    m_window->showPage(ui::PageId::Settings);
    auto* index = qobject_cast<QListWidget*>(m_driver->find(u"Sections of the settings"_s));
    const QList<QListWidgetItem*> found
        = index ? index->findItems(title, Qt::MatchExactly) : QList<QListWidgetItem*>();
    if (found.size() != 1)
        return false;
    index->setCurrentItem(found.first());
    return true;
}

} // namespace console::test
