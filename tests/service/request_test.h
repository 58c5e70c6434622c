// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/request_scene.h"

#include <QObject>

#include <memory>

namespace console::test {

//! A test whose functions have each a service of their own, with somebody who works on cases.
class RequestTest : public QObject {
    Q_OBJECT

protected:
    std::unique_ptr<ServiceFixture> m_fixture;
    std::unique_ptr<RequestScene> m_scene;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ServiceFixture>();
        m_scene = std::make_unique<RequestScene>(*m_fixture);
    }
    void cleanup()
    {
        m_scene.reset();
        m_fixture.reset();
    }
};

} // namespace console::test
