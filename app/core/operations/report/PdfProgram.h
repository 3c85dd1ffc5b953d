// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace convoy {

/// Makes PDF in a program of its own (`convoy-report`), because drawing takes Gui, which nothing of the core links. The
/// report goes over its standard input, the PDF comes over its standard output. Blocks; any thread.
class PdfProgram
{
public:
    explicit PdfProgram(QString program = defaultProgram());
    /// CONVOY_REPORT, else beside this program, else where it is installed.
    static QString defaultProgram();
    /// `paper` as paperReport() writes it. "report-program-missing", "report-program-failed", "cancelled".
    [[nodiscard]] Result<QByteArray> pdfOf(const QByteArray &paper, const CancelToken &cancel = {}) const;

private:
    QString m_program;
};

} // namespace convoy
