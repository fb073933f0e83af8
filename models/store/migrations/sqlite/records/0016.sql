-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records: who comes in place of whom. A cover is never changed; another row takes it back. Its words are erased when
-- they have expired, with the salt that keeps them from being guessed from the hash. Frozen once released.
CREATE TABLE shift_cover (
    id INTEGER PRIMARY KEY,
    withdraws INTEGER UNIQUE REFERENCES shift_cover (id),
    kind TEXT NOT NULL,
    away_id INTEGER NOT NULL REFERENCES person (id),
    stands_id INTEGER NOT NULL REFERENCES person (id),
    date TEXT NOT NULL,
    back TEXT,
    span_from INTEGER,
    span_to INTEGER,
    asked_on TEXT,
    papers TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0,
    salt BLOB NOT NULL,
    CHECK (away_id <> stands_id),
    CHECK ((span_from IS NULL) = (span_to IS NULL) AND (span_from IS NULL OR span_from < span_to))
) STRICT;
CREATE INDEX shift_cover_date ON shift_cover (date);
CREATE INDEX shift_cover_expiry ON shift_cover (date) WHERE erased = 0;
CREATE INDEX shift_cover_back ON shift_cover (back) WHERE back IS NOT NULL;
CREATE TRIGGER shift_cover_is_not_changed BEFORE UPDATE ON shift_cover
WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.papers = '' AND NEW.reason = '' AND NEW.salt = x'' AND NEW.id = OLD.id
          AND NEW.withdraws IS OLD.withdraws AND NEW.kind = OLD.kind AND NEW.away_id = OLD.away_id
          AND NEW.stands_id = OLD.stands_id AND NEW.date = OLD.date AND NEW.back IS OLD.back
          AND NEW.span_from IS OLD.span_from AND NEW.span_to IS OLD.span_to AND NEW.asked_on IS OLD.asked_on
          AND NEW.recorded_at = OLD.recorded_at AND NEW.recorded_by = OLD.recorded_by)
BEGIN
    SELECT raise(ABORT, 'a cover is taken back by another row, never changed');
END;
CREATE TRIGGER shift_cover_is_not_deleted BEFORE DELETE ON shift_cover
BEGIN
    SELECT raise(ABORT, 'a cover is taken back by another row, never deleted');
END;
