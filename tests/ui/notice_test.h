// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "translations/install_translations.h"
#include "ui/notice_stage.h"
#include "ui/rendering.h"

#include <QApplication>
#include <QTest>

namespace console::test {

//! A test whose functions have each an operator of their own in front of Sub-processors.
class NoticeTest : public QObject {
    Q_OBJECT

protected:
    [[nodiscard]] const PageDriver& sees() const { return m_stage->sees(); }

    std::unique_ptr<NoticeStage> m_stage;

protected Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        theme();
        QApplication::setDoubleClickInterval(1);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init()
    {
        m_stage = std::make_unique<NoticeStage>();
        QVERIFY(m_stage->isThere());
    }
    void cleanup() { m_stage.reset(); }
};

} // namespace console::test
