-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Hosts that ended because nobody could reach them any more, not because their work was done: their run can be resumed.

ALTER TABLE run_hosts ADD COLUMN cut_off INTEGER NOT NULL DEFAULT 0;
