// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "domain/attention.h"
#include "domain/capabilities.h"
#include "domain/workspace.h"
#include "profiles/profile.h"
#include "ui/pages/governance.h"
#include "ui/pages/local_data.h"

#include <QWidget>

#include <functional>
#include <utility>

namespace console::cloud {
class CloudClient;
}
namespace console::profiles {
class ProfileStore;
class SecretStore;
} // namespace console::profiles

namespace console::ui {

class ViewMemory;

//! What a page is given: one connection, and what is known of it at this moment.
struct PageContext {
    cloud::CloudClient* client = nullptr; //!< outlives the page
    profiles::Profile profile; //!< `readOnly` as it is at the moment
    bool savedReadOnly = false; //!< as it is without being unlocked for a while
    domain::Capabilities capabilities; //!< of the cloud
    Governance governance;
    domain::Standing standing; //!< of the signed-in person, in the governance workspace
    ViewMemory* memory = nullptr; //!< outlives the page
    profiles::SecretStore* secrets = nullptr; //!< of the profile; outlives the page
    profiles::ProfileStore* profiles = nullptr; //!< every saved one; outlives the page; may be none
    //! Whether somebody works through that one; empty: only this page does.
    std::function<bool(const profiles::ProfileId&)> isOpen = {};
    LocalData local; //!< of the service in this program; empty when the data is elsewhere
    base::Clock clock = base::systemClock();
};

//! Why nothing at all can be changed through this profile, as the tool tip of a control says it;
//! empty when it can.
[[nodiscard]] QString whyNoWrite(const PageContext& context);

//! What has to be typed before something is taken away: `name` on a production profile, else
//! nothing.
[[nodiscard]] QString typedOnProduction(const PageContext& context, const QString& name);

//! One entry of the sidebar. A page loads each time it is shown, keeps what is typed, and never
//! waits: every call is one of the client's, delivered to the page while it lives.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(PageContext context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(std::move(context))
    {
    }

    //! Stable word for settings and tests: "organizations".
    [[nodiscard]] virtual QString key() const = 0;
    //! Loads, or reloads while selection, scroll position and everything typed stay.
    virtual void refresh() = 0;
    //! Runs `proceed` at once, or, with unsaved changes, when the person has agreed.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): who overrides it keeps it.
    virtual void leave(std::function<void()> proceed) { proceed(); }
    //! Turns to that thing within the page, now or as soon as it is read; what is typed is asked
    //! about first. Does nothing more where the page has no such thing.
    virtual void open(const domain::AttentionPlace& place) { Q_UNUSED(place) }
    //! The page, and the one thing that is chosen in it.
    [[nodiscard]] virtual domain::AttentionPlace place() const { return {key()}; }
    //! Does what a state offers: sign in again, reconnect, open what is kept here, else load again.
    void act(State state);
    //! Another organization, role or capability: same page, new facts.
    virtual void setContext(PageContext context)
    {
        m_context = std::move(context);
        refresh();
    }

    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] cloud::CloudClient& client() const { return *m_context.client; }

Q_SIGNALS:
    void signInWanted(); //!< the session has ended and the person wants a new one
    void reconnectWanted();
    void pageWanted(const QString& key); //!< such as a link from Trust to the listing
    void governanceWanted(); //!< what is kept on this computer is to be opened once more
    void restoreWanted(); //!< a backup is to take the place of the data on this computer
    void profileEdited(const console::profiles::Profile& profile); //!< is to be kept so
    void connectAnewWanted(); //!< with the same profile, as it is now
    //! Such as a line of the Overview; `profile` is the id of one.
    void placeWanted(const QString& profile, const console::domain::AttentionPlace& place);
    void placeChanged(); //!< another thing is chosen
    void membershipsChanged(); //!< an organization came, went or has a new name

protected:
    PageContext m_context;
};

} // namespace console::ui
