// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/undo/UndoStep.h"

#include "run/undo/HostUndo.h"

namespace convoy {

QString UndoStep::describe(const HostContext &context) const
{
    return HostUndo::describe(context);
}

Status UndoStep::execute(HostContext &context) const
{
    return HostUndo(context).execute();
}

} // namespace convoy
