// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/data_request_query.h"

#include "service/usecases/refusals.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

//! Reads members one after the other; the first that is wrong counts.
class Members {
public:
    explicit Members(const HttpRequest& request)
        : m_request(request)
    {
    }

    [[nodiscard]] QString text(const QString& name) const
    {
        return m_request.query.queryItemValue(name, QUrl::FullyDecoded);
    }

    template <typename T, typename Read>
    QList<T> words(const QString& name, Read read)
    {
        QList<T> values;
        const QStringList typed = text(name).split(u',', Qt::SkipEmptyParts);
        for (const QString& word : typed) {
            if (const std::optional<T> value = read(word))
                values.append(*value);
            else
                refuse(name);
        }
        return values;
    }

    template <typename T, typename Read>
    std::optional<T> word(const QString& name, Read read)
    {
        const QList<T> values = words<T>(name, read);
        if (values.size() > 1)
            refuse(name);
        return values.isEmpty() ? std::nullopt : std::optional(values.first());
    }

    void refuse(const QString& name)
    {
        if (!m_refusal)
            m_refusal = invalid(name, "request.query",
                QCoreApplication::translate("Service", "This list can't be narrowed like that."))
                            .value();
    }

    [[nodiscard]] base::Result<DataRequestQuery> finish(const DataRequestQuery& query) const
    {
        if (m_refusal)
            return base::failure(*m_refusal);
        return query;
    }

private:
    const HttpRequest& m_request;
    std::optional<base::ApiError> m_refusal;
};

void readAssignee(Members& members, DataRequestQuery& query)
{
    const QString name = u"assignee"_s;
    const QString assignee = members.text(name).toLower();
    if (assignee.isEmpty())
        return;
    query.mine = assignee == "me"_L1;
    if (assignee == "none"_L1)
        query.filter.assignee = domain::UserId();
    else if (!query.mine && QUuid::fromString(assignee).isNull())
        members.refuse(name);
    else if (!query.mine)
        query.filter.assignee = domain::UserId(assignee);
}

} // namespace

base::Result<DataRequestQuery> dataRequestQuery(const HttpRequest& request)
{
    Members members(request);
    DataRequestQuery query;
    query.filter.statuses
        = members.words<domain::RequestStatus>(u"status"_s, domain::requestStatusOf);
    query.filter.due = members.words<domain::RequestUrgency>(u"due"_s, domain::requestUrgencyOf);
    query.filter.right = members.word<domain::DataRight>(u"right"_s, domain::dataRightOf);
    query.filter.regulation
        = members.word<domain::Regulation>(u"regulation"_s, domain::regulationOf);
    if (const QString person = members.text(u"person"_s); !person.isEmpty())
        query.filter.personKeys.append(person);
    query.filter.subject = members.text(u"subject"_s);
    readAssignee(members, query);
    return members.finish(query);
}

} // namespace console::service
