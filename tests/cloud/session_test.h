// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/cloud_fixture.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;
using domain::OrganizationRole;
using Kind = ApiError::Kind;
using State = Session::State;

namespace console::tests {

inline service::HttpResponse busy()
{
    return service::HttpResponse::refusal(503, u"service.busy"_s, u"Busy just now."_s);
}

inline QString keptKey()
{
    return profiles::secretKey(
        profiles::ProfileId(u"0b0b0b0b-0000-4000-8000-000000000001"_s), u"session"_s);
}

} // namespace console::tests

using namespace console::tests;

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_cloud = std::make_unique<CloudFixture>(); }
    void cleanup() { m_cloud.reset(); }

    void serverSaysWhatItCan();
    void signUpLeavesAPersonSignedIn();
    void signUpChecksEverythingBeforeItCalls();
    void signUpIsClosedAfterTheFirst();
    void signUpGoesOnAfterAFailedSignIn();
    void signUpGoesOnAfterALostAnswer();
    void signUpTellsWhenTheNameStays();
    void signInTellsWrongPasswordsAndLocksOut();
    void signInChecksBeforeItCalls();
    void nextStartIsSignedIn();
    void nextStartWithNothingKept();
    void expiredSessionIsNotEvenSent();
    void revokedSessionIsDroppedAtTheNextStart();
    void serverThatIsAwayKeepsTheSession();
    void signOutEndsItEverywhere();
    void signOutEndsASessionWithoutAnOrganization();
    void signOutTellsTheServerWhateverTheStoreSays();
    void sessionEndsOnceAndLosesNothing();
    void invitationMakesAPerson();
    void invitationThatWasUsedIsRefused();
    void organizationsAreOpenedOnce();
    void unknownOrganizationIsNotSelected();
    void refreshTellsRolesOfAll();
    void removedFromTheOnlyOrganizationEndsTheSession();
    void removedFromOneOfSeveralKeepsTheSession();
    void failingStoreIsTold();
    void oldServersWordsAreOurs();
    void nothingSecretIsInTheLog();

private:
    std::unique_ptr<CloudFixture> m_cloud;
};
