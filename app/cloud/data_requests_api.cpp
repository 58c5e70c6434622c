// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/data_requests_api.h"

#include "cloud/all_pages.h"
#include "contract/fulfilment_routes.h"

namespace console::cloud {

using base::Call;
using domain::RequestSummary;
using Case = domain::RequestCase;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

QString sortName(DataRequestQuery::Sort sort)
{
    using Sort = DataRequestQuery::Sort;
    switch (sort) {
    case Sort::ReceivedFirst:
        return u"received"_s;
    case Sort::ReceivedLast:
        return u"-received"_s;
    case Sort::Ref:
        return u"ref"_s;
    case Sort::RefLast:
        return u"-ref"_s;
    case Sort::Urgency:
        break;
    }
    return u"urgency"_s;
}

template <typename T>
void addWords(QUrlQuery& items, const QString& name, const QList<T>& values)
{
    QStringList words;
    for (const T value : values)
        words.append(domain::wireName(value));
    if (!words.isEmpty())
        items.addQueryItem(name, words.join(u','));
}

QUrlQuery queryOf(const DataRequestQuery& query)
{
    QUrlQuery items;
    items.addQueryItem(u"limit"_s, QString::number(std::clamp(query.limit, 1, largestPage)));
    items.addQueryItem(u"sort"_s, sortName(query.sort));
    if (!query.text.trimmed().isEmpty())
        items.addQueryItem(u"q"_s, encoded(query.text.trimmed()));
    addWords(items, u"status"_s, query.statuses);
    addWords(items, u"due"_s, query.due);
    if (query.right)
        items.addQueryItem(u"right"_s, domain::wireName(*query.right));
    if (query.regulation)
        items.addQueryItem(u"regulation"_s, domain::wireName(*query.regulation));
    if (query.mine)
        items.addQueryItem(u"assignee"_s, u"me"_s);
    else if (query.unassigned)
        items.addQueryItem(u"assignee"_s, u"none"_s);
    else if (!query.assignee.isEmpty())
        items.addQueryItem(u"assignee"_s, query.assignee.text());
    if (!query.personKey.isEmpty())
        items.addQueryItem(u"person"_s, encoded(query.personKey));
    if (!query.cursor.isEmpty())
        items.addQueryItem(u"cursor"_s, encoded(query.cursor));
    return items;
}

//! What all that changes one case does.
Call<Case> changed(Session& session, const contract::Route& route, const QStringList& path,
    const QJsonObject& body, qint64 seenRev)
{
    return session.call({.route = route, .pathValues = path, .body = body, .seenRev = seenRev},
        contract::decodeRequestCase);
}

} // namespace

Call<contract::Page<RequestSummary>> DataRequestsApi::page(const DataRequestQuery& query)
{
    return m_session.call(
        {.route = routes::dataRequests, .query = queryOf(query)}, [](base::JsonReader& reader) {
            return contract::decodePage<RequestSummary>(reader, contract::decodeRequestSummary);
        });
}

Call<QList<RequestSummary>> DataRequestsApi::all(const DataRequestQuery& query)
{
    DataRequestQuery first = query;
    first.limit = largestPage;
    first.cursor.clear();
    return allPages<RequestSummary>(m_session,
        {.route = routes::dataRequests, .query = queryOf(first)}, contract::decodeRequestSummary);
}

Call<base::Done> DataRequestsApi::exportRegister(const contract::RegisterExport& form)
{
    return m_session.call({.route = routes::exportRequestRegister, .body = contract::encode(form)},
        [](base::JsonReader& reader) {
            [[maybe_unused]] const QDateTime at = reader.time("recordedAt"_L1);
            return base::Done{};
        });
}

Call<QList<domain::RequestWorker>> DataRequestsApi::workers()
{
    return m_session.call({.route = routes::dataRequestWorkers}, [](base::JsonReader& reader) {
        return reader.list("items"_L1, contract::decodeRequestWorker);
    });
}

