-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Live history, version 1. Agents, queues and reasons are named once; moments are UTC milliseconds. Frozen once released.
-- application_id is "FLWH"
PRAGMA application_id = 1179408200;

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES ('store_id', lower(hex(randomblob(16))));

CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE agent (
    id INTEGER PRIMARY KEY REFERENCES name (id)
) STRICT;

CREATE TABLE queue (
    id INTEGER PRIMARY KEY REFERENCES name (id)
) STRICT;

CREATE TABLE span (
    agent INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    state INTEGER NOT NULL,
    certainty INTEGER NOT NULL,
    call_kind INTEGER,
    reason INTEGER,
    queue INTEGER,
    call TEXT,
    PRIMARY KEY (agent, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE call (
    call TEXT NOT NULL,
    queue INTEGER NOT NULL,
    agent INTEGER,
    outcome INTEGER NOT NULL,
    joined INTEGER NOT NULL,
    answered INTEGER,
    ended INTEGER NOT NULL,
    wait_s INTEGER,
    talk_s INTEGER,
    ended_by INTEGER,
    caller TEXT NOT NULL,
    PRIMARY KEY (call, queue, joined)
) STRICT, WITHOUT ROWID;
CREATE INDEX call_queue ON call (queue, ended);
CREATE INDEX call_agent ON call (agent, ended) WHERE agent IS NOT NULL;

CREATE TABLE gap (
    since INTEGER PRIMARY KEY,
    until INTEGER NOT NULL,
    why TEXT NOT NULL
) STRICT;
CREATE INDEX gap_until ON gap (until);
