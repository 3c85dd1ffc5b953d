// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostFarm.h"
#include "RunBench.h"
#include "TcpProxy.h"
#include "base/Digest.h"
#include "package/archive/tar/TarIndex.h"
#include "package/archive/tar/TarWriter.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <sys/stat.h>

using namespace convoy;
using namespace Qt::StringLiterals;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

namespace {

constexpr qint64 Modified = 1'600'000'000;
constexpr qint64 MediumSize = 6'000'000;
constexpr qint64 WindowBytes = 2 << 20; ///< what sshd lets be in flight: a reset loses it

QByteArray noise(qint64 size, quint32 seed)
{
    QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator random(seed);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(size);
    return bytes;
}

class TreeTar
{
public:
    TreeTar &folder(const QString &path) { return add({.path = path, .kind = EntryKind::Folder, .mode = 0755}, {}); }
    TreeTar &file(const QString &path, const QByteArray &content, quint32 mode = 0644)
    {
        return add({.path = path, .mode = mode}, content);
    }
    TreeTar &link(const QString &path, const QString &target)
    {
        return add({.path = path, .kind = EntryKind::Link, .mode = 0777, .linkTarget = target}, {});
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes + TarWriter::end(); }

private:
    TreeTar &add(ArchiveEntry entry, const QByteArray &content)
    {
        entry.modified = Modified;
        entry.size = content.size();
        m_bytes += TarWriter::header(entry) + content + TarWriter::padding(content.size());
        return *this;
    }
    QByteArray m_bytes;
};

QByteArray bigFile(qint64 size)
{
    return TreeTar()
        .folder(u"bin"_s)
        .file(u"bin/install"_s, "#!/bin/sh\n", 0755)
        .file(u"one big file"_s, noise(size, 1), 0755)
        .file(u"zz"_s, "the end\n")
        .bytes();
}

QByteArray manyFiles()
{
    TreeTar tar;
    tar.folder(u"it's \"here\""_s).folder(u"it's \"here\"/größe"_s).folder(u"empty"_s);
    tar.link(u"up"_s, u"it's \"here\"/größe/../größe"_s).file(u"nothing"_s, {});
    for (int i = 0; i < 300; ++i) {
        const QString path = u"it's \"here\"/größe/file $%1 `x` \\ "_s.arg(i) + QString(i % 120, u'n');
        tar.file(path, noise(i * 7, quint32(i)), i % 3 == 0 ? 0755 : 0644);
    }
    tar.file(u"-rf"_s, "not an option").link(u"bin link"_s, u"-rf"_s);
    return tar.bytes();
}

/// All that can be seen of a tree; the same text is the same tree.
QString picture(const QString &folder)
{
    QStringList lines;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo info = entries.nextFileInfo();
        struct stat status{};
        ::lstat(QFile::encodeName(info.filePath()).constData(), &status);
        QString line = u"%1 %2 %3 "_s.arg(info.filePath().mid(folder.size()), QString::number(status.st_mode, 8),
                                          QString::number(S_ISREG(status.st_mode) ? status.st_mtime : 0));
        if (info.isSymLink())
            line += info.readSymLink();
        else if (info.isFile())
            line += Digest::ofFile(info.filePath());
        lines += line;
    }
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

/// A copy that is cut goes on where it was.
class tst_CopyContinuation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void goesOnAfterACut_data();
    void goesOnAfterACut();
    void beginsAnewAfterACorruption();
    void beginsAnewWithoutAnIndex();
    void goesOnInAResumedRun();
    void survivesManyCuts();
    void costsNothingUncut();
    void readsItsOwnTar();

private:
    struct Outcome
    {
        QString tree;
        QStringList said;
        QStringList steps;
        QString code;
    };
    [[nodiscard]] QString payloadFolder() const { return m_farm->home(0) + u"/.convoy/run-41-m4rk/payload"_s; }
    std::unique_ptr<RunBench> bench(const QByteArray &tar);
    Outcome copied(RunBench &bench) const;
    const QString &wholeTree(const QByteArray &tar); ///< of a copy that was not cut

    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<TcpProxy> m_proxy;
    QHash<QByteArray, QString> m_trees;
};

const QString &tst_CopyContinuation::wholeTree(const QByteArray &tar)
{
    QString &tree = m_trees[tar];
    if (tree.isEmpty()) {
        const Outcome outcome = copied(*bench(tar));
        if (outcome.code.isEmpty())
            tree = outcome.tree;
    }
    return tree;
}

