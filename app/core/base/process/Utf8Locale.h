// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convoy {

/// File names and output are UTF-8 whatever the account's locale says: where it is another encoding, or one that is not
/// installed, C.UTF-8 stands in for the encoding alone; language and formats stay. To be called before the application
/// object is made, which would do the same and complain at each start.
void useUtf8Locale();

} // namespace convoy
