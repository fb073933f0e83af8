-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records: errors that quality assurance found are entries of the register, with who found them and whether one was
-- fatal. Other entries have neither: NULL, so that their hashes stay what they were. Frozen once released.
ALTER TABLE register_entry ADD COLUMN found_by TEXT;
ALTER TABLE register_entry ADD COLUMN fatal INTEGER CHECK (fatal = 1);
DROP TRIGGER register_entry_is_not_changed;
CREATE TRIGGER register_entry_is_not_changed BEFORE UPDATE ON register_entry
WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.topic = '' AND NEW.text = '' AND NEW.contact = ''
          AND NEW.seat = '' AND NEW.addressee = '' AND NEW.alert = '' AND NEW.link IS NULL AND NEW.call IS NULL
          AND NEW.found_by IS NULL AND NEW.fatal IS OLD.fatal AND NEW.salt = x'' AND NEW.id = OLD.id
          AND NEW.number = OLD.number AND NEW.corrects IS OLD.corrects AND NEW.kind = OLD.kind
          AND NEW.opened_at = OLD.opened_at AND NEW.date = OLD.date AND NEW.team = OLD.team
          AND NEW.agent_id IS OLD.agent_id AND NEW.urgency = OLD.urgency AND NEW.due IS OLD.due
          AND NEW.owner = OLD.owner AND NEW.activity_id IS OLD.activity_id AND NEW.recorded_at = OLD.recorded_at
          AND NEW.recorded_by = OLD.recorded_by)
BEGIN
    SELECT raise(ABORT, 'an entry of the register is corrected by another record, never changed');
END;
