-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records: knowledge points lose their texts when they have expired, confirmations and turns of the story those whom
-- they name, with the salt that keeps both from being guessed from the hash; that somebody confirmed, or told a story,
-- and when, stays. `erased` is absent until then, and the salt in rows of before, so that what was said of these still
-- fits. Frozen once released.
ALTER TABLE knowledge_point ADD COLUMN salt BLOB;
ALTER TABLE knowledge_point ADD COLUMN erased INTEGER;
DROP TRIGGER knowledge_point_is_not_changed;
CREATE TRIGGER knowledge_point_is_not_changed BEFORE UPDATE ON knowledge_point
WHEN NOT (OLD.erased IS NULL AND NEW.erased = 1 AND NEW.title = '' AND NEW.text = '' AND NEW.reason = ''
          AND NEW.salt IS NULL AND NEW.id = OLD.id AND NEW.number = OLD.number AND NEW.corrects IS OLD.corrects
          AND NEW.team = OLD.team AND NEW.valid_from = OLD.valid_from AND NEW.valid_to IS OLD.valid_to
          AND NEW.must_read = OLD.must_read AND NEW.anew = OLD.anew AND NEW.author = OLD.author
          AND NEW.withdrawn = OLD.withdrawn AND NEW.recorded_at = OLD.recorded_at
          AND NEW.recorded_by = OLD.recorded_by)
BEGIN
    SELECT raise(ABORT, 'a knowledge point is corrected by another record, never changed');
END;

-- Made anew: a column cannot learn to be absent. The last row of a point and a person counts.
CREATE TABLE knowledge_confirmation_anew (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    point INTEGER NOT NULL REFERENCES knowledge_point (id),
    person_id INTEGER REFERENCES person (id),
    confirmed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    noted_by TEXT NOT NULL,
    salt BLOB,
    erased INTEGER,
    CHECK ((person_id IS NULL) = (erased IS NOT NULL))
) STRICT;
INSERT INTO knowledge_confirmation_anew (id, number, point, person_id, confirmed, at, noted_by)
    SELECT id, number, point, person_id, confirmed, at, noted_by FROM knowledge_confirmation;
DROP TABLE knowledge_confirmation;
ALTER TABLE knowledge_confirmation_anew RENAME TO knowledge_confirmation;
CREATE INDEX knowledge_confirmation_number ON knowledge_confirmation (number, person_id, id);
CREATE INDEX knowledge_confirmation_expiry ON knowledge_confirmation (at) WHERE erased IS NULL;
CREATE TRIGGER knowledge_confirmation_is_not_changed BEFORE UPDATE ON knowledge_confirmation
WHEN NOT (OLD.erased IS NULL AND NEW.erased = 1 AND NEW.person_id IS NULL AND NEW.noted_by = '' AND NEW.salt IS NULL
          AND NEW.id = OLD.id AND NEW.number = OLD.number AND NEW.point = OLD.point
          AND NEW.confirmed = OLD.confirmed AND NEW.at = OLD.at)
BEGIN
    SELECT raise(ABORT, 'a confirmation is taken back by another record, never changed');
END;
CREATE TRIGGER knowledge_confirmation_is_not_deleted BEFORE DELETE ON knowledge_confirmation
BEGIN
    SELECT raise(ABORT, 'a confirmation is taken back by another record, never deleted');
END;

-- The last row of a date and a person counts.
CREATE TABLE story_turn_anew (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id),
    outcome TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    salt BLOB,
    erased INTEGER,
    CHECK ((person_id IS NULL) = (erased IS NOT NULL))
) STRICT;
INSERT INTO story_turn_anew (id, date, person_id, outcome, recorded_at, recorded_by)
    SELECT id, date, person_id, outcome, recorded_at, recorded_by FROM story_turn;
DROP TABLE story_turn;
ALTER TABLE story_turn_anew RENAME TO story_turn;
CREATE INDEX story_turn_person ON story_turn (person_id, date);
CREATE INDEX story_turn_date ON story_turn (date);
CREATE INDEX story_turn_expiry ON story_turn (date) WHERE erased IS NULL;
CREATE TRIGGER story_turn_is_not_changed BEFORE UPDATE ON story_turn
WHEN NOT (OLD.erased IS NULL AND NEW.erased = 1 AND NEW.person_id IS NULL AND NEW.recorded_by = ''
          AND NEW.salt IS NULL AND NEW.id = OLD.id AND NEW.date = OLD.date AND NEW.outcome = OLD.outcome
          AND NEW.recorded_at = OLD.recorded_at)
BEGIN
    SELECT raise(ABORT, 'a turn is corrected by another record, never changed');
END;
CREATE TRIGGER story_turn_is_not_deleted BEFORE DELETE ON story_turn
BEGIN
    SELECT raise(ABORT, 'a turn is corrected by another record, never deleted');
END;
