-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records: an activity that another leader accepted before it was begun is handed over, not skipped. Frozen once released.
UPDATE activity SET status = 'handedOver' WHERE status = 'skipped' AND id IN
    (SELECT CAST(substr(ref, 10) AS INTEGER) FROM handover_item WHERE answer = 'accepted' AND ref LIKE 'activity:%');
