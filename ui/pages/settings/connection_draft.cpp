// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/connection_draft.h"

#include "profiles/client_identity.h"
#include "ui/pages/settings/certificate_choice.h"
#include "ui/pages/settings/connection_pane.h"
#include "ui/pages/settings/governance_choice.h"
#include "ui/parts/background.h"

namespace console::ui {

using base::Call;
using base::Done;
using base::failure;
using base::Result;
using profiles::ClientIdentity;
using profiles::Profile;
using namespace Qt::StringLiterals;

namespace {

//! Opening a key takes as long as whoever made the file wanted it to.
Call<ClientIdentity> identityOf(const QByteArray& file, const QString& passphrase)
{
    if (file.isEmpty())
        return Call<ClientIdentity>::ready(ClientIdentity());
    return inBackground(
        [file, passphrase] { return profiles::readClientIdentity(file, passphrase); });
}

//! A password goes to the proxy and as the user that it was typed for, and nowhere else.
Result<Done> checkLogin(
    const profiles::Proxy& before, const profiles::Proxy& after, profiles::NetworkSecrets& secrets)
{
    if (secrets.proxyPassword || before.user.isEmpty() || profiles::sameLogin(before, after))
        return Done{};
    if (!after.isNamed() || after.user.isEmpty()) {
        secrets.proxyPassword = QString();
        return Done{};
    }
    return failure(base::ApiError::invalid(u"proxy.password"_s,
        QCoreApplication::translate("ConnectionDraft",
            "Enter the password for this proxy. The one that is kept is for %1 as %2.")
            .arg(before.host, before.user),
        u"proxy.password.again"_s));
}

Result<Done> takeNames(const ConnectionPane& pane, ConnectionDraft& draft)
{
    const Result<QString> name = profiles::profileName(draft.profile.name);
    if (!name)
        return failure(name.error());
    const Result<QString> group = profiles::profileGroup(draft.profile.group);
    if (!group)
        return failure(group.error());
    draft.profile.name = *name;
    draft.profile.group = *group;
    if (draft.profile.kind == Profile::Kind::Embedded)
        return Done{};
    const Result<QUrl> governance = pane.governance().value();
    if (!governance)
        return failure(governance.error());
    draft.otherGovernance = draft.profile.governance != *governance;
    draft.profile.governance = *governance;
    return Done{};
}

Result<Done> takeCertificates(const ConnectionPane& pane, ConnectionDraft& draft)
{
    // Else it would count as saved, without what was chosen.
    for (const CertificateChoice* file : {&pane.authorities(), &pane.identity()}) {
        if (file->problem())
            return failure(*file->problem());
    }
    if (!pane.authorities().isKept())
        draft.profile.authorities.clear();
    if (!pane.authorities().content().isEmpty()) {
        const Result<QByteArray> read = profiles::chosenAuthorities(pane.authorities().content());
        if (!read)
            return failure(read.error());
        draft.profile.authorities = *read;
    }
    if (!pane.identity().isKept() && !draft.profile.clientCertificates.isEmpty()) {
        draft.profile.clientCertificates.clear();
        draft.secrets.clientKey = QByteArray();
    }
    return Done{};
}

//! As far as that goes without opening a file with a key.
Result<ConnectionDraft> checked(const ConnectionPane& pane, const Profile& before)
{
    ConnectionDraft draft{pane.edited(before), {}};
    draft.secrets.proxyPassword = pane.proxyPassword();
    return takeNames(pane, draft)
        .and_then([&](Done) { return profiles::checkedProxy(draft.profile.proxy); })
        .and_then([&](const profiles::Proxy& proxy) {
            draft.profile.proxy = proxy;
            return checkLogin(before.proxy, proxy, draft.secrets);
        })
        .and_then([&](Done) { return takeCertificates(pane, draft); })
        .map([&](Done) { return draft; });
}

} // namespace

Call<ConnectionDraft> draftOf(const ConnectionPane& pane, const Profile& before, QObject* receiver)
{
    const Result<ConnectionDraft> draft = checked(pane, before);
    if (!draft)
        return Call<ConnectionDraft>::ready(failure(draft.error()));
    return identityOf(pane.identity().content(), pane.passphrase())
        .map(receiver, [draft = *draft](const ClientIdentity& identity) -> Result<ConnectionDraft> {
            ConnectionDraft complete = draft;
            if (!identity.key.isEmpty()) {
                complete.profile.clientCertificates = identity.certificates;
                complete.secrets.clientKey = identity.key;
            }
            return complete;
        });
}

Call<cloud::Endpoint> endpointOf(const ConnectionDraft& draft, const QUrl& origin,
    profiles::SecretStore* store, QObject* receiver)
{
    cloud::Endpoint endpoint;
    endpoint.origin = origin;
    if (!draft.profile.pinnedCertificate.isEmpty())
        endpoint.pin = QSslCertificate(draft.profile.pinnedCertificate);
    return profiles::networkAccess(draft.profile, origin, store, draft.secrets, receiver)
        .map(receiver,
            [endpoint](const profiles::NetworkAccess& network) -> Result<cloud::Endpoint> {
                cloud::Endpoint reached = endpoint;
                reached.network = network;
                return reached;
            });
}

} // namespace console::ui
