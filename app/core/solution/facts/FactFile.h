// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/facts/KnownFacts.h"

#include <QByteArray>

namespace convoy {

/// Facts in the JSON form of the fact import: {"organisation":{},"account":{},"media":{},"plan":{},"hosts":{NAME:{…}}}.
/// A host may also hold facts of the plan that are its own. Refused with file and line (code "facts-malformed",
/// ErrorKind::Request): unknown facts, facts in the wrong place, wrong types, values that are not among the declared.
class FactFile : public FactSource
{
public:
    static Result<FactFile> open(const QString &path); ///< "input-unreadable"
    FactFile(QByteArray bytes, QString fileName);

    [[nodiscard]] Result<KnownFacts> read(const DeclaredFacts &facts) const override;

private:
    QByteArray m_bytes;
    QString m_fileName;
};

} // namespace convoy
