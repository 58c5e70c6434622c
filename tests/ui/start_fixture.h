// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/wait_until.h"
#include "profiles/memory_store.h"
#include "service/service_fixture.h"
#include "ui/shell/start_form.h"
#include "ui/shell/start_page.h"

#include <QSignalSpy>
#include <QTest>

namespace console::test {

//! What a console has around its window: the real service, saved profiles, a place for secrets.
class StartFixture {
public:
    explicit StartFixture(ServiceFixture::Adjust adjust = {})
        : service(std::move(adjust))
        , profiles(folder.filePath(QStringLiteral("profiles.json")))
    {
        profiles.load().then(
            &profiles, [this](const auto& loaded) { m_loaded = loaded.has_value(); });
        [[maybe_unused]] const bool came = waitUntil([this] { return m_loaded; });
        choice.state = profiles::SecretStoreChoice::State::Ready;
        choice.store = std::make_shared<profiles::MemoryStore>();
    }

    [[nodiscard]] ui::StartServices services()
    {
        ui::StartServices services;
        services.profiles = &profiles;
        services.embedded = [this](const std::shared_ptr<profiles::SecretStore>&) {
            cloud::Endpoint endpoint;
            endpoint.origin = QUrl(service.running().origin());
            endpoint.pin = service.running().certificate;
            return base::Call<cloud::Endpoint>::ready(endpoint);
        };
        services.secrets = [this](QObject*, const QString&) {
            return base::Call<profiles::SecretStoreChoice>::ready(choice);
        };
        services.vaultPath = folder.filePath(QStringLiteral("secrets.vault"));
        return services;
    }

    QTemporaryDir folder;
    ServiceFixture service;
    profiles::ProfileStore profiles;
    profiles::SecretStoreChoice choice; //!< what the search for a keychain finds

private:
    bool m_loaded = false;
};

//! The visible control of a type with this accessible name, or nullptr.
template <typename Control>
[[nodiscard]] Control* visible(const QWidget& root, const QString& name)
{
    for (Control* control : root.findChildren<Control*>()) {
        const QString given = control->accessibleName();
        const auto* button = qobject_cast<QAbstractButton*>(control);
        const QString shown = given.isEmpty() && button ? button->text() : given;
        if (shown == name && control->isVisible())
            return control;
    }
    return nullptr;
}

inline void type(const QWidget& root, const QString& field, const QString& text)
{
    auto* line = visible<QLineEdit>(root, field);
    QVERIFY2(line, qPrintable(field));
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

inline void press(const QWidget& root, const QString& button)
{
    auto* found = visible<QAbstractButton>(root, button);
    QVERIFY2(found, qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

//! What the form says at the field with this key.
inline QString errorAt(const ui::StartPage& page, const QString& key)
{
    const ui::StartForm* form = page.currentForm();
    return form && form->field(key) ? form->field(key)->error() : QString();
}

} // namespace console::test
