// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/profile_pane.h"

#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/inline_question.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using profiles::Profile;
using profiles::Proxy;

namespace {

QString proxyWords(const Proxy& proxy)
{
    switch (proxy.mode) {
    case Proxy::Mode::System:
        return ProfilePane::tr("As the system has it");
    case Proxy::Mode::None:
        return ProfilePane::tr("No proxy");
    case Proxy::Mode::Http:
    case Proxy::Mode::Socks5:
        break;
    }
    return u"%1:%2"_s.arg(proxy.host).arg(proxy.port);
}

} // namespace

QString serverWords(const Profile& profile)
{
    return profile.kind == Profile::Kind::Embedded
        ? ProfilePane::tr("The service on this computer")
        : profiles::serverOf(profile).toString(QUrl::RemovePath);
}

QString markWords(Profile::Mark mark)
{
    switch (mark) {
    case Profile::Mark::Test:
        return ProfilePane::tr("Test");
    case Profile::Mark::Staging:
        return ProfilePane::tr("Staging");
    case Profile::Mark::Production:
        return ProfilePane::tr("Production");
    case Profile::Mark::None:
        break;
    }
    return {};
}

ProfilePane::ProfilePane(QWidget* parent)
    : DetailPane(parent)
    , m_facts(new KeyValueList)
    , m_steps(new QWidget)
    , m_open(new PlainButton(tr("Open")))
    , m_remove(new PlainButton(tr("Remove…")))
{
    setSaveText(tr("Save the group"));
    add(m_facts);
    m_group = addField(new FormField(tr("Group"), new QLineEdit, u"group"_s));
    m_group->setHint(tr("Profiles of one group stand together. Empty: in none."));
    buildSteps();
    add(m_steps);
}

void ProfilePane::buildSteps()
{
    auto* row = new FlowLayout(space::s, m_steps);
    QPushButton* duplicate = new PlainButton(tr("Duplicate"));
    QPushButton* up = new PlainButton(tr("Move up"));
    QPushButton* down = new PlainButton(tr("Move down"));
    for (QPushButton* each : {m_open, duplicate, up, down, m_remove})
        row->addWidget(each);
    connect(m_open, &QPushButton::clicked, this, &ProfilePane::openWanted);
    connect(duplicate, &QPushButton::clicked, this, &ProfilePane::duplicateWanted);
    connect(up, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(down, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_remove, &QPushButton::clicked, this, &ProfilePane::ask);
}

void ProfilePane::present(const Profile& profile, const Standing& standing)
{
    const bool same = profile.id == m_profile.id;
    if (isSaving())
        return;
    if (!same || !standing.whyNotRemoved.isEmpty())
        dropQuestion();
    m_profile = profile;
    m_standing = standing;
    setTitle(profile.name);
    showFacts();
    if (!same || !isDirty()) {
        m_group->setValue(profile.group);
        markClean();
        clearErrors();
    }
    setAllowed(m_group->control(), standing.whyNotChanged.isEmpty(), standing.whyNotChanged);
    setAllowed(m_open, standing.whyNotOpened.isEmpty(), standing.whyNotOpened);
    setAllowed(m_remove, standing.whyNotRemoved.isEmpty(), standing.whyNotRemoved);
}

void ProfilePane::showFacts()
{
    QList<KeyValue> rows{{tr("Server"), serverWords(m_profile)}};
    if (const QString mark = markWords(m_profile.mark); !mark.isEmpty())
        rows << KeyValue{tr("Used for"), mark};
    rows << KeyValue{tr("Changes"), m_profile.readOnly ? tr("Only look") : tr("Allowed")};
    if (m_profile.kind != Profile::Kind::Embedded) {
        rows << KeyValue{tr("Proxy"), proxyWords(m_profile.proxy)};
        rows << KeyValue{tr("Requests and listing"),
            m_profile.governance.isEmpty() ? tr("With the cloud, else on this computer")
                                           : m_profile.governance.toString(QUrl::RemovePath)};
    }
    m_facts->setRows(rows);
}

QString ProfilePane::group() const
{
    return m_group->value().toString();
}

void ProfilePane::ask()
{
    if (m_question || !m_remove->isEnabled())
        return;
    const bool production = m_profile.mark == Profile::Mark::Production;
    QString what = tr("Its sign-in, and the passwords and keys that are kept for it, are removed "
                      "from this computer. Nothing changes on the server.");
    if (!m_standing.keptSecrets.isEmpty())
        what = m_standing.keptSecrets;
    m_question = new InlineQuestion(
        {tr("Remove “%1”?").arg(m_profile.name), what, tr("Remove"), tr("Keep it"),
            production ? m_profile.name : QString(), tr("Type the name of the profile")});
    connect(m_question, &InlineQuestion::agreed, this, &ProfilePane::removeWanted);
    connect(m_question, &InlineQuestion::declined, this, [this] {
        dropQuestion();
        m_remove->setFocus(Qt::OtherFocusReason);
    });
    m_steps->hide();
    add(m_question);
}

void ProfilePane::dropQuestion()
{
    if (!m_question)
        return;
    m_question->hide();
    m_question->deleteLater();
    m_question = nullptr;
    m_steps->show();
}

void ProfilePane::setRemoving(bool removing)
{
    if (!removing) {
        setSaving(false);
        dropQuestion();
    } else if (m_question) {
        setSaving(m_question->yesButton(), tr("Removing…"));
    }
}

} // namespace console::ui
