-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Lists that host keys were taken from, and which key came from which. Without a signer the reason says why the list was
-- believed.

CREATE TABLE host_key_lists (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    signer TEXT NOT NULL,
    signer_name TEXT NOT NULL,
    at TEXT NOT NULL,
    operator TEXT NOT NULL,
    reason TEXT NOT NULL
);
ALTER TABLE host_keys ADD COLUMN list_id INTEGER REFERENCES host_key_lists (id);
