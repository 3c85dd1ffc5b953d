// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostFarm.h"
#include "ProcessSweep.h"
#include "base/Digest.h"
#include "hosts/ConnectionFactory.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <thread>

using namespace convoy;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype Megabyte = 1024 * 1024;

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(4711);
    generator.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    return bytes;
}

/// A device that can only be read on, in odd pieces, as what comes from a database.
class SequentialInput : public QIODevice
{
public:
    explicit SequentialInput(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_at == m_bytes.size())
            return -1;
        const qint64 count = std::min({maxSize, qint64(77'777), qint64(m_bytes.size() - m_at)});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

/// Fails in the middle, as a stick that was pulled out.
class BrokenInput : public QIODevice
{
public:
    BrokenInput() { open(ReadOnly | Unbuffered); }
    [[nodiscard]] qint64 size() const override { return 100 * Megabyte; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (++m_reads > 4)
            return -1;
        std::fill_n(data, maxSize, 'x');
        return maxSize;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    int m_reads = 0;
};

} // namespace

/// What every Connection must do, on this computer and over SSH alike.
class tst_Connection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void runs_data() { kinds(); }
    void runs();
    void tellsHowACommandEnded_data();
    void tellsHowACommandEnded();
    void separatesOutputs_data() { kinds(); }
    void separatesOutputs();
    void keepsTheEndOfBigOutput_data() { kinds(); }
    void keepsTheEndOfBigOutput();
    void streamsInput_data() { kinds(); }
    void streamsInput();
    void movesBothWaysAtOnce_data() { kinds(); }
    void movesBothWaysAtOnce();
    void survivesACommandThatDoesNotRead_data() { kinds(); }
    void survivesACommandThatDoesNotRead();
    void reportsBrokenInput_data() { kinds(); }
    void reportsBrokenInput();
    void putsAndGets_data();
    void putsAndGets();
    void refusesPaths_data();
    void refusesPaths();
    void refusesAFullDisk_data() { kinds(); }
    void refusesAFullDisk();
    void limitsTheSizeRead_data() { kinds(); }
    void limitsTheSizeRead();
    void timesOut_data() { kinds(); }
    void timesOut();
    void isCancelled_data() { kinds(); }
    void isCancelled();
    void isAborted_data() { kinds(); }
    void isAborted();
    void doesNotWaitForWhatWasLeftRunning_data() { kinds(); }
    void doesNotWaitForWhatWasLeftRunning();
    void setsEnvironment_data() { kinds(); }
    void setsEnvironment();

private:
    static void kinds();
    [[nodiscard]] Host host() const;

    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Connection::kinds()
{
    QTest::addColumn<ConnectionKind>("kind");
    QTest::newRow("local") << ConnectionKind::Local;
    QTest::newRow("ssh") << ConnectionKind::Ssh;
}

void tst_Connection::initTestCase()
{
    m_farm = std::make_unique<HostFarm>(1);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
}

Host tst_Connection::host() const
{
    QFETCH(ConnectionKind, kind);
    if (kind == ConnectionKind::Ssh)
        return m_farm->host(0);
    Host local;
    local.name = Host::thisComputer();
    local.connection = ConnectionKind::Local;
    return local;
}

void tst_Connection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = SystemConnectionFactory().create(host(), {});
    const Status opened = m_connection->open({});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().english() + opened.error().detail));
}

void tst_Connection::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

void tst_Connection::runs()
{
    const auto result = m_connection->run(Command(QStringLiteral("echo ")).word(QStringLiteral("it's ñ")), {}, {});
    QVERIFY(result);
    QVERIFY(result->succeeded());
    QCOMPARE(result->output, QByteArray("it's ñ\n"));
    const auto again = m_connection->run(Command(QStringLiteral("cat")), {}, {});
    QVERIFY(again); // without input a command reads an empty one
    QVERIFY(again->succeeded());
    const auto where = m_connection->run(Command(QStringLiteral("cd && pwd -P && cd - >/dev/null && pwd -P")), {}, {});
    const QList<QByteArray> lines = where->output.trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + (where->output.count('\n') > 1 ? 1 : 0));
}

void tst_Connection::tellsHowACommandEnded_data()
{
    QTest::addColumn<ConnectionKind>("kind");
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    for (const auto kind : {ConnectionKind::Local, ConnectionKind::Ssh}) {
        const QByteArray name = connectionWord(kind).toLatin1();
        QTest::newRow(name + " true") << kind << QStringLiteral("true") << 0;
        QTest::newRow(name + " 1") << kind << QStringLiteral("exit 1") << 1;
        QTest::newRow(name + " 255") << kind << QStringLiteral("exit 255") << 255;
        QTest::newRow(name + " not found") << kind << QStringLiteral("no-such-program-here") << 127;
        QTest::newRow(name + " syntax") << kind << QStringLiteral("if then") << 2;
        QTest::newRow(name + " TERM") << kind << QStringLiteral("kill -TERM $$") << 128 + 15;
        QTest::newRow(name + " KILL") << kind << QStringLiteral("kill -KILL $$") << 128 + 9;
    }
}