Call<contract::RequestPreview> DataRequestsApi::preview(const contract::RequestForm& form)
{
    return m_session.call({.route = routes::previewDataRequest, .body = contract::encode(form)},
        contract::decodeRequestPreview);
}

Call<Case> DataRequestsApi::record(const contract::RequestForm& form)
{
    return m_session.call({.route = routes::recordDataRequest, .body = contract::encode(form)},
        contract::decodeRequestCase);
}

Call<QList<RequestSummary>> DataRequestsApi::own()
{
    return allPages<RequestSummary>(m_session,
        {.route = routes::ownDataRequests, .query = firstPage()}, contract::decodeRequestSummary);
}

Call<RequestSummary> DataRequestsApi::raiseOwn(const contract::OwnRequestForm& form)
{
    return m_session.call({.route = routes::raiseOwnDataRequest, .body = contract::encode(form)},
        contract::decodeRequestSummary);
}

Call<Case> DataRequestsApi::get(const QString& id)
{
    return m_session.call(
        {.route = routes::dataRequest, .pathValues = {id}}, contract::decodeRequestCase);
}

Call<contract::SubjectView> DataRequestsApi::showSubject(const QString& id)
{
    return m_session.call(
        {.route = routes::showDataRequestSubject, .pathValues = {id}}, contract::decodeSubjectView);
}

Call<Case> DataRequestsApi::change(
    const QString& id, const contract::RequestChange& change, qint64 seenRev)
{
    return changed(m_session, routes::changeDataRequest, {id}, contract::encode(change), seenRev);
}

Call<Case> DataRequestsApi::move(const QString& id, const contract::MoveForm& form, qint64 seenRev)
{
    return changed(m_session, routes::moveDataRequest, {id}, contract::encode(form), seenRev);
}

Call<QList<contract::BulkMoveResult>> DataRequestsApi::moveAll(const contract::BulkMoveForm& form)
{
    return m_session.call({.route = routes::moveDataRequests, .body = contract::encode(form)},
        [](base::JsonReader& reader) {
            return reader.list("items"_L1, contract::decodeBulkMoveResult);
        });
}

Call<Case> DataRequestsApi::decide(
    const QString& id, domain::DataRight right, const contract::OutcomeForm& form, qint64 seenRev)
{
    return changed(m_session, routes::decideDataRequestRight, {id, domain::wireName(right)},
        contract::encode(form), seenRev);
}

Call<Case> DataRequestsApi::ask(
    const QString& id, const contract::QuestionForm& form, qint64 seenRev)
{
    return changed(m_session, routes::askDataRequestSubject, {id}, contract::encode(form), seenRev);
}

Call<Case> DataRequestsApi::changeQuestion(const QString& id, const QString& questionId,
    const contract::QuestionChange& change, qint64 seenRev)
{
    return changed(m_session, routes::changeDataRequestQuestion, {id, questionId},
        contract::encode(change), seenRev);
}

Call<Case> DataRequestsApi::extend(
    const QString& id, const contract::ExtensionForm& form, qint64 seenRev)
{
    return changed(m_session, routes::extendDataRequest, {id}, contract::encode(form), seenRev);
}

Call<Case> DataRequestsApi::changeTask(
    const QString& id, const QString& taskId, const contract::TaskChange& change, qint64 seenRev)
{
    return changed(
        m_session, routes::changeDataRequestTask, {id, taskId}, contract::encode(change), seenRev);
}

Call<Case> DataRequestsApi::addTask(
    const QString& id, const contract::NewTaskForm& form, qint64 seenRev)
{
    return changed(m_session, routes::addDataRequestTask, {id}, contract::encode(form), seenRev);
}

Call<Case> DataRequestsApi::link(const QString& id, const QString& otherRef, qint64 seenRev)
{
    return changed(
        m_session, routes::linkDataRequest, {id}, QJsonObject{{u"to"_s, otherRef}}, seenRev);
}

} // namespace console::cloud
