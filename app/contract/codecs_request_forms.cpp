// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/request_forms.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

QJsonObject encode(const RequestForm& form)
{
    QJsonObject body{{u"address"_s, form.address},
        {u"regulation"_s, domain::wireName(form.regulation)},
        {u"role"_s, domain::wireName(form.role)}, {u"channel"_s, domain::wireName(form.channel)},
        {u"zone"_s, form.zone}, {u"calendar"_s, form.calendar},
        {u"targetReserve"_s, form.targetReserve}, {u"rights"_s, encodeWords(form.rights)}};
    if (form.receivedAt.isValid())
        body.insert("receivedAt"_L1, base::isoUtc(form.receivedAt));
    insertFilled(body, "name"_L1, form.name);
    insertFilled(body, "sourceRef"_L1, form.sourceRef);
    insertFilled(body, "details"_L1, form.details);
    insertFilled(body, "language"_L1, form.language);
    return body;
}

RequestForm decodeRequestForm(JsonReader& reader)
{
    RequestForm form;
    form.address = reader.string("address"_L1);
    form.name = readFilled(reader, "name"_L1);
    form.regulation = readWord<domain::Regulation>(
        reader, "regulation"_L1, u"gdpr, uk_gdpr or ccpa"_s, domain::regulationOf);
    form.role = readOptionalWord<domain::RequestRole>(
        reader, "role"_L1, u"undetermined, controller or processor"_s, domain::requestRoleOf)
                    .value_or(form.role);
    form.channel = readWord<domain::RequestChannel>(
        reader, "channel"_L1, u"a channel"_s, domain::requestChannelOf);
    form.receivedAt = reader.time("receivedAt"_L1);
    form.zone = reader.string("zone"_L1);
    form.calendar = reader.string("calendar"_L1);
    form.targetReserve
        = readOptionalNumber(reader, "targetReserve"_L1, 0).value_or(form.targetReserve);
    form.rights = readRights(reader);
    form.sourceRef = readFilled(reader, "sourceRef"_L1);
    form.details = readFilled(reader, "details"_L1);
    form.language = readFilled(reader, "language"_L1);
    return form;
}

QJsonObject encode(const RequestPreview& preview)
{
    QJsonArray rights;
    for (const domain::RightClock& clock : preview.rights)
        rights.append(encode(clock, false));
    return {{u"mask"_s, preview.mask}, {u"rights"_s, rights},
        {u"subject"_s, encode(preview.subject)}, {u"related"_s, encodeAll(preview.related)}};
}

RequestPreview decodeRequestPreview(JsonReader& reader)
{
    RequestPreview preview;
    preview.mask = reader.string("mask"_L1);
    preview.rights = reader.list("rights"_L1, decodeRightClock);
    JsonReader subject = reader.object("subject"_L1);
    preview.subject = decodeSubjectStanding(subject);
    preview.related = reader.list("related"_L1, decodeRelatedCase);
    return preview;
}

QJsonObject encode(const OwnRequestForm& form)
{
    return {{u"rights"_s, encodeWords(form.rights)}, {u"details"_s, form.details}};
}

OwnRequestForm decodeOwnRequestForm(JsonReader& reader)
{
    return {.rights = readRights(reader), .details = readFilled(reader, "details"_L1)};
}

QJsonObject encode(const SubjectView& view)
{
    return {{u"address"_s, view.address}, {u"name"_s, view.name}, {u"details"_s, view.details},
        {u"case"_s, encode(view.request)}};
}

SubjectView decodeSubjectView(JsonReader& reader)
{
    SubjectView view;
    view.address = reader.string("address"_L1);
    view.name = reader.string("name"_L1);
    view.details = reader.string("details"_L1);
    JsonReader request = reader.object("case"_L1);
    view.request = decodeRequestCase(request);
    return view;
}

} // namespace console::contract
