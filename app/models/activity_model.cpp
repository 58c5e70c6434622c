// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/activity_model.h"

#include "models/when.h"

#include <QCoreApplication>

namespace console::models {

using domain::ActivityEvent;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ActivityModel", text);
}

struct ActionWords {
    const char* action;
    const char* words;
};

constexpr ActionWords actionWords[] = {
    {"workspace.created", QT_TRANSLATE_NOOP("ActivityModel", "Workspace created")},
    {"account.created", QT_TRANSLATE_NOOP("ActivityModel", "Signed up")},
    {"account.activated", QT_TRANSLATE_NOOP("ActivityModel", "Accepted the invitation")},
    {"account.display-name-changed",
        QT_TRANSLATE_NOOP("ActivityModel", "Changed the display name")},
    {"account.reset-asked", QT_TRANSLATE_NOOP("ActivityModel", "Asked for a new password")},
    {"account.reset", QT_TRANSLATE_NOOP("ActivityModel", "Set a new password")},
    {"account.locked", QT_TRANSLATE_NOOP("ActivityModel", "Locked out after wrong passwords")},
    {"api-key.created", QT_TRANSLATE_NOOP("ActivityModel", "Made an API key")},
    {"api-key.revoked", QT_TRANSLATE_NOOP("ActivityModel", "Revoked an API key")},
    {"login-code.created", QT_TRANSLATE_NOOP("ActivityModel", "Made a code to sign a program in")},
    {"organization.created", QT_TRANSLATE_NOOP("ActivityModel", "Created the organization")},
    {"organization.named", QT_TRANSLATE_NOOP("ActivityModel", "Set up the organization")},
    {"organization.renamed", QT_TRANSLATE_NOOP("ActivityModel", "Renamed the organization")},
    {"organization.archived", QT_TRANSLATE_NOOP("ActivityModel", "Archived the organization")},
    {"organization.restored", QT_TRANSLATE_NOOP("ActivityModel", "Restored the organization")},
    {"invitation.created", QT_TRANSLATE_NOOP("ActivityModel", "Made an invitation")},
    {"member.invited", QT_TRANSLATE_NOOP("ActivityModel", "Invited to the organization")},
    {"member.added", QT_TRANSLATE_NOOP("ActivityModel", "Added to the organization")},
    {"member.role-changed",
        QT_TRANSLATE_NOOP("ActivityModel", "Changed the role in the organization")},
    {"member.removed", QT_TRANSLATE_NOOP("ActivityModel", "Removed from the organization")},
    {"llm.attestation-removed",
        QT_TRANSLATE_NOOP("ActivityModel", "Took back what was stated of an LLM provider")},
    {"llm.attestation-stated",
        QT_TRANSLATE_NOOP("ActivityModel", "Stated what an LLM provider does with prompts")},
    {"llm.budget-removed", QT_TRANSLATE_NOOP("ActivityModel", "Removed the budget of LLM tokens")},
    {"llm.budget-set", QT_TRANSLATE_NOOP("ActivityModel", "Set a budget of LLM tokens")},
    {"llm.changed", QT_TRANSLATE_NOOP("ActivityModel", "Changed the LLM settings")},
    {"llm.default-restored",
        QT_TRANSLATE_NOOP("ActivityModel", "Went back to the default LLM provider")},
    {"llm.platform-changed",
        QT_TRANSLATE_NOOP("ActivityModel", "Changed the platform's LLM settings")},
    {"llm.tested", QT_TRANSLATE_NOOP("ActivityModel", "Tested the LLM settings")},
    {"llm.usage-imported", QT_TRANSLATE_NOOP("ActivityModel", "Imported LLM usage")},
    {"listing.published", QT_TRANSLATE_NOOP("ActivityModel", "Published the listing")},
    {"listing.withdrawn", QT_TRANSLATE_NOOP("ActivityModel", "Withdrew a version of the listing")},
    {"listing.told", QT_TRANSLATE_NOOP("ActivityModel", "Told organizations of a new version")},
    {"listing-register.added",
        QT_TRANSLATE_NOOP(
            "ActivityModel", "Put an organization of another cloud on the listing's register")},
    {"listing-register.renamed",
        QT_TRANSLATE_NOOP(
            "ActivityModel", "Renamed an organization of another cloud on the listing's register")},
    {"subscriber.added",
        QT_TRANSLATE_NOOP("ActivityModel", "Asked an address whether to tell it of changes")},
    {"subscriber.confirmed",
        QT_TRANSLATE_NOOP("ActivityModel", "Recorded that an address wants to be told")},
    {"subscriber.ended",
        QT_TRANSLATE_NOOP("ActivityModel", "Ended that an address is told of changes")},
    {"objection.raised", QT_TRANSLATE_NOOP("ActivityModel", "Raised an objection to a version")},
    {"objection.moved", QT_TRANSLATE_NOOP("ActivityModel", "Changed the state of an objection")},
    {"listing-draft.begun", QT_TRANSLATE_NOOP("ActivityModel", "Began a draft of the listing")},
    {"listing-draft.changed",
        QT_TRANSLATE_NOOP("ActivityModel", "Edited the draft of the listing")},
    {"listing-draft.discarded",
        QT_TRANSLATE_NOOP("ActivityModel", "Discarded the draft of the listing")},
    {"listing-draft.sent-to-review",
        QT_TRANSLATE_NOOP("ActivityModel", "Sent the draft of the listing to review")},
    {"listing-draft.returned",
        QT_TRANSLATE_NOOP("ActivityModel", "Sent the draft of the listing back")},
    {"data-request.answered",
        QT_TRANSLATE_NOOP("ActivityModel", "Kept an answer in a data request")},
    {"data-request.asked",
        QT_TRANSLATE_NOOP("ActivityModel", "Asked the person of a data request")},
    {"data-request.changed", QT_TRANSLATE_NOOP("ActivityModel", "Changed a data request")},
    {"data-request.decided",
        QT_TRANSLATE_NOOP("ActivityModel", "Decided on a right in a data request")},
    {"data-request.seconded",
        QT_TRANSLATE_NOOP("ActivityModel", "Agreed to a decision in a data request")},
    {"data-request.corrected",
        QT_TRANSLATE_NOOP("ActivityModel", "Corrected what was recorded of a data request")},
    {"data-request.recounted",
        QT_TRANSLATE_NOOP("ActivityModel", "Counted the dates of a data request anew")},
    {"calendar.imported", QT_TRANSLATE_NOOP("ActivityModel", "Imported a calendar of holidays")},
    {"calendar.changed", QT_TRANSLATE_NOOP("ActivityModel", "Changed a calendar of holidays")},
    {"calendar.withdrawn", QT_TRANSLATE_NOOP("ActivityModel", "Withdrew a calendar of holidays")},
    {"data-request.extended",
        QT_TRANSLATE_NOOP("ActivityModel", "Extended the time limit of a data request")},
    {"data-requests.purge-postponed",
        QT_TRANSLATE_NOOP("ActivityModel", "Did not purge data requests: the clock had jumped")},
    {"data-request.code-proved",
        QT_TRANSLATE_NOOP("ActivityModel", "Was told the right code in a data request")},
    {"data-request.code-sent", QT_TRANSLATE_NOOP("ActivityModel", "Sent a code in a data request")},
    {"data-request.code-wrong",
        QT_TRANSLATE_NOOP("ActivityModel", "Was told a wrong code in a data request")},
    {"data-request.letter-sent",
        QT_TRANSLATE_NOOP("ActivityModel", "Wrote a letter in a data request")},
    {"data-request.letter-shown",
        QT_TRANSLATE_NOOP("ActivityModel", "Was shown a letter of a data request")},
    {"data-request.linked", QT_TRANSLATE_NOOP("ActivityModel", "Linked two data requests")},
    {"data-request.moved", QT_TRANSLATE_NOOP("ActivityModel", "Moved a data request on")},
    {"data-request.attachment-added",
        QT_TRANSLATE_NOOP("ActivityModel", "Added a file to a data request")},
    {"data-request.attachment-taken",
        QT_TRANSLATE_NOOP("ActivityModel", "Took a file of a data request")},
    {"data-request.attachment-removed",
        QT_TRANSLATE_NOOP("ActivityModel", "Removed a file of a data request")},
    {"data-request.copy-gathered",
        QT_TRANSLATE_NOOP("ActivityModel", "Gathered the data of a person who asked")},
    {"data-request.package-made",
        QT_TRANSLATE_NOOP("ActivityModel", "Made the package with a copy of data")},
    {"data-request.package-taken",
        QT_TRANSLATE_NOOP("ActivityModel", "Took the package with a copy of data")},
    {"data-request.package-expired",
        QT_TRANSLATE_NOOP("ActivityModel", "Removed a package whose days were over")},
    {"data-request.erasure-begun", QT_TRANSLATE_NOOP("ActivityModel", "Began an erasure")},
    {"data-request.erasure-step", QT_TRANSLATE_NOOP("ActivityModel", "Did a step of an erasure")},
    {"data-request.erased", QT_TRANSLATE_NOOP("ActivityModel", "Finished an erasure")},
    {"erasure.applied-again",
        QT_TRANSLATE_NOOP("ActivityModel", "Erased people of older data once more")},
    {"data-request.recorded", QT_TRANSLATE_NOOP("ActivityModel", "Recorded a data request")},
    {"data-request.subject-shown",
        QT_TRANSLATE_NOOP("ActivityModel", "Was shown the person of a data request")},
    {"data-request.task-added",
        QT_TRANSLATE_NOOP("ActivityModel", "Added a task to a data request")},
    {"data-requests.exported",
        QT_TRANSLATE_NOOP("ActivityModel", "Exported the register of data requests")},
    {"data-request.task-changed",
        QT_TRANSLATE_NOOP("ActivityModel", "Updated a task of a data request")},
    {"data-request.viewed", QT_TRANSLATE_NOOP("ActivityModel", "Looked at a data request")},
    {"mail.bounced", QT_TRANSLATE_NOOP("ActivityModel", "Learned that a mail came back")},
    {"mail.relay-changed", QT_TRANSLATE_NOOP("ActivityModel", "Changed the mail relay")},
    {"mail.relay-tested", QT_TRANSLATE_NOOP("ActivityModel", "Sent a test mail")},
    {"mail.sent-again", QT_TRANSLATE_NOOP("ActivityModel", "Had a mail sent again")},
    {"trust-request.created",
        QT_TRANSLATE_NOOP("ActivityModel", "Sent a request from the Trust page")},
    {"profile.unlocked",
        QT_TRANSLATE_NOOP("ActivityModel", "Unlocked a read-only profile for a while")},
    {"settings.changed", QT_TRANSLATE_NOOP("ActivityModel", "Changed the settings")},
    {"person.role-changed",
        QT_TRANSLATE_NOOP("ActivityModel", "Changed the role in the workspace")},
    {"backup.made", QT_TRANSLATE_NOOP("ActivityModel", "Made a backup")},
    {"backup.failed", QT_TRANSLATE_NOOP("ActivityModel", "Could not make a backup")},
    {"backup.cancelled", QT_TRANSLATE_NOOP("ActivityModel", "Cancelled a backup")},
    {"backup.settings-changed",
        QT_TRANSLATE_NOOP("ActivityModel", "Changed the settings of backups")},
    {"backup.restored", QT_TRANSLATE_NOOP("ActivityModel", "Restored a backup")},
    {"backup.erased-again",
        QT_TRANSLATE_NOOP("ActivityModel", "Erased from a backup who was erased since")},
};

