-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- States are the words of the command-line contract. Times are UTC ISO 8601 texts with milliseconds, empty when there
-- is none. Columns named *_json hold texts that are read as a whole and never filtered.
-- One statement ends with a semicolon at the end of a line.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE tenants (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
);

-- A package's bytes stand in the payload file, under payload_id.
CREATE TABLE packages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    nickname TEXT NOT NULL,
    description TEXT NOT NULL,
    descriptor_json TEXT NOT NULL,
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('importing', 'complete', 'failed')),
    status_step TEXT NOT NULL,
    updated TEXT NOT NULL,
    group_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    unpacked_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    silent_ini BLOB NOT NULL,
    payload_id INTEGER NOT NULL UNIQUE,
    UNIQUE (name, version)
);

CREATE TABLE package_templates (
    package_id INTEGER NOT NULL REFERENCES packages (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (package_id, path)
);

CREATE TABLE package_tenants (
    package_id INTEGER NOT NULL REFERENCES packages (id) ON DELETE CASCADE,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id),
    PRIMARY KEY (package_id, tenant_id)
);

CREATE TABLE hosts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL DEFAULT '',
    port INTEGER NOT NULL DEFAULT 22,
    user_name TEXT NOT NULL DEFAULT '',
    key_file TEXT NOT NULL DEFAULT '',
    platform TEXT NOT NULL DEFAULT 'linux',
    site TEXT NOT NULL DEFAULT '',
    host_key TEXT NOT NULL DEFAULT '',
    connection TEXT NOT NULL DEFAULT 'ssh' CHECK (connection IN ('ssh', 'local')),
    jump_host TEXT NOT NULL DEFAULT '',
    run_as TEXT NOT NULL DEFAULT '',
    run_as_method TEXT NOT NULL DEFAULT 'sudo',
    staging TEXT NOT NULL DEFAULT ''
);

-- Roles, groups and tenants of a host, in the order in which they were given.
CREATE TABLE host_labels (
    host_id INTEGER NOT NULL REFERENCES hosts (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('role', 'group', 'tenant')),
    place INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (host_id, kind, place)
);
CREATE INDEX host_labels_by_label ON host_labels (kind, label);

-- Every key that was ever pinned, by whom and why.
CREATE TABLE host_keys (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    host_id INTEGER NOT NULL REFERENCES hosts (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    at TEXT NOT NULL,
    operator TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX host_keys_by_host ON host_keys (host_id);

CREATE TABLE host_checks (
    host_id INTEGER PRIMARY KEY REFERENCES hosts (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    facts_json TEXT NOT NULL,
    problem_json TEXT NOT NULL
);

-- A run keeps the names of host and package, so that it can be read after both are gone.
CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'running', 'paused', 'stopped', 'interrupted', 'done', 'failed',
        'blocked', 'closed')),
    created TEXT NOT NULL,
    started TEXT NOT NULL DEFAULT '',
    ended TEXT NOT NULL DEFAULT '',
    operator TEXT NOT NULL,
    profile TEXT NOT NULL,
    solution TEXT NOT NULL,
    package_name TEXT NOT NULL,
    package_version TEXT NOT NULL,
    progress REAL NOT NULL DEFAULT 0,
    plan_json TEXT NOT NULL,
    runner_process INTEGER NOT NULL DEFAULT 0,
    runner_machine TEXT NOT NULL DEFAULT '',
    runner_identity TEXT NOT NULL DEFAULT ''
);
CREATE INDEX runs_by_state ON runs (state);

CREATE TABLE run_hosts (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    host TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'checked', 'copying', 'copied', 'running', 'restarting',
        'verifying', 'done', 'done-restart-wanted', 'skipped', 'failed', 'unreachable', 'not-started', 'stopped',
        'rolled-back', 'rolled-back-in-part')),
    step TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    message_json TEXT NOT NULL DEFAULT '',
    why_json TEXT NOT NULL DEFAULT '',
    remedy_json TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    detection TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL DEFAULT '',
    started TEXT NOT NULL DEFAULT '',
    ended TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (run_id, place),
    UNIQUE (run_id, host)
);

CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    host TEXT NOT NULL,
    stage TEXT NOT NULL,
    wave INTEGER NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    message_json TEXT NOT NULL,
    error_json TEXT NOT NULL,
    progress REAL NOT NULL
);
CREATE INDEX events_by_run ON events (run_id, id);

-- One current row per host and package name; older ones are the history.
CREATE TABLE deployments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    host TEXT NOT NULL,
    package_name TEXT NOT NULL,
    package_version TEXT NOT NULL,
    package_sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('installed', 'failed', 'removed', 'unknown')),
    drift INTEGER NOT NULL DEFAULT 0,
    run TEXT NOT NULL,
    operator TEXT NOT NULL,
    install_path TEXT NOT NULL,
    application_json TEXT NOT NULL,
    silent_json TEXT NOT NULL,
    since TEXT NOT NULL,
    is_current INTEGER NOT NULL
);
CREATE UNIQUE INDEX deployments_current ON deployments (host, package_name) WHERE is_current = 1;

CREATE TABLE locks (
    host TEXT PRIMARY KEY,
    run TEXT NOT NULL,
    operator TEXT NOT NULL,
    machine TEXT NOT NULL,
    process INTEGER NOT NULL,
    process_identity TEXT NOT NULL,
    since TEXT NOT NULL,
    heartbeat TEXT NOT NULL
);
CREATE INDEX locks_by_run ON locks (run);

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    operator TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
);

INSERT INTO tenants (name) VALUES ('Environment');
INSERT INTO hosts (name, connection) VALUES ('this-computer', 'local');
