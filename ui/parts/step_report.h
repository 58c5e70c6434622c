// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/facts.h"

namespace console::ui {

class LinkButton;
class WrittenText;

//! What a test of a connection has found: its steps with their times, the certificates that it met,
//! folded, and where it failed what is the matter and what to do.
class StepReport : public QWidget {
    Q_OBJECT

public:
    explicit StepReport(QWidget* parent = nullptr);

    void setSteps(const QList<TimelineStep>& steps);
    //! What unfolding shows; empty: there is nothing to unfold. With `pem` both can be copied.
    void setCertificates(const QString& text, const QByteArray& pem = {});
    //! Under the steps. Either may be empty.
    void setEnd(Tone tone, const QString& sentence, const QString& nextStep);

private:
    void unfold(bool unfolded);

    Timeline* m_steps;
    LinkButton* m_show;
    LinkButton* m_copyText;
    LinkButton* m_copyPem;
    WrittenText* m_certificates; //!< a fingerprint is a long word
    TextLabel* m_sentence;
    TextLabel* m_next;
    QByteArray m_pem;
};

} // namespace console::ui
