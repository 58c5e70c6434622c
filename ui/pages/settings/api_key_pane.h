// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "ui/parts/detail_pane.h"

namespace console::ui {

class InlineQuestion;
class KeyValueList;

//! One API key: what is known of it, and its end. The key itself is nowhere any more.
class ApiKeyPane : public DetailPane {
    Q_OBJECT

public:
    explicit ApiKeyPane(QWidget* parent = nullptr);

    //! `forbidden` says why nothing can be changed here, or is empty; with `production` the name of
    //! the organization has to be typed before the key is revoked. A question about the same key
    //! stays.
    void present(const domain::ApiKeyInfo& key, const QString& organizationName,
        const QDateTime& now, const QString& forbidden, bool production);
    //! Asks whether to revoke, where the button was.
    void ask();
    //! Locks the question while its answer is carried out; Esc then emits cancelRequested().
    void setRevoking(bool revoking);
    [[nodiscard]] const domain::ApiKeyId& key() const { return m_key; }

Q_SIGNALS:
    void revokeWanted();

private:
    void dropQuestion();

    domain::ApiKeyId m_key;
    QString m_organizationName;
    bool m_production = false;
    KeyValueList* m_facts;
    TextLabel* m_words;
    QPushButton* m_revoke;
    QWidget* m_row;
    QPointer<InlineQuestion> m_question;
};

} // namespace console::ui
