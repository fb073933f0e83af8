-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records: who wrote a hand-over takes it back while nobody has answered it. Others have NULL, so that their hashes stay
-- what they were. Frozen once released.
ALTER TABLE handover ADD COLUMN withdrawn_at INTEGER;
DROP TRIGGER handover_is_not_changed;
CREATE TRIGGER handover_is_not_changed BEFORE UPDATE ON handover
WHEN NOT (NEW.id = OLD.id AND NEW.date = OLD.date AND NEW.team = OLD.team AND NEW.from_leader = OLD.from_leader
          AND NEW.to_leader = OLD.to_leader AND NEW.written_at = OLD.written_at AND NEW.replaces IS OLD.replaces
          AND NEW.is_last <= OLD.is_last
          AND (NEW.withdrawn_at IS OLD.withdrawn_at
               OR (OLD.withdrawn_at IS NULL AND OLD.taken_at IS NULL AND NEW.taken_at IS NULL AND NEW.is_last = 0))
          AND ((OLD.taken_at IS NULL AND NEW.words = OLD.words AND NEW.salt = OLD.salt AND NEW.erased = OLD.erased)
               OR (OLD.erased = 0 AND NEW.erased = 1 AND NEW.words = '' AND NEW.salt = x''
                   AND NEW.taken_at IS OLD.taken_at AND NEW.taken_by IS OLD.taken_by)))
BEGIN
    SELECT raise(ABORT, 'a hand-over is followed by another one, never changed');
END;