void tst_Connection::tellsHowACommandEnded()
{
    QFETCH(QString, command);
    const auto result = m_connection->run(Command(command), {}, {});
    QVERIFY2(result, result ? "" : qPrintable(result.error().english()));
    QTEST(result->exitCode, "exitCode");
}

void tst_Connection::separatesOutputs()
{
    QByteArray out;
    QByteArray err;
    RunOptions options;
    options.onOutput = [&](QByteArrayView piece, bool isError) { (isError ? err : out) += piece; };
    const auto result = m_connection->run(Command(QStringLiteral("echo a; echo b >&2; echo c")), options, {});
    QVERIFY(result);
    QCOMPARE(result->output, QByteArray("a\nc\n"));
    QCOMPARE(result->errorOutput, QByteArray("b\n"));
    QCOMPARE(out, result->output);
    QCOMPARE(err, result->errorOutput);
}

void tst_Connection::keepsTheEndOfBigOutput()
{
    qint64 seen = 0;
    RunOptions options;
    options.keepBytes = 1000;
    options.onOutput = [&](QByteArrayView piece, bool) { seen += piece.size(); };
    const auto result = m_connection->run(
        Command(QStringLiteral("dd if=/dev/zero bs=1048576 count=8 2>/dev/null | tr '\\0' x; echo END")), options, {});
    QVERIFY(result);
    QCOMPARE(seen, 8 * Megabyte + 4);
    QCOMPARE(result->output.size(), 1000);
    QVERIFY(result->output.endsWith("xxxEND\n"));
}

void tst_Connection::streamsInput()
{
    const QByteArray bytes = randomBytes(20 * Megabyte);
    SequentialInput input(bytes);
    qint64 sent = 0;
    RunOptions options;
    options.input = &input;
    options.onInputSent = [&](qint64 total) { sent = total; };
    const auto result = m_connection->run(Command(QStringLiteral("sha256sum")), options, {});
    QVERIFY(result);
    QCOMPARE(result->output.left(64), Digest::ofBytes(bytes).toLatin1());
    QCOMPARE(sent, bytes.size());
}

void tst_Connection::movesBothWaysAtOnce()
{
    const QByteArray bytes = randomBytes(4 * Megabyte);
    QBuffer input;
    input.setData(bytes);
    input.open(QIODevice::ReadOnly);
    RunOptions options;
    options.input = &input;
    options.keepBytes = 8 * Megabyte;
    const auto result = m_connection->run(Command(QStringLiteral("tee /dev/stderr")), options, {});
    QVERIFY(result);
    QVERIFY(result->output == bytes);
    QVERIFY(result->errorOutput == bytes);
}

void tst_Connection::survivesACommandThatDoesNotRead()
{
    const QByteArray bytes = randomBytes(8 * Megabyte);
    QBuffer input;
    input.setData(bytes);
    input.open(QIODevice::ReadOnly);
    RunOptions options;
    options.input = &input;
    const auto result = m_connection->run(Command(QStringLiteral("exec <&-; exit 7")), options, {});
    QVERIFY2(result, result ? "" : qPrintable(result.error().english() + result.error().detail));
    QCOMPARE(result->exitCode, 7);
    QVERIFY(m_connection->run(Command(QStringLiteral("true")), {}, {}));
}

void tst_Connection::reportsBrokenInput()
{
    BrokenInput input;
    RunOptions options;
    options.input = &input;
    const auto result = m_connection->run(Command(QStringLiteral("cat >/dev/null")), options, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("input-unreadable"));
}

void tst_Connection::putsAndGets_data()
{
    QTest::addColumn<ConnectionKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    for (const auto kind : {ConnectionKind::Local, ConnectionKind::Ssh}) {
        const QByteArray word = connectionWord(kind).toLatin1();
        QTest::newRow(word + " plain") << kind << QStringLiteral("plain") << QByteArray("text\n");
        QTest::newRow(word + " empty") << kind << QStringLiteral("empty") << QByteArray();
        QTest::newRow(word + " every byte") << kind << QStringLiteral("bytes") << all;
        QTest::newRow(word + " 3 MB") << kind << QStringLiteral("big") << randomBytes(3 * Megabyte);
        QTest::newRow(word + " accents") << kind << QStringLiteral("città ñ 漢字") << all;
        QTest::newRow(word + " quotes") << kind << QStringLiteral("it's \"a\" $HOME `id` \\ *") << all;
        QTest::newRow(word + " line end") << kind << QStringLiteral("a\nb") << all;
        QTest::newRow(word + " like an option") << kind << QStringLiteral("-rf") << all;
    }
}

