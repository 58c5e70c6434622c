// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/erasure_pane.h"

#include "cloud/client.h"
#include "cloud/fulfilment_api.h"
#include "domain/service_words.h"
#include "models/when.h"
#include "ui/pages/datarequests/case_view.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/datarequests/fulfilment_files.h"
#include "ui/parts/hash_row.h"
#include "ui/parts/notes.h"
#include "ui/parts/save_file.h"

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::ErasureRun;
using domain::ErasureStep;

namespace {

QStringList inOwnWords(QStringList lines)
{
    std::transform(lines.begin(), lines.end(), lines.begin(), domain::inOwnWords);
    return lines;
}

QString goesWords(const domain::ErasedTable& erased)
{
    return erased.removed ? ErasurePane::tr("%n row(s) removed", nullptr, int(erased.rows))
                          : inOwnWords(erased.changes).join(u'\n');
}

QString staysWords(const domain::KeptTable& kept)
{
    const QString rows = kept.mentions
        ? ErasurePane::tr("%n mention(s) by others", nullptr, int(kept.rows))
        : ErasurePane::tr("%n row(s)", nullptr, int(kept.rows));
    return ErasurePane::tr("%1: %2").arg(rows, domain::inOwnWords(kept.ground));
}

} // namespace

ErasurePane::ErasurePane(
    DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : CasePane(pane, context, request, tr("%1: erasure"))
{
    ErasurePane::read();
}

void ErasurePane::read()
{
    if (!m_preview)
        pane().setState(ViewState::firstLoad(tr("Looking at what is held…")));
    reading(cloud::FulfilmentApi(client().governanceSession()).erasure(request().summary.id),
        tr("What is held could not be looked at."),
        [this](const Preview& preview) { show(preview); });
}

void ErasurePane::show(const Preview& preview)
{
    m_preview = preview;
    begin();
    m_steps = nullptr;
    m_erase = nullptr;
    if (preview.last)
        addSteps();
    if (preview.last && preview.last->finishedAt)
        addCertificate();
    addPlan();
    addNotes();
    addAction();
}

bool ErasurePane::isUnderWay() const
{
    return m_preview->last && !m_preview->last->finishedAt;
}

void ErasurePane::addPlan()
{
    pane().addSection(tr("What goes"));
    auto* goes = new KeyValueList;
    QList<KeyValue> rows;
    for (const domain::ErasedTable& erased : std::as_const(m_preview->plan.goes))
        rows << KeyValue{domain::inOwnWords(domain::spokenTable(erased.table)), goesWords(erased)};
    goes->setRows(rows);
    pane().add(goes);
    if (!m_preview->held)
        addWords(tr("The service has no account of this person. They are put on the list of those "
                    "who stay erased all the same: a backup may hold them."));
    pane().addSection(tr("What stays, and on which ground"));
    auto* stays = new KeyValueList;
    rows.clear();
    for (const domain::KeptTable& kept : std::as_const(m_preview->plan.stays))
        rows << KeyValue{domain::inOwnWords(domain::spokenTable(kept.table)), staysWords(kept)};
    stays->setRows(rows);
    pane().add(stays);
    if (rows.isEmpty())
        addWords(tr("Nothing."));
}

void ErasurePane::addNotes()
{
    if (!m_preview->onlyAdminOf.isEmpty())
        pane().add(new Note(Tone::Warn, tr("Nobody will administer these organizations"),
            tr("%1. Make somebody else an admin first, or see to it afterwards: it becomes a task "
               "of this case.")
                .arg(m_preview->onlyAdminOf.join(u", "_s))));
    if (m_preview->backups > 0)
        addWords(tr("%n backup(s) from before may hold the person. They can't be changed; whoever "
                    "was erased is erased again when one is restored.",
            nullptr, m_preview->backups));
    if (m_preview->replaced > 0)
        addWords(tr("What %n restored backup(s) put aside may hold the person, too. To remove it "
                    "becomes a task of this case.",
            nullptr, m_preview->replaced));
}

void ErasurePane::addSteps()
{
    pane().addSection(tr("Steps"));
    m_steps = new Timeline;
    showProgress();
    pane().add(m_steps);
}

void ErasurePane::showProgress(std::optional<ErasureStep> stuck)
{
    const ErasureRun& run = *m_preview->last;
    QList<TimelineStep> steps;
    for (const ErasureStep step : domain::allErasureSteps) {
        const auto done = std::find_if(run.done.begin(), run.done.end(),
            [&](const domain::ErasureStepDone& each) { return each.step == step; });
        TimelineStep line{.text = title(step)};
        if (done != run.done.end()) {
            line.when = TimelineStep::When::Done;
            line.note = models::shortDay(done->at);
            line.toolTip = QString::fromLatin1(done->hash);
        } else if (stuck == step) {
            line.when = TimelineStep::When::Failed;
        } else if (isBusy() && run.next() == step) {
            line.when = TimelineStep::When::Now;
        }
        steps << line;
    }
    m_steps->setSteps(steps);
}

void ErasurePane::addAction()
{
    const bool finished = m_preview->last && m_preview->last->finishedAt;
    const bool held = std::any_of(m_preview->plan.goes.begin(), m_preview->plan.goes.end(),
        [](const domain::ErasedTable& each) { return each.table != "suppression"_L1; });
    if (finished && !held)
        return;
    m_erase = new BusyButton(
        isUnderWay() ? tr("Go on with the erasure") : tr("Erase…"), ButtonKind::Destructive);
    QString reason = whyNoWork(context());
    for (const domain::MoveObstacle& obstacle : std::as_const(m_preview->obstacles)) {
        if (reason.isEmpty())
            reason = sentence(obstacle);
        addWords(sentence(obstacle), Tone::Warn);
    }
    setAllowed(m_erase, reason.isEmpty(), reason);
    pane().add(inRow({m_erase}));
    connect(m_erase, &BusyButton::activated, this, [this] {
        if (isUnderWay())
            erase();
        else
            confirm();
    });
}

void ErasurePane::confirm()
{
    const InlineQuestion::Words words{tr("Erase the person of %1?").arg(request().summary.ref),
        tr("What goes is gone for good: no backup brings it back."), tr("Erase"),
        tr("Keep everything"), m_preview->phrase, tr("Type %1").arg(m_preview->phrase)};
    ask(words, {m_erase}, m_erase, [this] {
        m_phrase = m_preview->phrase;
        erase();
    });
}

void ErasurePane::erase()
{
    m_answer.emplace();
    m_answer->onCancel([self = QPointer<ErasurePane>(this)] {
        if (self)
            self->m_step.cancel();
    });
    BusyButton* button = question() ? question()->yesButton() : m_erase;
    saving(m_answer->call().then(this, [this](const base::Result<ErasureRun>& run) { end(run); }),
        button, tr("Erasing…"));
    eraseNext();
}

void ErasurePane::eraseNext()
{
    if (m_steps)
        showProgress();
    const contract::ErasureForm form{.phrase = m_phrase, .steps = 1};
    m_step = cloud::FulfilmentApi(client().governanceSession())
                 .erase(request().summary.id, form, m_preview->rev)
                 .then(this, [this](const base::Result<ErasureRun>& run) {
                     if (run)
                         m_preview->last = *run;
                     if (run && !m_steps) {
                         addSteps();
                         reveal(m_steps);
                     }
                     if (!run || run->finishedAt)
                         m_answer->resolve(run);
                     else
                         eraseNext();
                 });
}

void ErasurePane::end(const base::Result<ErasureRun>& run)
{
    if (run) {
        unlock();
        Q_EMIT serverChanged();
        read();
        return;
    }
    base::ApiError error = run.error();
    error.field.clear();
    failed(error);
    if (m_steps)
        showProgress(m_preview->last->next());
    if (error.kind == base::ApiError::Kind::Outdated)
        read();
}

void ErasurePane::addCertificate()
{
    const ErasureRun& run = *m_preview->last;
    pane().addSection(tr("Certificate"));
    auto* facts = new KeyValueList;
    QList<KeyValue> rows{{tr("Erased"), models::shortDay(*run.finishedAt), Tone::Ok}};
    for (const QString& organization : run.withoutAdmin)
        rows << KeyValue{tr("Without an admin"), organization, Tone::Warn};
    facts->setRows(rows);
    facts->addRow(tr("SHA-256"),
        new HashRow(
            QString::fromLatin1(run.certificateHash), tr("Copy the SHA-256 of the certificate")));
    pane().add(facts);
    auto* button = new BusyButton(tr("Save the certificate as PDF…"));
    connect(button, &BusyButton::activated, this, &ErasurePane::saveCertificate);
    pane().add(inRow({button}));
}

void ErasurePane::saveCertificate()
{
    const ErasureRun run = *m_preview->last;
    saveFile(
        &pane(), tr("Save the certificate"), QString(request().summary.ref + u"-erasure.pdf"_s),
        tr("PDF (*.pdf)"), [run] { return certificateToPdf(run); },
        [this](const base::Result<QString>& saved) {
            if (!saved)
                pane().showError(saved.error());
        });
}

} // namespace console::ui
