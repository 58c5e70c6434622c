// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/request_scene.h"

namespace console::test {

//! A service that holds of Eve, the only admin of an organization, all that it can hold of
//! somebody, and her case, worked on by Ada, who asks for an erasure.
class ErasureStory {
public:
    //! `rights` is what she asks for.
    explicit ErasureStory(ServiceFixture::Adjust adjust = {},
        const QJsonArray& rights = QJsonArray{QStringLiteral("erasure")});

    static QString address() { return QStringLiteral("eve+news@globex.example"); }
    //! Everything by which Eve could be recognized: all forms of her address, its marks, her name.
    [[nodiscard]] QStringList traces() const;

    ServiceFixture fixture;
    RequestScene scene{fixture};
    ServiceClient& ada = scene.worker;
    QString house = ServiceFixture::organizationOf(ada);
    ServiceClient eve; //!< signed in
    QString user; //!< id of her account
    QJsonObject seen; //!< the case, in progress

    [[nodiscard]] QString path(const QString& rest = {}) const;
    [[nodiscard]] QJsonObject preview();
    ServiceAnswer erase(std::optional<int> steps = {});
    //! The case as it is now.
    QJsonObject again();
    [[nodiscard]] qint64 count(const QString& sql) const;
    [[nodiscard]] qint64 deeds(const QString& action) const;

    //! From in progress to closed.
    void close();

private:
    void fill();
    void openCase(const QJsonArray& rights);
};

//! `steps` of the journal in an answer, as words.
[[nodiscard]] QStringList stepsOf(const QJsonObject& erasure);

} // namespace console::test
