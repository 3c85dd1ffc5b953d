// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// convoy-report: makes a PDF of a report and ends. Internal to Convoy: the one program beside the window that links Gui,
// so that convoyctl starts without it. The report comes over standard input (app/core/report/HtmlReport.h), the PDF goes
// to standard output. Ends with 1 when the input is no report, 2 when nothing could be drawn or written.
#include "PdfPages.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace convoy::paper;
    // Fonts are all that is needed of a window system; there may be none.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const auto paper = Paper::read(input.readAll());
    if (!paper) {
        std::fputs("convoy-report: standard input is no report\n", stderr);
        return 1;
    }
    const QByteArray pdf = pdfOf(*paper);
    const bool isWritten =
        !pdf.isEmpty() && std::fwrite(pdf.constData(), 1, size_t(pdf.size()), stdout) == size_t(pdf.size());
    return isWritten && std::fflush(stdout) == 0 ? 0 : 2;
}
