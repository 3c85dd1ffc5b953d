-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A run that takes up hosts of another one names it.

ALTER TABLE runs ADD COLUMN again_of TEXT NOT NULL DEFAULT '';
