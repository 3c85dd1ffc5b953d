// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ReportFileDialog.h"

namespace convoy {

namespace {

/// "PDF document (*.pdf)": pdf.
QString endingOf(const QString &filter)
{
    return filter.section(QLatin1String("(*."), 1).section(QLatin1Char(')'), 0, 0);
}

} // namespace

ReportFileDialog::ReportFileDialog(const QString &name, Forms forms, QWidget *parent)
    : QFileDialog(parent, tr("Save the report"))
{
    setObjectName(QStringLiteral("reportFileDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(QFileDialog::AcceptSave);
    setFileMode(QFileDialog::AnyFile);
    QStringList filters{tr("Web page (*.html)"), tr("PDF document (*.pdf)"), tr("Table of hosts (*.csv)")};
    if (forms == Forms::ReportOrText)
        filters += tr("Text (*.txt)");
    setNameFilters(filters);
    setDefaultSuffix(endingOf(filters.constFirst()));
    selectFile(QStringLiteral("%1.%2").arg(name, defaultSuffix()));
    connect(this, &QFileDialog::filterSelected, this, &ReportFileDialog::useForm);
    connect(this, &QFileDialog::fileSelected, this,
            [this](const QString &path) { emit reportFileChosen(completed(path)); });
}

/// The name goes with the form, as far as it is ours to say.
void ReportFileDialog::useForm(const QString &filter)
{
    const QString before = defaultSuffix();
    setDefaultSuffix(endingOf(filter));
    const QStringList chosen = selectedFiles();
    if (chosen.size() == 1 && chosen.constFirst().endsWith(QLatin1Char('.') + before))
        selectFile(chosen.constFirst().chopped(before.size()) + defaultSuffix());
}

/// Whoever types another ending means it as a part of the name.
QString ReportFileDialog::completed(const QString &path) const
{
    for (const QString &filter : nameFilters()) {
        if (path.endsWith(QLatin1Char('.') + endingOf(filter), Qt::CaseInsensitive))
            return path;
    }
    return QStringLiteral("%1.%2").arg(path, defaultSuffix());
}

} // namespace convoy
