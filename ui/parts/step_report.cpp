// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/step_report.h"

#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/written_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace console::ui {

namespace {
TextLabel* paragraph(Tone tone, QFont::Weight weight = QFont::Normal)
{
    auto* label = new TextLabel({}, TextSize::Body, tone, weight);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

StepReport::StepReport(QWidget* parent)
    : QWidget(parent)
    , m_steps(new Timeline)
    , m_show(new LinkButton(tr("Show the certificates")))
    , m_copyText(new LinkButton(tr("Copy as text")))
    , m_copyPem(new LinkButton(tr("Copy as PEM")))
    , m_certificates(new WrittenText(tr("Certificates of the server")))
    , m_sentence(paragraph(Tone::Neutral, QFont::DemiBold))
    , m_next(paragraph(Tone::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_steps);
    for (LinkButton* link : {m_show, m_copyText, m_copyPem}) {
        auto* line = new FlowLayout(0);
        line->addWidget(link);
        column->addLayout(line);
    }
    column->addWidget(m_certificates);
    column->addWidget(m_sentence);
    column->addWidget(m_next);
    m_certificates->setFocusPolicy(Qt::NoFocus);
    connect(m_show, &QPushButton::clicked, this, [this] { unfold(m_certificates->isHidden()); });
    connect(m_copyText, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_certificates->toPlainText()); });
    connect(m_copyPem, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(m_pem)); });
    setSteps({});
    setCertificates({});
    setEnd(Tone::Neutral, {}, {});
}

void StepReport::setSteps(const QList<TimelineStep>& steps)
{
    m_steps->setSteps(steps);
    m_steps->setVisible(!steps.isEmpty());
}

void StepReport::setCertificates(const QString& text, const QByteArray& pem)
{
    m_certificates->setPlainText(text);
    m_pem = pem;
    m_show->setVisible(!text.isEmpty());
    unfold(false);
}

void StepReport::setEnd(Tone tone, const QString& sentence, const QString& nextStep)
{
    m_sentence->setTone(tone);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_next->setText(nextStep);
    m_next->setVisible(!nextStep.isEmpty());
}

void StepReport::unfold(bool unfolded)
{
    m_certificates->setVisible(unfolded);
    m_copyText->setVisible(unfolded && !m_pem.isEmpty());
    m_copyPem->setVisible(unfolded && !m_pem.isEmpty());
    m_show->setText(unfolded ? tr("Hide the certificates") : tr("Show the certificates"));
}

} // namespace console::ui
