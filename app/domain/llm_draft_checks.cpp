// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_settings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Context of the translations.
struct LlmWords {
    Q_DECLARE_TR_FUNCTIONS(LlmSettings)
};

//! Goes through the fields of one draft and notes what it finds.
class DraftCheck {
public:
    DraftCheck(const LlmProvider& provider, const LlmDraft& draft,
        const std::optional<LlmSettings>& stored, LlmServer server)
        : m_provider(provider)
        , m_draft(draft)
        , m_stored(stored)
        , m_server(server)
    {
    }

    QList<LlmFinding> findings()
    {
        for (const LlmField& field : m_provider.fields) {
            if (field.isMasked())
                checkKey(field);
            else
                checkValue(field, value(field.name));
        }
        const QString model = value(u"model"_s);
        if (!model.isEmpty() && value(u"fastestModel"_s) == model)
            warn(u"fastestModel"_s, u"llm.models.same"_s,
                LlmWords::tr("Both models are the same; one test covers them."));
        return m_findings;
    }

private:
    [[nodiscard]] QString value(const QString& name) const
    {
        return m_draft.values.value(name).trimmed();
    }

    void err(const QString& field, const QString& code, const QString& message)
    {
        m_findings.append({LlmFinding::Severity::Error, field, code, message});
    }

    void warn(const QString& field, const QString& code, const QString& message)
    {
        m_findings.append({LlmFinding::Severity::Warning, field, code, message});
    }

    void checkKey(const LlmField& field)
    {
        const LlmKeyChange change = m_draft.keys.value(field.name, LlmKeyChange::keep());
        if (change.kind() == LlmKeyChange::Kind::Replace)
            return;
        const bool stays = change.kind() == LlmKeyChange::Kind::Keep && keyIsThere();
        if (change.kind() == LlmKeyChange::Kind::Remove && !field.optional)
            return warn(field.name, u"llm.key.removed"_s,
                LlmWords::tr("Without a key no call can be made."));
        const LlmField* endpoint = m_provider.endpointField();
        if (stays && m_stored->provider != m_provider.id)
            err(field.name, u"llm.key.needed"_s,
                LlmWords::tr("The key that is set is for another provider. Enter one of %1.")
                    .arg(m_provider.displayName));
        else if (stays
            && !keyMayStay(*m_stored, m_provider.id, endpoint ? value(endpoint->name) : QString()))
            err(field.name, u"llm.key.needed"_s,
                LlmWords::tr("The key that is set is for another address. Enter it again, so that "
                             "nobody can have it sent elsewhere."));
        else if (stays && m_server == LlmServer::Replaces)
            err(field.name, u"llm.key.needed"_s,
                LlmWords::tr("This server forgets the key whenever settings are saved. Enter it "
                             "again."));
        else if (!stays && !field.optional)
            err(field.name, u"llm.key.missing"_s,
                LlmWords::tr("%1 needs a key.").arg(m_provider.displayName));
    }

    //! A server that does not say counts as one that has it: nobody's key is to be lost.
    [[nodiscard]] bool keyIsThere() const
    {
        return m_stored && m_stored->key.presence != LlmKeyState::Presence::NotSet;
    }

    void checkValue(const LlmField& field, const QString& text)
    {
        const bool url = field.type == LlmField::Type::Url;
        const qsizetype longest = url ? longestLlmEndpoint : longestLlmValue;
        const auto isControl = [](QChar c) {
            return c.category() == QChar::Other_Control;
        };
        if (text.isEmpty() && !field.optional)
            err(field.name, u"llm.value.missing"_s,
                LlmWords::tr("Fill in \"%1\".").arg(field.label));
        else if (text.size() > longest)
            err(field.name, u"llm.value.long"_s,
                LlmWords::tr("\"%1\" may have %2 characters at most.")
                    .arg(field.label)
                    .arg(longest));
        else if (std::any_of(text.begin(), text.end(), isControl))
            err(field.name, u"llm.value.line"_s,
                LlmWords::tr("\"%1\" must be one line.").arg(field.label));
        else if (url && !text.isEmpty())
            checkEndpoint(field, text);
        else if (field.name == "apiVersion"_L1 && !text.isEmpty())
            checkVersion(field, text);
    }

    void checkEndpoint(const LlmField& field, const QString& text)
    {
        const QUrl url(text, QUrl::StrictMode);
        const bool plain = url.scheme() == "http"_L1;
        if (!url.isValid() || url.host().isEmpty() || (!plain && url.scheme() != "https"_L1))
            err(field.name, u"llm.endpoint.url"_s,
                LlmWords::tr("\"%1\" is not a web address. Write it like "
                             "https://llm.example.com/v1.")
                    .arg(field.label));
        else if (!url.userInfo().isEmpty())
            err(field.name, u"llm.endpoint.password"_s,
                LlmWords::tr("Take the name and password out of the address, and give the key in "
                             "its own field."));
        else if (url.hasQuery() || url.hasFragment())
            err(field.name, u"llm.endpoint.parts"_s,
                LlmWords::tr("End the address with its path, before \"?\" and \"#\"."));
        else if (plain)
            warn(field.name, u"llm.endpoint.plain"_s,
                LlmWords::tr("Key and prompts travel unencrypted to this address."));
    }

    void checkVersion(const LlmField& field, const QString& text)
    {
        static const QRegularExpression version(u"^\\d{4}-\\d{2}-\\d{2}(-preview)?$"_s);
        if (!version.match(text).hasMatch())
            warn(field.name, u"llm.version.odd"_s,
                LlmWords::tr("Versions of this API look like 2024-12-01-preview."));
    }

    const LlmProvider& m_provider;
    const LlmDraft& m_draft;
    const std::optional<LlmSettings>& m_stored;
    LlmServer m_server;
    QList<LlmFinding> m_findings;
};

} // namespace

QList<LlmFinding> checkLlmDraft(const LlmProvider& provider, const LlmDraft& draft,
    const std::optional<LlmSettings>& stored, LlmServer server)
{
    return DraftCheck(provider, draft, stored, server).findings();
}

} // namespace console::domain
