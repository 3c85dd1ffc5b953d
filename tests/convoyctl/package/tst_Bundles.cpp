// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "PackageSamples.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace convoy::test;
using namespace Qt::StringLiterals;

/// Bundles and pruning through the shipped executable.
class tst_Bundles : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void fromHeadquartersToThePlant();
    void previewStoresNothing();
    void exitCodes();
    void optionsThatMayBeRepeated();
    void prunes();
    void pruningAsksFirst();

private:
    bool importBox(const QByteArray &version) const;
    [[nodiscard]] Answer plant(const QStringList &arguments) const;

    std::unique_ptr<CommandLine> m_line;
    std::unique_ptr<CommandLine> m_plant;
};

namespace {

QStringList namesIn(const QJsonValue &items)
{
    QStringList names;
    const QJsonArray all = items.toArray();
    for (const auto &item : all)
        names += item[u"kind"_s].toString() + u':' + item[u"name"_s].toString();
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_Bundles::init()
{
    m_line = std::make_unique<CommandLine>();
    m_plant = std::make_unique<CommandLine>();
    QVERIFY(m_line->makeRepository());
}

bool tst_Bundles::importBox(const QByteArray &version) const
{
    const QString path =
        m_line->write(u"box-%1.zip"_s.arg(QString::fromLatin1(version)), zipOfFiles(packageFiles("Box", version)));
    return m_line->json({u"package"_s, u"import"_s, path}).code == 0;
}

Answer tst_Bundles::plant(const QStringList &arguments) const
{
    return m_plant->json(arguments);
}

void tst_Bundles::fromHeadquartersToThePlant()
{
    QVERIFY(importBox("1.0"));
    QVERIFY(importBox("2.0"));
    const QString key = u"SHA256:"_s + QString(43, u'A');
    QCOMPARE(m_line->json({u"host"_s, u"add"_s, u"web1"_s, u"--address"_s, u"192.0.2.7"_s, u"--host-key"_s, key}).code,
             0);
    const QString bundle = m_line->file(u"hq.tar"_s);
    const Answer exported = m_line->json({u"repository"_s, u"export"_s, u"--to"_s, bundle, u"--all"_s, u"--keys"_s});
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.json().value(u"bundle"_s), bundle);
    QCOMPARE(exported.json().value(u"bytes"_s).toInteger(), contentOf(bundle).size());
    QCOMPARE(exported.json().value(u"packages"_s).toArray().size(), 2);
    QCOMPARE(exported.json().value(u"hosts"_s).toArray(), QJsonArray{u"web1"_s});
    // A repository that is not there yet is made.
    const Answer imported = plant({u"repository"_s, u"import"_s, bundle});
    QCOMPARE(namesIn(imported.json().value(u"imported"_s)),
             (QStringList{u"package:Box@1.0"_s, u"package:Box@2.0"_s, u"host:web1"_s}));
    QCOMPARE(imported.json().value(u"sha256"_s), exported.json().value(u"sha256"_s));
    QCOMPARE(imported.json().value(u"signature"_s), u"none"_s);
    // The policy came unsigned; nothing else was refused.
    QCOMPARE(namesIn(imported.json().value(u"refused"_s)), QStringList{u"policy:unsigned"_s});
    QCOMPARE(imported.code, 1);
    const Answer again = plant({u"repository"_s, u"import"_s, bundle, u"--keys"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json().value(u"skipped"_s).toArray().size(), 4);
    const QJsonObject host = plant({u"host"_s, u"show"_s, u"web1"_s}).json();
    QVERIFY(contentOf(m_plant->repositoryPath()).size() > 0);
    QCOMPARE(host.value(u"hosts"_s).toArray().first()[u"hostKey"_s].toString(), key);
    QCOMPARE(plant({u"package"_s, u"verify"_s, u"Box@1.0"_s, u"Box@2.0"_s}).code, 0);
    QCOMPARE(plant({u"audit"_s, u"verify"_s}).code, 0);
    QCOMPARE(
        plant({u"audit"_s, u"list"_s, u"--action"_s, u"bundle-imported"_s}).json().value(u"entries"_s).toArray().size(),
        2);
}

void tst_Bundles::previewStoresNothing()
{
    QVERIFY(importBox("1.0"));
    const QString bundle = m_line->file(u"hq.tar"_s);
    QCOMPARE(m_line->json({u"repository"_s, u"export"_s, u"--to"_s, bundle, u"--package"_s, u"Box"_s}).code, 0);
    QVERIFY(m_plant->makeRepository());
    const QByteArray before = m_plant->contents();
    const Answer preview = plant({u"repository"_s, u"import"_s, bundle, u"--dry-run"_s});
    QCOMPARE(preview.code, 0);
    QCOMPARE(preview.json().value(u"bundle"_s)[u"packages"_s].toArray().first()[u"name"_s].toString(), u"Box"_s);
    QCOMPARE(preview.json().value(u"imported"_s).toArray().size(), 0);
    QCOMPARE(m_plant->contents(), before);
}

void tst_Bundles::exitCodes()
{
    QVERIFY(importBox("1.0"));
    const QString bundle = m_line->file(u"hq.tar"_s);
    QCOMPARE(m_line->json({u"repository"_s, u"export"_s, u"--all"_s}).errorCode(), u"missing-option"_s);
    const Answer none = m_line->json({u"repository"_s, u"export"_s, u"--to"_s, bundle});
    QCOMPARE(none.code, 2);
    QCOMPARE(none.errorCode(), u"bundle-empty"_s);
    QCOMPARE(m_line->json({u"repository"_s, u"export"_s, u"--to"_s, bundle, u"--all"_s}).code, 0);
    const QByteArray good = contentOf(bundle);
    QByteArray turned = good;
    turned[good.size() / 2] = char(turned.at(good.size() / 2) ^ 1);
    const Answer spoiled = plant({u"repository"_s, u"import"_s, m_plant->write(u"spoiled.tar"_s, turned)});
    QCOMPARE(spoiled.code, 2);
    QVERIFY2(spoiled.errorCode().startsWith(u"bundle-"_s), qPrintable(spoiled.errorCode()));
    const Answer cut = plant({u"repository"_s, u"import"_s, m_plant->write(u"cut.tar"_s, good.chopped(1024))});
    QCOMPARE(cut.errorCode(), u"bundle-truncated"_s);
    QCOMPARE(plant({u"package"_s, u"list"_s}).json().value(u"packages"_s).toArray().size(), 0);
    // Vera may look, and nothing else.
    QCOMPARE(m_line->json({u"operator"_s, u"add"_s, u"vera"_s, u"--role"_s, u"viewer"_s}).code, 0);
    const Answer denied =
        m_line->bare({u"--repository"_s, u"sqlite:"_s + m_line->repositoryPath(), u"--operator"_s, u"vera"_s,
                      u"--json"_s, u"repository"_s, u"export"_s, u"--to"_s, m_line->file(u"vera.tar"_s), u"--all"_s});
    QCOMPARE(denied.code, 4);
    QCOMPARE(denied.errorCode(), u"not-allowed"_s);
    QVERIFY(!QFile::exists(m_line->file(u"vera.tar"_s)));
}

/// --package may stand several times here, and once elsewhere.
void tst_Bundles::optionsThatMayBeRepeated()
{
    QVERIFY(importBox("1.0"));
    QVERIFY(importBox("2.0"));
    const Answer two = m_line->json({u"repository"_s, u"export"_s, u"--to"_s, m_line->file(u"two.tar"_s),
                                     u"--package"_s, u"Box@1.0"_s, u"--package"_s, u"Box@2.0"_s});
    QCOMPARE(two.json().value(u"packages"_s).toArray().size(), 2);
    const Answer comma = m_line->json(
        {u"repository"_s, u"export"_s, u"--to"_s, m_line->file(u"comma.tar"_s), u"--package"_s, u"Box@1.0,Box@2.0"_s});
    QCOMPARE(comma.json().value(u"packages"_s).toArray().size(), 2);
    QCOMPARE(m_line->json({u"plan"_s, u"--package"_s, u"Box@1.0"_s, u"--package"_s, u"Box@2.0"_s}).errorCode(),
             u"option-twice"_s);
    QCOMPARE(m_line->json({u"repository"_s, u"export"_s, u"--to"_s, u"a"_s, u"--to"_s, u"b"_s}).errorCode(),
             u"option-twice"_s);
}

void tst_Bundles::prunes()
{
    for (const char *version : {"1.0", "2.0", "3.0"})
        QVERIFY(importBox(version));
    const QByteArray before = m_line->contents();
    const Answer preview = m_line->json({u"package"_s, u"prune"_s, u"--keep"_s, u"1"_s, u"--dry-run"_s});
    QCOMPARE(preview.code, 0);
    const QJsonArray items = preview.json().value(u"packages"_s).toArray();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items.at(0)[u"code"_s].toString(), u"newest"_s);
    QCOMPARE(items.at(1)[u"goes"_s].toBool(), true);
    QCOMPARE(preview.json().value(u"wouldFree"_s).toInteger(),
             items.at(1)[u"size"_s].toInteger() + items.at(2)[u"size"_s].toInteger());
    QCOMPARE(m_line->contents(), before);
    const Answer pruned = m_line->json({u"package"_s, u"prune"_s, u"--keep"_s, u"1"_s, u"--yes"_s});
    QCOMPARE(pruned.code, 0);
    QCOMPARE(pruned.json().value(u"pruned"_s).toArray().size(), 2);
    QCOMPARE(pruned.json().value(u"freed"_s), preview.json().value(u"wouldFree"_s));
    QCOMPARE(m_line->json({u"package"_s, u"list"_s}).json().value(u"packages"_s).toArray().size(), 1);
    QCOMPARE(m_line->json({u"package"_s, u"prune"_s, u"--keep"_s, u"0"_s}).errorCode(), u"bad-value"_s);
}

void tst_Bundles::pruningAsksFirst()
{
    QVERIFY(importBox("1.0"));
    QVERIFY(importBox("2.0"));
    const Answer asked = m_line->json({u"package"_s, u"prune"_s, u"--keep"_s, u"1"_s});
    QCOMPARE(asked.code, 2);
    QCOMPARE(asked.errorCode(), u"not-confirmed"_s);
    QCOMPARE(m_line->json({u"package"_s, u"list"_s}).json().value(u"packages"_s).toArray().size(), 2);
    // Nothing to delete, nothing to ask.
    QCOMPARE(m_line->json({u"package"_s, u"prune"_s}).code, 0);
}

QTEST_GUILESS_MAIN(tst_Bundles)
#include "tst_Bundles.moc"
