// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"
#include "domain/changed_area.h"
#include "service/http/http_stream.h"
#include "service/usecases/context.h"

#include <QSet>

#include <memory>

namespace console::service {

//! Tells whoever listens where something has changed, and never what. Thread-safe.
class ChangeHub {
public:
    using Areas = QSet<domain::ChangedArea>;

    static constexpr qsizetype mostOfOne = 8; //!< streams of one account
    static constexpr qsizetype mostOfAll = 64;

    //! For that person and those areas, until nobody holds it; nothing when there are too many.
    [[nodiscard]] std::shared_ptr<HttpStream> open(const Principal& who, const Areas& areas);

    //! Of that workspace; of all when nothing says of which.
    void tell(const std::optional<domain::WorkspaceId>& workspace, domain::ChangedArea area);
    //! All streams of a workspace end, so that whoever listens shows anew what they may hear.
    void endAll(const std::optional<domain::WorkspaceId>& workspace);

private:
    struct Listener {
        std::weak_ptr<HttpStream> stream;
        domain::UserId user;
        domain::WorkspaceId workspace;
        Areas areas;
    };
    void forgetGone();

    QMutex m_mutex;
    QList<Listener> m_listeners;
};

//! Where a request of that route, carried out, has changed something.
[[nodiscard]] std::optional<domain::ChangedArea> changedBy(const contract::Route& route);
//! Whether it may have taken rights from somebody, or ended sessions.
[[nodiscard]] bool changesRights(const contract::Route& route);

} // namespace console::service
