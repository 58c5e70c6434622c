// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/sub_processor.h"

#include <QDateTime>
#include <QJsonObject>

namespace console::domain {

//! A column that a person gets a copy of, with what article 15(1)(a) and (d) ask to say of it.
struct CopiedColumn {
    QString name;
    QString purpose;
    QString retention;

    friend bool operator==(const CopiedColumn&, const CopiedColumn&) = default;
};

struct CopiedTable {
    QString table;
    QList<CopiedColumn> columns;
    QList<QJsonObject> rows; //!< texts by column; what is empty is left out

    friend bool operator==(const CopiedTable&, const CopiedTable&) = default;
};

//! Something that is held and not given, with the reason.
struct LeftOut {
    QString table;
    QString column;
    QString reason;

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

//! Everything that the service holds of a person (GDPR, article 15), and what has to be told with
//! it. Of personal data: nothing of it belongs into a log.
struct SubjectCopy {
    QString ref; //!< of the case
    qint64 rev = 0; //!< of the case then, for If-Match; 0 in what the person gets
    QDateTime gatheredAt; //!< UTC
    QString address;
    QList<CopiedTable> tables; //!< only those with rows
    QList<LeftOut> leftOut; //!< of those tables
    std::optional<int> listingVersion; //!< of sub-processors, in force when it was gathered
    QList<SubProcessor> recipients;

    [[nodiscard]] qsizetype rowCount() const;
};

//! Of one table. More is refused, so that no copy is short of something without saying so.
inline constexpr int mostCopiedRows = 20'000;

//! One point of what is told with a copy.
struct AnnexPoint {
    QString article; //!< "15(1)(a)"
    QString title;
    QStringList lines;
};

//! Article 15(1)(a) to (h) and 15(2), recipients from the listing in force. In English, as the
//! listing is.
[[nodiscard]] QList<AnnexPoint> copyAnnex(const SubjectCopy& copy);

//! One page without scripts that loads nothing.
[[nodiscard]] QByteArray copyToHtml(const SubjectCopy& copy);

} // namespace console::domain
