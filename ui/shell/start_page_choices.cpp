// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/region_words.h"
#include "ui/shell/start_choice.h"
#include "ui/shell/start_forms.h"
#include "ui/shell/start_page.h"

#include <QSignalBlocker>

// What can be connected to, and the profile for it.
namespace console::ui {

using domain::Region;
using profiles::Profile;

namespace {

Profile newProfile(Profile::Kind kind, const QUrl& origin)
{
    Profile profile;
    profile.id = profiles::ProfileId::create();
    profile.kind = kind;
    profile.origin = origin;
    switch (kind) {
    case Profile::Kind::Embedded:
        profile.name = StartPage::tr("This computer");
        profile.colour = QStringLiteral("#0F766E");
        break;
    case Profile::Kind::PackmindEu:
        profile.colour = QStringLiteral("#C2410C");
        profile.mark = Profile::Mark::Production;
        profile.origin = QUrl(QString::fromLatin1(profiles::packmindEuOrigin));
        break;
    case Profile::Kind::SelfHosted:
        profile.name = origin.host().left(profiles::longestProfileName);
        profile.colour = QStringLiteral("#6D4AC4");
        break;
    }
    return profile;
}

//! The first region has a word of its own in the file of profiles; others are told by address.
Profile::Kind kindOf(const Region& region)
{
    const QUrl eu(QString::fromLatin1(profiles::packmindEuOrigin));
    return profiles::sameServer(region.origin, eu) ? Profile::Kind::PackmindEu
                                                   : Profile::Kind::SelfHosted;
}

bool isAt(const Profile& profile, Profile::Kind kind, const QUrl& origin)
{
    return profile.kind == kind
        && (kind == Profile::Kind::Embedded
            || profiles::sameServer(profiles::serverOf(profile), origin));
}

} // namespace

void StartPage::buildChoices(QWidget* left)
{
    m_here = addChoice(left, tr("This computer"), tr("Nothing to install, data stays here"),
        [this] { chooseHere(); });
    for (const Region& region : domain::builtInRegions()) {
        const QString line = region.isAvailable()
            ? QStringLiteral("%1 · %2").arg(region.origin.host(), regionPlace(region))
            : tr("Announced, not open yet");
        StartChoice* choice
            = addChoice(left, regionName(region), line, [this, region] { chooseRegion(region); });
        if (!region.isAvailable())
            setAllowed(choice, false,
                tr("%1 is announced. It can be chosen here once it is open.").arg(regionName(region)));
        m_regions.append({region, choice});
    }
    m_other = addChoice(
        left, tr("Another address…"), tr("Self-hosted Packmind or a team service"), [this] {
            cancel();
            m_connector.cancel();
            showNotice({});
            showForm(m_address);
        });
}

StartChoice* StartPage::addChoice(
    QWidget* left, const QString& name, const QString& line, const std::function<void()>& chosen)
{
    auto* choice = new StartChoice(name, line);
    left->layout()->addWidget(choice);
    connect(choice, &QRadioButton::toggled, this, [this, choice, chosen](bool isChosen) {
        if (!isChosen)
            return;
        // Who walks the choices with the arrow keys must be able to walk on.
        m_keepsFocus = choice->hasFocus();
        chosen();
    });
    return choice;
}

void StartPage::markHere()
{
    const QSignalBlocker quiet(m_here);
    m_here->setChecked(true);
}

void StartPage::chooseHere()
{
    cancel();
    const Profile profile = profileFor(Profile::Kind::Embedded);
    openProfile(profile, !profile.secretBackend.isEmpty());
}

void StartPage::chooseRegion(const Region& region)
{
    cancel();
    Profile profile = profileFor(kindOf(region), region.origin);
    if (profile.secretBackend.isEmpty() && !m_drafts.contains(profile.id)) {
        profile.name = regionName(region);
        profile.mark = Profile::Mark::Production;
    }
    openProfile(profile, !profile.secretBackend.isEmpty());
}

StartChoice* StartPage::choiceOf(const Profile& profile) const
{
    if (profile.kind == Profile::Kind::Embedded)
        return m_here;
    for (const auto& [region, choice] : m_regions) {
        if (region.isAvailable() && isAt(profile, kindOf(region), region.origin))
            return choice;
    }
    return m_other;
}

void StartPage::useAddress()
{
    const base::Result<QUrl> origin = profiles::profileOrigin(m_address->address());
    if (!origin)
        return;
    const Profile profile = profileFor(Profile::Kind::SelfHosted, *origin);
    openProfile(profile, !profile.secretBackend.isEmpty());
}

Profile StartPage::profileFor(Profile::Kind kind, const QUrl& origin) const
{
    for (const QList<Profile>& known : {m_drafts.values(), m_services.profiles->profiles()}) {
        for (const Profile& each : known) {
            if (isAt(each, kind, origin))
                return each;
        }
    }
    return newProfile(kind, origin);
}

} // namespace console::ui
