// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/notice_preview.h"
#include "ui/pages/page.h"

class QComboBox;

namespace console::ui {

class Note;
class TextLabel;

//! Who would be told of the draft if it were published today: how many, until when objections
//! count, and each mail exactly as it would leave.
class ToldPreview : public QWidget {
    Q_OBJECT

public:
    //! Reads at once.
    explicit ToldPreview(const PageContext& context, QWidget* parent = nullptr);

private:
    void read(const PageContext& context);
    void present(const domain::NoticePreview& preview);
    void showMail(int place);

    TextLabel* m_sentence;
    Note* m_emergency;
    QComboBox* m_choice;
    TextLabel* m_subject;
    TextLabel* m_text;
    TextLabel* m_source;
    QList<domain::NoticeMail> m_mails;
    base::CallHandle m_reading;
};

} // namespace console::ui
