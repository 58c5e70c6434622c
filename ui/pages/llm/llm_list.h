// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/llm_configuration.h"
#include "models/llm_model.h"
#include "ui/pages/list_level.h"
#include "ui/pages/llm/attestation_pane.h"
#include "ui/pages/llm/llm_filter.h"
#include "ui/pages/organizations/outcomes.h"
#include "ui/pages/subprocessors/listing_desk.h"

class QComboBox;

namespace console::cloud {
struct LlmOverview;
}

namespace console::ui {

//! LLM settings of all organizations of the profile, failing and untested ones first, and what is
//! chosen of them in the pane.
class LlmList : public ListLevel {
    Q_OBJECT

public:
    LlmList(const PageContext& context, QWidget* parent);

    void refresh() override;
    void contextChanged() override;

Q_SIGNALS:
    void pageWanted(const QString& key);
    void usageWanted();

protected:
    void showSelection(const QStringList& keys) override;
    void startDraft() override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    //! A test made here of what is saved now. Servers keep none of a draft, and API v0 none at all.
    struct TestedHere {
        domain::LlmSettings settings;
        domain::LlmTestSummary test;
    };

    void build();
    void readProviders();
    void readListing();
    void fill(const cloud::LlmOverview& overview);
    void showRows();
    void showFilters();
    void showContext();
    [[nodiscard]] QList<models::LlmListed> failingOrUntested() const;
    [[nodiscard]] std::optional<models::LlmListed> find(const QString& id) const;
    [[nodiscard]] QList<models::LlmListed> withKeys(const QStringList& ids) const;
    [[nodiscard]] LlmFilter filter() const;

    void presentOne(const models::LlmListed& listed);
    void presentAttestation(const AttestationPane::Subject& subject);
    void presentSeveral(const QList<models::LlmListed>& chosen, bool test);
    void showReport(const QList<Outcome>& outcomes, bool copied);
    void remember(
        const QString& id, const domain::LlmSettings& settings, const domain::LlmTestSummary& test);
    void tellKept(const domain::OrganizationId& id, const domain::LlmConfiguration& configuration,
        const std::optional<domain::LlmTestSummary>& test);

    models::LlmModel m_model;
    ListingDesk m_listing;
    QList<models::LlmListed> m_all;
    QList<domain::LlmProvider> m_offered;
    QHash<QString, TestedHere> m_testedHere; //!< by organization
    QComboBox* m_show;
    base::CallHandle m_loading;
    bool m_isFirst = true;
};

} // namespace console::ui
