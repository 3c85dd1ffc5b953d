// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/ArchiveHelper.h"
#include "package/FolderPacker.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// As if somebody had written to it.
void setOtherTime(const QString &path)
{
    const std::array<timespec, 2> times{timespec{1, 0}, timespec{1, 0}};
    ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), 0);
}

} // namespace

class tst_FolderPacker : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        QVERIFY(QDir(m_dir->path()).mkpath(u"p/ip/empty"_s));
        write(u"ip/install.sh"_s, "#!/bin/sh\n", 0755);
        write(u"ip/private.txt"_s, QByteArray(70'000, 'x'), 0640);
        write(u"ip/caf\u00e9"_s, "", 0444);
        write(u"ip/"_s + QString(120, u'n'), "long", 0644);
        QVERIFY(QDir(m_dir->path()).mkpath(u"p/"_s + QString(90, u'd') + u"/"_s + QString(90, u'e')));
        write(QString(90, u'd') + u"/"_s + QString(90, u'e') + u"/f"_s, "deep", 0600);
        QCOMPARE(::symlink("../ip/install.sh", encoded(u"ip/run"_s).constData()), 0);
        QCOMPARE(::chmod(encoded(u"ip/empty"_s).constData(), 0555), 0);
    }

    void comesBackTheSame()
    {
        const QString tar = pack(u"a.tar"_s);
        const QString out = m_dir->filePath(u"out"_s);
        const Status unpacked = m_helper.unpackTo(tar, out, {});
        QVERIFY2(unpacked, unpacked ? "" : qPrintable(unpacked.error().detail));
        QCOMPARE(treeOf(out), treeOf(folder()));
        QCOMPARE(output(u"diff"_s, {u"-r"_s, folder(), out}), QByteArray());
    }

    void otherProgramsReadIt()
    {
        const QString tar = pack(u"a.tar"_s);
        const QString out = m_dir->filePath(u"out"_s);
        QVERIFY(QDir().mkpath(out));
        QCOMPARE(output(u"tar"_s, {u"xpf"_s, tar, u"-C"_s, out}), QByteArray());
        QCOMPARE(treeOf(out), treeOf(folder()));
    }

    void sameTreeSameBytes()
    {
        QFile first(pack(u"a.tar"_s));
        QFile second(pack(u"b.tar"_s));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), second.readAll());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("link out") << u"link:../../x"_s << u"archive-unsafe-path"_s;
        QTest::newRow("absolute link") << u"link:/etc/passwd"_s << u"archive-unsafe-path"_s;
        QTest::newRow("pipe") << u"pipe"_s << u"archive-unsafe-entry"_s;
        QTest::newRow("set-user-id") << u"setuid"_s << u"archive-unsafe-entry"_s;
        QTest::newRow("case") << u"file:ip/INSTALL.SH"_s << u"archive-duplicate-entry"_s;
        QTest::newRow("colon") << u"file:ip/a:b"_s << u"archive-unsafe-path"_s;
        QTest::newRow("CON") << u"file:ip/con"_s << u"archive-unsafe-path"_s;
    }
    void refused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, code);
        if (kind.startsWith("link:"_L1))
            QCOMPARE(::symlink(QFile::encodeName(kind.mid(5)).constData(), encoded(u"ip/l"_s).constData()), 0);
        else if (kind == "pipe"_L1)
            QCOMPARE(::mkfifo(encoded(u"ip/pipe"_s).constData(), 0600), 0);
        else if (kind == "setuid"_L1)
            QCOMPARE(::chmod(encoded(u"ip/install.sh"_s).constData(), 04755), 0);
        else
            write(kind.mid(5), "x", 0644);
        const auto packer = FolderPacker::survey(folder());
        QVERIFY(!packer);
        QCOMPARE(packer.error().code, code);
    }

    void notReadable()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        QCOMPARE(::chmod(encoded(u"ip/private.txt"_s).constData(), 0), 0);
        const auto packer = FolderPacker::survey(folder());
        QVERIFY(!packer);
        QCOMPARE(packer.error().code, u"package-file-unreadable"_s);
    }

    void mediumPulledOutMidway_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("gone") << u"remove"_s << u"media-gone"_s;
        QTest::newRow("shorter") << u"cut"_s << u"media-gone"_s;
        QTest::newRow("longer") << u"append"_s << u"package-changed"_s;
        QTest::newRow("other bytes") << u"touch"_s << u"package-changed"_s;
    }
    void mediumPulledOutMidway()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        const auto packer = FolderPacker::survey(folder());
        QVERIFY(packer);
        QFile file(m_dir->filePath(u"p/ip/private.txt"_s));
        const auto sink = [&](QByteArrayView) -> Status {
            if (what == "remove"_L1)
                file.remove();
            else if (what == "cut"_L1)
                file.resize(10);
            else if (what == "touch"_L1)
                setOtherTime(file.fileName());
            else if (file.size() == 70'000)
                file.resize(70'001);
            return {};
        };
        const Status done = packer->stream({sink, {}, {}}, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
        QVERIFY(done.error().detail.contains("ip/private.txt"_L1));
    }

    void folderThatIsGone()
    {
        const auto packer = FolderPacker::survey(m_dir->filePath(u"nothing"_s));
        QVERIFY(!packer);
        QCOMPARE(packer.error().code, u"media-gone"_s);
    }

    void cancelled()
    {
        const CancelToken cancel;
        const auto packer = FolderPacker::survey(folder(), cancel);
        QVERIFY(packer);
        cancel.cancel();
        const FolderPacker::Sink nothing = [](QByteArrayView) -> Status { return {}; };
        const Status done = packer->stream({nothing, {}, {}}, cancel);
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"cancelled"_s);
    }

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"p"_s); }
    [[nodiscard]] QByteArray encoded(const QString &path) const { return QFile::encodeName(folder() + u'/' + path); }

    void write(const QString &path, const QByteArray &bytes, mode_t mode) const
    {
        QFile file(folder() + u'/' + path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || ::fchmod(file.handle(), mode) != 0)
            qFatal("a test file cannot be written");
    }

    QString pack(const QString &name)
    {
        QFile tar(m_dir->filePath(name));
        const auto packer = FolderPacker::survey(folder());
        if (!tar.open(QIODevice::WriteOnly) || !packer)
            qFatal("the folder cannot be packed");
        const auto sink = [&tar](QByteArrayView bytes) -> Status {
            tar.write(bytes.data(), bytes.size());
            return {};
        };
        if (!packer->stream({sink, {}, {}}, {}) || tar.size() != packer->tarBytes())
            qFatal("the tar is not as long as was said");
        return tar.fileName();
    }

    static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished();
        return process.readAll();
    }

    /// Names, kinds, modes, times and targets.
    static QByteArray treeOf(const QString &folder)
    {
        return output(u"sh"_s, {u"-c"_s,
                                u"cd \"$0\" && find . -mindepth 1 \\( -type d -printf '%P %y %m\\n' \\) -o "
                                u"-printf '%P %y %m %Ts %l\\n' | sort"_s,
                                folder});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ArchiveHelper m_helper{QStringLiteral(CONVOY_BIN "/convoy-unpack")};
};

QTEST_GUILESS_MAIN(tst_FolderPacker)
#include "tst_FolderPacker.moc"
