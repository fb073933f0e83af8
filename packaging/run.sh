#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Floorwalk and starts the console with the demo floor. Arguments go to the program
# instead of --demo. Without a display it writes pictures of the pages to build/pictures.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
export LC_ALL="${LC_ALL:-C.UTF-8}"

install "${build_packages[@]}" "${run_packages[@]}"
say "Building (Release) in build/"
cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DFLOORWALK_TESTS=OFF "${whole_build[@]}"
cmake --build build --target floorwalk

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "There is no display here: writing pictures of the pages to build/pictures instead."
    mkdir -p build/pictures
    # As "floorwalk snapshot --help" names them.
    for page in today floor attendance coaching knowledge register reports incidents walk settings alertrules \
        plan daytemplates figures seats wallboard firstrun gallery; do
        for language in zh_CN en; do
            build/app/floorwalk snapshot --page "$page" --demo --lang "$language" --size 1366x768 \
                --out "build/pictures/$page-$language.png"
            say "build/pictures/$page-$language.png"
        done
    done
    exit 0
fi
say "Starting the console"
if [ $# -eq 0 ]; then set -- --demo; fi
exec build/app/floorwalk "$@"
