// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using console::ui::SecretClipboard;
using namespace Qt::StringLiterals;

//! A secret is on the clipboard no longer than it has to be.
class SecretClipboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterAWhileItIsTakenBack()
    {
        SecretClipboard secrets(nullptr, std::chrono::milliseconds(1));
        secrets.put(u"a key"_s);
        QTRY_COMPARE(onClipboard(), QString());
    }

    void itsOwnerTakesItBack()
    {
        SecretClipboard secrets(nullptr);
        secrets.put(u"a key"_s);
        QCOMPARE(onClipboard(), u"a key"_s);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
            "secret");
        secrets.takeBack();
        QCOMPARE(onClipboard(), QString());
    }

    void theEndOfItsOwnerTakesItBack()
    {
        {
            SecretClipboard secrets(nullptr);
            secrets.put(u"a key"_s);
        }
        QCOMPARE(onClipboard(), QString());
    }

    void whatWasCopiedSinceStays()
    {
        SecretClipboard secrets(nullptr);
        secrets.put(u"a key"_s);
        QGuiApplication::clipboard()->setText(u"a letter"_s);
        secrets.takeBack();
        QCOMPARE(onClipboard(), u"a letter"_s);
    }

private:
    static QString onClipboard() { return QGuiApplication::clipboard()->text(); }
};

QTEST_MAIN(SecretClipboardTest)
#include "secret_clipboard_test.moc"
