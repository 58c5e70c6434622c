// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "main/embedded_restore.h"
#include "main/keys_fixture.h"
#include "main/stand_in_keychain.h"
#include "ui/shell/start_forms.h"
#include "ui/shell/start_page.h"
#include "ui/shell/start_waiting.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace console::test {

//! The program without its window's frame: keys, service, restoring and start page, started again
//! and again.
struct Program {
    Program(const KeysFixture& here, profiles::SecretStoreChoice found)
        : profiles(here.root() + QStringLiteral("/profiles.json"))
        , keys(here.folder())
        , service(here.folder(), keys)
        , restore(here.folder(), keys, service)
        , choice(std::move(found))
    {
        [[maybe_unused]] const auto loaded = endOf(profiles.load());
        ui::StartServices services;
        services.profiles = &profiles;
        services.dataKeys = &keys;
        services.restore = &restore;
        services.embedded = [this](const main::EmbeddedKeys::Store& store) {
            return service.endpoint(store);
        };
        services.vaultPath = here.vaultFile();
        services.secrets = [this](QObject*, const QString& before) {
            usedBefore = before;
            return base::Call<profiles::SecretStoreChoice>::ready(choice);
        };
        page = std::make_unique<ui::StartPage>(services);
        QObject::connect(page.get(), &ui::StartPage::opened, page.get(),
            [this](std::shared_ptr<ui::Connection> made) { connection = std::move(made); });
        page->show();
        page->start();
    }
    ~Program()
    {
        connection.reset();
        service.drain(std::chrono::milliseconds(200));
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    template <typename Form>
    [[nodiscard]] Form* form() const
    {
        return qobject_cast<Form*>(page->currentForm());
    }
    void enter(const QString& passphrase) const
    {
        ui::FormField* field = form<ui::SecretsForm>()->field(QStringLiteral("passphrase"));
        field->setValue(passphrase);
        // Not by the button, which is deaf for a moment after it was pressed.
        QTest::keyClick(field->control(), Qt::Key_Return);
    }
    [[nodiscard]] QString shown() const
    {
        for (const ui::StartWaiting* view : page->findChildren<ui::StartWaiting*>()) {
            if (view->isVisible())
                return view->sentence();
        }
        return {};
    }

    //! Whether a visible label has these words.
    [[nodiscard]] bool reads(const QString& words) const
    {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    [[nodiscard]] QPushButton* action(const QString& text) const
    {
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    profiles::ProfileStore profiles;
    main::EmbeddedKeys keys;
    main::EmbeddedService service;
    main::EmbeddedRestore restore;
    profiles::SecretStoreChoice choice;
    QString usedBefore;
    std::unique_ptr<ui::StartPage> page;
    std::shared_ptr<ui::Connection> connection; //!< once somebody is signed in
};

inline profiles::SecretStoreChoice ready(const main::EmbeddedKeys::Store& store)
{
    return {.state = profiles::SecretStoreChoice::State::Ready, .store = store};
}

inline profiles::SecretStoreChoice without(profiles::SecretStoreChoice::State state)
{
    profiles::SecretStoreChoice choice;
    choice.state = state;
    choice.problem = QStringLiteral("Nothing answers on the session bus.");
    return choice;
}

} // namespace console::test
