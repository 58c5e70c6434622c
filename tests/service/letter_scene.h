// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/mail_scene.h"

namespace console::test {

//! A service with a relay, and cases whose letters leave by it.
class LetterScene : public MailScene {
public:
    //! Of somebody who asks for a copy and whose request came so many days ago; empty when that
    //! failed.
    [[nodiscard]] QJsonObject record(int daysAgo = 10,
        const QString& regulation = QStringLiteral("gdpr"), const QString& address = eve());
    [[nodiscard]] QJsonObject caseOf(const QJsonObject& seen);
    //! Moved from where it was received to where it is assessed.
    [[nodiscard]] QJsonObject assessed(const QJsonObject& seen);
    //! Assessed, and decided on: refused.
    [[nodiscard]] QJsonObject refused(const QJsonObject& seen);

    [[nodiscard]] QString path(const QJsonObject& seen, const QString& rest = {}) const;
    [[nodiscard]] QJsonObject letters(const QJsonObject& seen);
    //! The newest of the case.
    [[nodiscard]] QJsonObject letter(const QJsonObject& seen);
    //! As the service proposes it.
    [[nodiscard]] QJsonObject proposed(const QJsonObject& seen, const QJsonObject& form);
    //! Sends `form` in the proposed words.
    ServiceAnswer send(const QJsonObject& seen, const QJsonObject& form);
    //! Waits until the newest letter has that effect.
    [[nodiscard]] bool hasEffect(const QJsonObject& seen, const QString& effect);

    [[nodiscard]] static QString eve() { return QStringLiteral("eve@person.example"); }
};

//! Body of a letter that asks for two more months.
[[nodiscard]] QJsonObject extensionForm();

//! The text of a message, whatever its encoding broke.
[[nodiscard]] QString plainPart(const QByteArray& message);

} // namespace console::test
