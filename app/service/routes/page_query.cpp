// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/page_query.h"

#include "service/usecases/refusals.h"

#include <limits>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

QString valueOf(const HttpRequest& request, const char* name)
{
    return request.query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

base::Result<int> limitOf(const HttpRequest& request)
{
    if (!asksForPages(request))
        return PageRequest::usualLimit;
    bool isNumber = false;
    const int limit = valueOf(request, "limit").toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > PageRequest::largestLimit)
        return invalid(u"limit"_s, "page.limit", tr("A page has between 1 and 1,000 entries."));
    return limit;
}

} // namespace

base::Result<PageRequest> pageQuery(const HttpRequest& request, const QStringList& sorts)
{
    const base::Result<int> limit = limitOf(request);
    if (!limit)
        return base::failure(limit.error());
    PageRequest page;
    page.limit = *limit;
    page.text = valueOf(request, "q");
    if (page.text.size() > longestText)
        return invalid(u"q"_s, "page.text", tr("Search for at most 200 characters."));
    page.sort = valueOf(request, "sort");
    const QString name = page.sort.startsWith(u'-') ? page.sort.mid(1) : page.sort;
    if (!name.isEmpty() && !sorts.contains(name))
        return invalid(u"sort"_s, "page.sort", tr("This list can't be sorted like that."));
    const QString organization = valueOf(request, "organizationId").toLower();
    if (!organization.isEmpty() && QUuid::fromString(organization).isNull())
        return invalid(
            u"organizationId"_s, "page.organization", tr("This is not the id of an organization."));
    page.organizationId = domain::OrganizationId(organization);
    const QString cursor = valueOf(request, "cursor");
    if (cursor.isEmpty())
        return page;
    return decodeCursor(cursor).map([&](const PageRequest::Position& position) {
        page.after = position;
        return page;
    });
}

bool asksForPages(const HttpRequest& request)
{
    return request.query.hasQueryItem(u"limit"_s);
}

PageRequest wholeList()
{
    PageRequest request;
    request.limit = std::numeric_limits<int>::max() - 1;
    return request;
}

base::Result<std::optional<qint64>> ifMatch(const HttpRequest& request)
{
    const QByteArray header = request.header("if-match").trimmed();
    if (header.isEmpty() || header == "*")
        return std::nullopt;
    bool isNumber = false;
    const bool quoted = header.size() > 2 && header.startsWith('"') && header.endsWith('"');
    const qint64 rev = header.mid(1, header.size() - 2).toLongLong(&isNumber);
    if (!quoted || !isNumber)
        return invalid(u"If-Match"_s, "if-match.shape",
            tr("The If-Match header of this request is not a revision in quotes."));
    return std::optional(rev);
}

} // namespace console::service
