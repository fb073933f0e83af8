-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records, version 1. Moments are UTC milliseconds, dates "2026-11-23", money hundredths. Frozen once released.
-- application_id is "FLWR"
PRAGMA application_id = 1179408210;

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES ('store_id', lower(hex(randomblob(16))));

CREATE TABLE lease (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    token TEXT NOT NULL,
    holder TEXT NOT NULL,
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    process_start TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    heartbeat INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    moment INTEGER NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    row_hash BLOB,
    payload_hash BLOB NOT NULL,
    prev BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_subject ON audit (subject);
CREATE INDEX audit_moment ON audit (moment);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
    SELECT raise(ABORT, 'the audit trail is append-only');
END;
CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit
BEGIN
    SELECT raise(ABORT, 'the audit trail is append-only');
END;
-- Apart from the chain, so that expiry may erase personal text and the chain still holds.
CREATE TABLE audit_payload (
    seq INTEGER PRIMARY KEY REFERENCES audit (seq),
    salt BLOB NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    retired INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    no TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    team_id INTEGER REFERENCES team (id),
    employment TEXT NOT NULL,
    hired_on TEXT,
    retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX person_team ON person (team_id);

CREATE TABLE feed_member (
    person_id INTEGER NOT NULL REFERENCES person (id),
    member TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (person_id, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_member_member ON feed_member (member);

CREATE TABLE shift (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    parts TEXT NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE roster_day (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    date TEXT NOT NULL,
    shift TEXT NOT NULL,
    kind TEXT NOT NULL,
    leave_kind TEXT NOT NULL,
    UNIQUE (person_id, date)
) STRICT;
CREATE INDEX roster_day_date ON roster_day (date);

CREATE TABLE roster_segment (
    roster_day_id INTEGER NOT NULL REFERENCES roster_day (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (roster_day_id, position),
    CHECK (start < "end")
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    minutes_only INTEGER NOT NULL,
    clock_offset_ms INTEGER NOT NULL,
    entered_at INTEGER NOT NULL,
    UNIQUE (person_id, kind, at, source)
) STRICT;
CREATE INDEX evidence_at ON evidence (at);

CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    date TEXT NOT NULL,
    at INTEGER NOT NULL,
    taken_by TEXT NOT NULL,
    channel TEXT NOT NULL,
    expected INTEGER,
    reason TEXT NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX notice_person ON notice (person_id, date);
CREATE INDEX notice_date ON notice (date);

CREATE TABLE leave_record (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    asked_at INTEGER,
    approved INTEGER NOT NULL,
    approved_at INTEGER,
    papers_pending INTEGER NOT NULL,
    entered_by TEXT NOT NULL,
    remarks TEXT NOT NULL,
    cancelled INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX leave_record_person ON leave_record (person_id, start);
CREATE INDEX leave_record_start ON leave_record (start);

CREATE TABLE roll_mark (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    marked_at INTEGER NOT NULL,
    marked_by TEXT NOT NULL,
    note TEXT NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX roll_mark_person ON roll_mark (person_id, date);
CREATE INDEX roll_mark_date ON roll_mark (date);

CREATE TABLE day_close (
    id INTEGER PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES team (id),
    date TEXT NOT NULL,
    closed_at INTEGER NOT NULL,
    closed_by TEXT NOT NULL,
    waiting TEXT NOT NULL,
    reopened INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (team_id, date)
) STRICT;
CREATE INDEX day_close_date ON day_close (date);

CREATE TABLE penalty (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    date TEXT NOT NULL,
    segment INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    pack TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    rule_text TEXT NOT NULL,
    evidence TEXT NOT NULL,
    late_s INTEGER,
    early_s INTEGER,
    money INTEGER,
    pack_money INTEGER,
    currency TEXT,
    points INTEGER NOT NULL,
    absence_days REAL NOT NULL,
    marks TEXT NOT NULL,
    explain TEXT NOT NULL,
    status TEXT NOT NULL,
    proposed_at INTEGER NOT NULL,
    final_money INTEGER,
    final_points INTEGER NOT NULL,
    final_absence_days REAL NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER,
    corrects INTEGER REFERENCES penalty (id)
) STRICT;
CREATE INDEX penalty_person ON penalty (person_id, date);
CREATE INDEX penalty_date ON penalty (date);
CREATE TRIGGER penalty_is_not_deleted BEFORE DELETE ON penalty
BEGIN
    SELECT raise(ABORT, 'a penalty is corrected, never deleted');
END;

CREATE TABLE alert (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    instance TEXT NOT NULL,
    alarm INTEGER NOT NULL,
    since INTEGER NOT NULL,
    raised_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    owner TEXT NOT NULL,
    snoozed_until INTEGER,
    closed_at INTEGER,
    reason TEXT NOT NULL,
    facts TEXT NOT NULL,
    UNIQUE (kind, subject, instance)
) STRICT;
CREATE INDEX alert_raised ON alert (raised_at);
CREATE INDEX alert_open ON alert (since) WHERE status <> 'closed';

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    leader TEXT NOT NULL,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    passive INTEGER NOT NULL,
    position INTEGER NOT NULL,
    planned_start INTEGER,
    planned_end INTEGER,
    actual_start INTEGER,
    actual_end INTEGER,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    subject TEXT NOT NULL
) STRICT;
CREATE INDEX activity_day ON activity (leader, date, position);

CREATE TABLE activity_tick (
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    position INTEGER NOT NULL,
    step TEXT NOT NULL,
    ticked INTEGER NOT NULL,
    at INTEGER,
    answer TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (activity_id, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_note (
    leader TEXT NOT NULL,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (leader, date, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE rule_pack (
    id INTEGER PRIMARY KEY,
    pack TEXT NOT NULL,
    version TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    adopted_on TEXT,
    published_on TEXT,
    UNIQUE (pack, version)
) STRICT;

CREATE TABLE rule_pack_acknowledgement (
    id INTEGER PRIMARY KEY,
    rule_pack_id INTEGER NOT NULL REFERENCES rule_pack (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    at INTEGER NOT NULL,
    UNIQUE (rule_pack_id, person_id)
) STRICT;
