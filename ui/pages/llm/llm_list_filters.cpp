// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_list.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

// Which organizations are shown.
namespace console::ui {

using namespace Qt::StringLiterals;
using models::LlmListed;

LlmFilter LlmList::filter() const
{
    return {LlmFilter::Kind(m_show->currentData().toInt()),
        m_show->currentData(Qt::UserRole + 1).toString()};
}

void LlmList::showFilters()
{
    using Kind = LlmFilter::Kind;
    const QSignalBlocker quiet(m_show);
    const LlmFilter before = filter();
    m_show->clear();
    const QList<std::pair<Kind, QString>> kinds{{Kind::All, tr("All organizations")},
        {Kind::Failing, tr("Failing")}, {Kind::Untested, tr("Not tested")},
        {Kind::Default, tr("On the default")}, {Kind::Own, tr("With a provider of their own")},
        {Kind::KeyDue, tr("Key to be replaced")}};
    for (const auto& [kind, words] : kinds)
        m_show->addItem(words, int(kind));
    QList<domain::LlmOverviewRow> rows;
    for (const LlmListed& listed : std::as_const(m_all))
        rows.append(listed.settings);
    QStringList models = llmModelsInUse(rows);
    // What was chosen stays, also when nobody is on it any more.
    if (before.kind == Kind::OnModel && !models.contains(before.model))
        models.append(before.model);
    if (!models.isEmpty())
        m_show->insertSeparator(m_show->count());
    for (const QString& model : std::as_const(models)) {
        m_show->addItem(tr("On %1").arg(model), int(Kind::OnModel));
        m_show->setItemData(m_show->count() - 1, model, Qt::UserRole + 1);
        if (before == LlmFilter{Kind::OnModel, model})
            m_show->setCurrentIndex(m_show->count() - 1);
    }
    if (before.kind != Kind::OnModel)
        m_show->setCurrentIndex(m_show->findData(int(before.kind)));
}

void LlmList::showRows()
{
    const LlmFilter shown = filter();
    const QDateTime now = context().clock();
    QList<LlmListed> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows), [&](const LlmListed& row) {
        const bool unread = !row.unread.isEmpty();
        return unread ? shown.kind == LlmFilter::Kind::All : shown.keeps(row.settings, now);
    });
    m_model.setRows(rows);
    if (!rows.isEmpty())
        list().setState(ViewState::ready());
    else if (!m_all.isEmpty())
        list().setState(ViewState::empty(
            tr("None of the %n organizations is one of “%1”.", nullptr, int(m_all.size()))
                .arg(m_show->currentText()),
            tr("Show all")));
    else
        list().setState(ViewState::empty(
            tr("You belong to no organization. Ask an admin of one for an invitation.")));
}

void LlmList::startDraft()
{
    m_show->setCurrentIndex(0);
}

} // namespace console::ui
