// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// convoy-unpack: reads one archive in a process that can lose nothing but itself. Internal to Convoy; the protocol
// is in HelperCommand.h.

#include "package/archive/helper/HelperCommand.h"

#include <QFile>

#include <clocale>
#include <cstdio>
#include <exception>
#include <new>
#include <unistd.h>

using namespace convoy;

namespace {

/// Memory ran out where no exception gets through (in a library built without them).
[[noreturn]] void endAtLimit()
{
    static constexpr char line[] = R"({"code":"archive-limit","detail":"out of memory"})"
                                   "\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line, sizeof line - 1);
    ::_exit(HelperCommand::exitRefused);
}

int refused(const Refusal &refusal)
{
    const QByteArray line = refusal.toJsonLine();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    return HelperCommand::exitRefused;
}

} // namespace

int main(int argc, char *argv[])
{
    std::set_terminate(endAtLimit);
    std::setlocale(LC_CTYPE, "C.UTF-8"); // libarchive converts names by it
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    auto command = HelperCommand::parse(arguments);
    if (!command) {
        std::fprintf(stderr, "convoy-unpack: %s\n", qUtf8Printable(command.error()));
        return HelperCommand::exitUsage;
    }
    try {
        const Checked<void> done = command->run();
        return done ? HelperCommand::exitDone : refused(done.error());
    } catch (const std::bad_alloc &) {
        endAtLimit();
    } catch (const std::exception &problem) {
        return refused({QStringLiteral("archive-broken"), {}, QString::fromUtf8(problem.what())});
    }
}
