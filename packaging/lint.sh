#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy and clazy (named checks) over the source files changed since a revision, the last commit by default; each
# changed header is compiled alone too, for files built together hide what a header forgot to include:
#   packaging/lint.sh [REVISION | --all]
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

if [ "${1:-}" = --all ]; then
    mapfile -t files < <(git ls-files 'app/*.cpp' 'models/*.cpp' 'widgets/*.cpp')
    mapfile -t headers < <(git ls-files 'app/*.h' 'models/*.h' 'widgets/*.h')
else
    base=${1:-HEAD~1}
    git rev-parse -q --verify "$base" >/dev/null || base=$(git hash-object -t tree /dev/null)
    mapfile -t files < <(git diff --name-only --diff-filter=AM "$base" -- 'app/*.cpp' 'models/*.cpp' 'widgets/*.cpp')
    mapfile -t headers < <(git diff --name-only --diff-filter=AM "$base" -- 'app/*.h' 'models/*.h' 'widgets/*.h')
fi
if [ $((${#files[@]} + ${#headers[@]})) -eq 0 ]; then
    say "Lint: no changed source files."
    exit 0
fi
say "Lint: ${#headers[@]} header(s) alone, clang-tidy and clazy over ${#files[@]} file(s)"
# The compiler's own precompiled headers are of no use to clang's tools.
cmake -S . -B build-lint -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++-14 \
    -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DFLOORWALK_TESTS=OFF >/dev/null
ninja -C build-lint -t targets all | sed -n 's/^\([^ ]*_autogen\): phony$/\1/p' | sort -u | xargs ninja -C build-lint >/dev/null
# The options of the module with the most libraries do for every header.
flags=$(python3 - <<'PYTHON'
import json, re
command = next(e["command"] for e in json.load(open("build-lint/compile_commands.json"))
               if e["file"].endswith("/app/main.cpp"))
print(*re.findall(r"-D\S+|-I\S+|-isystem \S+|-std=\S+|-fPIC", command))
PYTHON
)
# shellcheck disable=SC2086
printf '%s\n' "${headers[@]}" | xargs -r -P 2 -n 1 clang++-14 $flags -w -fsyntax-only -x c++
[ ${#files[@]} -eq 0 ] && exit 0
printf '%s\n' "${files[@]}" | xargs -P 2 -n 4 clang-tidy-14 -p build-lint --quiet 2>/dev/null
checks=connect-not-normalized,container-anti-pattern,detaching-temporary,lambda-in-connect
checks+=,lambda-unique-connection,mutable-container-key,qdatetime-utc,qstring-insensitive-allocation,range-loop-detach
checks+=,range-loop-reference,temporary-iterator,unused-non-trivial-variable,wrong-qevent-cast,overloaded-signal
printf '%s\n' "${files[@]}" | CLAZY_EXTRA_OPTIONS= xargs -P 2 -n 4 clazy-standalone -p build-lint \
    --checks="$checks" 2>&1 | tee build-lint/clazy.txt
if grep -q 'warning:' build-lint/clazy.txt; then
    say "clazy has complaints."
    exit 1
fi
