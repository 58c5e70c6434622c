// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "cloud/attention_reader.h"
#include "models/palette_index.h"
#include "ui/pages/page.h"

namespace console::ui {

//! What is known by name at one moment. Copies share what they hold, so that it can be handed to
//! another thread at no cost, and the names be made there.
struct PaletteSource {
    QList<domain::Membership> memberships;
    QList<domain::OrganizationPeople> people;
    QList<domain::SubProcessor> listing;
    QList<domain::RequestSummary> cases;

    [[nodiscard]] QList<models::PaletteEntry> entries() const;
};

//! The things of one connection that the palette knows by name. Organizations are those of the
//! session, people those that the Overview reads (of 50 organizations at most); the listing in
//! force and the open cases (20,000 at most) are read here, when the palette is opened and not more
//! often than every five minutes.
class PaletteNames : public QObject {
    Q_OBJECT

public:
    explicit PaletteNames(QObject* parent = nullptr);

    //! Another connection, or other rights: forgets what was read where it is another one.
    void setContext(const PageContext& context);
    void forget();
    //! Where it is not fresh. Ends with changed().
    void read();

    [[nodiscard]] PaletteSource source(const cloud::AttentionReader& people) const;
    //! What the names are not of, in whole sentences; empty when they are of everything.
    [[nodiscard]] QString note(const cloud::AttentionReader& people) const;

Q_SIGNALS:
    void changed();

private:
    void readListing();
    void readCases();

    std::optional<PageContext> m_context;
    QList<domain::SubProcessor> m_listing;
    QList<domain::RequestSummary> m_cases;
    QString m_problem; //!< of the last read
    QDateTime m_readAt;
    base::CallHandle m_readingListing;
    base::CallHandle m_readingCases;
    int m_reading = 0; //!< calls under way
};

} // namespace console::ui
