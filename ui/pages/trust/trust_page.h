// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/listing.h"
#include "domain/trust.h"
#include "ui/pages/page.h"
#include "ui/pages/trust/kept_rows.h"
#include "ui/parts/notes.h"
#include "ui/parts/page_header.h"
#include "ui/parts/state_views.h"

class QPushButton;
class QSplitter;

namespace console::ui {

class DetailPane;
class ProofPane;
class RequestPane;

//! Each promise of the documentation, what is true of it for this profile, and how the console
//! knows. Two actions record a request in the service and prepare the mail.
class TrustPage : public Page {
    Q_OBJECT

public:
    explicit TrustPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    void refresh() override;
    void leave(std::function<void()> proceed) override;

private:
    QWidget* buildLines();
    QWidget* buildRequests();
    void buildActions();
    void loadListing();
    void loadRequests();
    void check(bool openBackup);
    void showChecked(const base::Result<domain::ProtectionReport>& report);
    void showProof();
    //! Shows the pane at the right, at the width that panes have.
    void showPane(DetailPane* pane);
    void showRights();
    void showLines();
    void showRequests(const QList<domain::TrustRequest>& requests);
    void ask(domain::TrustRequest::Kind kind);
    void send();
    void tellFailed(const base::ApiError& error);
    //! A session that had ended was opened anew while an answer of it was on its way.
    [[nodiscard]] bool isOpenAgain() const;
    [[nodiscard]] domain::TrustFacts facts() const;

    PageHeader* m_header;
    StateStrip* m_strip;
    QSplitter* m_splitter;
    KeptRows<domain::TrustLine> m_lines;
    KeptRows<domain::TrustRequest> m_requests;
    QWidget* m_requestsPart = nullptr; //!< that they stand in; hidden until they are read
    QWidget* m_noRequests = nullptr; //!< says that there is none
    QPushButton* m_contact = nullptr;
    RequestPane* m_pane;
    ProofPane* m_proof;
    Banner* m_banner = nullptr;
    std::optional<domain::ListingVersion> m_listing;
    bool m_listingKnown = false;
    std::optional<domain::ProtectionReport> m_protection;
    QString m_protectionProblem;
    base::CallHandle m_loadingListing;
    base::CallHandle m_loadingRequests;
    base::CallHandle m_checking;
    base::CallHandle m_sending;
};

} // namespace console::ui
