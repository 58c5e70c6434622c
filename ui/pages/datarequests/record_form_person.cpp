// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "domain/email_address.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/case_form.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/datarequests/record_form.h"
#include "ui/parts/check_set.h"

#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRelated = 16; // the newest, which come first
QString relatedWords(const domain::RelatedCase& related)
{
    return QStringList{related.ref, models::rightsTitle(related.rights), title(related.status)}
        .join(u" · "_s);
}
} // namespace

void RecordForm::askWhoItIs()
{
    const base::Result<QString> address = domain::emailAddress(textIn(m_address));
    const contract::RequestForm form = typed();
    if (!address || form.rights.isEmpty() || !form.receivedAt.isValid()) {
        if (!address)
            clearWhoItIs();
        return;
    }
    if (*address == m_askedFor || isBusy() || !whyNoWork(context()).isEmpty())
        return;
    clearWhoItIs();
    m_askedFor = *address;
    m_asking = client().dataRequests().preview(form).then(
        this, [this](const base::Result<contract::RequestPreview>& preview) {
            // What is wrong with the form is told when it is saved.
            if (preview)
                showWhoItIs(*preview);
            else
                m_askedFor.clear();
        });
}

void RecordForm::clearWhoItIs()
{
    m_asking.cancel();
    m_askedFor.clear();
    m_relatedRefs.clear();
    while (QLayoutItem* item = m_person->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void RecordForm::showWhoItIs(const contract::RequestPreview& preview)
{
    const QList<CaseNotice> notices = noticesOf(preview.subject);
    for (const CaseNotice& notice : notices)
        m_person->addWidget(new Note(notice.tone, notice.title, notice.text));
    if (preview.related.isEmpty())
        return;
    QList<CheckSet::Choice> choices;
    for (const domain::RelatedCase& related : preview.related.mid(0, mostRelated)) {
        choices.append({1 << m_relatedRefs.size(), relatedWords(related)});
        m_relatedRefs << related.ref;
    }
    m_related = new CheckSet(choices);
    auto* field = new FormField(tr("Other cases of this person: link them"), m_related);
    field->setHint(
        tr("Nothing is merged. A duplicate can be closed later in favour of the other."));
    pane().watch(field);
    m_person->addWidget(field);
    field->markClean();
}

QStringList RecordForm::chosenRelated() const
{
    QStringList refs;
    for (qsizetype i = 0; m_related && i < m_relatedRefs.size(); ++i) {
        if (m_related->chosen() & (1 << i))
            refs << m_relatedRefs.at(i);
    }
    return refs;
}

void RecordForm::link(const domain::RequestCase& request, QStringList refs, const QString& problems)
{
    if (refs.isEmpty()) {
        saved();
        QString words = tr("%1 is recorded.").arg(request.summary.ref);
        if (!problems.isEmpty())
            words += u' ' + problems;
        Q_EMIT recorded(request, words);
        return;
    }
    const QString ref = refs.takeFirst();
    m_linking
        = client()
              .dataRequests()
              .link(request.summary.id, ref, request.summary.rev)
              .then(this,
                  [this, request, refs, problems, ref](
                      const base::Result<domain::RequestCase>& linked) {
                      const QString problem = linked
                          ? problems
                          : tr("It could not be linked to %1: %2").arg(ref, linked.error().message);
                      link(linked ? *linked : request, refs, problem);
                  });
}

} // namespace console::ui
