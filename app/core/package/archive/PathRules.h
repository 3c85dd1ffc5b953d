// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/Refusal.h"

#include <QByteArrayView>
#include <QString>

namespace convoy {

/// Which names a package may use: relative, inside its own folder, and writable with the same meaning on Linux and
/// on Windows (reliability, "Hostile archives"). Pure functions; every refusal is archive-unsafe-path.
class PathRules
{
public:
    /// Bytes of an archive to a checked path without "./" in front and '/' at the end; empty for "." and "./".
    [[nodiscard]] static Checked<QString> decode(QByteArrayView name);
    /// What is wrong with a path, in English for the details; empty when nothing is.
    [[nodiscard]] static QString problem(const QString &path);
    /// What is wrong with the target of a link that stands at `path`: it must be relative and must not climb out.
    [[nodiscard]] static QString linkProblem(const QString &path, const QString &target);
    /// The path a link leads to, relative to the tree's root; only for targets without a linkProblem.
    [[nodiscard]] static QString resolved(const QString &path, const QString &target);
    /// Names that are one on a file system which ignores case or composes characters give the same text.
    [[nodiscard]] static QString folded(const QString &path);
};

} // namespace convoy
