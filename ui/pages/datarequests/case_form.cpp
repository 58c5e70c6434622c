// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/case_form.h"

#include "cloud/client.h"
#include "models/data_requests_model.h"
#include "ui/pages/keep_draft.h"
#include "ui/parts/date_field.h"
#include "ui/parts/text_area.h"

namespace console::ui {

using base::ApiError;

namespace {
constexpr int textLines = 4;
}

CaseForm::CaseForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : PaneContent(pane, context)
    , m_request(request)
{
    BusyButton* back = addBarAction(tr("Back"));
    back->setAccessibleName(tr("Back to the case"));
    connect(back, &BusyButton::activated, this,
        [this] { this->pane().leave([this] { Q_EMIT backWanted(); }); });
    connect(&pane, &DetailPane::saveRequested, this, &CaseForm::save);
}

FormField* CaseForm::addLine(const QString& label, const QString& key, const QString& text)
{
    auto* line = new QLineEdit(text);
    return pane().addField(new FormField(label, line, key));
}

FormField* CaseForm::addText(const QString& label, const QString& key, const QString& text)
{
    return pane().addField(new FormField(label, fourLines(text), key));
}

FormField* CaseForm::addDay(
    const QString& label, const QString& key, const std::optional<QDate>& day)
{
    auto* control = new DateField;
    control->setDay(day);
    FormField* field = pane().addField(new FormField(label, control, key));
    m_days.append({field, control});
    return field;
}

void CaseForm::addWords(const QString& text)
{
    auto* label = new TextLabel(text, TextSize::Body, Tone::Muted);
    label->setWordWrap(true);
    pane().add(label);
}

void CaseForm::open(const QString& title, const QString& save, const QString& part)
{
    pane().setTitle(title);
    pane().setSaveText(save);
    pane().setDraft(true);
    pane().markClean();
    QString form = QStringLiteral("case/%1/%2")
                       .arg(m_request.summary.id, QString::fromLatin1(metaObject()->className()));
    if (!part.isEmpty())
        form += u'/' + part;
    keepDraft(pane(), context(), form);
}

QDate CaseForm::today() const
{
    return models::dayOf(m_request.summary, context().clock());
}

void CaseForm::takeFocus()
{
    const QList<FormField*> fields = pane().findChildren<FormField*>();
    if (fields.isEmpty())
        pane().saveButton()->setFocus(Qt::OtherFocusReason);
    else
        fields.first()->control()->setFocus(Qt::OtherFocusReason);
}

void CaseForm::save()
{
    for (const auto& [field, day] : std::as_const(m_days)) {
        if (day->isUnderstood())
            continue;
        field->setError(DateField::notUnderstood(day->text()));
        day->setFocus(Qt::OtherFocusReason);
        reveal(field);
        return;
    }
    if (!isUnderstood())
        return;
    saving(write().then(this, [this](const base::Result<Case>& written) { end(written); }));
}

void CaseForm::end(const base::Result<Case>& written)
{
    if (written) {
        saved();
        Q_EMIT kept(*written, doneWords(*written));
        return;
    }
    ApiError error = written.error();
    if (error.kind == ApiError::Kind::Outdated) {
        readAnew();
        return;
    }
    // The service names the place inside the body: "extension.text".
    error.field = error.field.section(QLatin1Char('.'), -1);
    failed(error);
}

void CaseForm::readAnew()
{
    m_reading = client()
                    .dataRequests()
                    .get(m_request.summary.id)
                    .then(this, [this](const base::Result<Case>& now) {
                        unlock();
                        if (!now) {
                            failed(now.error());
                            return;
                        }
                        const Case before = std::exchange(m_request, *now);
                        pane().showError(ApiError::invalid({},
                            tr("Somebody else changed this case meanwhile. What you typed is still "
                               "here: look "
                               "at it once more, then save it again."),
                            QStringLiteral("request.outdated")));
                        changedElsewhere(before);
                        Q_EMIT serverChanged();
                    });
}

TextArea* fourLines(const QString& text)
{
    auto* area = new TextArea;
    area->setPlainText(text);
    area->setFixedHeight(area->fontMetrics().lineSpacing() * textLines + space::l);
    area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return area;
}

QString textIn(const FormField* field)
{
    return field ? field->value().toString().trimmed() : QString();
}

std::optional<QDate> dayIn(const FormField* field)
{
    const auto* day = field ? qobject_cast<const DateField*>(field->control()) : nullptr;
    return day ? day->day() : std::nullopt;
}

} // namespace console::ui
