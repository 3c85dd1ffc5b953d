// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/copy/CopyScripts.h"

#include "run/host/StepScript.h"

namespace convoy {

namespace {

using namespace Qt::StringLiterals;

/// Around a command that may take long. The loop ends with its shell, and its sleep with the loop. The first sleep is
/// short: a shell that has only just forked may lose the signal, and a quick command must leave nothing behind.
const QString beatWhile = uR"sh(( trap 'kill $! 2>/dev/null; exit' TERM
n=1
while kill -0 $$ 2>/dev/null; do sleep $n & wait $!; pulse >"$beat" || exit; n=300; done
) </dev/null >/dev/null 2>&1 & h=$!
)sh"_s;

/// Where the line is half open, tar would wait for more for ever: it says who it is, so that it can be ended. A command in
/// the background would read from /dev/null, hence descriptor 3.
const QString unpack = uR"sh(exec 3<&0
tar -x -o -f - -C "$folder/payload" <&3 3<&- & t=$!
exec 3<&- </dev/null
printf '%s\n' "$t $(start_of $t)" >"$folder/copying"
wait $t
r=$?
kill $h 2>/dev/null
exit $r
)sh"_s;

/// Folders that tar had not finished are opened again for what is still to come.
const QString measure = uR"sh(find payload -type d ! -perm -700 -exec chmod u+rwx {} + 2>/dev/null
cd payload || exit 0
n=0
last=0
while IFS= read -r f; do
n=$((n + 1))
[ -f "$f" ] && [ ! -L "$f" ] && last=$n
done <../files
printf 'at=%s\n' "$last"
[ "$last" -gt 0 ] || exit 0
f=$(sed -n "${last}p" ../files)
printf 'size=%s\n' "$(($(wc -c <"$f")))"
hash=
if command -v sha256sum >/dev/null 2>&1; then hash=sha256sum
elif command -v openssl >/dev/null 2>&1; then hash='openssl dgst -sha256 -r'; fi
[ -n "$hash" ] || exit 0
sum=$(head -n "$last" ../files | tr '\n' '\0' | xargs -0 cat -- | $hash)
printf 'sha256=%s\n' "${sum%% *}"
)sh"_s;

Command begin(const StagingPaths &paths, const QString &mask)
{
    Command command(u"umask %1; LC_ALL=C; export LC_ALL\nfolder="_s.arg(mask));
    return command.word(paths.folder()).text(u"\n"_s);
}

} // namespace

QString unpackingShell()
{
    return uR"sh(end_unpacking() { read -r p started <"$1/copying" && [ -n "$started" ] || return
[ "$(start_of "$p")" = "$started" ] && kill -KILL "$p" || return
n=0
while start_of "$p" >/dev/null && [ $n -lt 50 ]; do n=$((n + 1)); sleep 0.1 || sleep 1; done
} 2>/dev/null
)sh"_s;
}

Command unpackScript(const StagingPaths &paths)
{
    Command command = begin(paths, u"022"_s);
    command.text(u"beat="_s).word(paths.lock() + u"/beat"_s).text(u"\n"_s);
    return command.text(processShell()).text(beatWhile).text(unpack);
}

Command copyStateScript(const StagingPaths &paths)
{
    Command command = begin(paths, u"077"_s).text(processShell()).text(unpackingShell());
    return command.text(u"cd -- \"$folder\" && cat >files || exit\nend_unpacking .\n"_s).text(measure);
}

Command appendScript(const StagingPaths &paths, const AppendRequest &request)
{
    Command command = begin(paths, u"077"_s).text(u"cd -- \"$folder/payload\" || exit\nfile="_s);
    command.word(QString::fromUtf8(request.path));
    return command.text(
        u"\ncat >>\"$file\" && chmod -- %1 \"$file\" && { touch -d @%2 -- \"$file\" 2>/dev/null || :; }\n"_s.arg(
            QString::number(request.mode & 0777U, 8), QString::number(request.modified)));
}

Command emptyPayloadScript(const StagingPaths &paths)
{
    return begin(paths, u"077"_s)
        .text(processShell())
        .text(unpackingShell())
        .text(u"end_unpacking \"$folder\"\ncd -- \"$folder\" && { rm -rf payload 2>/dev/null || { chmod -R u+rwX "
              u"payload; rm -rf payload; }; } && "
              "mkdir -m 755 payload\n"_s);
}

} // namespace convoy
