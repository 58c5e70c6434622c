// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_certificate_form.h"

#include "cloud/way_report.h"
#include "ui/parts/facts.h"
#include "ui/parts/wrapped_choice.h"

namespace console::ui {

namespace {

TextLabel* paragraph(Tone tone)
{
    auto* label = new TextLabel({}, TextSize::Body, tone);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString timeText(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

//! In groups that fit a line and are read one after the other.
QString fingerprint(const QSslCertificate& certificate)
{
    constexpr qsizetype lineLength = 24; // 8 bytes with their colons
    const QString whole = cloud::fingerprintOf(certificate);
    QStringList lines;
    for (qsizetype at = 0; at < whole.size(); at += lineLength)
        lines << whole.mid(at, lineLength);
    return lines.join(QLatin1Char('\n'));
}

QList<KeyValue> facts(const QSslCertificate& certificate)
{
    return {{StartCertificateForm::tr("For"), cloud::subjectOf(certificate)},
        {StartCertificateForm::tr("Valid from"), timeText(certificate.effectiveDate())},
        {StartCertificateForm::tr("Valid until"), timeText(certificate.expiryDate())},
        {StartCertificateForm::tr("SHA-256"), fingerprint(certificate)}};
}

} // namespace

StartCertificateForm::StartCertificateForm(QWidget* parent)
    : StartForm(tr("The certificate has changed"), tr("Try again"), parent)
    , m_what(paragraph(Tone::Neutral))
    , m_before(new KeyValueList)
    , m_now(new KeyValueList)
    , m_ask(paragraph(Tone::Muted))
    , m_compared(new WrappedCheckBox(tr("I have asked, and the new fingerprint is right")))
    , m_trust(addLink(tr("Trust the new certificate")))
{
    add(m_what);
    add(sectionHeading(tr("Trusted so far")));
    add(m_before);
    add(sectionHeading(tr("Shown now")));
    add(m_now);
    add(m_ask);
    m_compared->setAccessibleName(m_compared->text());
    add(m_compared);
    connect(m_compared, &QCheckBox::toggled, this, [this](bool compared) {
        setAllowed(m_trust, compared, tr("Tick above that you have compared the fingerprint."));
    });
    connect(m_trust, &QPushButton::clicked, this, &StartCertificateForm::trusted);
}

void StartCertificateForm::present(
    const QSslCertificate& before, const QSslCertificate& shown, const QString& host, bool isHere)
{
    m_shown = shown;
    m_what->setText(isHere
            ? tr("The service on this computer shows another certificate than the one that this "
                 "profile trusts. Nothing was sent.")
            : tr("%1 shows another certificate than the one that this profile trusts. Nothing was "
                 "sent.")
                  .arg(host));
    m_before->setRows(facts(before));
    m_now->setRows(facts(shown));
    m_ask->setText(isHere
            ? tr("That is so when its data was replaced, such as from a backup, or when its "
                 "certificate was made anew. If neither was done by you, ask whoever looks after "
                 "this computer before you go on: somebody may have exchanged the data.")
            : tr("Servers renew their certificates, and people who listen in show their own. Ask "
                 "whoever runs %1, by telephone or in person, for the SHA-256 fingerprint of its "
                 "certificate, and compare it with the one above. If it differs, do not sign in, "
                 "and tell them.")
                  .arg(host));
    m_compared->setChecked(false);
    setAllowed(m_trust, false, tr("Tick above that you have compared the fingerprint."));
    clearErrors();
}

} // namespace console::ui
