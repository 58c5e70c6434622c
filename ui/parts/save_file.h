// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QWidget>

#include <functional>

namespace console::ui {

//! Asks where to (never blocking) and writes `content` there on another thread, atomically. `done`
//! is called with the path, or the error, while `parent` lives; not at all when the person cancels.
//! `filter` is a QFileDialog name filter, "Markdown (*.md)".
void saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
    const QString& filter, const QByteArray& content,
    std::function<void(base::Result<QString>)> done);

//! The same for what takes a while to make: `content` is called on the other thread, and `begun`
//! here before that, once the person has said where to.
void saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
    const QString& filter, std::function<QByteArray()> content,
    std::function<void(base::Result<QString>)> done, std::function<void()> begun = {});

} // namespace console::ui