void tst_CopyContinuation::initTestCase()
{
    m_farm = std::make_unique<HostFarm>(1);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
}

void tst_CopyContinuation::init()
{
    m_proxy = std::make_unique<TcpProxy>(m_farm->host(0).address, m_farm->host(0).port); // nothing of the test before
    QCOMPARE_GT(m_proxy->port(), 0);
}

std::unique_ptr<RunBench> tst_CopyContinuation::bench(const QByteArray &tar)
{
    Host host = m_farm->host(0);
    host.address = TcpProxy::address();
    host.port = m_proxy->port();
    auto bench = std::make_unique<RunBench>(QList<Host>{host});
    bench->payload = std::make_unique<FakePayload>(tar);
    bench->unreachable.insert(host.name);
    bench->reconnectFor = 10s;
    bench->package.install[u"linux"_s].command = u"true"_s;
    return bench;
}

/// The tree as it stands on the host when the copy has ended.
tst_CopyContinuation::Outcome tst_CopyContinuation::copied(RunBench &bench) const
{
    Outcome outcome;
    bench.journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepEnded && event.step == u"copy"_s) {
            outcome.tree = picture(payloadFolder());
            outcome.code = event.error ? event.error->code : QString();
        }
        if (event.kind == EventKind::Output && event.step == u"copy"_s)
            outcome.said += event.message.text();
    });
    (void)bench.run();
    bench.journal.onEvent({});
    outcome.steps = bench.journal.stepsOf(m_farm->host(0).name);
    return outcome;
}

void tst_CopyContinuation::goesOnAfterACut_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<int>("percent");
    const QByteArray big = bigFile(20'000'000);
    const QByteArray many = manyFiles();
    for (const int percent : {1, 10, 50, 90, 99}) {
        if (percent != 10 && percent != 90) // enough for the time it takes
            QTest::addRow("one file of 20 MB, %d %%", percent) << big << percent;
        QTest::addRow("300 files, %d %%", percent) << many << percent;
    }
}

void tst_CopyContinuation::goesOnAfterACut()
{
    QFETCH(QByteArray, tar);
    QFETCH(int, percent);
    const QString expected = wholeTree(tar);
    QVERIFY(!expected.isEmpty());
    const auto cut = bench(tar);
    const int cuts = m_proxy->cuts();
    qint64 start = 0;
    Outcome outcome;
    cut->journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepStarted && event.step == u"copy"_s) {
            start = m_proxy->bytesToServer();
            m_proxy->cutAfter(tar.size() * percent / 100, 10ms);
        }
        if (event.kind == EventKind::StepEnded && event.step == u"copy"_s) {
            outcome.tree = picture(payloadFolder());
            outcome.code = event.error ? event.error->code : QString();
            start = m_proxy->bytesToServer() - start;
        }
        if (event.kind == EventKind::Output && event.step == u"copy"_s)
            outcome.said += event.message.text();
    });
    (void)cut->run();
    QCOMPARE(m_proxy->cuts(), cuts + 1);
    QCOMPARE(outcome.code, QString());
    QCOMPARE(outcome.tree, expected);
    QVERIFY(!QDir(m_farm->home(0) + u"/.convoy"_s).exists());
    qInfo("cut at %d %%: %.2f MB went out for %.2f MB; %s", percent, double(start) / 1e6, double(tar.size()) / 1e6,
          qPrintable(outcome.said.filter(u"goes on"_s).join(u' ')));
    if (tar.size() > 10'000'000) { // else the login is more than the payload
        QCOMPARE_LE(start, tar.size() + WindowBytes + tar.size() / 20);
    }
}

void tst_CopyContinuation::beginsAnewAfterACorruption()
{
    const QByteArray tar = bigFile(MediumSize);
    const auto cut = bench(tar);
    Outcome outcome;
    cut->journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepStarted && event.step == u"copy"_s)
            m_proxy->cutAfter(tar.size() / 2, 300ms);
        if (event.kind == EventKind::Output && event.step == u"copy"_s)
            outcome.said += event.message.text();
        if (event.kind == EventKind::Output && event.message.text().contains(u"was cut"_s)) {
            QFile file(payloadFolder() + u"/one big file"_s);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(1000));
            QCOMPARE(file.write("spoilt"), 6);
        }
        if (event.kind == EventKind::StepEnded && event.step == u"copy"_s)
            outcome.tree = picture(payloadFolder());
    });
    (void)cut->run();
    QCOMPARE(outcome.tree, wholeTree(tar));
    QVERIFY2(outcome.said.join(u'\n').contains(u"begins anew"_s), qPrintable(outcome.said.join(u'\n')));
}

