// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/correction_codecs.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

QJsonObject encode(const RequestCorrection& correction)
{
    QJsonObject body{{u"reason"_s, correction.reason}};
    insertValue(body, "address"_L1, correction.address);
    insertValue(body, "name"_L1, correction.name);
    insertWord(body, "regulation"_L1, correction.regulation);
    insertWord(body, "channel"_L1, correction.channel);
    if (correction.receivedAt)
        body.insert("receivedAt"_L1, base::isoUtc(*correction.receivedAt));
    insertValue(body, "zone"_L1, correction.zone);
    insertValue(body, "calendar"_L1, correction.calendar);
    if (correction.rights)
        body.insert("rights"_L1, encodeWords(*correction.rights));
    return body;
}

RequestCorrection decodeRequestCorrection(JsonReader& reader)
{
    RequestCorrection correction;
    correction.address = reader.optionalString("address"_L1);
    correction.name = reader.optionalString("name"_L1);
    correction.regulation = readOptionalWord<domain::Regulation>(
        reader, "regulation"_L1, u"gdpr, uk_gdpr or ccpa"_s, domain::regulationOf);
    correction.channel = readOptionalWord<domain::RequestChannel>(
        reader, "channel"_L1, u"a channel"_s, domain::requestChannelOf);
    correction.receivedAt = reader.optionalTime("receivedAt"_L1);
    correction.zone = reader.optionalString("zone"_L1);
    correction.calendar = reader.optionalString("calendar"_L1);
    if (reader.has("rights"_L1))
        correction.rights = readRights(reader);
    correction.reason = reader.string("reason"_L1);
    return correction;
}

} // namespace console::contract
