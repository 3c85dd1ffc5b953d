// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

/// What the documentation says of failures is what the program says. CONVOY_WRITE_GOLDEN=1 writes the pages anew.
class tst_FailurePages : public QObject
{
    Q_OBJECT

private slots:
    void pages_data();
    void pages();
    void oneFailure();
};

namespace {

QString headOf(const QString &language)
{
    static const QMap<QString, QString> titles{
        {u"en"_s, u"Failures"_s}, {u"it"_s, u"Problemi"_s}, {u"fr"_s, u"Échecs"_s}, {u"es"_s, u"Fallos"_s}};
    return u"<!-- SPDX-FileCopyrightText: 2026 Convoy contributors -->\n<!-- SPDX-License-Identifier: "
           u"GPL-3.0-or-later -->\n# %1\n\n"_s.arg(titles.value(language));
}

} // namespace

void tst_FailurePages::pages_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "it", "fr", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

// proves A11 (documented in four languages)
void tst_FailurePages::pages()
{
    QFETCH(QString, language);
    const CommandLine cli;
    const Answer answer = cli.bare({u"failure"_s, u"list"_s, u"--language"_s, language});
    QCOMPARE(answer.code, 0);
    const QByteArray wanted = headOf(language).toUtf8() + answer.out;
    QFile file(QStringLiteral(CONVOY_SOURCE_DIR "/resources/documentation/failures/failures.%1.md").arg(language));
    if (qEnvironmentVariableIsSet("CONVOY_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(wanted) == wanted.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(file.readAll(), wanted);
}

void tst_FailurePages::oneFailure()
{
    const CommandLine cli;
    const Answer one = cli.bare({u"failure"_s, u"show"_s, u"host-unreachable"_s, u"--json"_s});
    const QJsonObject entry = one.json().value(u"failures"_s).toArray().at(0).toObject();
    QCOMPARE(entry.keys(), (QStringList{u"actions"_s, u"code"_s, u"lookedAt"_s, u"title"_s, u"tries"_s}));
    QCOMPARE(entry.value(u"actions"_s).toArray(), (QJsonArray{u"run-again"_s, u"edit-host"_s, u"resume"_s}));
    const Answer unknown = cli.bare({u"failure"_s, u"show"_s, u"of-tomorrow"_s, u"--json"_s});
    QCOMPARE(unknown.code, 2);
    QCOMPARE(unknown.errorCode(), u"failure-unknown"_s);
    const Answer found = cli.bare({u"failure"_s, u"list"_s, u"--filter"_s, u"host-key"_s, u"--json"_s});
    QCOMPARE(found.json().value(u"failures"_s).toArray().size(), 3);
}

QTEST_GUILESS_MAIN(tst_FailurePages)
#include "tst_FailurePages.moc"
