// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTest>

namespace console::test {

//! Which server a scene is played against: our service, or the stand-in for Packmind's API v0.
enum class Server { Ours, Packmind };

//! A row for each, in the column "server". Called by initTestCase_data(), the whole class runs once
//! for each; init() then fetches it with QFETCH_GLOBAL.
inline void addServers()
{
    QTest::addColumn<Server>("server");
    QTest::newRow("ours") << Server::Ours;
    QTest::newRow("Packmind") << Server::Packmind;
}

} // namespace console::test
