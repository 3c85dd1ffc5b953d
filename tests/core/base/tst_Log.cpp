// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "base/Secret.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

using namespace convoy;

// A Secret must not become text by accident.
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_constructible_v<QString, Secret>);

class tst_Log : public QObject
{
    Q_OBJECT

private slots:
    void writesOneLineOfFields()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("convoy.log"));
        Log::start(path, Log::Level::Info, false);
        const Log log("hosts");
        log.info("connected", {{"host", QStringLiteral("h1")}, {"text", QStringLiteral("two words\nand a line")}});
        log.debug("not written");
        Log::start({}, Log::Level::Info, false);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("hosts"), text);
        QVERIFY2(text.contains("connected host=h1 text=\"two words\\nand a line\""), text);
        QVERIFY(!text.contains("not written"));
        QCOMPARE(text.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Log)
#include "tst_Log.moc"
