// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Result.h"

#include <QTest>

using namespace convoy;

class tst_Error : public QObject
{
    Q_OBJECT

private slots:
    void hasThreePartsInTheContract()
    {
        const Error error =
            Error(QStringLiteral("host-unreachable"), Message("The host %1 cannot be reached.", {QStringLiteral("h1")}))
                .because(Message("It refused the connection."))
                .advise(Message("Check that its SSH server runs."))
                .with(QStringLiteral("ECONNREFUSED"));
        const QJsonObject expected{
            {QStringLiteral("code"), QStringLiteral("host-unreachable")},
            {QStringLiteral("message"), QStringLiteral("The host h1 cannot be reached. It refused the connection.")},
            {QStringLiteral("detail"), QStringLiteral("ECONNREFUSED")},
            {QStringLiteral("remedy"), QStringLiteral("Check that its SSH server runs.")}};
        QCOMPARE(error.toContractJson(), expected);
    }

    void survivesTheJournal()
    {
        const Error error = Error(QStringLiteral("package-exists"),
                                  Message("Already there: %1.", {QStringLiteral("A")}), ErrorKind::Request)
                                .because(Message("Because."))
                                .advise(Message("Use --replace."))
                                .with(QStringLiteral("detail"));
        const Error again = Error::fromStoredJson(error.toStoredJson());
        QCOMPARE(again.toStoredJson(), error.toStoredJson());
        QCOMPARE(again.kind, ErrorKind::Request);
    }

    void isCarriedByAResult()
    {
        const auto fail = []() -> Result<int> { return failure(Error(QStringLiteral("x"), Message("No."))); };
        const auto result = fail();
        QVERIFY(!result);
        QCOMPARE(result.error().code, QStringLiteral("x"));
    }
};

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_Error.moc"
