// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/save_file.h"

#include "base/atomic_file.h"
#include "ui/parts/background.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace console::ui {

void saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
    const QString& filter, std::function<QByteArray()> content,
    std::function<void(base::Result<QString>)> done, std::function<void()> begun)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(parent, title, documents.filePath(suggestedName), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [parent, content = std::move(content), done = std::move(done), begun = std::move(begun)](
            const QString& path) {
            if (begun)
                begun();
            inBackground([path, content] {
                return base::writeFileAtomically(path, content()).map([&](base::Done) {
                    return path;
                });
            }).then(parent, done);
        });
    dialog->open();
}

void saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
    const QString& filter, const QByteArray& content,
    std::function<void(base::Result<QString>)> done)
{
    saveFile(
        parent, title, suggestedName, filter, [content] { return content; }, std::move(done));
}

} // namespace console::ui
