// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/Refusal.h"

#include <QByteArray>

namespace convoy {

/// The helper's standard output, with a buffer for small pieces. A reader that went away is the refusal
/// "output-closed".
class OutputPipe
{
public:
    [[nodiscard]] Checked<void> write(QByteArrayView bytes);
    [[nodiscard]] Checked<void> flush();

private:
    QByteArray m_buffer;
};

} // namespace convoy
