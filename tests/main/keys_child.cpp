// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

// A program that ends as by kill -9 after one of its writes: "<step> <write> <folder> <vault>
// <other vault> <backup>". The steps: open, rotate, move, recovery, data key, restore. It answers 0
// when it came to its end.

#include "main/embedded_restore.h"
#include "profiles/vault_store.h"
#include "service/backup_pieces.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>

using namespace console;
using namespace Qt::StringLiterals;
using main::EmbeddedKeys;
using profiles::VaultStore;

namespace {

//! Two vaults have to look like two stores.
class OtherStore : public VaultStore {
public:
    using VaultStore::VaultStore;
    [[nodiscard]] QString backendName() const override { return u"keychain"_s; }
};

template <typename Vault>
std::shared_ptr<VaultStore> vaultAt(const QString& path)
{
    return std::make_shared<Vault>(
        path, profiles::VaultCost{.memoryKiB = 64, .passes = 1, .lanes = 1});
}

base::Call<base::Done> openedVault(VaultStore& vault, const QString& path)
{
    const QString passphrase = u"a calm blue harbour"_s;
    return VaultStore::existsAt(path) ? vault.unlock(passphrase) : vault.create(passphrase);
}

using Wrote = std::function<void(const char* what)>;

//! The program without its window, whose service runs already.
struct Program {
    EmbeddedKeys keys;
    main::EmbeddedService service;
    main::EmbeddedRestore restore;

    Program(const QString& folder, const Wrote& wrote)
        : keys(folder, wrote)
        , service(folder, keys)
        , restore(folder, keys, service)
    {
    }
};

//! Each word on how far it is counts as a write.
base::Call<base::Done> restored(Program& program, const std::shared_ptr<VaultStore>& vault,
    const QString& backup, const Wrote& wrote)
{
    main::EmbeddedRestore& restore = program.restore;
    return restore.open(backup, QString::fromUtf8(test::backupPassword().utf8))
        .andThen(&restore,
            [&restore, vault, wrote](const profiles::FoundBackup&) {
                return restore.restore(
                    vault, [wrote](const profiles::RestoreProgress&) { wrote("part"); });
            })
        .map(&restore, [](const profiles::RestoredBackup&) -> base::Result<base::Done> {
            return base::Done{};
        });
}

base::Call<base::Done> run(
    EmbeddedKeys& keys, const QString& step, const std::shared_ptr<VaultStore>& other)
{
    if (step == "rotate"_L1)
        return keys.rotateWrappingKey();
    if (step == "data key"_L1)
        return keys.rotateDataKey(std::make_shared<profiles::DataKeyRotation>());
    if (step == "move"_L1)
        return keys.moveTo(other);
    if (step == "recovery"_L1)
        return keys.makeRecoveryKey().map(
            &keys, [](const QString&) -> base::Result<base::Done> { return base::Done{}; });
    return base::Call<base::Done>::ready(base::Done{});
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString step = arguments.value(1);
    const int last = arguments.value(2).toInt();
    std::atomic<int> writes = step == "open"_L1 ? 0 : -1000; // what opening writes does not count
    const auto vault = vaultAt<VaultStore>(arguments.value(4));
    const auto other = vaultAt<OtherStore>(arguments.value(5));
    const Wrote wrote = [&writes, last](const char*) {
        if (++writes == last)
            std::raise(SIGKILL);
    };
    Program program(arguments.value(3), wrote);
    EmbeddedKeys& keys = program.keys;
    openedVault(*vault, arguments.value(4))
        .andThen(&app, [&](base::Done) { return openedVault(*other, arguments.value(5)); })
        .andThen(&app, [&](base::Done) { return keys.open(vault); })
        .andThen(&app,
            [&](const service::DataKey&) {
                const bool starts = step == "restore"_L1;
                return starts ? program.service.endpoint(vault).map(&app,
                           [](const cloud::Endpoint&) -> base::Result<base::Done> {
                               return base::Done{};
                           })
                              : base::Call<base::Done>::ready(base::Done{});
            })
        .andThen(&app,
            [&](base::Done) {
                if (step != "open"_L1)
                    writes = 0;
                return step == "restore"_L1 ? restored(program, vault, arguments.value(6), wrote)
                                            : run(keys, step, other);
            })
        .then(
            &app, [](const base::Result<base::Done>& end) { QCoreApplication::exit(end ? 0 : 1); });
    return QCoreApplication::exec();
}
