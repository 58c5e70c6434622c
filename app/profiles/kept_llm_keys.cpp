// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/kept_llm_keys.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace console::profiles {

using namespace Qt::StringLiterals;
using base::Call;
using base::Done;
using base::Result;
using Bytes = std::optional<QByteArray>;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeptLlmKeys)
};

//! {organization: {provider: key}}
QJsonObject keptIn(const Bytes& entry)
{
    return entry ? QJsonDocument::fromJson(*entry).object() : QJsonObject();
}

QByteArray encoded(const QJsonObject& kept)
{
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

} // namespace

KeptLlmKeys::KeptLlmKeys(SecretStore& store, const ProfileId& profile)
    : m_store(store)
    , m_entry(secretKey(profile, u"llm-keys"_s))
{
}

Call<std::optional<QString>> KeptLlmKeys::read(
    QObject* receiver, const domain::OrganizationId& organization, const QString& provider)
{
    return m_store.read(m_entry).map(receiver,
        [id = organization.text(), provider](const Bytes& entry) -> Result<std::optional<QString>> {
            const QString key = keptIn(entry)[id].toObject()[provider].toString();
            return key.isEmpty() ? std::nullopt : std::optional(key);
        });
}

Call<Done> KeptLlmKeys::write(QObject* receiver, const domain::OrganizationId& organization,
    const QString& provider, const QString& key)
{
    return m_store.read(m_entry).andThen(receiver,
        [&store = m_store, entry = m_entry, id = organization.text(), provider, key](
            const Bytes& before) {
            QJsonObject kept = keptIn(before);
            // The key of one provider is all that an organization uses.
            kept.insert(id, QJsonObject{{provider, key}});
            const QByteArray now = encoded(kept);
            if (now.size() > mostBytes)
                return Call<Done>::ready(base::failure(base::ApiError::invalid({},
                    Words::tr("Too many keys are kept on this computer already. The settings are "
                              "saved; the key has to be given again next time."),
                    u"llm.key.room"_s)));
            return store.write(entry, now);
        });
}

Call<Done> KeptLlmKeys::remove(QObject* receiver, const domain::OrganizationId& organization)
{
    return m_store.read(m_entry).andThen(receiver,
        [&store = m_store, entry = m_entry, id = organization.text()](const Bytes& before) {
            QJsonObject kept = keptIn(before);
            if (!kept.contains(id))
                return Call<Done>::ready(Done{});
            kept.remove(id);
            return kept.isEmpty() ? store.remove(entry) : store.write(entry, encoded(kept));
        });
}

} // namespace console::profiles
