// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/certificate_choice.h"

#include "base/atomic_file.h"
#include "profiles/client_identity.h"
#include "ui/parts/background.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/file_drop.h"
#include "ui/parts/form_drafts.h"
#include "ui/parts/literal_text.h"
#include "ui/parts/wrapped_choice.h"

#include <QLocale>
#include <QSslCertificate>

namespace console::ui {

using base::Result;

namespace {

constexpr qsizetype mostNames = 3;

//! Of several each counts, so that one is not to stand for all.
QString othersIn(const QList<QSslCertificate>& known)
{
    QStringList names;
    for (const QSslCertificate& each : known.mid(1, mostNames))
        names << each.subjectDisplayName();
    if (known.size() > mostNames + 1)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QString hintOf(const QList<QSslCertificate>& known)
{
    const QDateTime end = known.constFirst().expiryDate();
    const QString day = QLocale().toString(end.toLocalTime(), QLocale::ShortFormat);
    const QString term = end > QDateTime::currentDateTimeUtc()
        ? CertificateChoice::tr("Valid until %1.").arg(day)
        : CertificateChoice::tr("Expired on %1.").arg(day);
    return known.size() == 1 ? term
                             : CertificateChoice::tr("%1 With it: %2").arg(term, othersIn(known));
}

} // namespace

CertificateChoice::CertificateChoice(DetailPane& pane, const Words& words)
    : QObject(&pane)
    , m_words(words)
    , m_box(new WrappedCheckBox)
    , m_kept(pane.addField(new FormField(tr("In use"), m_box)))
    , m_drop(new FileDrop(words.file, tr("Certificates (*.pem *.crt *.cer *.der *.p12 *.pfx)")))
    , m_file(pane.addField(new FormField(words.file, m_drop, words.key)))
{
    m_file->setHint(words.hint);
    // A draft would show a file that nobody has read.
    m_file->setProperty(notInDrafts, true);
    // There are two of them in a pane.
    auto* choose = m_drop->findChild<QPushButton*>();
    choose->setAccessibleName(QStringLiteral("%1 %2").arg(choose->text(), words.file));
    connect(m_drop, &FileDrop::fileChosen, this, &CertificateChoice::read);
}

void CertificateChoice::present(const QByteArray& certificates)
{
    const QList<QSslCertificate> known = QSslCertificate::fromData(certificates, QSsl::Pem);
    m_has = !known.isEmpty();
    if (m_has) {
        const QString name = m_words.kept.arg(known.first().subjectDisplayName());
        m_box->setText(quoteAmpersands(name));
        m_box->setAccessibleName(name);
        m_kept->setHint(hintOf(known));
    }
    m_box->setChecked(m_has);
    m_kept->markClean();
    setVisible(m_visible);
}

bool CertificateChoice::isKept() const
{
    return m_box->isChecked();
}

void CertificateChoice::forget()
{
    m_reading.cancel();
    m_content.clear();
    m_problem.reset();
    m_drop->setPath({});
    m_file->markClean();
}

void CertificateChoice::setVisible(bool visible)
{
    m_visible = visible;
    m_kept->setVisible(visible && m_has);
    m_file->setVisible(visible);
}

void CertificateChoice::read(const QString& path)
{
    m_content.clear();
    m_reading.cancel();
    m_file->clearError();
    m_drop->setPath(path);
    m_problem = base::ApiError::invalid(
        m_words.key, tr("This file is still being read. Try again in a moment."));
    m_reading = inBackground([path] {
        return base::readSmallFile(path, profiles::largestCertificateFile);
    }).then(this, [this](const Result<QByteArray>& content) {
        if (content && !content->isEmpty()) {
            m_content = *content;
            m_problem.reset();
            m_file->clearError();
            Q_EMIT fileRead();
        } else if (content) {
            refuse(tr("This file is empty. Choose another one."));
        } else if (content.error().kind != base::ApiError::Kind::Cancelled) {
            const bool large = content.error().kind == base::ApiError::Kind::InvalidInput;
            refuse(large ? tr("This file is larger than 32 KiB. Choose one with the certificates "
                              "that are needed alone.")
                         : content.error().message);
        }
    });
}

void CertificateChoice::refuse(const QString& sentence)
{
    m_problem = base::ApiError::invalid(m_words.key, sentence);
    m_file->setError(sentence);
}

} // namespace console::ui
