// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonSchema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(CONVOY_RESOURCES "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", qPrintable(file.fileName()));
    return file.readAll();
}

/// As an editor's YAML reads it: plain true, false and numbers have their types, what is quoted is text.
QJsonValue scalarOf(const YAML::Node &node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!")
        return text;
    if (text == u"true" || text == u"false")
        return text == u"true";
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QJsonValue jsonOf(const YAML::Node &node)
{
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto &pair : node)
            object.insert(QString::fromStdString(pair.first.Scalar()), jsonOf(pair.second));
        return object;
    }
    if (node.IsSequence()) {
        QJsonArray array;
        for (const auto &element : node)
            array.append(jsonOf(element));
        return array;
    }
    return node.IsScalar() ? scalarOf(node) : QJsonValue();
}

QStringList problemsIn(const QByteArray &yaml)
{
    static const JsonSchema schema(QJsonDocument::fromJson(bytesOf(u"solutions/solution.schema.json"_s)).object());
    return schema.problems(jsonOf(YAML::Load(yaml.toStdString())));
}

} // namespace

/// The schema for editors against definitions that the product's own reader takes.
class tst_SolutionSchema : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatIsShipped_data();
    void acceptsWhatIsShipped();
    void refuses_data();
    void refuses();
};

void tst_SolutionSchema::acceptsWhatIsShipped_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("Exchange 2007 SP3") << u"solutions/exchange-2007-sp3/solution.yaml"_s;
    QTest::newRow("ordered sample") << u"sample/ordered/solution.yaml"_s;
    QTest::newRow("example of the guide") << u"documentation/example-solution/solution.yaml"_s;
}

void tst_SolutionSchema::acceptsWhatIsShipped()
{
    QFETCH(const QString, path);
    const QStringList problems = problemsIn(bytesOf(path));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_SolutionSchema::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &says) {
        QTest::newRow(name) << from << to << says;
    };
    row("unknown key", "format: 1", "format: 1\nshoe: 42", u"/shoe: is not known"_s);
    row("newer format", "format: 1", "format: 2", u"/format: is not the constant"_s);
    row("nothing wanted", "product: Example Server", "producer: Example Server", u": lacks product"_s);
    row("bad id", "id: disk-space", "id: Disk Space", u"/prerequisites/0/id: does not match"_s);
    row("no such kind", "id: stop, kind: ", "id: stop, kind: x", u"/steps/1/kind: is not one of the words"_s);
    row("empty list of conditions", "{fact: disk.freeMegabytes, atLeast: 500}", "{all: []}",
        u"/prerequisites/0/require: fits none"_s);
    row("no such comparison", "atLeast: 500", "roughly: 500", u"/prerequisites/0/require: fits none"_s);
}

void tst_SolutionSchema::refuses()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, says);
    QByteArray yaml = bytesOf(u"documentation/example-solution/solution.yaml"_s);
    QVERIFY2(yaml.contains(from), "the row changes nothing");
    const QStringList problems = problemsIn(yaml.replace(from, to));
    QVERIFY2(problems.join(u'\n').contains(says), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_SolutionSchema)
#include "tst_SolutionSchema.moc"
