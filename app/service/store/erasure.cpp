// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/erasure.h"

#include "service/store/accounts.h"
#include "service/store/erasure_steps.h"
#include "service/store/mails.h"
#include "service/store/notices.h"
#include "service/store/organizations.h"
#include "service/store/suppressions.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::ErasureStep;

namespace {

//! A mail with a letter of a case that will not leave any more, or has.
struct SettledLetter {
    QString mailId;
    QString address; //!< of the person whom the case is about
    QDateTime writtenAt;
};

QList<SettledLetter> settledLetters(Database& database)
{
    return database.all(u"SELECT m.id, d.id, d.workspace_id, d.address, m.created_at FROM mail m "
                        "JOIN data_request d ON d.id = m.request_id "
                        "WHERE d.address IS NOT NULL AND m.state NOT IN ('queued', 'sending')"_s,
        {}, [](const Row& row) {
            return SettledLetter{.mailId = row.text(0),
                .address = row.opened(3, sealed::requestAddress.at(row.text(1), row.text(2))),
                .writtenAt = row.time(4)};
        });
}

//! Ids of the organizations that may have lost their last admin.
QStringList erase(Database& database, const ErasedPerson& person, const QDateTime& now)
{
    QStringList administered = administeredBy(database, person.id);
    for (const ErasureStep step : domain::allErasureSteps) {
        // Its moment is that on the list, which is there already.
        if (step != ErasureStep::Suppression) [[maybe_unused]]
            const auto rows = eraseStep(database, step, person, now);
    }
    return administered;
}

Erasure eraseAll(Database& database, const QList<ErasedPerson>& people, const QDateTime& now)
{
    QSet<QString> concerned;
    for (const ErasedPerson& person : people) {
        const QStringList administered = erase(database, person, now);
        concerned.unite(QSet<QString>(administered.begin(), administered.end()));
    }
    Erasure erasure{.people = int(people.size()), .withoutAdmin = {}};
    OrganizationStore organizations(database);
    for (const QString& id : std::as_const(concerned)) {
        const auto stored = organizations.byId(domain::OrganizationId(id));
        if (stored && !hasAdmin(database, id))
            erasure.withoutAdmin.append(stored->organization);
    }
    std::sort(erasure.withoutAdmin.begin(), erasure.withoutAdmin.end(),
        [](const domain::Organization& a, const domain::Organization& b) {
            return a.name < b.name;
        });
    return erasure;
}

} // namespace

Erasure erasePerson(Database& database, const QString& address, const QDateTime& erasedAt)
{
    SuppressionStore(database).add(address, erasedAt);
    const std::optional<StoredAccount> found = AccountStore(database).byEmail(address);
    if (!found) {
        // Who is only told of changes, or only written to.
        for (const ErasureStep step : {ErasureStep::Invitations, ErasureStep::Organizations}) {
            [[maybe_unused]] const auto rows
                = eraseStep(database, step, {.id = {}, .address = address}, erasedAt);
        }
        return {};
    }
    return eraseAll(database, {{found->account.id.text(), address}}, erasedAt);
}

Erasure eraseWhomTheListNames(Database& database, const QDateTime& now)
{
    SuppressionStore list(database);
    const SuppressionStore::Marks marks = list.all();
    const QByteArray key = list.key();
    QList<ErasedPerson> named;
    if (marks.isEmpty() || key.isEmpty())
        return {};
    database.all(u"SELECT id, email, created_at FROM account"_s, {}, [&](const Row& row) {
        const QString address = row.opened(1, sealed::email.at(row.text(0)));
        const auto erased = SuppressionStore::erasedAt(address, marks, key);
        if (erased && row.time(2) <= *erased)
            named.append({row.text(0), address});
        return true;
    });
    for (const auto& [address, since] : notifiedAddresses(database)) {
        const auto erased = SuppressionStore::erasedAt(address, marks, key);
        if (!erased || since > *erased)
            continue;
        [[maybe_unused]] const auto rows = eraseNotified(database, address, now);
        [[maybe_unused]] const auto renamed
            = eraseStep(database, ErasureStep::Organizations, {.id = {}, .address = address}, now);
    }
    // Also of who has no account.
    const QList<SettledLetter> letters = settledLetters(database);
    for (const SettledLetter& letter : letters) {
        const auto erased = SuppressionStore::erasedAt(letter.address, marks, key);
        if (erased && letter.writtenAt <= *erased)
            MailStore(database).remove(letter.mailId);
    }
    if (database.failed())
        return {};
    return eraseAll(database, named, now);
}

} // namespace console::service
