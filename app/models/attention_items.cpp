// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/attention_items.h"

#include "domain/attention_rules.h"
#include "models/attention_parts.h"
#include "models/data_requests_model.h"
#include "models/llm_model.h"
#include "models/notice_words.h"
#include "models/request_titles.h"
#include "models/when.h"

#include <QCoreApplication>

// Cases, the listing, LLM settings and backups; people are in attention_people.cpp.
namespace console::models {

using namespace Qt::StringLiterals;
using domain::AttentionFacts;
using domain::AttentionItem;
using domain::AttentionKind;
using domain::AttentionUrgency;
using domain::RequestSummary;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

QString titleOf(const RequestSummary& request, AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::CaseOverdue:
        return Words::tr("%1 is overdue").arg(request.ref);
    case AttentionKind::CaseDueToday:
        return Words::tr("%1 is due today").arg(request.ref);
    case AttentionKind::CaseDueSoon:
        return Words::tr("%1 is due soon").arg(request.ref);
    case AttentionKind::CaseWaiting:
        return Words::tr("%1 waits for you").arg(request.ref);
    default:
        return Words::tr("%1 was received").arg(request.ref);
    }
}

//! Why the case waits for a second person.
QString secondWords(const RequestSummary& request)
{
    return request.status == domain::RequestStatus::Review && request.preparer
        ? Words::tr("sent to review by %1").arg(request.preparer->name)
        : Words::tr("an outcome waits for a second person");
}

void addCases(const AttentionFacts& facts, const QDateTime& now, QList<AttentionItem>& items)
{
    for (const RequestSummary& request : facts.cases.value_or(QList<RequestSummary>())) {
        const QDate today = dayOf(request, now);
        // One line for each case: that it presses says enough.
        std::optional<AttentionItem> item = domain::pressingCase(request, today);
        if (!item)
            item = domain::secondLook(request, today);
        if (!item)
            item = domain::untakenCase(request, today);
        if (!item)
            continue;
        item->title = titleOf(request, item->kind);
        QList<domain::DataRight> rights;
        for (const domain::RightClock& clock : request.rights)
            rights << clock.asked.right;
        QStringList details{rightsTitle(rights), dueWords(request, today).text,
            request.assignee ? request.assignee->name : Words::tr("nobody has taken it")};
        if (request.awaitsSecond)
            details << secondWords(request);
        item->detail = details.join(u" · "_s);
        item->mine = facts.alone || request.awaitsSecond
            || (request.assignee && request.assignee->id == facts.self);
        items << *item;
    }
}

void addDraft(const AttentionFacts& facts, QList<AttentionItem>& items)
{
    if (!facts.draft)
        return;
    const domain::ListingDraft& draft = facts.draft->draft;
    const bool own = draft.author && draft.author->id == facts.self;
    const bool may = domain::may(facts.standing, domain::Action::PublishListing);
    const auto review = domain::draftToReview(*facts.draft, facts.self, may);
    AttentionItem item;
    item.kind = AttentionKind::ListingToReview;
    item.place = {u"subprocessors"_s, u"draft"_s};
    if (review)
        item = *review;
    item.detail = facts.draft->changes == 1
        ? Words::tr("1 change")
        : Words::tr("%n changes", nullptr, facts.draft->changes);
    if (draft.state == domain::DraftState::InReview) {
        if (!review)
            return;
        item.title = Words::tr("The next listing waits for a review");
        if (draft.author && !draft.author->name.isEmpty())
            item.detail += u" · "_s + Words::tr("sent by %1").arg(draft.author->name);
    } else if (!draft.returnedBecause.isEmpty()) {
        item.urgency = AttentionUrgency::Soon;
        item.title = Words::tr("The draft of the listing was sent back");
        item.detail = draft.returnedBecause;
        item.mine = own || facts.alone;
    } else if (facts.draft->changes > 0) {
        item.title = Words::tr("The draft of the listing has changes that nobody has reviewed");
    } else {
        return;
    }
    items << item;
}