void tst_Connection::putsAndGets()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = m_folder->filePath(name);
    const Status put = m_connection->put(bytes, path, 0640, {});
    QVERIFY2(put, put ? "" : qPrintable(put.error().english() + put.error().detail));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == bytes);
    QCOMPARE(file.permissions() & (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(name));
    const auto got = m_connection->get(path, 4 * Megabyte, {});
    QVERIFY(got);
    QVERIFY(*got == bytes);
}

void tst_Connection::refusesPaths_data()
{
    QTest::addColumn<ConnectionKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("why");
    for (const auto kind : {ConnectionKind::Local, ConnectionKind::Ssh}) {
        const QByteArray word = connectionWord(kind).toLatin1();
        QTest::newRow(word + " no folder") << kind << "none/file" << "not exist";
        QTest::newRow(word + " a folder") << kind << "folder" << "There is a folder with this name.";
        QTest::newRow(word + " below a file") << kind << "file/inner" << "does not exist, or is a file.";
    }
}

void tst_Connection::refusesPaths()
{
    QFETCH(QString, name);
    QFETCH(QString, why);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Status put = m_connection->put("x", m_folder->filePath(name), 0600, {});
    QVERIFY(!put);
    QCOMPARE(put.error().code, QStringLiteral("host-path-unwritable"));
    QVERIFY2(put.error().why.english().contains(why),
             qPrintable(put.error().why.english() + QLatin1Char('|') + put.error().detail));
    const auto got = m_connection->get(m_folder->filePath(name), 10, {});
    QVERIFY(!got);
    QCOMPARE(got.error().code, QStringLiteral("host-path-unreadable"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList({QStringLiteral("file"), QStringLiteral("folder")}));
}

void tst_Connection::refusesAFullDisk()
{
    const QString path = m_folder->filePath(QStringLiteral("x"));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), path + QStringLiteral(".part")));
    const Status put = m_connection->put("bytes", path, 0600, {});
    QVERIFY(!put);
    QCOMPARE(put.error().code, QStringLiteral("host-disk-full"));
    QVERIFY(!QFile::exists(path));
}

void tst_Connection::limitsTheSizeRead()
{
    const QString path = m_folder->filePath(QStringLiteral("x"));
    QVERIFY(m_connection->put("12345", path, 0600, {}));
    QCOMPARE(m_connection->get(path, 5, {}), QByteArray("12345"));
    QCOMPARE(m_connection->get(path, 4, {}).error().code, QStringLiteral("host-file-too-large"));
}

void tst_Connection::timesOut()
{
    RunOptions options;
    options.timeout = 200ms;
    QElapsedTimer timer;
    timer.start();
    const auto result = m_connection->run(Command(QStringLiteral("sleep 30")), options, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("command-timeout"));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_connection->run(Command(QStringLiteral("true")), {}, {})); // the connection is still good
}

void tst_Connection::isCancelled()
{
    const CancelToken cancel;
    RunOptions options;
    options.onOutput = [&](QByteArrayView, bool) { cancel.cancel(); };
    QElapsedTimer timer;
    timer.start();
    const auto result = m_connection->run(Command(QStringLiteral("echo now; sleep 30")), options, cancel);
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("cancelled"));
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_connection->run(Command(QStringLiteral("true")), {}, cancel).error().code, QStringLiteral("cancelled"));
    QVERIFY(m_connection->run(Command(QStringLiteral("true")), {}, {}));
}

void tst_Connection::isAborted()
{
    std::thread other;
    RunOptions options;
    options.timeout = 0ms;
    options.onOutput = [&](QByteArrayView, bool) { other = std::thread([this] { m_connection->abort(); }); };
    QElapsedTimer timer;
    timer.start();
    const auto result = m_connection->run(Command(QStringLiteral("echo now; sleep 30")), options, {});
    other.join();
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("cancelled"));
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!m_connection->run(Command(QStringLiteral("true")), {}, {}));
}

void tst_Connection::doesNotWaitForWhatWasLeftRunning()
{
    QElapsedTimer timer;
    timer.start();
    const auto result = m_connection->run(Command(QStringLiteral("sleep 30 & echo $!")), {}, {});
    QVERIFY(result);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    const pid_t left = result->output.trimmed().toInt();
    QVERIFY(left > 0);
    QCOMPARE(::kill(left, 0), 0); // it goes on
    endProcesses({left});
}

void tst_Connection::setsEnvironment()
{
    const auto result = m_connection->run(Command(QStringLiteral("GREETING="))
                                              .word(QStringLiteral("a b'c"))
                                              .text(QStringLiteral(" sh -c 'echo $GREETING'")),
                                          {}, {});
    QVERIFY(result);
    QCOMPARE(result->output, QByteArray("a b'c\n"));
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_Connection.moc"
