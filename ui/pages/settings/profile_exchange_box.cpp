// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/profile_exchange_box.h"

#include "base/atomic_file.h"
#include "profiles/network_access.h"
#include "profiles/profile_removal.h"
#include "ui/pages/settings/import_words.h"
#include "ui/parts/background.h"
#include "ui/parts/save_file.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace console::ui {

using base::ApiError;
using base::Call;
using base::Done;
using base::Result;
using profiles::ImportedProfile;
using profiles::Profile;
using Fate = ImportedProfile::Fate;
using namespace Qt::StringLiterals;

ProfileExchangeBox::ProfileExchangeBox(const ProfileListServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_note(new Note(Tone::Accent))
    , m_import(m_note->addAction(tr("Import")))
    , m_close(m_note->addAction(tr("Close")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    connect(m_import, &QPushButton::clicked, this, &ProfileExchangeBox::import);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_call.cancel();
        m_imported.clear();
        hide();
    });
    hide();
}

void ProfileExchangeBox::choose()
{
    auto* dialog
        = new QFileDialog(this, tr("Import profiles"), {}, tr("Profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileExchangeBox::preview);
    dialog->open();
}

void ProfileExchangeBox::preview(const QString& path)
{
    m_call.cancel();
    m_call = inBackground([path, here = m_services.store->profiles()] {
        return base::readSmallFile(path, profiles::largestExchangeFile)
            .map_error([](ApiError error) {
                if (error.kind == ApiError::Kind::InvalidInput)
                    error.message
                        = tr("This file is larger than 16 MiB, so it is none of profiles. Nothing "
                             "was imported.");
                return error;
            })
            .and_then([&here](const QByteArray& file) { return profiles::readImport(file, here); });
    }).then(this, [this](const Result<Imported>& read) { show(read); });
}

void ProfileExchangeBox::show(const Result<Imported>& read)
{
    m_imported.clear();
    if (!read) {
        if (read.error().kind != ApiError::Kind::Cancelled)
            say(Tone::Bad, read.error().message, read.error().detail);
        return;
    }
    m_imported = *read;
    markOpen(m_imported);
    const QString title = importTitle(m_imported);
    const QString lines = importLines(m_imported);
    keepWhatChanges(m_imported);
    say(Tone::Accent, title, lines,
        m_imported.isEmpty() ? QString()
                             : tr("Import %n profile(s)", nullptr, int(m_imported.size())));
}

//! Who works through one has a copy of it, which would take its place again.
void ProfileExchangeBox::markOpen(Imported& imported) const
{
    for (ImportedProfile& each : imported) {
        if (each.fate == Fate::Updated && each.profile.id != m_services.own && m_services.isOpen
            && m_services.isOpen(each.profile.id))
            each.fate = Fate::InUse;
    }
}

void ProfileExchangeBox::keepWhatChanges(Imported& imported)
{
    imported.removeIf([](const ImportedProfile& each) {
        return each.fate == Fate::Unchanged || each.fate == Fate::InUse;
    });
}

void ProfileExchangeBox::import()
{
    // One of them may have been opened since.
    markOpen(m_imported);
    const QString title = importTitle(m_imported);
    const QString lines = importLines(m_imported);
    keepWhatChanges(m_imported);
    if (m_imported.isEmpty())
        return say(Tone::Accent, title, lines);
    QList<Profile> after;
    QList<Profile> before;
    for (const ImportedProfile& each : std::exchange(m_imported, {})) {
        after << each.profile;
        if (const std::optional<Profile> known = m_services.store->find(each.profile.id))
            before << *known;
        if (each.profile.id == m_services.own)
            Q_EMIT ownChanged(each.profile);
    }
    m_call = m_services.store->saveAll(after)
                 .andThen(this, [this, before](Done) { return dropStale(before); })
                 .then(this, [this, count = int(after.size())](const Result<Done>& done) {
                     if (done)
                         say(Tone::Ok, tr("%n profile(s) were imported.", nullptr, count),
                             tr("Sign in to each of them to use it. Passwords and keys do not come "
                                "with a file."));
                     else if (done.error().kind != ApiError::Kind::Cancelled)
                         say(Tone::Bad, done.error().message, done.error().detail);
                 });
}

//! What was kept for another proxy or another shared service is for nobody else.
Call<Done> ProfileExchangeBox::dropStale(const QList<Profile>& before)
{
    profiles::SecretStore* secrets = m_services.secrets ? m_services.secrets() : nullptr;
    Call<Done> done = Call<Done>::ready(Done{});
    for (const Profile& old : before) {
        const std::optional<Profile> now = m_services.store->find(old.id);
        if (!secrets || !now)
            continue;
        if (!profiles::sameLogin(old.proxy, now->proxy))
            done = std::move(done).andThen(this, [this, secrets, id = old.id](Done) {
                return profiles::keepNetworkSecrets(*secrets, id, {QString(), std::nullopt}, this);
            });
        if (old.governance != now->governance)
            done = std::move(done).andThen(this, [this, secrets, id = old.id](Done) {
                return profiles::forgetGovernanceSession(*secrets, id, this);
            });
    }
    return done;
}

void ProfileExchangeBox::save()
{
    const QList<Profile>& all = m_services.store->profiles();
    saveFile(this, tr("Export profiles"), u"packmind-profiles.json"_s, tr("Profiles (*.json)"),
        profiles::exportProfiles(all), [this](const Result<QString>& written) {
            if (written)
                say(Tone::Ok, tr("The profiles are written, without passwords and keys."),
                    *written);
            else
                say(Tone::Bad, written.error().message, written.error().detail);
        });
}

void ProfileExchangeBox::say(
    Tone tone, const QString& title, const QString& text, const QString& action)
{
    m_note->setTone(tone);
    m_note->setTitle(title);
    m_note->setText(text);
    m_import->setText(action);
    m_import->setVisible(!action.isEmpty());
    m_close->setText(action.isEmpty() ? tr("Close") : tr("Don't import"));
    setVisible(true);
}

} // namespace console::ui
