#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes pictures of every form of the leader's day, taken from the demo floor: packaging/pictures-day.sh PROGRAM FOLDER [PART…].
# PART: today, plan, templates, register, knowledge, coaching, seats, reports, pdf; all of them unless told. LANGUAGES, THEMES
# and SIZE in the environment choose what they are taken in.
set -euo pipefail
if [ $# -lt 2 ]; then
    sed -n '4,6s/^# \{0,1\}//p' "$0"
    exit 2
fi
program="$(realpath "$1")"
folder="$2"
shift 2
languages="${LANGUAGES:-zh_CN en}"
themes="${THEMES:-light dark}"
size="${SIZE:-1366x768}"
parts="${*:-today plan templates register knowledge coaching seats reports pdf}"
mkdir -p "$folder"
export LC_ALL="${LC_ALL:-C.UTF-8}" QT_QPA_PLATFORM=offscreen
# The demo keeps its day in the home folder: one of our own, so that nobody's is touched.
HOME=$(mktemp -d)
export HOME
unset XDG_DATA_HOME
trap 'rm -rf "$HOME"' EXIT

# picture NAME OPTION…: in each language and theme
picture() {
    local name="$1" language theme
    shift
    for language in $languages; do
        for theme in $themes; do
            "$program" snapshot --demo --folded --size "$size" --lang "$language" --theme "$theme" \
                --out "$folder/$name-$language-$theme.png" "$@"
        done
    done
}

# The passive ones come up through the menu "add activity", whose rows are in the template's order.
today() {
    local activity
    for activity in preparation preShiftMeeting sortWork floorWalk meal midShiftMeeting listenIn; do
        picture "today-$activity" --page today --subject "activity:$activity"
        picture "today-$activity-form" --page today --subject "activity:$activity" --press F
    done
    for activity in businessCommunication memberCare recordingSharing hearTheTeam postShiftMeeting personalReview; do
        picture "today-$activity-planned" --page today --subject "activity:$activity"
        picture "today-$activity-started" --page today --subject "activity:$activity" --press "Ctrl+Return F"
        picture "today-$activity-finished" --page today --subject "activity:$activity" --press "Ctrl+Return Ctrl+Return"
    done
    picture today-urgentBusiness-started --page today --press "A Down Down Down Down Return F"
    picture today-leaderHotline-started --page today --press "A Down Down Down Down Down Down Down Down Return F"
    picture today-postpone --page today --subject activity:memberCare --press P
    picture today-skip --page today --subject activity:memberCare --press S
}

plan() {
    local activity
    picture plan --page plan
    for activity in preShiftMeeting floorWalk personalReview; do
        picture "plan-$activity" --page plan --subject "activity:$activity" --press F
    done
}

templates() {
    local activity
    for activity in preparation preShiftMeeting floorWalk personalReview; do
        picture "template-$activity" --page daytemplates --subject "activity:$activity"
    done
    picture template-events --page daytemplates --subject events
}

register() {
    local key
    picture register --page register
    picture register-day --page register --press G
    for key in 1 2 3 4 5 6 7 8 9 0 - =; do
        picture "register-kind-$key" --page register --press "Ctrl+T $key"
    done
}

knowledge() {
    picture knowledge --page knowledge
    picture knowledge-new --page knowledge --press N
    picture knowledge-correct --page knowledge --press E
}

coaching() {
    picture coaching --page coaching
    picture coaching-queue --page coaching --press Q
    picture coaching-note --page coaching --press N
    picture coaching-listening --page coaching --press L
}

seats() {
    picture seats --page seats
    picture seats-apart --page seats --press Ctrl+E
}

reports() {
    local view
    for view in day handover week month submitted; do
        picture "reports-$view" --page reports --subject "view:$view"
    done
    picture reports-words --page reports --subject plan
}

# The demo's records in a store of their own, whose reports are printed at the hour at which it stands.
pdf() {
    local language kind day
    day="$(TZ=Asia/Shanghai date +%F)"
    for language in $languages; do
        "$program" snapshot --demo --store "$folder/demo-$language.db" --lang "$language" --page reports --out \
            "$HOME/demo.png"
        for kind in day week month; do
            "$program" report "$kind" --store "$folder/demo-$language.db" --lang "$language" --date "$day" --leader 王芳 \
                --now "${day}T14:22:00+08:00" --pdf "$folder/report-$kind-$language.pdf"
            pdftoppm -r 80 -png "$folder/report-$kind-$language.pdf" "$folder/report-$kind-$language"
        done
    done
}

for part in $parts; do "$part"; done
