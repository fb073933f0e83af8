#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: keychain.sh unlocked|locked|absent PROGRAM
# Runs PROGRAM with a home, a session bus and a keyring of its own, in the state that is named.
set -eu
state=$1
program=$2
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
    XDG_RUNTIME_DIR="$home/run" FLOORWALK_KEYCHAIN="$state"
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY
case $state in
unlocked)
    dbus-run-session -- sh -c 'printf keyring-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "$1"' sh "$program"
    ;;
locked)
    dbus-run-session -- sh -c 'gnome-keyring-daemon --start --components=secrets </dev/null >/dev/null && "$1"' sh "$program"
    ;;
absent)
    DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus" "$program"
    ;;
esac
