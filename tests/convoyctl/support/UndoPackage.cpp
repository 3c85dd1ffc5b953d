// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoPackage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy::test {

namespace {

constexpr auto installSh = R"sh(#!/bin/sh
version=@VERSION@
ini=$1 log=$2
value() { sed -n "s/^$1=//p" "$ini" | head -n 1; }
path=$(value InstallPath)
mode=$(value Mode)
result() { printf '[GenesysProductInfo]\nIPVersion=%s\n[Result]\nResultCode=%s\nError=%s\nReboot=N\n' "$version" "$1" "$2" >"$log"; }
if [ "$3" = undo ]; then
    backup=$(ls -d "$path"/backup_* 2>/dev/null | tail -n 1)
    [ -n "$backup" ] || exit 1
    for e in "$path"/*; do [ "$e" = "$backup" ] || rm -rf "$e"; done
    mv "$backup"/* "$path"/ && rmdir "$backup"
    exit
fi
mkdir -p "$path" || exit 1
if [ @UNDO@ != saved-files ] && [ -n "$(ls -A "$path")" ]; then
    backup=$path/backup_2026-01-01_00-00-0$(($(ls -d "$path"/backup_* 2>/dev/null | wc -l) * 2 + ${version%%.*}))
    mkdir -m 700 "$backup"
    for e in "$path"/*; do [ "$e" = "$backup" ] || mv "$e" "$backup/"; done
fi
rm -f "$path/only-in-1"
printf 'program of %s\n' "$version" >"$path/program"
[ "$mode" != command ] || { result 1 'half done'; exit 1; }
: >"$path/only-in-${version%%.*}"
cp svc.sh "$path/svc.sh" && chmod 755 "$path/svc.sh"
value Greeting >"$path/greeting"
printf '%s\n' "$version" >"$path/version.txt"
case $mode in
    result) result 1 'write-back failed'; exit 1;;
    verification) echo 77.7 >"$path/version.txt";;
esac
result 0 ''
)sh";

/// Its state stands in a file beside the installation, so that it outlives what is done to the files. While there is one
/// with the ending .hold, stopping waits.
constexpr auto serviceSh = R"sh(#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd) || exit 1
case $1 in
    start) : >"$here.runs";;
    stop) while [ -e "$here.hold" ]; do : >"$here.held"; sleep 0.05; done
        [ ! -e "$here.stuck" ] && rm -f "$here.runs";;
    status) [ -e "$here.runs" ] || exit 3;;
esac
)sh";

QByteArray manifest(const QByteArray &version, const QByteArray &undo)
{
    QByteArray text =
        "format: 1\nname: Box\nnickname: Box\nversion: \"" + version
        + "\"\nlocale: ENU\nos: [{family: linux, bits: 64}]\nkind: application\ninstall:\n"
          "  linux: {command: \"./install.sh ${silentIni} ${resultLog}\", resultLog: genesys}\n"
          "detect:\n  linux: {file: \"${installPath}/version.txt\", pattern: \"^(.+)$\"}\n"
          "silentIni: silent.ini\nservices: {stop: [svc], check: [{port: \"${application.port}\"}]}\nundo: "
        + undo + '\n';
    if (undo == "installer")
        text += "undoCommand: \"./install.sh ${silentIni} ${resultLog} undo\"\n";
    if (undo == "none")
        text += "undoReason: \"It changes the database for good.\"\n";
    return text;
}

bool write(const QString &path, const QByteArray &bytes, bool isProgram = false)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    return !isProgram || file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
}

} // namespace

QString makeUndoPackage(const QString &parent, const QByteArray &version, const QByteArray &undo)
{
    const QString folder = u"%1/box-%2"_s.arg(parent, QString::fromLatin1(version));
    const QByteArray script = QByteArray(installSh).replace("@VERSION@", version).replace("@UNDO@", undo);
    const QByteArray ini = "[IPCommon]\nInstallPath=/nowhere\n[Box]\nMode=good\nGreeting=hello\n";
    const bool isMade = QDir().mkpath(folder) && write(folder + u"/convoy-package.yaml"_s, manifest(version, undo))
                        && write(folder + u"/install.sh"_s, script, true)
                        && write(folder + u"/svc.sh"_s, serviceSh, true) && write(folder + u"/silent.ini"_s, ini);
    return isMade ? folder : QString();
}

QByteArray contentDigest(const QString &folder)
{
    QStringList paths;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        paths += it.next();
    std::ranges::sort(paths);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : paths) {
        const QFileInfo info(path);
        hash.addData(path.mid(folder.size()).toUtf8() + '\0' + QByteArray::number(int(info.permissions())) + '\0');
        QFile file(path);
        if (info.isFile() && file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    return hash.result().toHex();
}

} // namespace convoy::test
