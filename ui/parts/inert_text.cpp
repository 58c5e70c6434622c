// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/inert_text.h"

#include <QImage>
#include <QTextDocument>
#include <QUrl>

namespace console::ui {

namespace {

class InertDocument : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        Q_UNUSED(name)
        if (type != QTextDocument::ImageResource)
            return QByteArray();
        // Without any picture Qt looks for a file of that name.
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

} // namespace

InertText::InertText(const QString& html, QWidget* parent)
    : QTextEdit(parent)
{
    setDocument(new InertDocument(this));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setHtml(html);
}

} // namespace console::ui
