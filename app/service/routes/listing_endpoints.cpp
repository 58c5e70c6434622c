// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_export.h"
#include "service/routes/frame.h"
#include "service/usecases/listing.h"
#include "service/usecases/listing_drafts.h"
#include "service/usecases/refusals.h"

namespace console::service {

using base::Result;
using domain::ListingVersion;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

int numberOf(const RouteCall& call)
{
    return call.values.value(u"number"_s).toInt();
}

//! ?NAME=2026-11-28; nothing where it is left out.
Result<std::optional<QDate>> dayOf(const HttpRequest& request, const QString& name)
{
    const QString text = request.query.queryItemValue(name, QUrl::FullyDecoded);
    if (text.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return invalid(name, "listing.day", tr("This is not a date such as 2026-11-28."));
    return std::optional(day);
}

//! ?NAME= with the number of a version or with a day; today where it is left out.
Result<Listing::Point> pointOf(const HttpRequest& request, const QString& name)
{
    bool isNumber = false;
    const int number = request.query.queryItemValue(name, QUrl::FullyDecoded).toInt(&isNumber);
    if (isNumber)
        return Listing::Point{.number = number, .on = std::nullopt};
    return dayOf(request, name).map([](const std::optional<QDate>& day) {
        return Listing::Point{.number = std::nullopt, .on = day};
    });
}

Result<HttpResponse> inForce(const RouteCall& call)
{
    return answer(200, dayOf(call.request, u"on"_s).and_then([&](const std::optional<QDate>& on) {
        return Listing(call.context).inForce(on);
    }),
        plain);
}

Result<HttpResponse> difference(const RouteCall& call)
{
    const auto before = pointOf(call.request, u"before"_s);
    if (!before)
        return base::failure(before.error());
    const auto after = pointOf(call.request, u"after"_s);
    if (!after)
        return base::failure(after.error());
    return answer(200, Listing(call.context).difference(*before, *after), plain);
}

//! What a listing can be written as.
struct FileFormat {
    const char* name;
    const char* ending;
    const char* contentType;
    QByteArray (*write)(const ListingVersion&, bool holds);
};
constexpr FileFormat fileFormats[] = {
    {"markdown", "md", "text/markdown; charset=utf-8",
        [](const ListingVersion& version, bool) {
            return domain::listingToMarkdown(version.entries);
        }},
    {"csv", "csv", "text/csv; charset=utf-8",
        [](const ListingVersion& version, bool) {
            return domain::listingToCsv(version.entries);
        }},
    {"json", "json", "application/json; charset=utf-8",
        [](const ListingVersion& version, bool) {
            return domain::listingToJson(version);
        }},
    {"html", "html", "text/html; charset=utf-8", domain::listingToHtml},
};

//! Whether it holds on its first day, as long as nothing is published or withdrawn.
Result<bool> holdsOnItsDay(const RouteCall& call, const ListingVersion& version)
{
    const auto held = Listing(call.context).inForce(version.effectiveDate);
    if (!held && held.error().kind != base::ApiError::Kind::NotFound)
        return base::failure(held.error());
    return held && held->number == version.number;
}

//! ?format=markdown&on= or &version=
Result<HttpResponse> exported(const RouteCall& call)
{
    const QString name = call.request.query.queryItemValue(u"format"_s);
    const FileFormat* format = nullptr;
    for (const FileFormat& each : fileFormats) {
        if (name == QLatin1String(each.name))
            format = &each;
    }
    if (!format)
        return invalid(u"format"_s, "listing.format",
            tr("A listing can be written as markdown, csv, json or html."));
    const bool byNumber = call.request.query.hasQueryItem(u"version"_s);
    const auto point = pointOf(call.request, byNumber ? u"version"_s : u"on"_s);
    if (!point)
        return base::failure(point.error());
    const auto version = Listing(call.context).at(*point);
    if (!version)
        return base::failure(version.error());
    return holdsOnItsDay(call, *version).map([&](bool holds) {
        HttpResponse response;
        response.body = format->write(*version, holds);
        response.contentType = format->contentType;
        response.headers.append({"Content-Disposition",
            "attachment; filename=\"sub-processors-" + QByteArray::number(version->number) + '.'
                + format->ending + '"'});
        return response;
    });
}

Result<HttpResponse> withdraw(const RouteCall& call)
{
    return answer(200, formIn(call, textOf("reason"_L1)).and_then([&](const QString& reason) {
        return ListingPublication(call.context).withdraw(numberOf(call), reason);
    }),
        plain);
}

Result<HttpResponse> importPreview(const RouteCall& call)
{
    auto request = formIn(call, contract::decodeListingImportRequest);
    if (!request)
        return base::failure(request.error());
    const auto file = contract::importedFile(call.body);
    if (!file)
        return base::failure(file.error());
    request->file = *file;
    return answer(200, ListingImports(call.context).preview(*request), plain);
}

} // namespace

QList<Endpoint> listingEndpoints()
{
    using namespace contract;
    return {
        {routes::listing, inForce},
        {routes::listingVersions, lister(&Listing::versions, {.text = false})},
        {routes::listingVersion,
            [](const RouteCall& call) {
                return answer(200, Listing(call.context).version(numberOf(call)), plain);
            }},
        {routes::listingVersionChanges,
            [](const RouteCall& call) {
                return answer(200, Listing(call.context).changes(numberOf(call)), listed);
            }},
        {routes::withdrawListingVersion, withdraw},
        {routes::listingHistory, lister(&Listing::history, {.text = false})},
        {routes::listingDifference, difference},
        {routes::exportListing, exported},
        {routes::importListing, importPreview},
    };
}

} // namespace console::service
