// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>

namespace console::ui {

//! Copies a secret, and takes it back from the clipboard when it is still there after a while, when
//! its owner says so, and in the end. Clipboard histories that know the hint of password stores
//! don't keep it.
class SecretClipboard : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes usualTime{1};

    explicit SecretClipboard(QObject* parent, std::chrono::milliseconds time = usualTime);
    ~SecretClipboard() override;

    void put(const QString& secret);
    //! Leaves alone what somebody else has copied since.
    void takeBack();

private:
    QString m_secret;
    QTimer m_timer;
};

} // namespace console::ui
