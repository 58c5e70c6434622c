// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accessibility_walk.h"
#include "ui/desktop/desktop_choices.h"
#include "ui/desktop/notifications_section.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/rendering.h"

#include <QCheckBox>
#include <QListWidget>
#include <QTimeEdit>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::AttentionKind;

namespace {

//! A desktop that the test sets, and that remembers what was chosen.
class Desktop : public ui::DesktopChoices {
public:
    [[nodiscard]] watch::NoticeChoices notices() const override { return chosen; }
    void setNotices(const watch::NoticeChoices& choices) override { chosen = choices; }
    [[nodiscard]] Service service() const override { return shows; }
    [[nodiscard]] bool hasTray() const override { return tray; }
    [[nodiscard]] std::optional<bool> staysInTray() const override { return stays; }
    void setStaysInTray(bool now) override { stays = now; }
    [[nodiscard]] bool startsWithSession() const override { return starts; }
    void readAutostart() override { reads += 1; }
    [[nodiscard]] base::Call<base::Done> setStartsWithSession(bool now) override
    {
        using Kept = base::Call<base::Done>;
        if (diskFull)
            return Kept::ready(base::failure(base::ApiError::invalid({}, u"The disk is full."_s)));
        starts = now;
        return Kept::ready(base::Done{});
    }

    watch::NoticeChoices chosen;
    Service shows = Service::Shows;
    std::optional<bool> stays;
    int reads = 0; //!< of the autostart
    bool tray = true;
    bool starts = false;
    bool diskFull = false;
};

} // namespace

class NotificationsSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        QVERIFY(m_stage.signUp());
    }
    void init()
    {
        m_desktop = std::make_unique<Desktop>();
        m_page = std::make_unique<ui::SettingsPage>(m_stage.context(), theme(), nullptr,
            [this](ui::Page& page) { return new ui::NotificationsSection(page, *m_desktop); });
        m_page->resize(1200, 780);
        m_page->show();
        auto* index = m_page->findChild<QListWidget*>();
        index->setCurrentItem(index->findItems(u"Notifications"_s, Qt::MatchExactly).value(0));
        QTRY_VERIFY(box(u"Tell me what needs me"_s));
    }
    void cleanup() { m_page.reset(); }

    void whatIsChosenCountsAtOnce()
    {
        QVERIFY(m_desktop->chosen.silent.isEmpty());
        box(watch::title(AttentionKind::LlmBudget))->click();
        QCOMPARE(m_desktop->chosen.silent, QSet<AttentionKind>{AttentionKind::LlmBudget});
        box(u"Tell me nothing for a part of the day"_s)->click();
        for (auto* edit : m_page->findChildren<QTimeEdit*>())
            edit->setTime(edit->accessibleName() == u"Quiet from"_s ? QTime(19, 30) : QTime(7, 0));
        QCOMPARE(m_desktop->chosen.quiet, (watch::QuietHours{true, QTime(19, 30), QTime(7, 0)}));
        box(u"Stay in the tray and keep watching"_s)->click();
        QCOMPARE(m_desktop->stays, std::optional(true));
        box(u"Start with my session"_s)->click();
        QVERIFY(m_desktop->starts);
        box(u"Tell me what needs me"_s)->click();
        QVERIFY(!m_desktop->chosen.on);
        QCOMPARE(person().refusalOf(u"Tell me nothing for a part of the day"_s),
            u"Switch on first that you are told anything."_s);
    }

    void everyKindHasASwitchOfItsOwn()
    {
        for (const AttentionKind kind : watch::noticeKinds()) {
            QVERIFY2(box(watch::title(kind)), qPrintable(watch::title(kind)));
            box(watch::title(kind))->click();
            QCOMPARE(m_desktop->chosen.silent, QSet<AttentionKind>{kind});
            box(watch::title(kind))->click();
        }
        QVERIFY(m_desktop->chosen.silent.isEmpty());
    }

    void whatTheDesktopLacksIsSaid()
    {
        m_desktop->tray = false;
        m_desktop->shows = ui::DesktopChoices::Service::None;
        Q_EMIT m_desktop->changed();
        QCOMPARE(person().refusalOf(u"Stay in the tray and keep watching"_s),
            u"This desktop has no tray."_s);
        QCOMPARE(
            unseen(*m_page, u"This desktop has no tray, so closing the window ends the console."_s),
            QString());
        QCOMPARE(unseen(*m_page,
                     u"No program on this desktop shows notifications. What needs you is in the "
                     "tray and on the pages."_s),
            QString());
    }

    void anAutostartThatCannotBeKeptIsSaid()
    {
        m_desktop->diskFull = true;
        box(u"Start with my session"_s)->click();
        QTRY_VERIFY(person().says(u"The disk is full."_s));
        QTRY_VERIFY(!box(u"Start with my session"_s)->isChecked());
    }

    void anAutostartThatTheDesktopChangedIsShown()
    {
        const int before = m_desktop->reads;
        m_page->refresh();
        QVERIFY(m_desktop->reads > before);
        m_desktop->starts = true;
        Q_EMIT m_desktop->changed();
        QVERIFY(box(u"Start with my session"_s)->isChecked());
    }

    void everyControlHasAName()
    {
        QCOMPARE(tests::accessibilityProblems(m_page.get()), QStringList());
    }

private:
    [[nodiscard]] PageDriver person() const { return PageDriver(*m_page); }
    [[nodiscard]] QCheckBox* box(const QString& words) const
    {
        for (auto* found : m_page->findChildren<QCheckBox*>()) {
            if (found->text() == words && found->isVisible())
                return found;
        }
        return nullptr;
    }

    PageStage m_stage;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<ui::SettingsPage> m_page;
};

QTEST_MAIN(NotificationsSectionTest)
#include "notifications_section_test.moc"
