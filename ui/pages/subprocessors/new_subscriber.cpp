// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/new_subscriber.h"

#include "cloud/client.h"
#include "domain/email_address.h"
#include "domain/mail_relay.h"
#include "models/notice_words.h"
#include "ui/pages/keep_draft.h"

#include <QComboBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Subscriber;

NewSubscriber::NewSubscriber(
    DetailPane& pane, const PageContext& context, const QList<NoticeOrganization>& organizations)
    : PaneContent(pane, context)
    , m_organizations(new QComboBox)
    , m_languages(new QComboBox)
{
    pane.setTitle(tr("New subscriber"));
    auto* words
        = new TextLabel(tr("The address is asked by a mail whether it wants to be told of changes. "
                           "It is told of none before it has confirmed."),
            TextSize::Body, Tone::Muted);
    words->setWordWrap(true);
    pane.add(words);
    offerOrganizations(*m_organizations, organizations);
    for (const QString& language : domain::mailLanguages())
        m_languages->addItem(models::mailLanguageTitle(language), language);
    m_organization
        = pane.addField(new FormField(tr("Organization"), m_organizations, u"organizationId"_s));
    if (context.governance.isBeside())
        m_organization->setHint(tr("Admins of organizations at %1 are not told by default: what "
                                   "keeps this listing does not know them.")
                                    .arg(client().transport().endpoint().origin.host()));
    m_address = pane.addField(new FormField(tr("Address"), new QLineEdit, u"address"_s));
    pane.addField(new FormField(tr("Language"), m_languages, u"language"_s));
    m_reason = pane.addField(new FormField(tr("Why it is to be told"), new QLineEdit, u"reason"_s));
    m_reason->setHint(tr("Such as who asked for it. It stays on record."));
    pane.setSaveText(tr("Ask the address"));
    pane.setDraft(true);
    pane.markClean();
    connect(&pane, &DetailPane::saveRequested, this, &NewSubscriber::add);
    keepDraft(pane, context, u"listing/subscriber"_s);
}

void NewSubscriber::takeFocus()
{
    m_address->control()->setFocus(Qt::OtherFocusReason);
}

void NewSubscriber::update(const QList<NoticeOrganization>& organizations)
{
    if (isBusy())
        return;
    const bool changed = m_organization->isChanged();
    offerOrganizations(*m_organizations, organizations);
    if (!changed)
        m_organization->markClean();
}

void NewSubscriber::add()
{
    const domain::OrganizationId organization = chosenOrganization(*m_organizations);
    if (organization.isEmpty()) {
        pane().showError(base::ApiError::invalid(
            u"organizationId"_s, tr("Choose the organization that it is told for.")));
        return;
    }
    const Result<QString> address = domain::emailAddress(m_address->value().toString());
    if (!address) {
        base::ApiError error = address.error();
        error.field = u"address"_s;
        pane().showError(error);
        return;
    }
    const Result<QString> reason = domain::subscriberReason(m_reason->value().toString());
    if (!reason) {
        pane().showError(reason.error());
        return;
    }
    contract::SubscriberForm form;
    form.organizationId = organization;
    form.organizationName = chosenNameElsewhere(*m_organizations);
    form.address = *address;
    form.language = m_languages->currentData().toString();
    form.reason = *reason;
    saving(client().notices().addSubscriber(form).then(
        this, [this](const Result<Subscriber>& subscriber) {
            if (!subscriber) {
                failed(subscriber.error());
                return;
            }
            saved();
            Q_EMIT added(*subscriber);
        }));
}

} // namespace console::ui
