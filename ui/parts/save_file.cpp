// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/save_file.h"

#include "base/atomic_file.h"
#include "base/call.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QThreadPool>

namespace console::ui {

namespace {

base::Call<QString> write(const QString& path, const QByteArray& content)
{
    const base::CallSource<QString> source;
    QThreadPool::globalInstance()->start([source, path, content] {
        source.resolve(
            base::writeFileAtomically(path, content).map([&](base::Done) { return path; }));
    });
    return source.call();
}

} // namespace

void saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
    const QString& filter, const QByteArray& content,
    std::function<void(base::Result<QString>)> done)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(parent, title, documents.filePath(suggestedName), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [parent, content, done = std::move(done)](
            const QString& path) { write(path, content).then(parent, done); });
    dialog->open();
}

} // namespace console::ui
