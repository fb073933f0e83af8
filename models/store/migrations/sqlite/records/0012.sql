-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records: incidents lose their names and texts when they have expired; when it was, how many were gone and for how
-- long stays. `erased` is absent until then, so that what was said of older rows still fits. Frozen once released.
ALTER TABLE incident ADD COLUMN erased INTEGER;
CREATE INDEX incident_expiry ON incident (recorded_at) WHERE erased IS NULL;
DROP TRIGGER incident_is_not_changed;
CREATE TRIGGER incident_is_not_changed BEFORE UPDATE ON incident
WHEN NOT (OLD.erased IS NULL AND NEW.erased = 1 AND NEW.wording = '' AND NEW.reported_to = '' AND NEW.cause = ''
          AND NEW.note = '' AND NEW.reason = '' AND NEW.people NOT GLOB '*"agent":"[^"]*'
          AND length(NEW.people) - length(replace(NEW.people, '"went":', ''))
              = length(OLD.people) - length(replace(OLD.people, '"went":', ''))
          AND NEW.id = OLD.id AND NEW.number = OLD.number AND NEW.corrects IS OLD.corrects AND NEW.team = OLD.team
          AND NEW.instance = OLD.instance AND NEW.began = OLD.began AND NEW.ended IS OLD.ended
          AND NEW.span_by_hand = OLD.span_by_hand AND NEW.of_all = OLD.of_all
          AND NEW.reported_at IS OLD.reported_at AND NEW.withdrawn = OLD.withdrawn
          AND NEW.recorded_at = OLD.recorded_at AND NEW.recorded_by = OLD.recorded_by)
BEGIN
    SELECT raise(ABORT, 'an incident is corrected by another record, never changed');
END;