void addObjections(const AttentionFacts& facts, const QDateTime& now, QList<AttentionItem>& items)
{
    // Who objects does not decide.
    if (!domain::may(facts.standing, domain::Action::PublishListing))
        return;
    const QDate today = now.toUTC().date();
    const auto open = facts.objections.value_or(QList<domain::OpenObjections>());
    for (const domain::OpenObjections& each : open) {
        AttentionItem item = domain::objectionsToDecide(each, today);
        item.title = objectorsTitle(each);
        item.detail = decisionSentence(each, today);
        items << item;
    }
}

void addLlm(const AttentionFacts& facts, const QDateTime& now, QList<AttentionItem>& items)
{
    static const QList<domain::LlmProvider> known = domain::llmProviderCatalog();
    for (const domain::LlmOverviewRow& row : facts.llm.value_or(QList<domain::LlmOverviewRow>())) {
        const domain::LlmProvider* provider = domain::llmProvider(known, row.settings.provider);
        const LlmListed listed{row, provider ? provider->displayName : row.settings.provider, {}};
        // The platform's own provider is the operator's to test.
        const bool untested = domain::llmStanding(row) == domain::LlmStanding::Untested
            && facts.keepsLlmTests && !listed.usesDefault();
        if (auto failing = domain::failingLlm(row)) {
            failing->title = Words::tr("The LLM of “%1” fails its test").arg(row.name);
            failing->detail = llmTestWords(listed, now);
            items << *failing;
        } else if (untested) {
            AttentionItem item;
            item.kind = AttentionKind::LlmUntested;
            item.title = Words::tr("The LLM of “%1” is not tested").arg(row.name);
            item.detail = llmTestWords(listed, now);
            item.place = {u"llm"_s, row.organization.text()};
            items << item;
        }
        if (listed.usesDefault())
            continue;
        if (auto key = domain::oldLlmKey(row, now)) {
            key->title = Words::tr("The LLM key of “%1” is to be replaced").arg(row.name);
            key->detail = llmKeyWords(listed, now);
            items << *key;
        }
    }
}

void addBackups(const AttentionFacts& facts, const QDateTime& now, QList<AttentionItem>& items)
{
    if (!facts.backups)
        return;
    const domain::BackupOverview& backups = *facts.backups;
    AttentionItem item = domain::aboutBackups(AttentionKind::BackupLate);
    if (backups.lastFailed) {
        item.kind = AttentionKind::BackupFailed;
        item.title = Words::tr("The last backup failed");
        item.detail = backups.lastFailed->errorMessage;
    } else if (const auto late = domain::lateBackup(backups, now)) {
        item.title = Words::tr("The backup is late");
        item.detail = Words::tr("Its time was %1.").arg(shortTime(*late));
    } else if (!backups.lastMade && !backups.next) {
        item.urgency = AttentionUrgency::Whenever;
        item.title = Words::tr("No backup was made yet");
        item.detail = Words::tr("There is no schedule either.");
    } else {
        return;
    }
    items << item;
}

} // namespace

QList<AttentionItem> attentionItems(const AttentionFacts& facts, const QDateTime& now)
{
    QList<AttentionItem> items;
    addCases(facts, now, items);
    addDraft(facts, items);
    addObjections(facts, now, items);
    addLlm(facts, now, items);
    addPeople(facts, now, items);
    addBackups(facts, now, items);
    for (AttentionItem& item : items)
        item.profile = facts.profile;
    domain::sortAttention(items);
    return items;
}

QList<AttentionItem> attentionItems(const QList<AttentionFacts>& profiles, const QDateTime& now)
{
    QList<AttentionItem> items;
    for (const AttentionFacts& facts : profiles)
        items << attentionItems(facts, now);
    domain::sortAttention(items);
    return items;
}

} // namespace console::models
