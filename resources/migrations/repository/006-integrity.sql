-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whose signatures are trusted, what each package came with, and how far each publisher's packages had got.

CREATE TABLE trusted_keys (
    key_id TEXT PRIMARY KEY,
    public_key TEXT NOT NULL,
    name TEXT NOT NULL,
    added TEXT NOT NULL,
    added_by TEXT NOT NULL
);

-- Also keys that never were here: who adds one later is told.
CREATE TABLE revoked_keys (
    key_id TEXT PRIMARY KEY,
    since TEXT NOT NULL,
    reason TEXT NOT NULL,
    list_signer TEXT NOT NULL,
    recorded TEXT NOT NULL,
    recorded_by TEXT NOT NULL
);

CREATE TABLE policies (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO policies (name, value) VALUES ('unsigned', 'allow');

-- The signature is kept as it came, so that a copy of the package can be given with it.
CREATE TABLE package_provenance (
    package_id INTEGER PRIMARY KEY REFERENCES packages (id) ON DELETE CASCADE,
    location TEXT NOT NULL,
    volume_label TEXT NOT NULL,
    volume_id TEXT NOT NULL,
    signature TEXT NOT NULL CHECK (signature IN ('none', 'good', 'unknown-signer')),
    signer_id TEXT NOT NULL,
    signer_name TEXT NOT NULL,
    trusted_comment TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    checked_at TEXT NOT NULL,
    signature_text BLOB NOT NULL,
    older_reason TEXT NOT NULL
);

-- Outlives the packages: what was once seen is not forgotten when it is deleted. signer is empty where nobody known
-- has signed.
CREATE TABLE known_versions (
    name TEXT NOT NULL,
    signer TEXT NOT NULL,
    version TEXT NOT NULL,
    seen TEXT NOT NULL,
    PRIMARY KEY (name, signer)
);

-- Digests of what a package's rows say, by part; SQLite does not notice a bit that turns inside a value.
CREATE TABLE package_seals (
    package_id INTEGER NOT NULL REFERENCES packages (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (package_id, part)
);
