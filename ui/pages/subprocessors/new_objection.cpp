// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/new_objection.h"

#include "cloud/client.h"
#include "models/listing_versions_model.h"
#include "models/notice_words.h"
#include "ui/pages/keep_draft.h"
#include "ui/parts/date_field.h"
#include "ui/parts/text_area.h"

#include <QComboBox>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;
using domain::Objection;
using domain::ObjectionGround;

namespace {
constexpr int textHeight = 112; // five lines
} // namespace

NewObjection::NewObjection(DetailPane& pane, const PageContext& context,
    const std::optional<QList<int>>& versions, const QList<NoticeOrganization>& organizations)
    : PaneContent(pane, context)
    , m_organizations(new QComboBox)
    , m_versions(new QComboBox)
    , m_grounds(new QComboBox)
    , m_received(new DateField)
{
    pane.setTitle(tr("New objection"));
    offerOrganizations(*m_organizations, organizations);
    offer(versions);
    build();
    pane.setSaveText(tr("Record the objection"));
    pane.setDraft(true);
    showRefusal(versions.has_value());
    pane.markClean();
    connect(&pane, &DetailPane::saveRequested, this, &NewObjection::record);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &NewObjection::readWindow);
    connect(m_day, &FormField::changed, this, &NewObjection::showTiming);
    readWindow();
    keepDraft(pane, context, u"listing/objection"_s);
}

void NewObjection::offer(const std::optional<QList<int>>& versions)
{
    for (const int number : versions.value_or(QList<int>())) {
        if (m_versions->findData(number) < 0)
            m_versions->addItem(tr("Version %1").arg(number), number);
    }
}

void NewObjection::showRefusal(bool known)
{
    const QString refusal = m_versions->count() > 0 ? QString()
        : known ? tr("Nothing was published that somebody could object to.")
                : tr("The versions are still being read.");
    m_version->setHint(refusal);
    pane().setSaveRefusal(refusal);
}

void NewObjection::build()
{
    for (const ObjectionGround ground : {ObjectionGround::DataProtection, ObjectionGround::Location,
             ObjectionGround::Security, ObjectionGround::Contract, ObjectionGround::Other})
        m_grounds->addItem(models::objectionGroundTitle(ground), int(ground));
    auto* text = new TextArea;
    text->setFixedHeight(textHeight);
    m_received->setDay(context().clock().toUTC().date());
    m_organization
        = pane().addField(new FormField(tr("Organization"), m_organizations, u"organizationId"_s));
    m_version = pane().addField(new FormField(tr("Version"), m_versions, u"version"_s));
    pane().addField(new FormField(tr("Ground"), m_grounds, u"ground"_s));
    m_text = pane().addField(new FormField(tr("What speaks against it"), text, u"text"_s));
    m_text->setHint(tr("As the organization wrote it."));
    m_day = pane().addField(new FormField(tr("Received on"), m_received, u"receivedOn"_s));
}

void NewObjection::takeFocus()
{
    m_text->control()->setFocus(Qt::OtherFocusReason);
}

void NewObjection::update(
    const std::optional<QList<int>>& versions, const QList<NoticeOrganization>& organizations)
{
    if (isBusy())
        return;
    const bool chosen = m_organization->isChanged();
    offerOrganizations(*m_organizations, organizations);
    if (!chosen)
        m_organization->markClean();
    const bool turned = m_version->isChanged();
    offer(versions);
    if (!turned)
        m_version->markClean();
    // Last: it says, too, how much is unsaved.
    showRefusal(versions.has_value());
}

int NewObjection::version() const
{
    return m_versions->currentData().toInt();
}

void NewObjection::readWindow()
{
    m_until = {};
    showTiming();
    if (version() == 0)
        return;
    m_reading.cancel();
    m_reading = client().listing().changes(version()).then(
        this, [this](const Result<QList<contract::ListingChangeItem>>& changes) {
            // Without them the service says whether it came in time.
            if (changes)
                showWindow(*changes);
        });
}

void NewObjection::showWindow(const QList<contract::ListingChangeItem>& changes)
{
    const bool told
        = std::all_of(changes.begin(), changes.end(), [](const contract::ListingChangeItem& item) {
              return item.change.objectionUntil.has_value();
          });
    if (changes.isEmpty() || !told)
        return;
    QList<domain::ListingChange> all;
    all.reserve(changes.size());
    for (const contract::ListingChangeItem& item : changes)
        all.append(item.change);
    m_until = domain::objectionsUntil(all, *all.constFirst().objectionUntil);
    showTiming();
}

void NewObjection::showTiming()
{
    const auto day = m_received->day();
    if (!day) {
        m_day->setHint({});
        return;
    }
    if (!m_until.isValid()) {
        m_day->setHint(tr("It counts from the day of the publication until the notice ends."));
        return;
    }
    const QString last = models::listingDayTitle(m_until);
    if (*day > m_until)
        m_day->setHint(
            tr("Late: objections counted until %1. It is recorded as late.").arg(last), Tone::Warn);
    else
        m_day->setHint(tr("In time: objections count until %1.").arg(last), Tone::Ok);
}

void NewObjection::record()
{
    const domain::OrganizationId organization = chosenOrganization(*m_organizations);
    if (organization.isEmpty()) {
        pane().showError(
            ApiError::invalid(u"organizationId"_s, tr("Choose the organization that objects.")));
        return;
    }
    const Result<QString> text = domain::objectionText(m_text->value().toString());
    if (!text) {
        pane().showError(text.error());
        return;
    }
    if (const QString refusal = m_received->refusal(); !refusal.isEmpty()) {
        pane().showError(ApiError::invalid(u"receivedOn"_s, refusal));
        return;
    }
    contract::ObjectionForm form;
    form.organizationId = organization;
    form.organizationName = chosenNameElsewhere(*m_organizations);
    form.ground = ObjectionGround(m_grounds->currentData().toInt());
    form.text = *text;
    form.receivedOn = m_received->day();
    saving(client()
               .notices()
               .raise(version(), form)
               .then(this, [this](const Result<Objection>& objection) {
                   if (!objection) {
                       failed(objection.error());
                       return;
                   }
                   saved();
                   Q_EMIT recorded(*objection);
               }));
}

} // namespace console::ui
