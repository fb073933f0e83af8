# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh and test.sh: what the build, the program and the tests need of Debian's packages.

build_packages=(g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev qt6-tools-dev qt6-l10n-tools qt6-tools-dev-tools
    qtkeychain-qt6-dev libsodium-dev libsqlite3-dev libcanberra-dev)
run_packages=(libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n libsecret-1-0 fonts-noto-cjk fonts-open-sans
    fonts-wqy-microhei libcanberra-pulse sound-theme-freedesktop)
test_packages=(git clang-14 libclang-rt-14-dev clang-format-14 clang-tidy-14 clazy python3 mold xvfb xauth dbus dbus-x11 gnome-keyring
    libreoffice-calc-nogui desktop-file-utils appstream mandoc systemd poppler-utils)

# Everything is built at once, so files of a module are compiled together; a developer's build does not. The headers
# are most of the work: 75 files at a time take half of what CMake's 8 take.
# shellcheck disable=SC2034
whole_build=(-DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=75)

say() { printf '== %s\n' "$*"; }

# install PACKAGE …: installs those that are missing, as root or by sudo, and says what it does.
install() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        say "All needed packages are installed."
        return
    fi
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "These packages are missing and there is no sudo: ${missing[*]}"; exit 1; }
        root=(sudo)
    fi
    say "Installing from Debian's packages: ${missing[*]}"
    "${root[@]}" apt-get update -q
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}
