// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fault.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

const QString account = u"svc-genesys"_s;

/// Its own words are those of sudo; "right" is the password.
QByteArray sudo(const QByteArray &refusal)
{
    return "#!/bin/sh\nask=\nwhile [ \"$1\" != -- ]; do\ncase $1 in -S) ask=yes;; -p) prompt=$2; shift;; esac\nshift\n"
           "done\nshift\n"
           + refusal + "exec \"$@\"\n";
}

const QByteArray passwordWanted = R"sh([ -n "$ask" ] || { echo 'sudo: a password is required' >&2; exit 1; }
for n in 1 2 3; do
printf '%s' "$prompt" >&2
IFS= read -r line || exit 1
[ "$line" != right ] || exec "$@"
done
echo 'sudo: 3 incorrect password attempts' >&2
exit 1
)sh";

void givePassword(FaultHost &host, const QString &password)
{
    host.bench().credentials.insert(host.entry().name,
                                    {.password = {}, .keyPassphrase = {}, .runAsPassword = Secret(password)});
}

Fault loginRefused()
{
    return {.name = u"the key is not accepted there"_s,
            .code = u"login-refused"_s,
            .shows = {u"@name"_s, u"publickey"_s, u"client_key"_s},
            .right = FailureAction::RunAgain, // once the key stands in the account
            .seed = [](FaultHost &host) { host.farm().setKeyAccepted(host.index(), false); },
            .mend = [](FaultHost &host) { host.farm().setKeyAccepted(host.index(), true); }};
}

Fault noSuchUser()
{
    return {.name = u"the user is mistyped"_s,
            .code = u"login-refused"_s,
            .shows = {u"@name"_s, u"nobody-of-this-name"_s},
            .right = FailureAction::EditHost,
            .mayBeLater = true, // mostly the key is not in the account yet
            .seed = [](FaultHost &host) { host.entry().user = u"nobody-of-this-name"_s; },
            .mend = [](FaultHost &host) { host.entry().user = host.real().user; }};
}

Fault keyFileMissing()
{
    return {.name = u"the key file is not there"_s,
            .code = u"key-unreadable"_s,
            .shows = {u"@name"_s, u"/nowhere/id_ed25519"_s, u"does not exist"_s},
            .right = FailureAction::EditHost,
            .seed = [](FaultHost &host) { host.entry().keyFile = u"/nowhere/id_ed25519"_s; },
            .mend = [](FaultHost &host) { host.entry().keyFile = host.real().keyFile; }};
}

Fault keyFileIsNone()
{
    return {.name = u"the key file is no key"_s,
            .code = u"key-unreadable"_s,
            .shows = {u"@name"_s, u"@home/id_text"_s, u"not a private key"_s},
            .right = FailureAction::EditHost,
            .seed =
                [](FaultHost &host) {
                    host.write(u"id_text"_s, "a note, no key\n");
                    host.entry().keyFile = host.home() + u"/id_text"_s;
                },
            .mend = [](FaultHost &host) { host.entry().keyFile = host.real().keyFile; }};
}

Fault noShell()
{
    return {.name = u"the account has no shell"_s,
            .code = u"commands-refused"_s,
            .shows = {u"@name"_s, u"This account is currently not available."_s},
            .right = FailureAction::EditHost, // another account
            .seed =
                [](FaultHost &host) {
                    host.session("#!/bin/sh\necho 'This account is currently not available.'\nexit 1\n");
                },
            .mend = [](FaultHost &host) { host.giveProgramsBack(); }};
}

Fault sudoMissing()
{
    return {.name = u"there is no sudo"_s,
            .code = u"run-as-refused"_s,
            .shows = {u"@name"_s, account, u"sudo is not on the host"_s, u"Install it there"_s},
            .right = FailureAction::EditHost, // another way to the account, or none
            .mayBeLater = true,               // mostly a password is wanted, or a line in the rules
            .seed =
                [](FaultHost &host) {
                    host.takePrograms({u"sudo"_s});
                    host.entry().runAs = account;
                },
            .mend = [](FaultHost &host) { host.entry().runAs.clear(); }};
}

Fault sudoRefuses()
{
    return {.name = u"sudo does not let the account"_s,
            .code = u"run-as-refused"_s,
            .shows = {u"@name"_s, account, u"rules do not let"_s, u"Allow it in the rules"_s},
            .right = FailureAction::RunAgain, // once it stands in the rules
            .seed =
                [](FaultHost &host) {
                    host.program(u"sudo"_s, sudo("echo 'convoy is not in the sudoers file.' >&2; exit 1\n"));
                    host.entry().runAs = account;
                },
            .mend = [](FaultHost &host) { host.program(u"sudo"_s, sudo({})); }};
}

Fault sudoAsks()
{
    return {.name = u"sudo asks and no password was given"_s,
            .code = u"run-as-refused"_s,
            .shows = {u"@name"_s, account, u"none was given"_s, u"give the right password"_s},
            .right = FailureAction::RunAgain, // which asks for it
            .seed =
                [](FaultHost &host) {
                    host.program(u"sudo"_s, sudo(passwordWanted));
                    host.entry().runAs = account;
                },
            .mend = [](FaultHost &host) { givePassword(host, u"right"_s); }};
}

Fault sudoPasswordWrong()
{
    return {.name = u"the password for sudo is mistyped"_s,
            .code = u"run-as-refused"_s,
            .shows = {u"@name"_s, account, u"password was not accepted"_s, u"give the right password"_s},
            .right = FailureAction::RunAgain,
            .seed =
                [](FaultHost &host) {
                    host.program(u"sudo"_s, sudo(passwordWanted));
                    host.entry().runAs = account;
                    givePassword(host, FaultHost::secret());
                },
            .mend = [](FaultHost &host) { givePassword(host, u"right"_s); }};
}

Fault accountUnknown()
{
    return {.name = u"the account to work as does not exist"_s,
            .code = u"run-as-refused"_s,
            .shows = {u"@name"_s, account, u"There is no account"_s, u"choose another one"_s},
            .right = FailureAction::EditHost,
            .mayBeLater = true, // mostly a password is wanted, or a line in the rules
            .seed =
                [](FaultHost &host) {
                    host.program(u"sudo"_s, sudo("echo 'sudo: unknown user: svc-genesys' >&2; exit 1\n"));
                    host.entry().runAs = account;
                },
            .mend = [](FaultHost &host) { host.entry().runAs.clear(); }};
}

} // namespace

QList<Fault> accountFaults()
{
    return {loginRefused(), noSuchUser(),  keyFileMissing(), keyFileIsNone(),     noShell(),
            sudoMissing(),  sudoRefuses(), sudoAsks(),       sudoPasswordWrong(), accountUnknown()};
}

} // namespace convoy
