-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records, version 3. The break desk: one row a break or meal through its life, and who eats together. Frozen once released.
CREATE TABLE break_record (
    id INTEGER PRIMARY KEY,
    agent TEXT NOT NULL,
    opened INTEGER NOT NULL,
    person_id INTEGER REFERENCES person (id),
    name TEXT NOT NULL,
    seat TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    sent_at INTEGER,
    sent_by TEXT NOT NULL,
    allowed_ms INTEGER NOT NULL,
    extensions TEXT NOT NULL,
    since INTEGER,
    from_feed INTEGER NOT NULL,
    back_at INTEGER,
    back_by TEXT NOT NULL,
    end_seen INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    UNIQUE (agent, opened)
) STRICT;
CREATE INDEX break_record_opened ON break_record (opened);
CREATE INDEX break_record_open ON break_record (opened) WHERE status IN ('waiting', 'sent', 'out');
CREATE INDEX break_record_person ON break_record (person_id, opened) WHERE person_id IS NOT NULL;
CREATE TRIGGER break_record_is_not_deleted BEFORE DELETE ON break_record
BEGIN
    SELECT raise(ABORT, 'a break is withdrawn, never deleted');
END;

CREATE TABLE meal_batch (
    date TEXT NOT NULL,
    number INTEGER NOT NULL,
    agents TEXT NOT NULL,
    PRIMARY KEY (date, number)
) STRICT, WITHOUT ROWID;
