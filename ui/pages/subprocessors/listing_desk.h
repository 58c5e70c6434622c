// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "contract/listing_codecs.h"
#include "domain/open_objections.h"
#include "ui/pages/page.h"

#include <functional>

namespace console::ui {

//! What the levels of the page share: the version in force, the latest one, the draft of the next,
//! and what is objected to; read together, so that they fit each other.
class ListingDesk : public QObject {
    Q_OBJECT

public:
    //! `context` must outlive the desk.
    explicit ListingDesk(const PageContext& context, QObject* parent = nullptr);

    //! Ends with changed() or failed(); a read that is under way is given up. The objections are
    //! read after that where somebody listens to objectionsRead(), with which they end: nobody
    //! waits for them to see the listing.
    void read();
    //! Forgets all of it, for another connection or where nothing can be read.
    void clear();

    //! Nothing until read. The version that holds today.
    [[nodiscard]] const std::optional<domain::ListingVersion>& inForce() const { return m_inForce; }
    //! The highest number that is not withdrawn: what a new draft starts from. Another than
    //! inForce() while its day has not come.
    [[nodiscard]] const std::optional<domain::ListingVersion>& latest() const { return m_latest; }
    //! Nothing while there is none, and for people who may not edit.
    [[nodiscard]] const std::optional<contract::ListingDraftView>& draft() const { return m_draft; }
    //! What organizations object to and nobody has decided; nothing for people who may not see it.
    [[nodiscard]] const QList<domain::OpenObjections>& objections() const { return m_objections; }
    //! Why the objections could not be read the last time; those of before stay.
    [[nodiscard]] const std::optional<base::ApiError>& objectionsError() const
    {
        return m_objectionsError;
    }
    void readObjections();
    //! What the next version has so far: the draft's entries, else those of the latest version.
    [[nodiscard]] QList<domain::SubProcessor> nextEntries() const;

    //! Why not, as the tool tip of a control says it; empty where one may.
    [[nodiscard]] QString whyNoEdit() const;
    [[nodiscard]] QString whyNoPublish() const;

    //! Writes what `edit` gives into the draft that draft() shows, and begins one from latest()
    //! where there is none. What comes back is to be handed to adopt(). Errors as ListingApi has
    //! them: Outdated when somebody else wrote meanwhile, Conflict "listing.draft.exists" when
    //! somebody began one.
    [[nodiscard]] base::Call<contract::ListingDraftView> keep(contract::ListingDraftEdit edit);
    //! The entries of a draft as one edit makes them of those that it has at that moment, or why it
    //! can't.
    using Edit = std::function<base::Result<QList<domain::SubProcessor>>(
        const QList<domain::SubProcessor>& now)>;
    //! keep() with what `edit` makes of nextEntries(). When somebody else wrote meanwhile, theirs
    //! is read, changed() is emitted, and `edit` is asked once more, a few times at most: so it
    //! takes care itself that nothing of theirs is lost. An error of `edit` ends it.
    [[nodiscard]] base::Call<contract::ListingDraftView> rewrite(const Edit& edit, int times = 4);
    //! The draft as the service answered it; emits changed().
    void adopt(const contract::ListingDraftView& draft);

Q_SIGNALS:
    void changed();
    void failed(const base::ApiError& error);
    void objectionsRead();

private:
    void readLatest();
    void readDraft();
    void showRead();
    //! The latest version and the draft, for who goes on with both.
    [[nodiscard]] base::Call<base::Done> readAnew();

    const PageContext& m_context;
    std::optional<domain::ListingVersion> m_inForce;
    std::optional<domain::ListingVersion> m_latest;
    std::optional<contract::ListingDraftView> m_draft;
    QList<domain::OpenObjections> m_objections;
    std::optional<base::ApiError> m_objectionsError;
    base::CallHandle m_reading;
    base::CallHandle m_readingObjections;
};

} // namespace console::ui
