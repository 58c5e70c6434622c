// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/view_state.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace console::ui {

namespace {
QString tr(const char* text)
{
    return QCoreApplication::translate("ViewState", text);
}
} // namespace

ViewState ViewState::firstLoad(const QString& sentence)
{
    return {State::FirstLoad, sentence.isEmpty() ? tr("Loading…") : sentence, {}, {}};
}

ViewState ViewState::ready()
{
    return {};
}

ViewState ViewState::empty(const QString& sentence, const QString& action)
{
    return {State::Empty, sentence, action, {}};
}

ViewState ViewState::filteredEmpty(const QString& filter)
{
    return {State::FilteredEmpty, tr("Nothing here contains “%1”.").arg(filter), tr("Clear filter"),
        {}};
}

ViewState ViewState::failed(const QString& failed, const base::ApiError& error)
{
    using Kind = base::ApiError::Kind;
    switch (error.kind) {
    case Kind::Offline:
    case Kind::TimedOut: {
        ViewState state = offline();
        state.error = error;
        return state;
    }
    case Kind::NotSignedIn:
        return sessionEnded();
    case Kind::NotAllowed:
        return notAllowed(error.message);
    default:
        return {State::Error, failed, tr("Retry"), error};
    }
}

ViewState ViewState::offline()
{
    return {
        State::Offline, tr("There is no connection to the cloud right now."), tr("Reconnect"), {}};
}

ViewState ViewState::sessionEnded()
{
    return {State::SessionEnded, tr("Your session has ended."), tr("Sign in again"), {}};
}

ViewState ViewState::notAllowed(const QString& reason)
{
    return {State::NotAllowed, reason, {}, {}};
}

ViewState ViewState::saving(const QString& sentence)
{
    return {
        State::Saving, sentence.isEmpty() ? tr("Saving. Press Esc to stop.") : sentence, {}, {}};
}

QString technicalText(const base::ApiError& error)
{
    QStringList lines{tr("Kind: %1").arg(base::kindName(error.kind))};
    if (error.httpStatus > 0)
        lines << tr("HTTP status: %1").arg(error.httpStatus);
    if (!error.code.isEmpty())
        lines << tr("Code: %1").arg(error.code);
    if (!error.field.isEmpty())
        lines << tr("Field: %1").arg(error.field);
    if (!error.requestId.isEmpty())
        lines << tr("Request: %1").arg(error.requestId);
    if (!error.detail.isEmpty())
        lines << tr("Detail: %1").arg(error.detail);
    return lines.join(QLatin1Char('\n'));
}

} // namespace console::ui
