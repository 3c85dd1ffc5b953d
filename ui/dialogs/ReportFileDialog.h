// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace convoy {

/// Where a report goes, and with the kind of file in which form. Opened, not executed: it emits fileSelected() with a
/// path whose ending is that of a form, and deletes itself.
class ReportFileDialog : public QFileDialog
{
    Q_OBJECT

public:
    enum class Forms { Report, ReportOrText };
    /// `name`: what the file is called at first, without ending.
    ReportFileDialog(const QString &name, Forms forms, QWidget *parent);

signals:
    void reportFileChosen(const QString &path);

private:
    void useForm(const QString &filter);
    [[nodiscard]] QString completed(const QString &path) const;
};

} // namespace convoy
