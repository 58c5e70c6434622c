// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/new_organization.h"

#include "cloud/client.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/organizations/permission.h"

namespace console::ui {

using domain::Membership;

NewOrganization::NewOrganization(
    DetailPane& pane, const PageContext& context, const QList<Membership>& known)
    : PaneContent(pane, context)
    , m_known(known)
{
    pane.setTitle(tr("New organization"));
    auto* words = new TextLabel(client().session().reach() == cloud::Reach::OneOrganization
            ? tr("You become its admin. This sign-in does not reach it: sign in with your password "
                 "to work in it.")
            : tr("You become its admin. Where you work now stays the same."),
        TextSize::Body, Tone::Muted);
    words->setWordWrap(true);
    pane.add(words);
    m_name = pane.addField(
        new FormField(tr("Organization name"), new QLineEdit, QStringLiteral("name")));
    auto* edit = qobject_cast<QLineEdit*>(m_name->control());
    edit->setPlaceholderText(tr("Acme Robotics"));
    pane.setSaveText(tr("Create organization"));
    connect(m_name, &FormField::changed, this, &NewOrganization::showSlug);
    connect(edit, &QLineEdit::returnPressed, pane.saveButton(), &QPushButton::click);
    connect(&pane, &DetailPane::saveRequested, this, &NewOrganization::create);
    showSlug();
    allow();
}

void NewOrganization::allow()
{
    const QString noCreating = whyNoCreating(context());
    setAllowed(m_name->control(), noCreating.isEmpty(), noCreating);
    pane().setDraft(noCreating.isEmpty());
    pane().setSaveRefusal(noCreating);
    keepDraft(pane(), context(), QStringLiteral("organization/new"), noCreating);
}

void NewOrganization::rightsChanged()
{
    if (!isBusy())
        allow();
}

void NewOrganization::update(const QList<Membership>& known)
{
    m_known = known;
    showSlug();
    rightsChanged();
}

std::optional<domain::Organization> NewOrganization::alike(const QString& slug) const
{
    for (const Membership& membership : m_known) {
        if (!slug.isEmpty() && membership.organization.slug == slug)
            return membership.organization;
    }
    return std::nullopt;
}

void NewOrganization::showSlug()
{
    const QString typed = m_name->value().toString();
    const QString slug = domain::organizationSlug(typed);
    if (const auto taken = alike(slug))
        m_name->setHint(tr("You already belong to “%1”, which has the short name %2. Choose "
                           "another name.")
                            .arg(taken->name, slug),
            Tone::Warn);
    else if (typed.trimmed().isEmpty())
        m_name->setHint(tr("The short name is made from it."));
    else if (slug.isEmpty())
        m_name->setHint(tr("The short name will be a code that the cloud makes up."));
    else
        m_name->setHint(tr("Short name: %1").arg(slug.left(domain::longestOrganizationName)));
}

void NewOrganization::create()
{
    const base::Result<QString> name = domain::organizationName(m_name->value().toString());
    if (!name) {
        pane().showError(name.error());
        return;
    }
    if (const auto taken = alike(domain::organizationSlug(*name))) {
        pane().showError(base::ApiError::invalid(QStringLiteral("name"),
            tr("You already belong to “%1”, which has the same short name. Choose another name.")
                .arg(taken->name)));
        return;
    }
    saving(client().organizations().create(*name).then(
        this, [this](const base::Result<Membership>& made) {
            if (!made) {
                failed(made.error());
                return;
            }
            saved();
            Q_EMIT created(*made);
        }));
}

void NewOrganization::takeFocus()
{
    m_name->control()->setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
