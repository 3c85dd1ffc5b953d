// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace convoy {

/// The sections of the main window, one below the other, as wide as the names need in this language and text size; a very
/// long name takes two lines.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);
    /// Names the sections, in order; the first call makes them.
    void setNames(const QStringList &names);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace convoy
