// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/refusals.h"
#include "service/usecases/request_work.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

Result<Done> checkWindow(const QDate& askedOn, const std::optional<QDate>& until)
{
    if (!until || *until >= askedOn)
        return Done{};
    return invalid(u"answerUntil"_s, "request.question.until",
        tr("The last day for an answer can't lie before the question."));
}

Result<Done> checkQuestion(const contract::QuestionForm& form)
{
    const qsizetype length = form.text.trimmed().size();
    if (length < domain::shortestMoveReason || length > domain::longestMoveReason)
        return invalid(u"text"_s, "request.question.text",
            tr("Write what the person was asked, in %1 to %2 characters.")
                .arg(domain::shortestMoveReason)
                .arg(domain::longestMoveReason));
    return checkWindow(form.askedOn, form.answerUntil);
}

} // namespace

DataRequestWork::Answer DataRequestWork::ask(
    const QString& id, const contract::QuestionForm& form, const SeenRev& seen)
{
    return worked(m_context, id, seen, [&](StoredDataRequest& stored) -> Result<Done> {
        if (auto active = needsActive(stored); !active)
            return active;
        if (auto checked = checkQuestion(form); !checked)
            return checked;
        const auto rights = rightsAmong(stored.whole, form.rights);
        if (!rights)
            return base::failure(rights.error());
        domain::RequestQuestion question;
        question.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        question.pause = {.kind = form.kind, .askedOn = form.askedOn, .answeredOn = {}};
        question.rights = *rights;
        question.text = form.text.trimmed();
        question.answerUntil = form.answerUntil;
        stored.whole.questions.append(question);
        recordOf(m_context, "data-request.asked", stored,
            {{u"kind"_s, domain::wireName(form.kind)},
                {u"askedOn"_s, form.askedOn.toString(Qt::ISODate)}});
        return Done{};
    });
}

DataRequestWork::Answer DataRequestWork::changeQuestion(const QString& id,
    const QString& questionId, const contract::QuestionChange& change, const SeenRev& seen)
{
    return worked(m_context, id, seen, [&](StoredDataRequest& stored) -> Result<Done> {
        QList<domain::RequestQuestion>& questions = stored.whole.questions;
        const auto found = std::find_if(questions.begin(), questions.end(),
            [&](const domain::RequestQuestion& each) { return each.id == questionId.toLower(); });
        if (found == questions.end())
            return notFound("request.question.unknown", tr("This case has no such question."));
        if (auto active = needsActive(stored); !active)
            return active;
        if (auto fits = checkWindow(found->pause.askedOn, change.answerUntil); !fits)
            return fits;
        QJsonObject after;
        if (change.answerUntil)
            found->answerUntil = change.answerUntil;
        if (change.answeredOn) {
            found->pause.answeredOn = change.answeredOn;
            after.insert("answeredOn"_L1, change.answeredOn->toString(Qt::ISODate));
        }
        recordOf(m_context, "data-request.answered", stored, after);
        return Done{};
    });
}

DataRequestWork::Answer DataRequestWork::extend(
    const QString& id, const contract::ExtensionForm& form, const SeenRev& seen)
{
    return worked(m_context, id, seen, [&](StoredDataRequest& stored) -> Result<Done> {
        if (auto active = needsActive(stored); !active)
            return active;
        const auto rights = rightsAmong(stored.whole, form.rights);
        if (!rights)
            return base::failure(rights.error());
        for (domain::RightClock& clock : stored.whole.summary.rights) {
            if (!rights->contains(clock.asked.right))
                continue;
            if (clock.asked.extension && clock.asked.extension->noticeSentOn)
                return conflict("request.extension.once",
                    tr("The time limit was extended already. That is possible once."));
            if (const auto& before = clock.asked.extension) {
                if (auto whole = checkUnmasked(u"text"_s, form.extension.text, before->text);
                    !whole)
                    return whole;
            }
            clock.asked.extension = form.extension;
            clock.asked.extension->text = form.extension.text.trimmed();
        }
        recordOf(m_context, "data-request.extended", stored,
            {{u"reason"_s, domain::wireName(form.extension.reason)}});
        return Done{};
    });
}

} // namespace console::service
