// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/copy_codecs.h"
#include "ui/pages/datarequests/case_pane.h"
#include "ui/parts/facts.h"

namespace console::ui {

class SecretClipboard;

//! The copy of their data for the person of a case: gathered, looked through, put together and
//! encrypted at this computer, then kept by the service and saved here. The passphrase is shown
//! once, until the pane is left.
class CopyPane : public CasePane {
    Q_OBJECT

public:
    CopyPane(DetailPane& pane, const PageContext& context, const domain::RequestCase& request);

private:
    using Package = contract::RequestPackage;

    //! What was made here just now.
    struct Made {
        QString passphrase;
        QByteArray file;
    };

    [[nodiscard]] bool isRead() const override { return m_isRead; }
    void read() override;
    void show();
    void addKnown();
    void addSecret();
    void addCopy();
    void gather();
    void make();
    void keep(const Made& made);
    void takeAgain();
    void save(const QByteArray& file);

    std::optional<Package> m_known;
    std::optional<domain::SubjectCopy> m_copy;
    std::optional<Made> m_made;
    SecretClipboard* m_clipboard;
    BusyButton* m_gather = nullptr;
    BusyButton* m_make = nullptr;
    BusyButton* m_again = nullptr;
    bool m_isRead = false; //!< whether there is a package
};

} // namespace console::ui
