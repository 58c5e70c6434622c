// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "cloud/client.h"
#include "domain/listing_site.h"

namespace console::ui {

class SiteFolder;

//! Makes a site of everything that is published: reads version after version and writes on another
//! thread.
class SiteExport : public QObject {
    Q_OBJECT

public:
    struct Wish {
        QString folder;
        QString address; //!< as typed; may be empty
        bool replace = false; //!< also what no export wrote
    };
    struct Made {
        int versions = 0;
        int written = 0; //!< files that were not there just so already
        int files = 0;
    };

    explicit SiteExport(cloud::CloudClient& client, QObject* parent = nullptr);
    ~SiteExport() override;

    //! One at a time; cancelling leaves the folder as it was. Errors: those of siteAddress(),
    //! SiteFolder, ListingApi and ListingSite; Conflict "site.folder.foreign" when files would be
    //! replaced that no export wrote, with their names in `detail`, one a line.
    [[nodiscard]] base::Call<Made> start(const Wish& wish);

Q_SIGNALS:
    //! Versions so far.
    void progressed(int done, int total);

private:
    struct Work;
    void begin(const QList<domain::PublishedVersion>& history);
    void readNext();
    void take(const domain::ListingVersion& version);
    void finish();
    void fail(const base::ApiError& error);

    cloud::CloudClient& m_client;
    std::shared_ptr<Work> m_work; //!< used by one thread at a time
    std::optional<base::CallSource<Made>> m_answer;
    base::CallHandle m_step;
};

} // namespace console::ui
