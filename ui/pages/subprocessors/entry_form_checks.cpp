// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_form.h"
#include "ui/parts/country_chooser.h"
#include "ui/parts/country_names.h"
#include "ui/parts/date_field.h"

// What the form says about what is typed.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::EntryField;
using domain::EntryFinding;

namespace {
bool isError(const EntryFinding& finding)
{
    return finding.severity == EntryFinding::Severity::Error;
}
} // namespace

QString EntryForm::hintOf(EntryField field) const
{
    switch (field) {
    case EntryField::Countries:
        return zoneWords(m_countries->codes(), context().clock().date());
    case EntryField::Website:
        return tr("An address that begins with https://");
    case EntryField::DataProcessed:
        return tr("In the words that customers read.");
    default:
        return {};
    }
}

void EntryForm::showHints()
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it.value()->setHint(hintOf(it.key()));
}

void EntryForm::check()
{
    const domain::SubProcessor entry = typed();
    // What nobody has touched is said as the listing says it.
    const bool untouched = m_listed && entry == m_listed->entry;
    const QList<EntryFinding> findings = untouched ? m_listed->findings
                                                   : checkTyped(entry, m_desk.nextEntries(),
                                                       {.zones = domain::builtInDataZones(),
                                                           .today = context().clock().date(),
                                                           .countryName = countryName});
    showFindings(findings);
    showSummary(findings);
}

FormField* EntryForm::showFindings(const QList<EntryFinding>& findings)
{
    showHints();
    FormField* first = nullptr;
    QSet<EntryField> told;
    for (const bool errors : {true, false}) {
        for (const EntryFinding& finding : findings) {
            FormField* field = m_fields.value(finding.field);
            if (!field || told.contains(finding.field) || isError(finding) != errors)
                continue;
            // An empty form is not full of mistakes.
            if (isNew() && !m_isTried && !field->isChanged())
                continue;
            told.insert(finding.field);
            if (mayWait(finding)) {
                const QString hint = hintOf(finding.field);
                field->setHint(hint.isEmpty() || finding.field != EntryField::Countries
                        ? finding.message
                        : QString(finding.message + u'\n' + hint),
                    Tone::Warn);
                continue;
            }
            field->setError(finding.message);
            first = upper(first, field);
        }
    }
    return first;
}

FormField* EntryForm::upper(FormField* one, FormField* other) const
{
    const auto top = [this](const FormField* field) {
        return field->mapTo(&pane(), QPoint()).y();
    };
    return !one || top(other) < top(one) ? other : one;
}

FormField* EntryForm::showNotUnderstood()
{
    FormField* first = nullptr;
    if (!m_countries->pending().isEmpty()) {
        first = m_fields.value(EntryField::Countries);
        first->setError(tr("“%1” is no country yet. Choose one of those that are offered, or empty "
                           "the line.")
                            .arg(m_countries->pending().left(40)));
    }
    if (!m_reviewed->isUnderstood()) {
        FormField* field = m_fields.value(EntryField::ReviewedOn);
        field->setError(DateField::notUnderstood(m_reviewed->text()));
        first = upper(first, field);
    }
    return first;
}

void EntryForm::showSummary(const QList<EntryFinding>& findings)
{
    // The way to publication: what is missing first, then what a person should look at.
    QList<EntryFinding> told = findings;
    std::stable_sort(told.begin(), told.end(),
        [](const EntryFinding& a, const EntryFinding& b) { return isError(a) && !isError(b); });
    const bool quiet = told.isEmpty() || (isNew() && !m_isTried);
    m_summary->setVisible(!quiet);
    if (quiet)
        return;
    m_summary->setTone(std::all_of(told.begin(), told.end(), mayWait) ? Tone::Warn : Tone::Bad);
    m_summary->setTitle(told.first().message);
    const int more = int(told.size()) - 1;
    m_summary->setText(more == 0 ? QString()
            : more == 1          ? tr("1 more remark stands at its field.")
                                 : tr("%n more remarks stand at their fields.", nullptr, more));
}

} // namespace console::ui
