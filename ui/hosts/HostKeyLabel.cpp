// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/HostKeyLabel.h"

#include "base/Fingerprint.h"
#include "operations/host/HostKeyImport.h"

namespace convoy {

HostKeyLabel::HostKeyLabel(QWidget *parent)
    : SelectableLabel(parent)
{
    setObjectName(QStringLiteral("hostKeyOfHost"));
    setWordWrap(true);
}

void HostKeyLabel::showKey(HostStore &hosts, const Host &host)
{
    setVisible(host.connection == ConnectionKind::Ssh);
    if (host.hostKey.isEmpty()) {
        setText(tr("No key of this host is trusted yet."));
        return;
    }
    QString text = tr("Host key: %1").arg(fingerprint::grouped(host.hostKey)) + QLatin1Char('\n')
                   + tr("In words: %1").arg(fingerprint::words(host.hostKey));
    const auto keys = hosts.keys(host.name);
    if (keys && !keys->isEmpty() && keys->constFirst().fingerprint == host.hostKey)
        text += QLatin1Char('\n') + hostKeyOriginText(keys->constFirst()).text();
    setText(text);
}

} // namespace convoy
