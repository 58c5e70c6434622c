// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/keychain_store.h"

#include "base/random.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace console::profiles {

using base::ApiError;
using base::Call;
using base::CallSource;
using base::Done;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

using Secret = std::optional<QByteArray>;

QString serviceName()
{
    return u"cloud.packmind.console"_s;
}

// Our keys carry the service's name, which the keychain has in a place of its own.
QString entryName(const QString& key)
{
    const QString prefix = serviceName() + u'/';
    return key.startsWith(prefix) ? key.mid(prefix.size()) : key;
}

ApiError refused(const QString& reason)
{
    ApiError error;
    error.kind = ApiError::Kind::RefusedOrFailed;
    error.code = u"keychain.none"_s;
    error.message = QCoreApplication::translate(
        "Keychain", "The keychain of this computer does not work at the moment.");
    error.detail = reason;
    error.retryable = true;
    return error;
}

ApiError tookTooLong()
{
    ApiError error;
    error.kind = ApiError::Kind::TimedOut;
    error.code = u"keychain.slow"_s;
    error.message = QCoreApplication::translate("Keychain",
        "The keychain of this computer did not answer in time. Perhaps it waits to be unlocked.");
    error.retryable = true;
    return error;
}

//! Runs `job` and takes what it ends with by `read`. The job deletes itself when it has ended;
//! after the time-out, or a cancel, it is left alone: the Secret Service backend calls back into
//! it.
template <typename T, typename JobType, typename Read>
Call<T> run(JobType* job, std::chrono::milliseconds timeout, Read read)
{
    const CallSource<T> source;
    auto* watch = new QTimer;
    watch->setSingleShot(true);
    QObject::connect(job, &QKeychain::Job::finished, watch, [source, job, watch, read] {
        source.resolve(read(*job));
        watch->deleteLater();
    });
    watch->callOnTimeout(watch, [source, watch] {
        source.resolve(failure(tookTooLong()));
        watch->deleteLater();
    });
    watch->start(timeout);
    job->start();
    return source.call();
}

Result<Done> doneUnless(const QKeychain::Job& job, QKeychain::Error fine)
{
    if (job.error() == QKeychain::NoError || job.error() == fine)
        return Done{};
    return failure(refused(job.errorString()));
}

} // namespace

KeychainStore::KeychainStore(Milliseconds timeout)
    : m_timeout(timeout)
{
}

Call<Done> KeychainStore::write(const QString& key, const QByteArray& secret)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName());
    job->setKey(entryName(key));
    job->setBinaryData(secret);
    return run<Done>(job, m_timeout,
        [](const QKeychain::Job& end) { return doneUnless(end, QKeychain::NoError); });
}

Call<Secret> KeychainStore::read(const QString& key)
{
    auto* job = new QKeychain::ReadPasswordJob(serviceName());
    job->setKey(entryName(key));
    return run<Secret>(job, m_timeout, [](const QKeychain::ReadPasswordJob& end) -> Result<Secret> {
        if (end.error() == QKeychain::EntryNotFound)
            return Secret();
        if (end.error() != QKeychain::NoError)
            return failure(refused(end.errorString()));
        return Secret(end.binaryData());
    });
}

Call<Done> KeychainStore::remove(const QString& key)
{
    auto* job = new QKeychain::DeletePasswordJob(serviceName());
    job->setKey(entryName(key));
    return run<Done>(job, m_timeout,
        [](const QKeychain::Job& end) { return doneUnless(end, QKeychain::EntryNotFound); });
}

QString KeychainStore::backendName() const
{
    return u"keychain"_s;
}

Call<Done> KeychainStore::probe()
{
    const QString key = u"probe/%1"_s.arg(QString::fromLatin1(base::randomBytes(8).toHex()));
    const QByteArray value = base::randomBytes(16);
    const CallSource<Done> source;
    auto* life = new QObject(QCoreApplication::instance());
    write(key, value)
        .andThen(
            life, [timeout = m_timeout, key](Done) { return KeychainStore(timeout).read(key); })
        .map(life,
            [value](const Secret& found) -> Result<Done> {
                if (found == value)
                    return Done{};
                return failure(refused(u"what was written did not come back"_s));
            })
        .then(life, [timeout = m_timeout, key, life, source](const Result<Done>& proven) {
            // Nobody waits for what follows a failure; but a write that took too long still comes.
            if (!proven)
                source.resolve(proven);
            KeychainStore(timeout).remove(key).then(
                life, [life, source](const Result<Done>& removed) {
                    source.resolve(removed);
                    life->deleteLater();
                });
        });
    return source.call();
}

} // namespace console::profiles
