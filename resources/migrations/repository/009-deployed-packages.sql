-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What an upgrade and a roll back need to know of a deployment beside its values: what stood there before, how it is
-- undone, what lies on the host for that, and what a later look at the host found.

ALTER TABLE deployments ADD COLUMN from_version TEXT NOT NULL DEFAULT '';
ALTER TABLE deployments ADD COLUMN undo TEXT NOT NULL DEFAULT '';
ALTER TABLE deployments ADD COLUMN undo_reason TEXT NOT NULL DEFAULT '';
-- {"folder","sha256","bytes"} of the files saved on the host; empty: none.
ALTER TABLE deployments ADD COLUMN saved_json TEXT NOT NULL DEFAULT '';
-- Names of the folders below install_path into which the installer moved what it found.
ALTER TABLE deployments ADD COLUMN backups_json TEXT NOT NULL DEFAULT '[]';
ALTER TABLE deployments ADD COLUMN found_version TEXT NOT NULL DEFAULT '';
ALTER TABLE deployments ADD COLUMN checked TEXT NOT NULL DEFAULT '';
CREATE INDEX deployments_by_host ON deployments (host, package_name, id);

-- A run that undoes another one names it.
ALTER TABLE runs ADD COLUMN undoes TEXT NOT NULL DEFAULT '';
