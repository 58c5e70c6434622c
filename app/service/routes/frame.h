// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// A call of contract::encode() in a template finds only what is declared before it: all codecs.
#include "contract/attachment_codecs.h"
#include "contract/calendar_codecs.h"
#include "contract/codecs.h"
#include "contract/copy_codecs.h"
#include "contract/correction_codecs.h"
#include "contract/erasure_codecs.h"
#include "contract/letter_codecs.h"
#include "contract/listing_codecs.h"
#include "contract/llm_attestation_codecs.h"
#include "contract/llm_codecs.h"
#include "contract/mail_codecs.h"
#include "contract/notice_codecs.h"
#include "contract/request_codecs.h"
#include "contract/request_forms.h"
#include "contract/unlock_codecs.h"
#include "contract/usage_codecs.h"
#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/endpoint.h"
#include "service/routes/page_query.h"

#include <type_traits>

namespace console::service {

// What most endpoints are made of, between the request and the use case.

//! Encodes what contract::encode() knows.
struct PlainEncoder {
    template <typename T>
    QJsonObject operator()(const T& value) const
    {
        return contract::encode(value);
    }
};
inline constexpr PlainEncoder plain{};

//! Encodes a page of that.
struct PageEncoder {
    template <typename T>
    QJsonObject operator()(const contract::Page<T>& page) const
    {
        return contract::encodePage(page, plain);
    }
};
inline constexpr PageEncoder paged{};

//! Encodes a list of that which comes whole: {"items":[…]}.
struct ListEncoder {
    template <typename T>
    QJsonObject operator()(const QList<T>& all) const
    {
        QJsonArray items;
        for (const T& each : all)
            items.append(contract::encode(each));
        return QJsonObject{{QStringLiteral("items"), items}};
    }
};
inline constexpr ListEncoder listed{};

//! A list of a use case: `list` is a member function that takes the PageRequest.
template <typename UseCase, typename T>
[[nodiscard]] RouteHandler lister(
    base::Result<contract::Page<T>> (UseCase::*list)(const PageRequest&),
    const ListQuery& known = {})
{
    return [list, known](const RouteCall& call) {
        UseCase useCase(call.context);
        return answer(200, pageQuery(call.request, known).and_then([&](const PageRequest& request) {
            return (useCase.*list)(request);
        }),
            paged);
    };
}

//! What `decode` (JsonReader& -> T) reads from the body; errors as members().
template <typename Decode>
[[nodiscard]] auto formIn(const RouteCall& call, Decode decode)
    -> base::Result<std::invoke_result_t<Decode&, base::JsonReader&>>
{
    base::JsonReader reader(call.body);
    return members(reader, decode(reader));
}

//! A `decode` for formIn(): that one text.
[[nodiscard]] inline auto textOf(QLatin1String member)
{
    return [member](base::JsonReader& reader) {
        return reader.string(member);
    };
}

//! formIn() with the revision in If-Match, for a use case that changes something: `work` is
//! (const T&, const std::optional<qint64>&) -> Result.
template <typename Decode, typename Work>
[[nodiscard]] auto withRevision(const RouteCall& call, Decode decode, Work work)
{
    using Form = std::invoke_result_t<Decode&, base::JsonReader&>;
    return formIn(call, decode).and_then([&](const Form& form) {
        return ifMatch(call.request).and_then([&](const std::optional<qint64>& seen) {
            return work(form, seen);
        });
    });
}

} // namespace console::service
