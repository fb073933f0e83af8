-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records. Knowledge points with who confirmed them; what the forms of a day's activities hold: texts, seats that were
-- looked at, whose turn it was to tell the story; birthdays by month and day. Frozen once released.
ALTER TABLE person ADD COLUMN birthday TEXT;

CREATE TABLE knowledge_point (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    corrects INTEGER UNIQUE REFERENCES knowledge_point (id),
    team TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    must_read INTEGER NOT NULL,
    anew INTEGER NOT NULL,
    author TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    reason TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX knowledge_point_number ON knowledge_point (number);
CREATE TRIGGER knowledge_point_is_not_changed BEFORE UPDATE ON knowledge_point
BEGIN
    SELECT raise(ABORT, 'a knowledge point is corrected by another record, never changed');
END;
CREATE TRIGGER knowledge_point_is_not_deleted BEFORE DELETE ON knowledge_point
BEGIN
    SELECT raise(ABORT, 'a knowledge point is withdrawn, never deleted');
END;

-- The last row of a point and a person counts.
CREATE TABLE knowledge_confirmation (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    point INTEGER NOT NULL REFERENCES knowledge_point (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    confirmed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    noted_by TEXT NOT NULL
) STRICT;
CREATE INDEX knowledge_confirmation_number ON knowledge_confirmation (number, person_id, id);
CREATE TRIGGER knowledge_confirmation_is_not_changed BEFORE UPDATE ON knowledge_confirmation
BEGIN
    SELECT raise(ABORT, 'a confirmation is taken back by another record, never changed');
END;
CREATE TRIGGER knowledge_confirmation_is_not_deleted BEFORE DELETE ON knowledge_confirmation
BEGIN
    SELECT raise(ABORT, 'a confirmation is taken back by another record, never deleted');
END;

CREATE TABLE activity_text (
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (activity_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_seat (
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    seat TEXT NOT NULL,
    seen_at INTEGER,
    words TEXT NOT NULL,
    PRIMARY KEY (activity_id, seat)
) STRICT, WITHOUT ROWID;

-- The last row of a date and a person counts.
CREATE TABLE story_turn (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    outcome TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX story_turn_person ON story_turn (person_id, date);
CREATE INDEX story_turn_date ON story_turn (date);
CREATE TRIGGER story_turn_is_not_changed BEFORE UPDATE ON story_turn
BEGIN
    SELECT raise(ABORT, 'a turn is corrected by another record, never changed');
END;
CREATE TRIGGER story_turn_is_not_deleted BEFORE DELETE ON story_turn
BEGIN
    SELECT raise(ABORT, 'a turn is corrected by another record, never deleted');
END;
