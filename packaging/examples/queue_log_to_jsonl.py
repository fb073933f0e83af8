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
        self.queues = {}   # agent -> queues
        self.pauses = {}   # agent -> {queue: reason}
        self.talking = {}  # agent -> calls

    def say(self, epoch, kind, **keys):
        moment = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc)
        line = {"t": moment.isoformat(timespec="milliseconds"), "type": kind}
        line.update((key, value) for key, value in keys.items() if value is not None)
        self.out.write(json.dumps(line, ensure_ascii=False) + "\n")

    def greet(self, epoch):
        self.say(epoch, "hello", feed="queue_log", version=1)

    def state(self, epoch, agent):
        """One state for one person, however many queues there are."""
        pauses = self.pauses.get(agent, {})
        if self.talking.get(agent):
            call, queue = self.talking[agent][-1]
            self.say(epoch, "agent.state", agent=agent, state="talking", call=call, queue=queue, direction="in")
        elif not self.queues.get(agent):
            self.say(epoch, "agent.state", agent=agent, state="loggedOut")
        elif pauses:
            self.say(epoch, "agent.state", agent=agent, state="paused", reason=list(pauses.values())[-1])
        else:
            self.say(epoch, "agent.state", agent=agent, state="ready")

    def serve(self, epoch, agent, queue):
        queues = self.queues.setdefault(agent, [])
        if queue not in queues:
            queues.append(queue)
            self.say(epoch, "agent.add", agent=agent, queues=queues)

    def line(self, text):
        parts = text.rstrip("\r\n").split("|")
        if len(parts) < 5 or not parts[0].isdigit():
            print("not a line of a queue_log: " + text[:80].rstrip(), file=sys.stderr)
            return
        epoch, call, queue, agent, event = int(parts[0]), *parts[1:5]
        data = parts[5:]
        if event == "ENTERQUEUE":
            self.say(epoch, "call.queued", call=call, queue=queue, caller=data[1] if len(data) > 1 else None)
        elif event == "ABANDON":
            self.say(epoch, "call.abandoned", call=call, queue=queue, wait=number(data, 2))
        elif event in EXITS:
            self.say(epoch, "call.exited", call=call, queue=queue, wait=number(data, EXITS[event]))
        elif event == "CONNECT":
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
        elif event == "ADDMEMBER":
            self.serve(epoch, agent, queue)
            self.state(epoch, agent)
        elif event == "REMOVEMEMBER":
            self.queues[agent] = [each for each in self.queues.get(agent, []) if each != queue]
            self.pauses.get(agent, {}).pop(queue, None)
            self.say(epoch, "agent.add", agent=agent, queues=self.queues[agent])
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
        rest = ""
        while True:
            text = log.readline()
            if text:
                rest += text
                if rest.endswith("\n"):
                    if not started and rest.split("|")[0].isdigit():
                        started = True
                        # A greeting is of the moment it is said: Floorwalk sees by it how the clocks differ.
                        floor.greet(time.time() if options.follow else int(rest.split("|")[0]))
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
