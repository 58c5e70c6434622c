// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/request_forms.h"
#include "ui/pages/organizations/outcomes.h"
#include "ui/pages/pane_content.h"

class QComboBox;

namespace console::ui {

class EvidenceFields;

//! Several cases that are to make the same move, each by its own rules. What can't, stays, and an
//! answer for each says why.
class CaseSelection : public PaneContent {
    Q_OBJECT

public:
    CaseSelection(
        DetailPane& pane, const PageContext& context, const QList<domain::RequestSummary>& chosen);
    void takeFocus() override;
    void rightsChanged() override;

Q_SIGNALS:
    void ended(const QList<console::ui::Outcome>& outcomes);

private:
    void build();
    void fillMoves();
    void showEvidence();
    void keepTyped();
    void save();
    void end(const base::Result<QList<contract::BulkMoveResult>>& results);
    [[nodiscard]] std::optional<domain::RequestStatus> wanted() const;

    QList<domain::RequestSummary> m_chosen;
    QComboBox* m_moves;
    EvidenceFields* m_evidence = nullptr;
};

} // namespace console::ui
