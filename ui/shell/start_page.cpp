// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_page.h"

#include "ui/shell/start_choice.h"
#include "ui/shell/start_forms.h"
#include "ui/shell/start_other_ways.h"
#include "ui/shell/start_page_card.h"
#include "ui/shell/start_waiting.h"
#include "ui/theme/icons.h"

#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStackedWidget>

#include <algorithm>

namespace console::ui {

using profiles::Profile;

namespace {
constexpr int logoSide = 34;
constexpr int inset = 28;
} // namespace

StartPage::StartPage(StartServices services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_connector(services)
    , m_recovering(std::move(services))
    , m_pages(new QStackedLayout(this))
    , m_opening(new StartWaiting)
{
    auto* card = new StartCard;
    buildLeft(card->left());
    buildRight(card->right());
    m_left = card->left();
    buildRestore(m_left);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(centred(card));
    scroll->setFocusPolicy(Qt::NoFocus);
    m_opening->setMaximumWidth(320);
    m_pages->addWidget(centred(m_opening));
    m_pages->addWidget(scroll);
    buildNetwork(m_left);
    connectForms();
    connectConnector();
    connectRecovery();
    connectOtherWays();
}

StartPage::~StartPage() = default;

void StartPage::buildLeft(QWidget* left)
{
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(space::s);
    auto* logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(QSize(logoSide, logoSide), logo->devicePixelRatioF()));
    column->addWidget(logo);
    column->addSpacing(space::s);
    auto* title = new TextLabel(
        tr("Packmind Cloud Console"), TextSize::Title, Tone::Neutral, QFont::DemiBold);
    title->setWordWrap(true);
    column->addWidget(title);
    auto* about = new TextLabel(
        tr("Organizations, members, sub-processors and the promises about data, from one window."),
        TextSize::Body, Tone::Muted);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addSpacing(space::m);
    column->addWidget(
        new TextLabel(tr("Connect to"), TextSize::Small, Tone::Muted, QFont::DemiBold));
    buildChoices(left);
    column->addStretch(1);
}

void StartPage::buildRight(QWidget* right)
{
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(space::m);
    m_notice = new Note(Tone::Warn);
    m_notice->hide();
    column->addWidget(m_notice);
    m_right = new QStackedWidget;
    column->addWidget(m_right, 1);
    m_waiting = new StartWaiting;
    m_signUp = new SignUpForm;
    m_signIn = new SignInForm;
    m_invitation = new InvitationForm;
    m_address = new AddressForm;
    m_secrets = new SecretsForm;
    m_recovery = new RecoveryForm;
    m_apiKey = new ApiKeyForm;
    m_browserForm = new BrowserForm;
    for (QWidget* page : std::initializer_list<QWidget*>{m_waiting, m_signUp, m_signIn,
             m_invitation, m_address, m_secrets, m_recovery, m_apiKey, m_browserForm})
        m_right->addWidget(page);
}

void StartPage::setWhole(bool whole)
{
    m_pages->setCurrentIndex(whole ? 1 : 0);
}

StartForm* StartPage::currentForm() const
{
    return m_pages->currentIndex() == 1 ? qobject_cast<StartForm*>(m_right->currentWidget())
                                        : nullptr;
}

void StartPage::start()
{
    setWhole(true);
    m_keepsFocus = false;
    markHere();
    chooseHere();
}

void StartPage::open(const Profile& profile)
{
    setWhole(false);
    m_keepsFocus = false;
    openProfile(profile, true);
}

void StartPage::askFor(const Profile& profile)
{
    setWhole(true);
    m_keepsFocus = false;
    openProfile(profile, false);
}

void StartPage::offerChoices()
{
    m_waiting->setMessage(tr("Choose what to connect to."));
    m_right->setCurrentWidget(m_waiting);
    setWhole(true);
    m_here->setFocus();
}

void StartPage::showNotice(const QString& sentence)
{
    m_notice->setTitle({});
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void StartPage::openProfile(const Profile& profile, bool tryKept)
{
    StartChoice* choice = choiceOf(profile);
    const QSignalBlocker quiet(choice);
    choice->setChecked(true);
    if (choice == m_other) {
        choice->setLine(profile.origin.toString(QUrl::RemovePath));
        m_address->setAddress(profile.origin.toString(QUrl::RemovePath));
    }
    m_beside = {};
    if (isOpenBeside(profile.id))
        return showOpenBeside(profile);
    m_tryKept = tryKept;
    m_browser.reset();
    // Opened, a backup holds all data in memory.
    if (m_services.restore)
        m_services.restore->forget();
    m_recovering.cancel();
    m_recovery->setBusy(false);
    showNotice({});
    showWaiting(profile.kind == Profile::Kind::Embedded
            ? tr("Starting the service on this computer…")
            : tr("Opening %1…").arg(profile.name),
        false);
    m_connector.open(profile, m_typed.value(profile.id));
}

bool StartPage::isOpenBeside(const profiles::ProfileId& profile) const
{
    const QList<OpenProfile> besides
        = m_services.besides ? m_services.besides() : QList<OpenProfile>();
    return std::any_of(besides.begin(), besides.end(),
        [&profile](const OpenProfile& open) { return open.id == profile; });
}

//! A profile has one session, so it is not opened a second time.
void StartPage::showOpenBeside(const Profile& profile)
{
    cancel();
    m_connector.cancel();
    showNotice({});
    m_beside = profile.id;
    m_waiting->setMessage(tr("“%1” is open already.").arg(profile.name), tr("Go to it"));
    m_right->setCurrentWidget(m_waiting);
    setWhole(true);
}

bool StartPage::isHere() const
{
    return m_connector.profile().kind == Profile::Kind::Embedded;
}

} // namespace console::ui
