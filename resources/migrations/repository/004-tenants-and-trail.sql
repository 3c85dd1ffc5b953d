-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may do what in which tenant, and an audit trail whose entries are chained by their digests. The chain over entries
-- that were there before is made by the program when it opens the file.

CREATE TABLE operators (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    added TEXT NOT NULL
);

-- Each privilege is a role of its own as well.
CREATE TABLE roles (
    name TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('role', 'privilege')),
    place INTEGER NOT NULL
);
CREATE TABLE role_privileges (
    role TEXT NOT NULL REFERENCES roles (name) ON DELETE CASCADE,
    privilege TEXT NOT NULL CHECK (privilege IN ('view', 'import', 'replace', 'copy-to-tenants', 'deploy',
        'save-a-copy', 'edit', 'delete', 'administer')),
    PRIMARY KEY (role, privilege)
);

-- No tenant: all of them, those to come included.
CREATE TABLE grants (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    operator_id INTEGER NOT NULL REFERENCES operators (id) ON DELETE CASCADE,
    role TEXT NOT NULL REFERENCES roles (name),
    tenant_id INTEGER REFERENCES tenants (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX grants_once ON grants (operator_id, role, coalesce(tenant_id, 0));

INSERT INTO roles (name, kind, place) VALUES ('administrator', 'role', 1), ('package-manager', 'role', 2),
    ('deployer', 'role', 3), ('viewer', 'role', 4), ('view', 'privilege', 5), ('import', 'privilege', 6),
    ('replace', 'privilege', 7), ('copy-to-tenants', 'privilege', 8), ('deploy', 'privilege', 9),
    ('save-a-copy', 'privilege', 10), ('edit', 'privilege', 11), ('delete', 'privilege', 12),
    ('administer', 'privilege', 13);
INSERT INTO role_privileges (role, privilege) SELECT name, name FROM roles WHERE kind = 'privilege';
INSERT INTO role_privileges (role, privilege) SELECT name, 'view' FROM roles WHERE name <> 'view';
INSERT INTO role_privileges (role, privilege) SELECT 'administrator', name FROM roles
    WHERE kind = 'privilege' AND name <> 'view';
INSERT INTO role_privileges (role, privilege) VALUES ('package-manager', 'import'), ('package-manager', 'replace'),
    ('package-manager', 'copy-to-tenants'), ('package-manager', 'save-a-copy'), ('package-manager', 'edit'),
    ('package-manager', 'delete'), ('deployer', 'deploy'), ('deployer', 'save-a-copy');

CREATE INDEX package_tenants_by_tenant ON package_tenants (tenant_id, package_id);
CREATE INDEX packages_by_nickname ON packages (nickname);
CREATE INDEX packages_by_group ON packages (group_name, name);
CREATE INDEX deployments_by_package ON deployments (package_name, package_version);

-- A run keeps the tenants that its package had, so that it stays theirs when the package is gone.
CREATE TABLE run_tenants (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    tenant_id INTEGER NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    PRIMARY KEY (run_id, tenant_id)
);
CREATE INDEX run_tenants_by_tenant ON run_tenants (tenant_id, run_id);
INSERT INTO run_tenants (run_id, tenant_id) SELECT runs.id, tenant_id FROM runs
    JOIN packages ON packages.name = package_name AND packages.version = package_version
    JOIN package_tenants ON package_id = packages.id;

ALTER TABLE audit ADD COLUMN hash TEXT NOT NULL DEFAULT '';
CREATE INDEX audit_by_operator ON audit (operator, id);
CREATE INDEX audit_by_action ON audit (action, id);

-- Who works on it first administers it. A new file has no id yet.
INSERT INTO meta (name, value) SELECT 'access',
    CASE WHEN EXISTS (SELECT 1 FROM meta WHERE name = 'id') THEN 'migrated' ELSE 'new' END;