QVariant whenRole(const ActivityEvent& event, int role)
{
    return role == Qt::ToolTipRole || role == CopyRole ? QVariant(exactTime(event.at)) : QVariant();
}

QList<Column<ActivityEvent>> columnsOfActivity()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {{QStringLiteral("when"), tr("When"), 150, 0, left},
            [](const ActivityEvent& e) { return shortTime(e.at); }, nullptr, whenRole},
        {{QStringLiteral("who"), tr("Who"), 210, 1, left}, actorName, nullptr,
            [](const ActivityEvent&, int role) {
                return role == StrongRole ? QVariant(true) : QVariant();
            }},
        {{QStringLiteral("what"), tr("What"), 260, 0, left},
            [](const ActivityEvent& e) {
                return actionTitle(e.action);
            }},
        {{QStringLiteral("target"), tr("To what"), 200, 2, left},
            [](const ActivityEvent& e) {
                return e.targetLabel;
            }},
        {{QStringLiteral("organization"), tr("Organization"), 170, 3, left},
            [](const ActivityEvent& e) {
                return e.organizationName;
            }},
        {{QStringLiteral("seq"), tr("Number"), 80, 4, right},
            [](const ActivityEvent& e) {
                return QString::number(e.seq);
            }},
    };
}

} // namespace

QString actorName(const ActivityEvent& event)
{
    if (event.actor.kind == QLatin1String("service"))
        return tr("The service");
    const QString& label = event.actor.label;
    if (label.isEmpty() || label == QLatin1String("(erased)"))
        return tr("(erased)");
    return label == QLatin1String("(this computer)") ? tr("This computer") : label;
}

QString actionTitle(const QString& action)
{
    for (const ActionWords& words : actionWords) {
        if (action == QLatin1String(words.action))
            return tr(words.words);
    }
    return action;
}

ActivityModel::ActivityModel(QObject* parent)
    : RowList(
        columnsOfActivity(), [](const ActivityEvent& event) { return QString::number(event.seq); },
        parent)
{
}

void ActivityModel::setServerTotal(qint64 total)
{
    m_serverTotal = total;
    Q_EMIT totalRowsChanged();
}

int ActivityModel::totalRows() const
{
    return int(m_serverTotal);
}

void ActivityModel::setFilter(const QString& text)
{
    if (text == m_wanted)
        return;
    m_wanted = text;
    Q_EMIT filterWanted(text);
}

void ActivityModel::sort(int, Qt::SortOrder) { }

} // namespace console::models
