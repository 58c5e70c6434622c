// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/routes.h"

#include "contract/attachment_routes.h"
#include "contract/calendar_routes.h"
#include "contract/change_routes.h"
#include "contract/correction_routes.h"
#include "contract/fulfilment_routes.h"
#include "contract/letter_routes.h"
#include "contract/llm_attestation_routes.h"
#include "contract/mail_routes.h"
#include "contract/notice_routes.h"
#include "contract/usage_routes.h"

#include <QUrl>

namespace console::contract {

QList<Route> allRoutes()
{
    using namespace routes;
    return {root, healthcheck, capabilities, checkEmail, signUp, signIn, signOut, me, profile,
        selectOrganization, generateApiKey, currentApiKey, apiKeys, revokeApiKey, cliLoginCode,
        cliLoginExchange, validateInvitation, activate, forgotPassword, validatePasswordReset,
        resetPassword, socialProviders, organizations, createOrganization, organizationByName,
        organization, renameOrganization, archiveOrganization, restoreOrganization, users,
        userStatuses, invite, userRole, removeUser, llmProviders, llmConfiguration,
        replaceLlmConfiguration, changeLlmConfiguration, removeLlmConfiguration,
        testLlmConfiguration, testLlmConnection, llmModels, governanceMe, listing, listingVersions,
        listingVersion, listingVersionChanges, withdrawListingVersion, listingHistory,
        listingDifference, exportListing, importListing, listingDraft, replaceListingDraft,
        changeListingDraft, discardListingDraft, reviewListingDraft, returnListingDraft,
        publishListingDraft, listingSubscribers, addListingSubscriber, answerListingSubscriber,
        endListingSubscriber, previewListingNotices, listingNotices, tellListingVersion,
        exportListingNotices, listingObjections, raiseListingObjection, moveListingObjection,
        askSubscription, confirmSubscription, askSubscriptionEnd, endSubscription, activity,
        activityVerification, protection, trustRequests, createTrustRequest, unlockProfile,
        calendars, importCalendar, changeCalendar, dataRequests, recordDataRequest,
        dataRequestWorkers, ownDataRequests, raiseOwnDataRequest, previewDataRequest,
        moveDataRequests, dataRequest, changeDataRequest, moveDataRequest, correctDataRequest,
        recountDataRequest, showDataRequestSubject, decideDataRequestRight, askDataRequestSubject,
        changeDataRequestQuestion, extendDataRequest, changeDataRequestTask, linkDataRequest,
        dataRequestErasure, eraseDataRequestSubject, copySubjectData, requestPackage,
        keepRequestPackage, requestPackageFile, addDataRequestTask, exportRequestRegister,
        requestAttachments, removeAttachment, attachmentPiece, beginAttachment, putAttachmentPiece,
        completeAttachment, dropAttachment, requestLetters, previewRequestLetter, sendRequestLetter,
        requestLetter, sendRequestLetterAgain, sendIdentityCode, checkIdentityCode,
        llmOrganizations, llmPlatform, changeLlmPlatform, testLlmPlatform, llmUsage, reportLlmUsage,
        replaceLlmUsage, previewLlmUsage, llmBudgets, changeLlmBudget, llmAttestations,
        stateLlmAttestation, removeLlmAttestation, outbox, renewInvitations, mailRelay,
        changeMailRelay, testMailRelay, mails, mail, sendMailAgain, readMailReport, settings,
        changeSettings, people, personRole, backups, changeBackups, makeBackup, cancelBackup,
        changes};
}

QString pathOf(const Route& route, const QStringList& values)
{
    QString path = QString::fromLatin1(apiPrefix);
    qsizetype next = 0;
    const QStringList parts
        = QString::fromLatin1(route.pattern).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        path += QLatin1Char('/');
        if (part.startsWith(QLatin1Char(':'))) {
            Q_ASSERT(next < values.size());
            path += QString::fromLatin1(QUrl::toPercentEncoding(values.at(next++)));
        } else {
            path += part;
        }
    }
    return path;
}

std::optional<QMap<QString, QString>> match(const Route& route, const QStringList& found)
{
    const QStringList wanted
        = QString::fromLatin1(route.pattern).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (wanted.size() != found.size())
        return std::nullopt;
    QMap<QString, QString> values;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i).startsWith(QLatin1Char(':')))
            values.insert(wanted.at(i).mid(1), found.at(i));
        else if (wanted.at(i).compare(found.at(i), Qt::CaseInsensitive) != 0)
            return std::nullopt;
    }
    return values;
}

} // namespace console::contract
