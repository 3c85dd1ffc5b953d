// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/HostKeyButton.h"

#include "hosts/HostKeyImportDialog.h"
#include "widgets/MessagePanel.h"
#include "widgets/labels/Announcement.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace convoy {

HostKeyButton::HostKeyButton(Session &session, MessagePanel &said, QWidget *parent)
    : QPushButton(parent)
    , m_session(session)
    , m_said(said)
    , m_writer(new HostKeyWriter(session, this))
{
    setObjectName(QStringLiteral("hostKeys"));
    auto *menu = new QMenu(this);
    m_import = menu->addAction(QString(), this, &HostKeyButton::chooseList);
    m_import->setObjectName(QStringLiteral("importHostKeys"));
    m_export = menu->addAction(QString(), this, &HostKeyButton::chooseTarget);
    m_export->setObjectName(QStringLiteral("exportHostKeys"));
    setMenu(menu);
    connect(m_writer, &HostKeyWriter::written, this, &HostKeyButton::sayWritten);
    connect(m_writer, &HostKeyWriter::failed, &m_said, &MessagePanel::showError);
    retranslate();
}

void HostKeyButton::chooseList()
{
    auto *dialog = new QFileDialog(this, tr("Import host keys"));
    dialog->setObjectName(QStringLiteral("hostKeyListFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HostKeyButton::showList);
    dialog->open();
}

void HostKeyButton::showList(const QString &path)
{
    m_said.clear();
    auto *dialog = new HostKeyImportDialog(m_session, path, this);
    connect(dialog, &HostKeyImportDialog::taken, this, [this, dialog](qsizetype count) {
        const HostKeyPreview &preview = *dialog->model().preview();
        sayTaken(preview.origin.name, count, preview.comparison.openCount());
    });
    dialog->open();
}

void HostKeyButton::sayTaken(const QString &list, qsizetype count, qsizetype open)
{
    const QString what = tr("%n host key(s) taken from %1.", nullptr, static_cast<int>(count)).arg(list);
    const QString rest = open > 0 ? tr("%n host(s) stay as they are: test the connection to settle their keys.",
                                       nullptr, static_cast<int>(open))
                                  : QString();
    m_said.showText(open > 0 ? Theme::Tone::Caution : Theme::Tone::Good, what, rest);
    announce(this, rest.isEmpty() ? what : what + QLatin1Char(' ') + rest);
}

void HostKeyButton::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Export host keys"));
    dialog->setObjectName(QStringLiteral("hostKeyListTarget"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("host-keys.txt"));
    connect(dialog, &QFileDialog::fileSelected, m_writer, &HostKeyWriter::write);
    dialog->open();
}

void HostKeyButton::sayWritten(const HostKeyExport &done)
{
    const QString what =
        tr("%n host key(s) written to %1.", nullptr, static_cast<int>(done.hosts.size())).arg(done.path);
    const QString sign =
        tr("A colleague who imports the list is asked for a reason, unless it is signed: minisign -Sm %1")
            .arg(QFileInfo(done.path).fileName());
    const auto without = static_cast<int>(done.withoutKey.size());
    const QString rest =
        without > 0 ? tr("%n host(s) have no trusted key yet.", nullptr, without) + QLatin1Char(' ') : QString();
    m_said.showText(Theme::Tone::Good, what, rest + sign);
    announce(this, what);
}

void HostKeyButton::retranslate()
{
    setText(tr("Host &keys"));
    m_import->setText(tr("&Import host keys…"));
    m_export->setText(tr("&Export host keys…"));
}

} // namespace convoy
