// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// convoy-smb: reads one share through libsmbclient and ends. Internal to Convoy.
//
//   convoy-smb list URL            what lies there
//   convoy-smb copy URL FOLDER     copies the files that standard input names
//
// The first line of standard input is {"domain","user","password"}; further lines are JSON strings, the paths of files
// to be copied. Results are lines of JSON on standard output (SmbTree.h). Exit code 0 done, 2 refused (one line
// {"code","path","detail"} on standard error), 3 called wrongly.

#include "SmbTree.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>

using namespace convoy::smb;
using namespace Qt::StringLiterals;

namespace {

constexpr int exitRefused = 2;
constexpr int exitUsage = 3;

struct Input
{
    Login login;
    QStringList paths;
};

Input readInput()
{
    Input input;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return input;
    const QJsonObject login = QJsonDocument::fromJson(in.readLine()).object();
    input.login = {login.value("domain"_L1).toString().toUtf8(), login.value("user"_L1).toString().toUtf8(),
                   login.value("password"_L1).toString().toUtf8()};
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine())
        input.paths += QJsonDocument::fromJson('[' + line.trimmed() + ']').array().at(0).toString();
    return input;
}

int refused(const Problem &problem)
{
    const QJsonObject object{{u"code"_s, problem.code}, {u"path"_s, problem.path}, {u"detail"_s, problem.detail}};
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    return exitRefused;
}

Outcome<void> execute(const QStringList &arguments, const Input &input)
{
    const Outcome<Address> address = Address::parse(arguments.at(1));
    if (!address)
        return std::unexpected(address.error());
    Session session(*address, input.login);
    if (Outcome<void> opened = session.open(); !opened)
        return opened;
    Tree tree(session);
    return arguments.at(0) == "list"_L1 ? tree.list() : tree.copy(input.paths, arguments.at(2));
}

} // namespace

int main(int argc, char *argv[])
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0); // a password is in its memory
    std::setlocale(LC_CTYPE, "C.UTF-8");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    const bool isList = arguments.size() == 2 && arguments.at(0) == "list"_L1;
    const bool isCopy = arguments.size() == 3 && arguments.at(0) == "copy"_L1;
    if (!isList && !isCopy) {
        std::fputs("convoy-smb: list URL | copy URL FOLDER\n", stderr);
        return exitUsage;
    }
    const Outcome<void> done = execute(arguments, readInput());
    return done ? 0 : refused(done.error());
}
