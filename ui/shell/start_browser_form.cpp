// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/when.h"
#include "ui/shell/start_other_ways.h"

#include <QDesktopServices>

namespace console::ui {

namespace {

QString timeText(std::chrono::seconds left)
{
    return QStringLiteral("%1:%2")
        .arg(left.count() / 60)
        .arg(left.count() % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

BrowserForm::BrowserForm(QWidget* parent)
    : StartForm(tr("Sign in through the browser"), tr("Open the browser"), parent)
    , m_what(new TextLabel)
    , m_left(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_code(addField(tr("Code from the web page"), new QLineEdit, QStringLiteral("code")))
    , m_again(addLink(tr("Open the browser again")))
    , m_refuse(addLink(tr("That is not me")))
    , m_back(addLink(tr("Back to sign-in")))
{
    m_what->setWordWrap(true);
    m_code->setHint(tr("Only where the page shows one and nothing happens here."));
    add(m_what, 0);
    add(m_left, 1);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &BrowserForm::showRemaining);
    connect(this, &StartForm::submitted, this, &BrowserForm::goOn);
    connect(m_again, &QPushButton::clicked, this, &BrowserForm::open);
    connect(m_refuse, &QPushButton::clicked, this, &BrowserForm::refuse);
    connect(m_back, &QPushButton::clicked, this, [this] {
        stop();
        Q_EMIT backWanted();
    });
    connect(this, &StartForm::cancelRequested, this, &BrowserForm::stop);
    present();
}

void BrowserForm::follow(cloud::BrowserSignIn* signIn)
{
    m_signIn = signIn;
    m_shown.reset();
    connect(signIn, &cloud::BrowserSignIn::changed, this, &BrowserForm::present);
    present();
}

void BrowserForm::setBackText(const QString& text)
{
    m_back->setText(text);
}

void BrowserForm::stop()
{
    if (m_signIn)
        m_signIn->cancel();
}

cloud::BrowserSignIn::State BrowserForm::step() const
{
    return m_signIn ? m_signIn->state() : Step::Idle;
}

FormField* BrowserForm::firstWrong()
{
    if (step() != Step::Waiting || !m_code->value().toString().trimmed().isEmpty())
        return nullptr;
    m_code->setError(tr("Paste the code that the web page shows, or sign in there."));
    return m_code;
}

void BrowserForm::goOn()
{
    switch (step()) {
    case Step::Idle:
        return open();
    case Step::Waiting:
        return m_signIn->enterCode(m_code->value().toString());
    case Step::Offered:
        return m_signIn->confirm();
    case Step::Exchanging:
    case Step::Confirming:
    case Step::SignedIn:
        break;
    }
}

void BrowserForm::open()
{
    if (!m_signIn)
        return;
    if (step() == Step::Idle) {
        if (const auto started = m_signIn->start(); !started)
            return showError(started.error());
    }
    // Where no browser opens, the address can still be copied.
    if (!QDesktopServices::openUrl(m_signIn->address()))
        showNote(Tone::Warn, tr("No browser could be opened."),
            tr("Open this address yourself: %1").arg(m_signIn->address().toString()));
}

void BrowserForm::refuse()
{
    stop();
    showNote(Tone::Accent, tr("Nobody was signed in."), {});
}

void BrowserForm::present()
{
    const bool another = m_shown != step();
    m_shown = step();
    const bool waits = step() == Step::Waiting;
    const bool offered = step() == Step::Offered || step() == Step::Confirming;
    m_left->setVisible(waits);
    m_code->setVisible(waits || step() == Step::Exchanging);
    m_again->setVisible(waits);
    m_refuse->setVisible(step() == Step::Offered);
    m_back->setVisible(!offered);
    if (another) {
        clearErrors();
        if (!waits)
            m_code->setValue(QString());
    }
    setBusy(step() == Step::Exchanging || step() == Step::Confirming,
        step() == Step::Exchanging ? tr("Exchanging the code…") : tr("Signing in…"));
    if (offered)
        presentOffer();
    else
        presentWaiting();
    if (m_signIn && m_signIn->problem())
        showError(*m_signIn->problem());
    else if (another && isVisible())
        focusFirst();
}

void BrowserForm::presentWaiting()
{
    const bool waits = step() == Step::Waiting;
    setHeading(tr("Sign in through the browser"));
    submitButton()->setText(waits ? tr("Use this code") : tr("Open the browser"));
    if (waits)
        m_second.start();
    else
        m_second.stop();
    m_what->setText(
        tr("Your browser opens the web page of this server. Sign in there as you always "
           "do; the page hands a code over, and you confirm here that it is you. It "
           "opens one organization."));
    showRemaining();
}

void BrowserForm::presentOffer()
{
    m_second.stop();
    const cloud::BrowserSignIn::Offer offer = *m_signIn->offer();
    setHeading(tr("Is it you?"));
    submitButton()->setText(tr("Sign in"));
    m_what->setText(
        tr("Sign in as %1 at %2? It lasts until %3.")
            .arg(offer.email, offer.organizationName, models::shortTime(offer.expiresAt)));
}

void BrowserForm::showRemaining()
{
    m_left->setText(tr("Waiting for the code: %1 left.")
                        .arg(timeText(m_signIn ? m_signIn->remaining() : std::chrono::seconds(0))));
}

} // namespace console::ui
