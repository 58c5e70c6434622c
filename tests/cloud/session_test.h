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

//! Against our service and against Packmind as it was observed: what a session is does not depend
//! on the server. Where the two differ, the scene says so.
class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addServers(); }
    void init()
    {
        QFETCH_GLOBAL(Server, server);
        m_cloud = std::make_unique<CloudFixture>(server);
    }
    void cleanup()
    {
        QCOMPARE(m_cloud->defects(), QStringList());
        m_cloud.reset();
    }

    void serverSaysWhatItCan();
    void signUpLeavesAPersonSignedIn();
    void signUpChecksEverythingBeforeItCalls();
    void signUpIsRefusedForAKnownAddress();
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
    void nothingSecretIsInTheLog();

private:
    std::unique_ptr<CloudFixture> m_cloud;
};
