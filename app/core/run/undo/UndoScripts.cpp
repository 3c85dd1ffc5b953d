// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/UndoScripts.h"

#include <QRegularExpression>

#include <algorithm>

namespace convoy {

namespace {

using namespace Qt::StringLiterals;

/// Written under another name first: what is there is whole.
const QString save = uR"sh([ ! -f "$place/done" ] || { cat "$place/done"; exit 0; }
[ -n "$make" ] || exit 0
rm -rf -- "$place"
mkdir -p -- "$place" || exit 81
if [ ! -e "$target" ] && [ ! -L "$target" ]; then
p=$target
while [ -n "${p%/*}" ] && [ ! -d "${p%/*}" ]; do p=${p%/*}; done
printf '%s\n' "$p" >"$place/absent" && printf 'bytes=0\n' >"$place/done" && cat "$place/done"
exit
fi
need=$(du -sk -- "$target" | sed 's/[^0-9].*//')
free=$(df -Pk -- "$place" | tail -n 1 | sed 's/%.*//; s/[[:space:]]*[0-9]*$//; s/.*[[:space:]]//')
if [ "$free" -le "$((need + 64))" ]; then
printf 'need=%s\nfree=%s\n' "$need" "$free"
rm -rf -- "$place"
exit 87
fi
tar -c -f "$place/tree.new" -C "$target" . && mv -f -- "$place/tree.new" "$place/tree.tar" || { r=$?; rm -rf -- "$place"; exit $r; }
sum=
command -v sha256sum >/dev/null 2>&1 && sum=$(sha256sum <"$place/tree.tar")
printf 'bytes=%s\nsha256=%s\n' "$(($(wc -c <"$place/tree.tar")))" "${sum%% *}" >"$place/done.new" &&
mv -f -- "$place/done.new" "$place/done" && cat "$place/done"
)sh"_s;

/// What stands there is put aside, and only goes away when the saved tree is complete.
const QString restore = uR"sh([ -f "$place/done" ] || exit 90
if [ -f "$place/absent" ]; then
rm -rf -- "$target" || exit 93
read -r first <"$place/absent"
p=${target%/*}
while [ "${#p}" -ge "${#first}" ] && [ -n "$p" ]; do rmdir -- "$p" 2>/dev/null || break; p=${p%/*}; done
exit 0
fi
[ -f "$place/tree.tar" ] || exit 90
if [ -n "$sum" ] && command -v sha256sum >/dev/null 2>&1; then
now=$(sha256sum <"$place/tree.tar")
[ "${now%% *}" = "$sum" ] || exit 91
fi
old=$target.convoy-$token
if [ -e "$old" ]; then rm -rf -- "$target" || exit 93
elif [ -e "$target" ]; then
if ! mv -- "$target" "$old" 2>/dev/null; then
find "$target" -mindepth 1 -delete && tar -x -p -f "$place/tree.tar" -C "$target" || exit 93
exit 0
fi
fi
if mkdir -p -- "$target" && tar -x -p -f "$place/tree.tar" -C "$target"; then
rm -rf -- "$old" || { chmod -R u+rwX "$old"; rm -rf -- "$old"; }
exit 0
fi
[ -e "$old" ] || exit 93
rm -rf -- "$target" && mv -- "$old" "$target" && exit 92
exit 93
)sh"_s;

const QString listBackups = uR"sh(backups() { for f in "$target"/backup_[0-9]*; do
[ -d "$f" ] && [ ! -L "$f" ] && printf '%s\n' "${f##*/}"
done; }
)sh"_s;

const QString removeAll = uR"sh(cd -- "$target" 2>/dev/null || exit 0
mine() { case " $ours " in *" $1 "*) return 0;; esac; return 1; }
up() { for e in "$1"/* "$1"/.[!.]* "$1"/..?*; do
[ -e "$e" ] || [ -L "$e" ] || continue
n=${e##*/}
mine "$n" && continue
case $n in backup_[0-9]*) ;; *) [ "${1##*/}" = "$state" ] || continue;; esac
[ -e "./$n" ] || [ -L "./$n" ] || mv -- "$e" "./$n"
done; }
for o in $ours; do
find . -type d -name "$o" 2>/dev/null | while IFS= read -r d; do up "$d"; done
done
for o in $ours; do
[ -d "./$o" ] && [ ! -L "./$o" ] || continue
rm -rf -- "./$o" 2>/dev/null || { chmod -R u+rwX "./$o"; rm -rf -- "./$o"; } 2>/dev/null
if [ -e "./$o" ]; then printf 'left=%s\n' "$o"; else printf 'removed=%s\n' "$o"; fi
done
exit 0
)sh"_s;

Command begin()
{
    return Command(u"umask 077; LC_ALL=C; export LC_ALL\n"_s);
}

} // namespace

bool isBackupName(const QString &name)
{
    static const QRegularExpression pattern(u"^backup_[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{2}-[0-9]{2}-[0-9]{2}$"_s);
    return pattern.match(name).hasMatch();
}

Command saveScript(const QString &place, const QString &target, bool mayMake)
{
    Command command = begin();
    command.assign("place", place);
    command.assign("make", mayMake ? u"yes"_s : QString());
    return command.assign("target", target).text(save);
}

Command restoreScript(const RestoreRequest &request)
{
    Command command = begin();
    command.assign("place", request.place);
    command.assign("target", request.target);
    command.assign("sum", request.sha256);
    return command.assign("token", request.token).text(restore);
}

Command forgetScript(const QString &place)
{
    Command command = begin();
    return command.assign("place", place)
        .text(
            u"case ${place##*/} in saved-?*) rm -rf -- \"$place\";; esac\nrmdir -- \"${place%/*}\" 2>/dev/null\nexit 0\n"_s);
}

Command noteBackupsScript(const StagingPaths &paths, const QString &target)
{
    Command command = begin();
    command.assign("target", target);
    command.assign("list", paths.folder() + u"/backups"_s);
    return command.text(listBackups).text(u"[ -e \"$list\" ] || backups >\"$list\"\n"_s);
}

Command newBackupsScript(const StagingPaths &paths, const QString &target)
{
    Command command = begin();
    command.assign("target", target);
    command.assign("list", paths.folder() + u"/backups"_s);
    return command.text(listBackups)
        .text(u"[ -e \"$list\" ] || exit 0\nbackups | while IFS= read -r b; do\n"
              "grep -qxF -e \"$b\" \"$list\" || printf 'backup=%s\\n' \"$b\"\ndone\nexit 0\n"_s);
}

Command removeBackupsScript(const BackupRemoval &removal)
{
    QStringList ours;
    std::ranges::copy_if(removal.ours, std::back_inserter(ours), isBackupName);
    Command command = begin();
    command.assign("target", removal.target);
    command.assign("ours", ours.join(u' '));
    return command.assign("state", removal.state).text(removeAll);
}

} // namespace convoy
