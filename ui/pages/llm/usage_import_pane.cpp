// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/usage_import_pane.h"

#include "cloud/client.h"
#include "cloud/llm_usage_api.h"
#include "ui/parts/background.h"
#include "ui/parts/facts.h"
#include "ui/parts/file_drop.h"

#include <QFile>
#include <QLocale>

// Reading a file, asking what it would do, and doing it; usage_import_pane_shown.cpp shows it.
namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;
using domain::LlmUsageImport;
using domain::UsageImportPreview;

namespace {

TextLabel* wrapped(Tone tone)
{
    auto* label = new TextLabel({}, TextSize::Body, tone);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

Result<LlmUsageImport> importOf(const QString& path, const domain::UsageImportContext& context)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(ApiError::invalid({},
            UsageImportPane::tr("“%1” is no file that can be read.").arg(path), u"import.file"_s));
    // One byte more tells that it is too large.
    return domain::importLlmUsage(file.read(domain::largestUsageFile + 1), context);
}

} // namespace

UsageImportPane::UsageImportPane(DetailPane& pane, const PageContext& context)
    : PaneContent(pane, context)
    , m_drop(new FileDrop(tr("File with usage"), tr("Tables (*.csv *.tsv *.txt);;All files (*)")))
    , m_file(new FormField(tr("File"), m_drop))
    , m_progress(wrapped(Tone::Muted))
    , m_counts(new KeyValueList)
    , m_ignored(wrapped(Tone::Muted))
    , m_problems(wrapped(Tone::Warn))
    , m_changes(wrapped(Tone::Neutral))
{
    build();
    updateFoot();
    connect(&pane, &DetailPane::saveRequested, this, &UsageImportPane::put);
}

void UsageImportPane::build()
{
    pane().setTitle(tr("Import usage"));
    pane().add(m_file);
    m_file->setHint(tr("CSV with a line of titles: organization, hour, provider, model, requests, "
                       "input tokens, output tokens, and, if you like, kind and errors. Only "
                       "numbers are kept, never prompts. Nothing is written before you have seen "
                       "what it changes."));
    for (QWidget* each : QList<QWidget*>{m_progress, m_counts, m_ignored, m_problems, m_changes})
        pane().add(each);
    m_counts->hide();
    connect(m_drop, &FileDrop::fileChosen, this, &UsageImportPane::readFile);
}

void UsageImportPane::readFile(const QString& path)
{
    m_call.cancel();
    m_reading.reset();
    m_isReading = true;
    m_drop->setPath(path);
    m_file->clearError();
    m_counts->hide();
    for (TextLabel* each : {m_ignored, m_problems, m_changes})
        each->hide();
    domain::UsageImportContext known{{}, context().clock().toUTC()};
    for (const domain::Membership& membership : client().session().memberships()) {
        const domain::Organization& organization = membership.organization;
        known.organizations.insert(organization.id.text(), organization.id);
        known.organizations.insert(organization.slug.toLower(), organization.id);
    }
    showProgress(tr("Reading the file…"));
    m_call = inBackground([path, known] {
        return importOf(path, known);
    }).then(this, [this](const Result<LlmUsageImport>& import) {
        if (import)
            askServer(*import);
        else
            showWrong(import.error());
    });
    updateFoot();
}

void UsageImportPane::askServer(const LlmUsageImport& import)
{
    const auto progress = [guard = QPointer<UsageImportPane>(this)](qsizetype done, qsizetype all) {
        if (guard)
            guard->showProgress(tr("Comparing %1 of %2 rows…")
                                    .arg(QLocale().toString(done), QLocale().toString(all)));
    };
    m_call = cloud::LlmUsageApi(client().governanceSession())
                 .preview(import.rows, progress)
                 .then(this, [this, import](const Result<UsageImportPreview>& preview) {
                     if (!preview)
                         return showWrong(preview.error());
                     m_isReading = false;
                     m_reading = Reading{import, *preview};
                     showReading();
                 });
}

void UsageImportPane::showWrong(const ApiError& error)
{
    m_isReading = false;
    showProgress({});
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    m_file->setError(error.message);
    updateFoot();
    if (error.kind == ApiError::Kind::NotSignedIn)
        Q_EMIT sessionEnded();
}

void UsageImportPane::showProgress(const QString& words)
{
    m_progress->setText(words);
    m_progress->setVisible(!words.isEmpty());
}

qsizetype UsageImportPane::toWrite() const
{
    return m_reading ? m_reading->preview.added + m_reading->preview.changed.size() : 0;
}

QString UsageImportPane::whyNoImporting() const
{
    const bool may
        = domain::seesAllLlmUsage(context().standing) || context().standing.administersOrganization;
    return may ? QString()
               : tr("Only the operator of this workspace and admins of an organization import "
                    "usage.");
}

QString UsageImportPane::whyNot() const
{
    if (QString reason = whyNoWrite(context()); !reason.isEmpty())
        return reason;
    if (QString reason = whyNoImporting(); !reason.isEmpty())
        return reason;
    if (m_isReading)
        return tr("The file is still being read.");
    if (!m_reading)
        return tr("Choose a file first.");
    return toWrite() == 0 ? tr("This file changes nothing.") : QString();
}

void UsageImportPane::updateFoot()
{
    if (isBusy())
        return;
    const int rows = int(toWrite());
    pane().setSaveText(rows == 0 ? tr("Import") : tr("Import %n hour(s)", nullptr, rows));
    pane().saveButton()->setAccessibleName(tr("Import the hours"));
    // Reading one writes nothing: through a read-only profile a file can be looked at.
    const QString refusal = whyNoImporting();
    setAllowed(m_drop, refusal.isEmpty(), refusal);
    const QString reason = whyNot();
    pane().setDraft(reason.isEmpty());
    pane().setSaveRefusal(reason);
}

void UsageImportPane::put()
{
    if (!m_reading || m_isReading)
        return;
    const auto progress = [guard = QPointer<UsageImportPane>(this)](qsizetype done, qsizetype all) {
        if (guard)
            guard->showProgress(tr("Writing %1 of %2 rows…")
                                    .arg(QLocale().toString(done), QLocale().toString(all)));
    };
    saving(cloud::LlmUsageApi(client().governanceSession())
               .import(m_reading->import.rows, progress)
               .then(this,
                   [this](const Result<cloud::LlmUsageImported>& imported) { end(imported); }));
}

void UsageImportPane::end(const Result<cloud::LlmUsageImported>& imported)
{
    showProgress({});
    if (!imported)
        return failed(imported.error());
    if (imported->stopped && imported->rows == 0)
        return failed(*imported->stopped);
    saved();
    Q_EMIT serverChanged();
    const domain::UsageOutcome& outcome = imported->outcome;
    const QString done
        = tr("%1 hours added, %2 replaced, %3 unchanged.")
              .arg(QLocale().toString(outcome.added), QLocale().toString(outcome.replaced),
                  QLocale().toString(outcome.unchanged));
    if (imported->stopped)
        Q_EMIT this->imported(Tone::Warn,
            tr("The import stopped after %1 rows: %2 Import the same file again for the rest.")
                .arg(QLocale().toString(imported->rows), imported->stopped->message));
    else
        Q_EMIT this->imported(Tone::Ok, done);
}

} // namespace console::ui
