-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Reports as they were when they were submitted, and shifts that are handed over. A report is followed by a later
-- version that points to it, a hand-over by the answers to its items; nothing else of them changes. Only expiry empties
-- their texts, with the salt that keeps them from being guessed from the hash. Frozen once released.
CREATE TABLE submitted_report (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    leader TEXT NOT NULL,
    team TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    version INTEGER NOT NULL,
    replaces INTEGER UNIQUE REFERENCES submitted_report (id),
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    submitted_at INTEGER NOT NULL,
    submitted_by TEXT NOT NULL,
    received_at INTEGER,
    received_by TEXT,
    channel TEXT,
    entered_by TEXT,
    salt BLOB NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, leader, from_day, version)
) STRICT;
CREATE INDEX submitted_report_day ON submitted_report (from_day);
CREATE INDEX submitted_report_expiry ON submitted_report (submitted_at) WHERE erased = 0;
CREATE TRIGGER submitted_report_is_not_changed BEFORE UPDATE ON submitted_report
WHEN NOT (NEW.id = OLD.id AND NEW.kind = OLD.kind AND NEW.leader = OLD.leader AND NEW.team = OLD.team
          AND NEW.from_day = OLD.from_day AND NEW.to_day = OLD.to_day AND NEW.version = OLD.version
          AND NEW.replaces IS OLD.replaces AND NEW.content_hash = OLD.content_hash
          AND NEW.submitted_at = OLD.submitted_at AND NEW.submitted_by = OLD.submitted_by
          AND ((OLD.received_at IS NULL AND NEW.content = OLD.content AND NEW.salt = OLD.salt
                AND NEW.erased = OLD.erased)
               OR (OLD.erased = 0 AND NEW.erased = 1 AND NEW.content = '' AND NEW.salt = x''
                   AND NEW.received_at IS OLD.received_at AND NEW.received_by IS OLD.received_by
                   AND NEW.channel IS OLD.channel AND NEW.entered_by IS OLD.entered_by)))
BEGIN
    SELECT raise(ABORT, 'a submitted report is followed by another version, never changed');
END;
CREATE TRIGGER submitted_report_is_not_deleted BEFORE DELETE ON submitted_report
BEGIN
    SELECT raise(ABORT, 'a submitted report is never deleted');
END;

CREATE TABLE handover (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    team TEXT NOT NULL,
    from_leader TEXT NOT NULL,
    to_leader TEXT NOT NULL,
    words TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    replaces INTEGER UNIQUE REFERENCES handover (id),
    taken_at INTEGER,
    taken_by TEXT,
    salt BLOB NOT NULL,
    is_last INTEGER NOT NULL DEFAULT 1,
    erased INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX handover_date ON handover (date);
CREATE INDEX handover_waiting ON handover (from_leader) WHERE taken_at IS NULL AND is_last = 1 AND erased = 0;
CREATE INDEX handover_expiry ON handover (written_at) WHERE erased = 0;
CREATE TRIGGER handover_is_not_changed BEFORE UPDATE ON handover
WHEN NOT (NEW.id = OLD.id AND NEW.date = OLD.date AND NEW.team = OLD.team AND NEW.from_leader = OLD.from_leader
          AND NEW.to_leader = OLD.to_leader AND NEW.written_at = OLD.written_at AND NEW.replaces IS OLD.replaces
          AND NEW.is_last <= OLD.is_last
          AND ((OLD.taken_at IS NULL AND NEW.words = OLD.words AND NEW.salt = OLD.salt AND NEW.erased = OLD.erased)
               OR (OLD.erased = 0 AND NEW.erased = 1 AND NEW.words = '' AND NEW.salt = x''
                   AND NEW.taken_at IS OLD.taken_at AND NEW.taken_by IS OLD.taken_by)))
BEGIN
    SELECT raise(ABORT, 'a hand-over is followed by another one, never changed');
END;
CREATE TRIGGER handover_is_not_deleted BEFORE DELETE ON handover
BEGIN
    SELECT raise(ABORT, 'a hand-over is never deleted');
END;

CREATE TABLE handover_item (
    id INTEGER PRIMARY KEY,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    text TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_at INTEGER,
    answered_by TEXT,
    reason TEXT NOT NULL,
    salt BLOB NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0,
    UNIQUE (handover_id, position)
) STRICT;
CREATE TRIGGER handover_item_is_not_changed BEFORE UPDATE ON handover_item
WHEN NOT (NEW.id = OLD.id AND NEW.handover_id = OLD.handover_id AND NEW.position = OLD.position
          AND NEW.kind = OLD.kind AND NEW.ref = OLD.ref
          AND ((OLD.answer = 'open' AND NEW.text = OLD.text AND NEW.salt = OLD.salt AND NEW.erased = OLD.erased)
               OR (OLD.erased = 0 AND NEW.erased = 1 AND NEW.text = '' AND NEW.reason = '' AND NEW.salt = x''
                   AND NEW.answer = OLD.answer AND NEW.answered_at IS OLD.answered_at
                   AND NEW.answered_by IS OLD.answered_by)))
BEGIN
    SELECT raise(ABORT, 'what was handed over is answered once, never changed');
END;
CREATE TRIGGER handover_item_is_not_deleted BEFORE DELETE ON handover_item
BEGIN
    SELECT raise(ABORT, 'what was handed over is never deleted');
END;

-- Days of all leaders by their date: the day report tells of all who led the team.
CREATE INDEX activity_date ON activity (date, leader);
