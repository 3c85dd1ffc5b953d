// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace convoy {

/// Where in a document something stands. Lines count from 1; 0 means the file as a whole.
struct DocumentPlace
{
    QString file;
    qint64 line = 0;
};

/// How a kind of document words its failures: each names file and line, what is wrong and what to do.
struct DocumentErrors
{
    using Make = Error (*)(const DocumentPlace &place, Message why, Message remedy);
    Make malformed = nullptr;
    Make unsupported = nullptr; ///< written for a reader that this one is not
};

} // namespace convoy
