// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace console::ui {

SecretClipboard::SecretClipboard(QObject* parent, std::chrono::milliseconds time)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::takeBack);
}

SecretClipboard::~SecretClipboard()
{
    takeBack();
}

void SecretClipboard::put(const QString& secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(secret);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_secret = secret;
    m_timer.start();
}

void SecretClipboard::takeBack()
{
    m_timer.stop();
    const QString secret = std::exchange(m_secret, {});
    if (!secret.isEmpty() && QGuiApplication::clipboard()->text() == secret)
        QGuiApplication::clipboard()->clear();
}

} // namespace console::ui
