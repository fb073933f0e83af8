#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Example adapter: tells Floorwalk an Asterisk queue_log as JSON lines.

  floorwalk --feed "exec:python3 queue_log_to_jsonl.py --follow /var/log/asterisk/queue_log"
  floorwalk report floor --feed "exec:python3 queue_log_to_jsonl.py queue_log" --json

Floorwalk reads queue_log by itself (queuelog:PATH); this program shows, on a system everybody knows, what an adapter
for another one has to do: say hello, tell the present as a snapshot, then what happens, each line with its own time,
and say hello again when nothing happens. Standard library only. The protocol is resources/schemas/feed.schema.json.

Exit status 0 means "all is told"; anything else makes Floorwalk start the program again after a while.
"""
import argparse
import datetime
import json
import sys
import time

HEARTBEAT = 10  # seconds; silence for a minute is taken for death
ENDS = {"COMPLETEAGENT": "agent", "COMPLETECALLER": "caller", "BLINDTRANSFER": "transfer", "ATTENDEDTRANSFER": "transfer"}
ACTS = set(ENDS) | {"CONNECT", "RINGNOANSWER", "PAUSE", "UNPAUSE", "ADDMEMBER", "REMOVEMEMBER"}  # prove membership
EXITS = {"EXITWITHTIMEOUT": 2, "EXITEMPTY": 2, "EXITWITHKEY": 3, "WITHDRAW": 2}  # where the seconds waited stand


def number(fields, index):
    """The whole seconds at this place, or None: any field may be missing or damaged."""
    try:
        return max(0, int(fields[index]))
    except (IndexError, ValueError):
        return None


class Floor:
    """What the log has told so far, and the lines that say so."""

    def __init__(self, out):
        self.out = out
        self.members = {}  # agent -> {queue: added by ADDMEMBER, not by the configuration}
        self.pauses = {}   # agent -> {queue: reason}, the latest last
        self.talking = {}  # agent -> calls
        self.waiting = {}  # call -> queue, caller, since when

    def say(self, epoch, kind, **keys):
        moment = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc)
        line = {"t": moment.isoformat(timespec="milliseconds"), "type": kind}
        line.update((key, value) for key, value in keys.items() if value is not None)
        self.out.write(json.dumps(line, ensure_ascii=False) + "\n")

    def greet(self, epoch):
        self.say(epoch, "hello", feed="queue_log", version=1)

    def snapshot(self, epoch):
        """The whole present: whatever is not told between its two ends is gone."""
        self.say(epoch, "snapshot.begin")
        for call, (queue, caller, since) in self.waiting.items():
            self.say(epoch, "call.queued", call=call, queue=queue, caller=caller, wait=max(0, epoch - since))
        for agent, queues in self.members.items():
            self.say(epoch, "agent.add", agent=agent, queues=list(queues))
            for call, queue in self.talking.get(agent, []):
                self.say(epoch, "call.answered", call=call, queue=queue, agent=agent)
            self.state(epoch, agent)
        self.say(epoch, "snapshot.end")

    def restart(self, epoch):
        """The telephone system began anew: no call outlived it, and of the pauses only those of added members."""
        self.waiting.clear()
        self.talking.clear()
        for agent, pauses in self.pauses.items():
            for queue in [each for each in pauses if not self.members.get(agent, {}).get(each)]:
                del pauses[queue]
        self.snapshot(epoch)

    def state(self, epoch, agent):
        """One state for one person, however many queues there are."""
        queues = self.members.get(agent, {})
        pauses = self.pauses.get(agent, {})
        told = {"agent": agent, "reason": list(pauses.values())[-1] if pauses else None}
        beside = True if pauses else None  # a pause that the state's own word does not tell
        if self.talking.get(agent):
            call, queue = self.talking[agent][-1]
            self.say(epoch, "agent.state", state="talking", call=call, queue=queue, direction="in", paused=beside, **told)
        elif not queues:
            self.say(epoch, "agent.state", agent=agent, state="loggedOut")
        elif all(queue in pauses for queue in queues):
            self.say(epoch, "agent.state", state="paused", **told)
        else:
            self.say(epoch, "agent.state", state="ready", paused=beside, **told)

    def serve(self, epoch, agent, queue, added=False):
        queues = self.members.setdefault(agent, {})
        if queue not in queues:
            queues[queue] = added
            self.say(epoch, "agent.add", agent=agent, queues=list(queues))

    def foresee(self, log):
        """
        A queue_log does not say who was there when it began, but its lines prove it up to the first restart: whoever
        acts without having been added stands in the configuration, and whoever is unpaused first was paused.
        """
        seen = set()
        for place, text in enumerate(log):
            parts = text.rstrip("\r\n").split("|")
            if len(parts) < 5:
                continue
            queue, agent, event = parts[2:5]
            if event == "QUEUESTART" and place > 0:
                return
            if event not in ACTS or (agent, queue) in seen:
                continue
            if event in ("PAUSE", "UNPAUSE", "ADDMEMBER", "REMOVEMEMBER"):
                seen.add((agent, queue))  # before these only calls were told
            if event != "ADDMEMBER":
                self.members.setdefault(agent, {})[queue] = False
            if event == "UNPAUSE":
                self.pauses.setdefault(agent, {})[queue] = ""

    def line(self, text):
        parts = text.rstrip("\r\n").split("|")
        if len(parts) < 5 or not parts[0].isdigit():
            print("not a line of a queue_log: " + text[:80].rstrip(), file=sys.stderr)
            return
        epoch, call, queue, agent, event = int(parts[0]), *parts[1:5]
        data = parts[5:]
        if event == "QUEUESTART":
            self.restart(epoch)
        elif event == "ENTERQUEUE":
            self.waiting[call] = (queue, data[1] if len(data) > 1 else None, epoch)
            self.say(epoch, "call.queued", call=call, queue=queue, caller=self.waiting[call][1])
        elif event == "ABANDON":
            self.waiting.pop(call, None)
            self.say(epoch, "call.abandoned", call=call, queue=queue, wait=number(data, 2))
        elif event in EXITS:
            self.waiting.pop(call, None)
            self.say(epoch, "call.exited", call=call, queue=queue, wait=number(data, EXITS[event]))
        elif event == "CONNECT":
            self.waiting.pop(call, None)
            self.serve(epoch, agent, queue)
            self.say(epoch, "call.answered", call=call, queue=queue, agent=agent, wait=number(data, 0))
            self.talking.setdefault(agent, []).append((call, queue))
            self.state(epoch, agent)
        elif event in ENDS:
            back = 2 if ENDS[event] == "transfer" else None
            talk = number(data, -back) if back else number(data, 1)
            self.say(epoch, "call.ended", call=call, queue=queue, agent=agent, talk=talk, by=ENDS[event])
            self.talking[agent] = [each for each in self.talking.get(agent, []) if each != (call, queue)]
            self.state(epoch, agent)
        elif event == "CALLREASON" and data:
            # Of the dialplan: QueueLog(support,${UNIQUEID},PJSIP/1001,CALLREASON,refund)
            self.say(epoch, "call.reason", call=call, queue=queue or None, agent=agent or None, reason=data[0][:100])
        elif event == "ADDMEMBER":
            self.serve(epoch, agent, queue, added=True)
            self.members[agent][queue] = True
            if data and data[0] == "PAUSED":
                self.pauses.setdefault(agent, {})[queue] = ""
            self.state(epoch, agent)
        elif event == "REMOVEMEMBER":
            self.members.setdefault(agent, {}).pop(queue, None)
            self.pauses.get(agent, {}).pop(queue, None)
            self.say(epoch, "agent.add", agent=agent, queues=list(self.members[agent]))
            self.state(epoch, agent)
        elif event == "RINGNOANSWER":
            self.serve(epoch, agent, queue)
            self.state(epoch, agent)
        elif event in ("PAUSE", "UNPAUSE"):
            self.serve(epoch, agent, queue)
            pauses = self.pauses.setdefault(agent, {})
            pauses.pop(queue, None)
            if event == "PAUSE":
                pauses[queue] = data[0] if data else ""
            self.state(epoch, agent)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", help="the queue_log")
    parser.add_argument("--follow", action="store_true", help="wait for more at its end")
    options = parser.parse_args()
    floor = Floor(sys.stdout)
    started = False
    spoken = time.monotonic()
    with open(options.file, encoding="utf-8", errors="replace", newline="\n") as log:
        floor.foresee(log)
        log.seek(0)
        rest = ""
        while True:
            text = log.readline()
            rest += text
            first = rest.split("|")[0] if rest.endswith("\n") else ""
            if not started and (first.isdigit() or (options.follow and not text)):
                started = True
                # A greeting is of the moment it is said: Floorwalk sees by it how the clocks differ.
                floor.greet(time.time() if options.follow else int(first))
                floor.snapshot(int(first) if first else time.time())
            if text:
                if rest.endswith("\n"):
                    floor.line(rest)
                    rest = ""
                    spoken = time.monotonic()
                continue
            sys.stdout.flush()
            if not options.follow:
                return 0
            if time.monotonic() - spoken >= HEARTBEAT:
                floor.greet(time.time())
                spoken = time.monotonic()
            time.sleep(0.5)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (BrokenPipeError, KeyboardInterrupt):
        sys.exit(1)
    except OSError as error:
        sys.exit(f"{error.filename}: {error.strerror}")
