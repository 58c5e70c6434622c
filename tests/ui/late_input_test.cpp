// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/idle_clock.h"
#include "ui/shell/late_input.h"

#include <QKeyEvent>
#include <QTest>
#include <QWidget>

#include <utility>

using namespace console::ui;

namespace {

using Types = QList<QEvent::Type>;

const Types wholeKey{QEvent::KeyPress, QEvent::KeyRelease};
const Types wholeClick{QEvent::MouseButtonPress, QEvent::MouseButtonRelease};

//! Takes the next input away, as a lock does whose time is over.
class Lock : public QObject {
public:
    Lock() { QCoreApplication::instance()->installEventFilter(this); }
    void close() { m_isClosing = true; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!isInput(*event) || !std::exchange(m_isClosing, false))
            return QObject::eventFilter(watched, event);
        m_rest.begin(*event);
        event->accept();
        return true;
    }

private:
    LateInput m_rest;
    bool m_isClosing = false;
};

//! A window that notes what a person does to it.
class Field : public QWidget {
public:
    Field() { resize(200, 100); }

    void send(QEvent::Type type, bool repeated)
    {
        QKeyEvent event(type, Qt::Key_S, Qt::NoModifier, QStringLiteral("s"), repeated);
        QCoreApplication::sendEvent(this, &event);
    }

    Types taken() { return std::exchange(m_seen, {}); }

protected:
    bool event(QEvent* event) override
    {
        static const Types noted{QEvent::KeyPress, QEvent::KeyRelease, QEvent::MouseButtonPress,
            QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick, QEvent::ContextMenu};
        if (noted.contains(event->type()))
            m_seen << event->type();
        return QWidget::event(event);
    }

private:
    Types m_seen;
};

} // namespace

//! What becomes of an input whose first event came too late, and of the one after it.
class LateInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_field));
    }

    void init()
    {
        // A press somewhere else begins with a move, which is an input of its own.
        QTest::mouseMove(m_field.windowHandle());
        m_field.taken();
    }

    void aKeyIsTakenWhole()
    {
        m_lock.close();
        QTest::keyClick(&m_field, Qt::Key_S);
        QCOMPARE(m_field.taken(), Types());
        QTest::keyClick(&m_field, Qt::Key_S);
        QCOMPARE(m_field.taken(), wholeKey);
    }

    void itsRepeatsGoWithItAndNoOtherKeyDoes()
    {
        m_lock.close();
        QTest::keyPress(&m_field, Qt::Key_S);
        m_field.send(QEvent::KeyRelease, true);
        m_field.send(QEvent::KeyPress, true);
        QCOMPARE(m_field.taken(), Types());
        QTest::keyClick(&m_field, Qt::Key_T);
        QCOMPARE(m_field.taken(), wholeKey);
        m_field.send(QEvent::KeyRelease, false);
        QCOMPARE(m_field.taken(), Types());
        QTest::keyClick(&m_field, Qt::Key_S);
        QCOMPARE(m_field.taken(), wholeKey);
    }

    void aKeyThatWasLetGoElsewhereTakesNoOther()
    {
        m_lock.close();
        QTest::keyPress(&m_field, Qt::Key_S);
        QTest::keyClick(&m_field, Qt::Key_S);
        QCOMPARE(m_field.taken(), wholeKey);
    }

    void aClickIsTakenWhole()
    {
        m_lock.close();
        QTest::mouseClick(m_field.windowHandle(), Qt::LeftButton);
        QCOMPARE(m_field.taken(), Types());
        QTest::mouseClick(m_field.windowHandle(), Qt::LeftButton);
        QCOMPARE(m_field.taken(), wholeClick);
    }

    void aDoubleClickIsOneInput()
    {
        m_lock.close();
        QTest::mouseDClick(m_field.windowHandle(), Qt::LeftButton);
        QCOMPARE(m_field.taken(), Types());
        QTest::mouseDClick(m_field.windowHandle(), Qt::LeftButton);
        const Types whole
            = wholeClick + Types{QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease};
        QCOMPARE(m_field.taken(), whole);
    }

    void theMenuOfAButtonGoesWithIt()
    {
        m_lock.close();
        QTest::mouseClick(m_field.windowHandle(), Qt::RightButton);
        QCOMPARE(m_field.taken(), Types());
        QTest::mouseClick(m_field.windowHandle(), Qt::RightButton);
        QVERIFY(m_field.taken().contains(QEvent::ContextMenu));
    }

private:
    Lock m_lock;
    Field m_field;
};

QTEST_MAIN(LateInputTest)
#include "late_input_test.moc"
