// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/sign_in_sheet.h"

#include "ui/theme/style_paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace console::ui {

namespace {
constexpr int sheetWidth = 380;
constexpr int fromTop = 72;
} // namespace

SignInSheet::SignInSheet(cloud::Session& session, QWidget* window)
    : QFrame(window)
    , m_session(session)
    , m_form(new SignInForm)
    , m_keyForm(new ApiKeyForm)
{
    setAccessibleName(tr("Sign in again"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::s);
    m_form->setHeading(tr("Sign in again"));
    m_form->setPlace(session.state() == cloud::Session::State::SignedIn
            ? tr("The pages stay as they are.")
            : tr("Your session has ended. What you typed on the pages is kept."));
    m_form->setInvitationOffered(false);
    m_form->setSignUpOffered(false);
    m_form->setForgotOffered(false);
    m_form->lockEmail(session.account() ? session.account()->email : QString());
    m_keyForm->setHeading(tr("Sign in again with an API key"));
    column->addWidget(m_form);
    column->addWidget(m_keyForm);
    useKey(session.reach() == cloud::Reach::OneOrganization);
    auto* later = new LinkButton(tr("Not now"));
    column->addWidget(later, 0, Qt::AlignLeft);
    window->installEventFilter(this);
    connect(later, &QPushButton::clicked, this, &SignInSheet::end);
    connect(m_form, &StartForm::submitted, this, &SignInSheet::signIn);
    connect(m_form, &SignInForm::apiKeyWanted, this, [this] { useKey(true); });
    connect(m_keyForm, &ApiKeyForm::backWanted, this, [this] { useKey(false); });
    connect(m_keyForm, &StartForm::submitted, this,
        [this] { signInWithKey(cloud::KeyHost::MustMatch); });
    connect(m_keyForm, &ApiKeyForm::otherHostAccepted, this,
        [this] { signInWithKey(cloud::KeyHost::MayDiffer); });
    for (StartForm* form : std::initializer_list<StartForm*>{m_form, m_keyForm})
        connect(form, &StartForm::cancelRequested, this,
            [this] { std::exchange(m_call, {}).cancel(); });
}

void SignInSheet::useKey(bool key)
{
    m_form->setVisible(!key);
    m_keyForm->setVisible(key);
    m_form->setApiKeyOffered(m_session.reach() == cloud::Reach::OneOrganization);
    if (isVisible())
        (key ? static_cast<StartForm*>(m_keyForm) : m_form)->focusFirst();
}

void SignInSheet::open()
{
    m_before = QApplication::focusWidget();
    show();
    place();
    raise();
    (m_keyForm->isVisible() ? static_cast<StartForm*>(m_keyForm) : m_form)->focusFirst();
}

void SignInSheet::signIn()
{
    m_form->setBusy(true, tr("Signing in…"));
    m_call = m_session.signIn(m_form->email(), m_form->password())
                 .then(this, [this](const base::Result<cloud::SignInOutcome>& outcome) {
                     signedInBy(m_form, outcome);
                 });
}

void SignInSheet::signInWithKey(cloud::KeyHost host)
{
    m_keyForm->setBusy(true, tr("Signing in…"));
    m_call = m_session.signInWithApiKey(m_keyForm->apiKey(), host)
                 .then(this, [this](const base::Result<cloud::SignInOutcome>& outcome) {
                     signedInBy(m_keyForm, outcome);
                 });
}

void SignInSheet::signedInBy(StartForm* form, const base::Result<cloud::SignInOutcome>& outcome)
{
    if (outcome) {
        m_form->forgetPassword();
        m_keyForm->forget();
        Q_EMIT signedIn();
        end();
        return;
    }
    base::ApiError error = outcome.error();
    if (error.kind == base::ApiError::Kind::NotSignedIn && error.field.isEmpty())
        error.field = QStringLiteral("password");
    form->showError(error);
    m_keyForm->setOtherHostOffered(error.code == QLatin1String("api-key.other-host"));
}

void SignInSheet::end()
{
    hide();
    if (m_before)
        m_before->setFocus();
    deleteLater();
}

void SignInSheet::place()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(sheetWidth, room.width() - 2 * space::xl);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : sizeHint().height();
    setGeometry(
        (room.width() - width) / 2, qMin(fromTop, qMax(0, room.height() - height)), width, height);
}

void SignInSheet::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    paint::box(painter, rect(), t.raised, mixed(t.line, t.control, 0.5), 10);
}

void SignInSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

bool SignInSheet::eventFilter(QObject* watched, QEvent* event)
{
    const bool moved = watched == parent() && event->type() == QEvent::Resize;
    // A sentence that comes or goes changes the height.
    const bool grown = watched == parent() && event->type() == QEvent::LayoutRequest;
    if ((moved || grown) && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace console::ui
