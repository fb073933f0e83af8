#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a store with a year of records and live history (200 agents, 250 working days, about 2 GB), for benchmarks:
#   tests/bench/year.sh STORE [LAST_DAY] [AGENTS=200]
set -euo pipefail
[ $# -ge 1 ] || { sed -n '4,5p' "$0"; exit 2; }
store=$1
last=${2:-$(date +%F)}
agents=${3:-200}
bin=$(dirname "$0")/../../build
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 - "$folder" "$last" "$agents" <<'PYTHON'
import datetime, random, sys
folder, last, agents_count = sys.argv[1], datetime.date.fromisoformat(sys.argv[2]), int(sys.argv[3])
random.seed(7)
days = []
day = last
while len(days) < 250:
    if day.weekday() < 5:
        days.append(day)
    day -= datetime.timedelta(days=1)
with open(folder + "/agents.csv", "w", encoding="utf-8") as agents:
    agents.write("employee_no,name,team,feed_member\n")
    for i in range(agents_count):
        agents.write(f"{i:05d},员工{i:05d},客服{i // 20 + 1}组,Agent {i:05d}\n")
with open(folder + "/roster.csv", "w", encoding="utf-8") as roster, \
        open(folder + "/punches.csv", "w", encoding="utf-8") as punches:
    roster.write("employee_no,date,start,end,shift\n")
    punches.write("employee_no,moment,direction\n")
    for day in days:
        for i in range(agents_count):
            roster.write(f"{i:05d},{day},08:30,17:30,早班\n")
            came = 8 * 3600 + 30 * 60 - random.randint(60, 1200) + (random.randint(60, 4000) if random.random() < .03 else 0)
            left = 17 * 3600 + 30 * 60 + random.randint(10, 1200)
            for seconds, direction in ((came, "in"), (left, "out")):
                clock = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
                punches.write(f"{i:05d},{day}T{clock},{direction}\n")
PYTHON
export TZ=Asia/Shanghai
for kind in agents roster punches; do
    "$bin/app/floorwalk" import "$kind" "$folder/$kind.csv" --store "$store"
done
"$bin/app/floorwalk" settings set demo true --as bench --store "$store" # invented: the demo's floor may run over it
"$bin/tests/bench/fillyear" "$store" "$last" "$agents"
ls -lh "$store"*
