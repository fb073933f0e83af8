-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Live history, version 6: what calls were about, as agents or the telephone system noted it. A call has each reason
-- once. Queue and agent may stand in the call alone. Frozen once released.
CREATE TABLE call_reason (
    call TEXT NOT NULL,
    reason INTEGER NOT NULL REFERENCES name (id),
    at INTEGER NOT NULL,
    queue INTEGER REFERENCES name (id),
    agent INTEGER REFERENCES name (id),
    PRIMARY KEY (call, reason)
) STRICT, WITHOUT ROWID;
CREATE INDEX call_reason_at ON call_reason (at);
