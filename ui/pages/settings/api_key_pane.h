// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

class KeyValueList;

//! One API key: what is known of it, and its end. The key itself is nowhere any more.
class ApiKeyPane : public PaneContent {
    Q_OBJECT

public:
    ApiKeyPane(DetailPane& pane, const PageContext& context);

    //! A question about the same key stays.
    void present(const domain::ApiKeyInfo& key, const QString& organizationName);
    //! Asks whether to revoke, where the button was. In a production profile the name of the
    //! organization has to be typed.
    void askToRevoke();
    [[nodiscard]] const domain::ApiKeyId& key() const { return m_key; }

Q_SIGNALS:
    void revoked();

private:
    void revoke();

    domain::ApiKeyId m_key;
    QString m_organizationName;
    KeyValueList* m_facts;
    TextLabel* m_words;
    QPushButton* m_revoke;
};

} // namespace console::ui
