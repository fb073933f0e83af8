-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The register: what leaders take up in a day and what becomes of it. Entries and steps are never changed: words are
-- corrected by another record of the same number, fates by another step; only expiry empties texts, with the salt that
-- keeps them from being guessed from the hash. The standing is what the steps come to, kept so that the open ones are
-- found without reading the years. Frozen once released.
CREATE TABLE register_entry (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    corrects INTEGER UNIQUE REFERENCES register_entry (id),
    kind TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    date TEXT NOT NULL,
    team TEXT NOT NULL,
    agent_id INTEGER REFERENCES person (id),
    topic TEXT NOT NULL,
    text TEXT NOT NULL,
    contact TEXT NOT NULL,
    seat TEXT NOT NULL,
    urgency TEXT NOT NULL,
    addressee TEXT NOT NULL,
    due INTEGER,
    owner TEXT NOT NULL,
    alert TEXT NOT NULL,
    activity_id INTEGER REFERENCES activity (id),
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    salt BLOB NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX register_entry_number ON register_entry (number);
CREATE INDEX register_entry_agent ON register_entry (agent_id) WHERE agent_id IS NOT NULL;
CREATE INDEX register_entry_alert ON register_entry (alert) WHERE alert <> '';
CREATE TRIGGER register_entry_is_not_changed BEFORE UPDATE ON register_entry
WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.topic = '' AND NEW.text = '' AND NEW.contact = ''
          AND NEW.seat = '' AND NEW.addressee = '' AND NEW.alert = '' AND NEW.salt = x'' AND NEW.id = OLD.id
          AND NEW.number = OLD.number AND NEW.corrects IS OLD.corrects AND NEW.kind = OLD.kind
          AND NEW.opened_at = OLD.opened_at AND NEW.date = OLD.date AND NEW.team = OLD.team
          AND NEW.agent_id IS OLD.agent_id AND NEW.urgency = OLD.urgency AND NEW.due IS OLD.due
          AND NEW.owner = OLD.owner AND NEW.activity_id IS OLD.activity_id AND NEW.recorded_at = OLD.recorded_at
          AND NEW.recorded_by = OLD.recorded_by)
BEGIN
    SELECT raise(ABORT, 'an entry of the register is corrected by another record, never changed');
END;
CREATE TRIGGER register_entry_is_not_deleted BEFORE DELETE ON register_entry
BEGIN
    SELECT raise(ABORT, 'an entry of the register is closed, never deleted');
END;

CREATE TABLE register_step (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    whom TEXT NOT NULL,
    due INTEGER,
    corrects INTEGER REFERENCES register_step (id),
    at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    salt BLOB NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX register_step_number ON register_step (number);
CREATE TRIGGER register_step_is_not_changed BEFORE UPDATE ON register_step
WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.text = '' AND NEW.whom = '' AND NEW.salt = x''
          AND NEW.id = OLD.id AND NEW.number = OLD.number AND NEW.kind = OLD.kind AND NEW.due IS OLD.due
          AND NEW.corrects IS OLD.corrects AND NEW.at = OLD.at AND NEW.by_whom = OLD.by_whom)
BEGIN
    SELECT raise(ABORT, 'a step of the register is corrected by another one, never changed');
END;
CREATE TRIGGER register_step_is_not_deleted BEFORE DELETE ON register_step
BEGIN
    SELECT raise(ABORT, 'a step of the register is never deleted');
END;

-- One row an entry; its id is the entry's number.
CREATE TABLE register_standing (
    id INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES register_entry (id),
    kind TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    date TEXT NOT NULL,
    team TEXT NOT NULL,
    open INTEGER NOT NULL,
    owner TEXT NOT NULL,
    offered_to TEXT NOT NULL,
    due INTEGER,
    touched_at INTEGER NOT NULL,
    erased INTEGER NOT NULL
) STRICT;
CREATE INDEX register_standing_open ON register_standing (owner, due) WHERE open = 1;
CREATE INDEX register_standing_date ON register_standing (date, kind);
CREATE INDEX register_standing_kind ON register_standing (kind, opened_at);
CREATE INDEX register_standing_expiry ON register_standing (touched_at) WHERE erased = 0;
CREATE TRIGGER register_standing_is_not_deleted BEFORE DELETE ON register_standing
BEGIN
    SELECT raise(ABORT, 'an entry of the register is closed, never deleted');
END;

-- One row an entry, by its number: what it says and what was done about it.
CREATE VIRTUAL TABLE register_words USING fts5 (words, tokenize = 'unicode61');
