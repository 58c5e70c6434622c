// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/import_reading.h"

#include "domain/data_zones.h"
#include "ui/parts/background.h"
#include "ui/parts/country_names.h"

#include <QFile>
#include <QFileInfo>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;
using domain::ImportNote;

namespace {
bool isAboutColumn(const ImportNote& note)
{
    return !note.column.isEmpty();
}

ApiError unreadable(const QString& sentence)
{
    return ApiError::invalid(u"file"_s, sentence, u"import.unreadable"_s);
}

//! Made once, on the thread that asks first.
const domain::CountryNames& knownCountries()
{
    static const domain::CountryNames names
        = domain::countryNamesWith(domain::builtInDataZones().countries(), countryName);
    return names;
}
} // namespace

QString ImportReading::sourceName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    return m_content ? tr("the pasted text") : QString();
}

bool ImportReading::isReadable() const
{
    static const QStringList refused{u"import.size"_s, u"import.unreadable"_s, u"import.webpage"_s};
    const bool isRefused = m_error && refused.contains(m_error->code);
    return (m_content || !m_path.isEmpty()) && !isRefused;
}

void ImportReading::readFile(const QString& path)
{
    begin();
    m_path = path;
    const QFileInfo file(path);
    if (!file.isFile())
        m_error = unreadable(tr("“%1” is no file that can be read.").arg(file.fileName()));
    else if (const auto size = domain::checkImportSize(file.size()); !size)
        m_error = size.error();
    if (m_error)
        Q_EMIT changed();
    else
        read();
}

void ImportReading::readText(const QString& text)
{
    begin();
    m_text = text;
    if (text.trimmed().isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_content = text.toUtf8();
    m_choices.encoding = domain::TextEncoding::Utf8;
    read();
}

void ImportReading::forgetFile()
{
    begin();
    Q_EMIT changed();
}

void ImportReading::begin()
{
    m_call.cancel();
    m_isReading = false;
    m_path.clear();
    m_content.reset();
    m_choices = {};
    m_answers.clear();
    m_outcome.reset();
    m_error.reset();
    Q_EMIT begun();
}

void ImportReading::setCurrent(const QList<domain::SubProcessor>& current)
{
    if (current == m_current)
        return;
    m_current = current;
    if (m_outcome || m_isReading)
        read();
}

void ImportReading::setChoices(const domain::ImportChoices& choices)
{
    m_choices = choices;
    read();
}

void ImportReading::answer(const QList<ImportNote>& questions, bool yes)
{
    for (const ImportNote& question : questions) {
        if (isAboutColumn(question))
            m_choices.columns.insert(
                question.column, yes ? domain::entryField(question.proposed) : std::nullopt);
        else
            m_answers.append({question, yes});
    }
    read();
}

void ImportReading::askAnew()
{
    m_answers.clear();
    read();
}

Result<QByteArray> ImportReading::contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(unreadable(
            tr("“%1” can't be read: %2.").arg(QFileInfo(path).fileName(), file.errorString())));
    // One byte more than may be: it may have grown since its size was checked.
    const QByteArray content = file.read(domain::ImportLimits::bytes + 1);
    if (const auto size = domain::checkImportSize(content.size()); !size)
        return base::failure(size.error());
    if (file.error() != QFileDevice::NoError)
        return base::failure(unreadable(
            tr("“%1” can't be read: %2.").arg(QFileInfo(path).fileName(), file.errorString())));
    return content;
}

ImportReading::Outcome ImportReading::outcomeOf(domain::ListingImport import,
    const QList<domain::SubProcessor>& current, const QList<domain::ImportAnswer>& answers)
{
    const domain::AnsweredProposal answered
        = domain::answeredProposal(import, current, knownCountries(), answers);
    import.notes.clear();
    Outcome outcome{.import = std::move(import),
        .entries = answered.proposal.entries,
        .questions = {},
        .notes = {},
        .leftOut = domain::rowsLeftOut(answered.proposal.notes),
        .difference = domain::difference(current, answered.proposal.entries)};
    for (const ImportNote& note : answered.proposal.notes) {
        if (note.kind != ImportNote::Kind::Question)
            outcome.notes.append(note);
        else if (!note.proposed.isEmpty())
            outcome.questions.append(note);
    }
    return outcome;
}

void ImportReading::read()
{
    m_call.cancel();
    m_isReading = true;
    m_call = inBackground([path = m_path, content = m_content, choices = m_choices,
                              current = m_current, answers = m_answers]() -> Result<Read> {
        const Result<QByteArray> bytes = content ? Result<QByteArray>(*content) : contentOf(path);
        if (!bytes)
            return base::failure(bytes.error());
        auto import = domain::importListing(*bytes, choices);
        if (!import)
            return base::failure(import.error());
        return Read{*bytes, outcomeOf(std::move(*import), current, answers)};
    }).then(this, [this](const Result<Read>& result) { end(result); });
    Q_EMIT changed();
}

void ImportReading::end(const Result<Read>& result)
{
    if (!result && result.error().kind == ApiError::Kind::Cancelled)
        return;
    m_isReading = false;
    m_error.reset();
    m_outcome.reset();
    if (result) {
        m_content = result->content;
        m_outcome = result->outcome;
    } else {
        m_error = result.error();
    }
    Q_EMIT changed();
}

} // namespace console::ui
