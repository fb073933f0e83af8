-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records, version 9. Coaching notes with what was agreed, the listening register, and drafts. A record is corrected by
-- another one of the same number; only expiry empties its texts, with the salt that keeps them from being guessed from
-- the hash. Frozen once released.
CREATE TABLE coaching_note (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    corrects INTEGER UNIQUE REFERENCES coaching_note (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    team TEXT NOT NULL,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    fact TEXT NOT NULL,
    feeling TEXT NOT NULL,
    need TEXT NOT NULL,
    request TEXT NOT NULL,
    own_words TEXT NOT NULL,
    hr_visible INTEGER NOT NULL,
    source TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    reason TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    salt BLOB NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX coaching_note_person ON coaching_note (person_id, at);
CREATE INDEX coaching_note_number ON coaching_note (number);
CREATE INDEX coaching_note_at ON coaching_note (at);
CREATE INDEX coaching_note_expiry ON coaching_note (recorded_at) WHERE erased = 0;
CREATE TRIGGER coaching_note_is_not_changed BEFORE UPDATE ON coaching_note
WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.fact = '' AND NEW.feeling = '' AND NEW.need = ''
          AND NEW.request = '' AND NEW.own_words = '' AND NEW.source = '' AND NEW.reason = '' AND NEW.salt = x''
          AND NEW.id = OLD.id AND NEW.number = OLD.number AND NEW.corrects IS OLD.corrects
          AND NEW.person_id = OLD.person_id AND NEW.team = OLD.team AND NEW.at = OLD.at AND NEW.author = OLD.author
          AND NEW.kind = OLD.kind AND NEW.hr_visible = OLD.hr_visible AND NEW.withdrawn = OLD.withdrawn
          AND NEW.recorded_at = OLD.recorded_at AND NEW.recorded_by = OLD.recorded_by)
BEGIN
    SELECT raise(ABORT, 'a coaching note is corrected by another record, never changed');
END;
CREATE TRIGGER coaching_note_is_not_deleted BEFORE DELETE ON coaching_note
BEGIN
    SELECT raise(ABORT, 'a coaching note is withdrawn, never deleted');
END;

CREATE TABLE coaching_action (
    id INTEGER PRIMARY KEY,
    note INTEGER NOT NULL,
    text TEXT NOT NULL,
    due TEXT NOT NULL,
    done_at INTEGER,
    done_by TEXT NOT NULL,
    outcome TEXT NOT NULL,
    snoozed_until INTEGER
) STRICT;
CREATE INDEX coaching_action_note ON coaching_action (note);
CREATE INDEX coaching_action_due ON coaching_action (due) WHERE done_at IS NULL;
CREATE TRIGGER coaching_action_is_not_deleted BEFORE DELETE ON coaching_action
BEGIN
    SELECT raise(ABORT, 'what was agreed is ended, never deleted');
END;

-- One row a record, its Chinese characters parted by blanks: a word of two of them is then a phrase.
CREATE VIRTUAL TABLE coaching_words USING fts5 (words, tokenize = 'unicode61');

CREATE TABLE listening (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    corrects INTEGER UNIQUE REFERENCES listening (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    team TEXT NOT NULL,
    kind TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    began INTEGER NOT NULL,
    seconds INTEGER,
    agent_key TEXT NOT NULL,
    call TEXT NOT NULL,
    advice TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    salt BLOB NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX listening_began ON listening (began);
CREATE INDEX listening_person ON listening (person_id, began);
CREATE INDEX listening_number ON listening (number);
CREATE INDEX listening_expiry ON listening (recorded_at) WHERE erased = 0;
CREATE TRIGGER listening_is_not_changed BEFORE UPDATE ON listening
WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.advice = '' AND NEW.call = '' AND NEW.agent_key = ''
          AND NEW.reason = '' AND NEW.salt = x'' AND NEW.id = OLD.id AND NEW.number = OLD.number
          AND NEW.corrects IS OLD.corrects AND NEW.person_id = OLD.person_id AND NEW.team = OLD.team
          AND NEW.kind = OLD.kind AND NEW.by_whom = OLD.by_whom AND NEW.began = OLD.began
          AND NEW.seconds IS OLD.seconds AND NEW.status = OLD.status AND NEW.recorded_at = OLD.recorded_at
          AND NEW.recorded_by = OLD.recorded_by)
BEGIN
    SELECT raise(ABORT, 'the register is corrected by another record, never changed');
END;
CREATE TRIGGER listening_is_not_deleted BEFORE DELETE ON listening
BEGIN
    SELECT raise(ABORT, 'an entry of the register is withdrawn, never deleted');
END;

-- What somebody types and has not stored: no record, gone once it is stored or dropped.
CREATE TABLE draft (
    owner TEXT NOT NULL,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (owner, kind)
) STRICT, WITHOUT ROWID;
