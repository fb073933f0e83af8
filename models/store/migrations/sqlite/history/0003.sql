-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Live history, version 3: half-hour sums of the days whose spans and calls are no longer kept. `since` is the half
-- hour's begin; `reason` 0 is none. `meta` says under 'thinned_to' before which moment the sums are what is kept, and
-- under 'thinning' how far the next day has come.

CREATE TABLE state_sum (
    since INTEGER NOT NULL,
    agent INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    ms INTEGER NOT NULL,
    PRIMARY KEY (since, agent, state, reason)
) STRICT, WITHOUT ROWID;

CREATE TABLE handling_sum (
    since INTEGER NOT NULL,
    agent INTEGER NOT NULL,
    queue INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    ms INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    PRIMARY KEY (since, agent, queue, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE call_sum (
    since INTEGER NOT NULL,
    queue INTEGER NOT NULL,
    offered INTEGER NOT NULL,
    carried INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    answered_within INTEGER NOT NULL,
    abandoned INTEGER NOT NULL,
    abandoned_within INTEGER NOT NULL,
    abandoned_short INTEGER NOT NULL,
    exited INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    lost_pending INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    waiting_pending INTEGER NOT NULL,
    wait_s INTEGER NOT NULL,
    longest_wait_s INTEGER NOT NULL, -- -1: none
    talk_calls INTEGER NOT NULL,
    talk_s INTEGER NOT NULL,
    longest_talk_s INTEGER NOT NULL,
    ended_by_caller INTEGER NOT NULL,
    ended_by_agent INTEGER NOT NULL,
    transferred INTEGER NOT NULL,
    still_talking INTEGER NOT NULL,
    PRIMARY KEY (since, queue)
) STRICT, WITHOUT ROWID;
