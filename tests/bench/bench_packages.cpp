// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_packages [COUNT] : how long the window's list of packages takes with 15,000 of them (T20: first list under
// 300 ms, each keystroke of the filter under 50 ms). Without a screen: QT_QPA_PLATFORM=offscreen bench_packages
#include "DeployFixture.h"
#include "ManyPackages.h"
#include "console/PackagesPane.h"
#include "widgets/style/OutlinedStyle.h"
#include "wizard/console/PackageTreeModel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

using namespace convoy;

namespace {

/// From the key to the picture.
double milliseconds(const QElapsedTimer &timer, QWidget &window)
{
    QCoreApplication::processEvents();
    (void)window.grab();
    return double(timer.nsecsElapsed()) / 1e6;
}

void measureKeystrokes(QWidget &window, QLineEdit &edit)
{
    QElapsedTimer timer;
    double slowest = 0;
    const auto press = [&](Qt::Key key, const QString &text) {
        timer.start();
        QTest::sendKeyEvent(QTest::Click, &edit, key, text, Qt::NoModifier);
        slowest = std::max(slowest, milliseconds(timer, window));
    };
    const QString typed = QStringLiteral("package 0012");
    for (const QChar &letter : typed)
        press(Qt::Key(letter.toUpper().unicode()), letter);
    for (qsizetype i = 0; i < typed.size(); ++i)
        press(Qt::Key_Backspace, {});
    std::printf("slowest of %d keystrokes of the filter  %8.1f ms\n", int(2 * typed.size()), slowest);
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setStyle(new OutlinedStyle);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 15'000;
    DeployFixture fixture;
    if (count < 1 || !fillWithPackages(fixture.session(), count))
        return 1;
    QElapsedTimer timer;
    timer.start();
    const auto stored = fixture.repository().packages().list();
    std::printf("%lld packages read from the repository   %8.1f ms\n", static_cast<long long>(stored->size()),
                double(timer.nsecsElapsed()) / 1e6);
    timer.start();
    PackagesPane pane(fixture.session());
    pane.resize(1080, 680);
    pane.show();
    std::printf("first list of %d packages            %8.1f ms\n", count, milliseconds(timer, pane));
    const auto *model = pane.findChild<PackageTreeModel *>();
    while (!model->isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("all of them in it                       %8.1f ms\n", milliseconds(timer, pane));
    auto *edit = pane.findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    edit->setFocus();
    measureKeystrokes(pane, *edit);
    auto *tree = pane.findChild<QTreeView *>(QStringLiteral("packageTree"));
    for (const int column : {1, 5, 0}) {
        timer.start();
        tree->sortByColumn(column, Qt::DescendingOrder);
        std::printf("sorted by column %d                      %8.1f ms\n", column + 1, milliseconds(timer, pane));
    }
    return 0;
}
