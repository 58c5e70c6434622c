// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/page_query.h"

#include "service/usecases/refusals.h"

#include <algorithm>
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

bool has(const HttpRequest& request, const char* name)
{
    return request.query.hasQueryItem(QString::fromLatin1(name));
}

base::Result<int> limitOf(const HttpRequest& request)
{
    if (!has(request, "limit"))
        return PageRequest::usualLimit;
    bool isNumber = false;
    const int limit = valueOf(request, "limit").toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > PageRequest::largestLimit)
        return invalid(u"limit"_s, "page.limit", tr("A page has between 1 and 1,000 entries."));
    return limit;
}

base::Result<QString> textOf(const HttpRequest& request, const ListQuery& known)
{
    if (!known.text && has(request, "q"))
        return invalid(u"q"_s, "page.text.unknown", tr("This list can't be searched."));
    const QString text = valueOf(request, "q");
    if (text.size() > longestText)
        return invalid(u"q"_s, "page.text", tr("Search for at most 200 characters."));
    return text;
}

base::Result<QString> sortOf(const HttpRequest& request, const ListQuery& known)
{
    const QString sort = valueOf(request, "sort");
    const QString name = sort.startsWith(u'-') ? sort.mid(1) : sort;
    if (!name.isEmpty() && !known.sorts.contains(name))
        return invalid(u"sort"_s, "page.sort", tr("This list can't be sorted like that."));
    return sort;
}

base::Result<domain::OrganizationId> organizationOf(
    const HttpRequest& request, const ListQuery& known)
{
    const QString field = u"organizationId"_s;
    if (!known.organization && has(request, "organizationId"))
        return invalid(field, "page.organization.unknown",
            tr("This list can't be narrowed to an organization."));
    const QString id = valueOf(request, "organizationId").toLower();
    if (!id.isEmpty() && QUuid::fromString(id).isNull())
        return invalid(field, "page.organization", tr("This is not the id of an organization."));
    return domain::OrganizationId(id);
}

base::Result<std::optional<PageRequest::Position>> cursorOf(const HttpRequest& request)
{
    const QString cursor = valueOf(request, "cursor");
    if (cursor.isEmpty())
        return std::nullopt;
    return decodeCursor(cursor).map(
        [](const PageRequest::Position& position) { return std::optional(position); });
}

//! `member` takes what was read, unless that was refused before or is now.
template <typename T>
void take(std::optional<base::ApiError>& refusal, T& member, base::Result<T> read)
{
    if (refusal)
        return;
    if (read)
        member = std::move(*read);
    else
        refusal = std::move(read.error());
}

} // namespace

base::Result<PageRequest> pageQuery(const HttpRequest& request, const ListQuery& known)
{
    PageRequest page;
    std::optional<base::ApiError> refusal;
    take(refusal, page.limit, limitOf(request));
    take(refusal, page.text, textOf(request, known));
    take(refusal, page.sort, sortOf(request, known));
    take(refusal, page.organizationId, organizationOf(request, known));
    take(refusal, page.after, cursorOf(request));
    if (refusal)
        return base::failure(std::move(*refusal));
    return page;
}

bool asksForPages(const HttpRequest& request)
{
    constexpr const char* members[] = {"limit", "cursor", "q", "sort"};
    return std::any_of(std::begin(members), std::end(members),
        [&](const char* name) { return has(request, name); });
}

PageRequest wholeList()
{
    PageRequest request;
    request.limit = std::numeric_limits<int>::max() - 1;
    return request;
}

base::Result<std::optional<qint64>> ifMatch(const HttpRequest& request)
{
    if (request.header("if-none-match").trimmed() == "*")
        return std::optional<qint64>(0);
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
