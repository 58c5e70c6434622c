// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIODevice>

namespace console::cloud {

//! The body of a write. Can't be read twice, so that Qt, which sends a request again when its
//! connection drops, has to report the loss instead.
class SingleUseBody : public QIODevice {
public:
    SingleUseBody(QByteArray bytes, QObject* parent)
        : QIODevice(parent)
        , m_rest(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_rest.size() + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_rest.size());
        std::copy_n(m_rest.constData(), count, data);
        m_rest.remove(0, count);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_rest;
};

} // namespace console::cloud
