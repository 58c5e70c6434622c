// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/step_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::LlmStep;
using State = domain::LlmStep::State;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LlmPage)
};

QString passedWords(const LlmStep& step)
{
    switch (step.kind) {
    case LlmStep::Kind::Name:
        return Words::tr("Name found");
    case LlmStep::Kind::Tcp:
        return Words::tr("Connected");
    case LlmStep::Kind::Tls:
        return Words::tr("Private connection");
    case LlmStep::Kind::Authentication:
        return Words::tr("Key accepted");
    case LlmStep::Kind::PrimaryModel:
    case LlmStep::Kind::FastModel:
        break;
    }
    return Words::tr("%1 answered").arg(step.note);
}

QString failedWords(const LlmStep& step)
{
    switch (step.kind) {
    case LlmStep::Kind::Name:
        return Words::tr("Name not found or not called");
    case LlmStep::Kind::Tcp:
        return Words::tr("No connection");
    case LlmStep::Kind::Tls:
        return Words::tr("No private connection");
    case LlmStep::Kind::Authentication:
        return Words::tr("Key not accepted");
    case LlmStep::Kind::PrimaryModel:
    case LlmStep::Kind::FastModel:
        break;
    }
    return step.note.isEmpty() ? Words::tr("No answer of the model")
                               : Words::tr("%1 gave no answer").arg(step.note);
}

QString kindWords(LlmStep::Kind kind)
{
    switch (kind) {
    case LlmStep::Kind::Name:
        return Words::tr("Name");
    case LlmStep::Kind::Tcp:
        return Words::tr("Connection");
    case LlmStep::Kind::Tls:
        return Words::tr("TLS");
    case LlmStep::Kind::Authentication:
        return Words::tr("Key");
    case LlmStep::Kind::PrimaryModel:
        return Words::tr("Model");
    case LlmStep::Kind::FastModel:
        break;
    }
    return Words::tr("Fast model");
}

QString skippedWords(const LlmStep& step)
{
    if (step.kind == LlmStep::Kind::Tls)
        return Words::tr("Not encrypted: the address begins with http");
    if (step.kind == LlmStep::Kind::FastModel)
        return Words::tr("No second model to test");
    return Words::tr("%1: nothing to do").arg(kindWords(step.kind));
}

bool isModel(const LlmStep& step)
{
    return step.kind == LlmStep::Kind::PrimaryModel || step.kind == LlmStep::Kind::FastModel;
}

} // namespace

QString stepWords(const LlmStep& step)
{
    switch (step.state) {
    case State::Passed:
        return passedWords(step);
    case State::Failed:
        return failedWords(step);
    case State::Skipped:
        return skippedWords(step);
    case State::Unknown:
        return Words::tr("%1: not said").arg(kindWords(step.kind));
    case State::NotReached:
        break;
    }
    return Words::tr("%1: not reached").arg(kindWords(step.kind));
}

QString stepNote(const LlmStep& step)
{
    QStringList parts;
    if (!step.note.isEmpty() && !isModel(step))
        parts << step.note;
    if (step.milliseconds)
        parts << Words::tr("%1 ms").arg(QLocale().toString(*step.milliseconds));
    return parts.join(u" · "_s);
}

} // namespace console::ui
