// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mail/local_relay.h"
#include "ui/listing_people.h"

namespace console::test {

//! The operator in front of Sub-processors; their service sends by a real relay.
class NoticeStage {
public:
    NoticeStage();

    //! They are signed up, and the relay is set.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] PageStage& page() { return m_stage; }
    [[nodiscard]] ListingPerson& person() { return *m_ada; }
    [[nodiscard]] const PageDriver& sees() const { return m_ada->sees(); }
    //! The same person at another computer.
    [[nodiscard]] ServiceClient beside() { return operatorBeside(m_stage); }

    //! Publishes the complete listing of 2026, which is to hold in so many days, as version 2.
    bool publishIn(int days);
    //! Acme objects to version 2.
    bool object();
    //! Time passes, and the person signs in anew.
    bool wait(int days);
    //! Nothing leaves any more.
    bool takeRelay();
    //! What has arrived for that address, oldest first; waits for `count` of them.
    [[nodiscard]] QList<QByteArray> arrived(const QString& address, qsizetype count = 1);
    //! The code behind `word` in the newest mail to that address.
    [[nodiscard]] QString codeFor(const QString& address, const QString& word);
    //! The service knows of each notice of version 2 that its mail has left.
    bool hasTold();

private:
    LocalRelay m_relay;
    PageStage m_stage;
    std::unique_ptr<ListingPerson> m_ada;
    bool m_isThere = false;
};

} // namespace console::test
