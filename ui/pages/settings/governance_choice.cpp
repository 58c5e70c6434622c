// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/governance_choice.h"

#include "profiles/profile.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/facts.h"

#include <QComboBox>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
enum Place { Here, Shared };
}

GovernanceChoice::GovernanceChoice(DetailPane& pane)
    : QObject(&pane)
    , m_heading(sectionHeading(tr("Sub-processors, requests and activity")))
    , m_byCloud(new Note(Tone::Accent, {}, tr("The cloud of this profile keeps them itself.")))
    , m_place(new QComboBox)
{
    pane.add(m_heading);
    pane.add(m_byCloud);
    m_place->addItem(tr("On this computer"), int(Here));
    m_place->addItem(tr("In a shared service"), int(Shared));
    m_placeField = pane.addField(new FormField(tr("Kept"), m_place, u"governance.place"_s));
    m_placeField->setHint(tr("For a cloud that keeps none, such as the Packmind Cloud. Nothing "
                             "moves when this is changed: what is kept in one place stays there."));
    m_address = pane.addField(
        new FormField(tr("Address of the shared service"), new QLineEdit, u"governance"_s));
    m_address->setHint(
        tr("A team service with an account of yours. It is reached by the same proxy "
           "and checked against the same authorities."));
    connect(m_place, &QComboBox::currentIndexChanged, this, &GovernanceChoice::showAddress);
    showAddress();
}

void GovernanceChoice::present(const QUrl& governance, bool keptByCloud)
{
    m_keptByCloud = keptByCloud;
    m_place->setCurrentIndex(m_place->findData(int(governance.isEmpty() ? Here : Shared)));
    m_address->setValue(governance.toString(QUrl::RemovePath));
    showAddress();
}

base::Result<QUrl> GovernanceChoice::value() const
{
    if (m_place->currentData().toInt() == Here)
        return QUrl();
    const QString typed = m_address->value().toString();
    if (!typed.trimmed().isEmpty())
        return profiles::profileGovernance(typed);
    return base::failure(base::ApiError::invalid(u"governance"_s,
        tr("Enter the address of the shared service, such as https://team.example.com."),
        u"governance.empty"_s));
}

void GovernanceChoice::setVisible(bool visible)
{
    m_visible = visible;
    showAddress();
}

void GovernanceChoice::showAddress()
{
    m_heading->setVisible(m_visible);
    m_byCloud->setVisible(m_visible && m_keptByCloud);
    m_placeField->setVisible(m_visible && !m_keptByCloud);
    m_address->setVisible(m_visible && !m_keptByCloud && m_place->currentData().toInt() == Shared);
}

} // namespace console::ui
