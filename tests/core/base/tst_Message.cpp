// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Message.h"

#include <QTest>
#include <QTranslator>

using convoy::Message;

namespace {

/// Turns one known text into Italian, with a plural.
class ItalianTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (qstrcmp(context, "core") != 0)
            return {};
        if (qstrcmp(source, "The package %1 is on %2.") == 0)
            return QStringLiteral("Su %2 c'è il pacchetto %1.");
        if (qstrcmp(source, "%n host(s)") == 0)
            return n == 1 ? QStringLiteral("%n host solo") : QStringLiteral("%n host");
        return {};
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class tst_Message : public QObject
{
    Q_OBJECT

private slots:
    void argumentsAreReplacedOnce()
    {
        const Message message("The package %1 is on %2.", {QStringLiteral("%2 trap"), QStringLiteral("h1")});
        QCOMPARE(message.english(), QStringLiteral("The package %2 trap is on h1."));
    }

    void isTranslatedWhenShown()
    {
        const Message message("The package %1 is on %2.", {QStringLiteral("A"), QStringLiteral("h1")});
        QCOMPARE(message.text(), QStringLiteral("The package A is on h1."));
        ItalianTranslator italian;
        QCoreApplication::installTranslator(&italian);
        QCOMPARE(message.text(), QStringLiteral("Su h1 c'è il pacchetto A."));
        QCOMPARE(message.english(), QStringLiteral("The package A is on h1."));
        QCOMPARE(Message::counted("%n host(s)", 1).text(), QStringLiteral("1 host solo"));
        QCOMPARE(Message::counted("%n host(s)", 3).text(), QStringLiteral("3 host"));
        QCoreApplication::removeTranslator(&italian);
    }

    void survivesTheJournal_data()
    {
        QTest::addColumn<QJsonObject>("stored");
        const auto stored = [](const Message &message) { return message.toJson(); };
        QTest::newRow("arguments") << stored(
            Message("The package %1 is on %2.", {QStringLiteral("A"), QStringLiteral("ü")}));
        QTest::newRow("count") << stored(Message::counted("%n host(s)", 0));
        QTest::newRow("verbatim") << stored(Message::verbatim(QStringLiteral("100 %1 déjà vu")));
        QTest::newRow("empty") << stored(Message());
    }

    void survivesTheJournal()
    {
        QFETCH(QJsonObject, stored);
        const Message message = Message::fromJson(stored);
        QCOMPARE(message.toJson(), stored);
    }

    void verbatimIsNeverTranslatedNorFilled()
    {
        const QString words = QStringLiteral("disk 100 %1 full, %n");
        QCOMPARE(Message::verbatim(words).text(), words);
        QCOMPARE(Message::verbatim(words).english(), words);
    }
};

QTEST_GUILESS_MAIN(tst_Message)
#include "tst_Message.moc"