void tst_CopyContinuation::beginsAnewWithoutAnIndex()
{
    QByteArray tar = bigFile(MediumSize);
    tar.insert(0, TreeTar().file(u"two\nlines"_s, "x").bytes().first(1024));
    const auto cut = bench(tar);
    const int cuts = m_proxy->cuts();
    cut->journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepStarted && event.step == u"copy"_s)
            m_proxy->cutAfter(tar.size() / 2, 10ms);
    });
    const auto runner = cut->runner();
    (void)runner->execute();
    QCOMPARE(m_proxy->cuts(), cuts + 1);
    QVERIFY(cut->journal.everything().contains(u"begins anew"_s));
    QVERIFY(cut->journal.stepsOf(m_farm->host(0).name).contains(u"command"_s));
}

void tst_CopyContinuation::goesOnInAResumedRun()
{
    const QByteArray tar = bigFile(MediumSize);
    const auto first = bench(tar);
    first->reconnectFor = 1ms;
    first->journal.onEvent([&](const Event &event) {
        if (event.kind == EventKind::StepStarted && event.step == u"copy"_s)
            m_proxy->cutAfter(tar.size() / 2, 60s);
    });
    QCOMPARE(first->run().hosts.at(0).code, u"connection-lost"_s);
    m_proxy->reset();
    const auto second = bench(tar);
    second->resume.insert(m_farm->host(0).name, {});
    const qint64 before = m_proxy->bytesToServer();
    const Outcome outcome = copied(*second);
    QCOMPARE_LT(m_proxy->bytesToServer() - before, tar.size());
    QCOMPARE(outcome.tree, wholeTree(tar));
    QVERIFY(outcome.said.join(u'\n').contains(u"The copy goes on at"_s));
}

void tst_CopyContinuation::survivesManyCuts()
{
    const QByteArray tar = bigFile(MediumSize);
    const auto cut = bench(tar);
    const int cuts = m_proxy->cuts();
    Outcome outcome;
    cut->journal.onEvent([&](const Event &event) {
        const bool isBack = event.kind == EventKind::Output && event.message.text().contains(u"stands again"_s);
        if (isBack || (event.kind == EventKind::StepStarted && event.step == u"copy"_s))
            m_proxy->cutAfter(tar.size() / 5, 10ms);
        if (event.kind == EventKind::StepEnded && event.step == u"copy"_s)
            outcome.tree = picture(payloadFolder());
    });
    (void)cut->run();
    m_proxy->reset();
    QCOMPARE_GE(m_proxy->cuts(), cuts + 4);
    QCOMPARE(outcome.tree, wholeTree(tar));
}

void tst_CopyContinuation::costsNothingUncut()
{
    const auto whole = bench(manyFiles());
    int before = 0;
    int after = 0;
    whole->journal.onEvent([&](const Event &event) {
        if (event.step != u"copy"_s)
            return;
        if (event.kind == EventKind::StepStarted)
            before = whole->connections.commandCount();
        if (event.kind == EventKind::StepEnded)
            after = whole->connections.commandCount();
    });
    (void)whole->run();
    QCOMPARE(after, before + 1);
}

void tst_CopyContinuation::readsItsOwnTar()
{
    QByteArray tar = manyFiles();
    QBuffer buffer(&tar);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto entries = readTarIndex(buffer);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 3 + 2 + 300 + 2);
    QCOMPARE(entries->at(3).kind, EntryKind::Link);
    QCOMPARE(entries->at(305).path, "-rf");
    QCOMPARE(tar.mid(entries->at(305).content, entries->at(305).size), "not an option");
    QCOMPARE(entries->at(5).mode, 0755U);
    QCOMPARE(entries->at(5).modified, Modified);
    QCOMPARE(entries->last().end, tar.size() - 1024);
    buffer.close();
    tar.truncate(tar.size() / 2);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QVERIFY(!readTarIndex(buffer));
}

QTEST_GUILESS_MAIN(tst_CopyContinuation)
#include "tst_CopyContinuation.moc"
