#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds with warnings as errors by two compilers, runs every test under the address and
# undefined-behaviour sanitizers and some of them as a release, and checks the style.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
export LC_ALL=C.UTF-8

mkdir -p build
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT

# finished JOB LOG: waits for a job of the background, shows what it said, and ends all if it failed.
finished() {
    local ended=0
    wait "$1" || ended=$?
    cat "$2"
    [ $ended -eq 0 ] || exit $ended
}

# What is needed to run the program and for tests comes while the release is built: on a fresh machine that is minutes.
install "${build_packages[@]}" mold
install "${run_packages[@]}" "${test_packages[@]}" >build/install.log 2>&1 &
installation=$!

# A machine that is made for one run has no cache of a compiler's work, and nobody would read the one that it fills.
if [ -n "${CI:-}" ] && [ ! -e "${CCACHE_DIR:-${HOME:-}/.cache/ccache}" ]; then export CCACHE_DISABLE=1; fi

# Each test program is linked twice: the linker's time counts.
whole_build+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold)

# What an optimised build may do otherwise, what kills or starts the program, and what takes too long under sanitizers.
# All other tests run there alone: two builds of them take longer than a change should wait.
release_tests=(everypage killed dayslife recordings cli console)
benches=(bench_ami bench_console bench_notes bench_store bench_travel bench_wallboard fillyear)

# -O1 takes two thirds of the time of -O2, which run.sh builds with; the pages, which wait for people, are not optimised.
say "Building (Release, warnings are errors)"
cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DFLOORWALK_OPTIMISATION=-O1 \
    -DFLOORWALK_PAGES_OPTIMISATION=-O0 -DWERROR=ON "${whole_build[@]}"
cmake --build build --target floorwalk floorwalk_storewriter "${benches[@]}" "${release_tests[@]/#/tst_}"
finished $installation build/install.log

say "Style: clang-format"
git ls-files '*.cpp' '*.h' | xargs clang-format-14 --dry-run --Werror

say "Translations are up to date and finished"
cmake --build build --target update_translations >/dev/null
git diff --exit-code -- translations || { say "Run the target update_translations and commit the result."; exit 1; }
if grep -n 'type="unfinished"' translations/*.ts; then say "Unfinished translations."; exit 1; fi

say "Desktop file, metainfo and man page"
desktop-file-validate packaging/floorwalk.desktop packaging/floorwalk-wallboard.desktop
appstreamcli validate --no-net packaging/org.floorwalk.Floorwalk.metainfo.xml
mandoc -T lint -W warning packaging/floorwalk.1

say "The installed program starts"
rm -rf build/stage
DESTDIR="$PWD/build/stage" cmake --install build >/dev/null
installed=$(find build/stage -path '*/bin/floorwalk')
"$installed" --version
"$installed" snapshot --page gallery --size 1366x768 --out build/stage/gallery.png

say "The wallboard's unit, with the program where it was installed"
unit=build/stage/floorwalk-wallboard.service
sed "s|^ExecStart=[^ ]*|ExecStart=$PWD/$installed|" "$(find build/stage -path '*/systemd/user/*.service')" > $unit
# What it finds wrong it says, and passes over.
complaints=$(XDG_RUNTIME_DIR=$PWD/build/stage systemd-analyze verify --user --man=no "$PWD/$unit" 2>&1 || true)
if [ -n "$complaints" ]; then say "$complaints"; exit 1; fi

# They wait for half of their time: what is left of the processors builds meanwhile.
say "Tests of the release, in the background"
ctest --test-dir build --output-on-failure -j 2 -R "^(bench_.*|$(IFS='|' && printf %s "${release_tests[*]}"))\$" \
    >build/tests.log 2>&1 &
release=$!

nice packaging/lint.sh

# Clang instruments in two thirds of GCC's time, and its warnings are other ones.
say "Building with sanitizers (Clang)"
cmake -S . -B build-sanitize -G Ninja -DCMAKE_CXX_COMPILER=clang++-14 -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 \
    -DWERROR=ON -DSANITIZE=ON -DFLOORWALK_JOIN_TESTS=ON "${whole_build[@]}"
nice cmake --build build-sanitize
finished $release build/tests.log
say "Tests under AddressSanitizer and UndefinedBehaviorSanitizer"
# One more than there are processors, since many wait; of each allocation ten calls are remembered, which says who it was.
export ASAN_OPTIONS=malloc_context_size=10 UBSAN_OPTIONS=print_stacktrace=1
ctest --test-dir build-sanitize --output-on-failure -j "$(($(nproc) + 1))"
say "Everything passed, in $((SECONDS / 60)) minutes."
