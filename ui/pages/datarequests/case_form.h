// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_case.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

class DateField;
class TextArea;

//! A form about one case: what is typed is written in one call, which answers with the case as it
//! is then. When somebody else changed the case meanwhile, it is read anew, and what is typed
//! stays.
class CaseForm : public PaneContent {
    Q_OBJECT

public:
    CaseForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request);
    void takeFocus() override;
    [[nodiscard]] const domain::RequestCase& request() const { return m_request; }

Q_SIGNALS:
    //! Done; `sentence` says what.
    void kept(const console::domain::RequestCase& request, const QString& sentence);
    //! Back to the case, with nothing typed that would be lost.
    void backWanted();

protected:
    using Case = domain::RequestCase;

    [[nodiscard]] virtual base::Call<Case> write() = 0;
    //! What is told when it is done.
    [[nodiscard]] virtual QString doneWords(const Case& request) const = 0;
    //! Whether days in fields of one's own could be read; else it is said there.
    [[nodiscard]] virtual bool isUnderstood() const { return true; }
    //! request() is another one than `before`, which somebody else changed.
    virtual void changedElsewhere(const Case& before) { Q_UNUSED(before) }

    FormField* addLine(const QString& label, const QString& key, const QString& text = {});
    FormField* addText(const QString& label, const QString& key, const QString& text = {});
    FormField* addDay(
        const QString& label, const QString& key, const std::optional<QDate>& day = std::nullopt);
    void addWords(const QString& text);
    //! After the fields: from now on what they hold counts as typed. `save` is the button's verb.
    //! `part` tells forms of one class apart, whose drafts are not each other's.
    void open(const QString& title, const QString& save, const QString& part = {});
    //! Today where the case is counted.
    [[nodiscard]] QDate today() const;

private:
    void save();
    void end(const base::Result<Case>& written);
    void readAnew();

    domain::RequestCase m_request;
    QList<QPair<FormField*, DateField*>> m_days;
    base::CallHandle m_reading;
};

//! Of four lines, however high the pane is.
[[nodiscard]] TextArea* fourLines(const QString& text = {});
//! What a line, a text or a day of a form holds.
[[nodiscard]] QString textIn(const FormField* field);
[[nodiscard]] std::optional<QDate> dayIn(const FormField* field);

} // namespace console::ui
