#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of the Floor page, the wallboard and the settings about the floor in every case that has to look right, for
# whoever changes how they look:
#   packaging/pictures.sh FOLDER [PATTERN]
# Floors of 20, 200 and 10,000 agents (and of none and 500): as usual, with many alerts, with a feed that fell silent, and
# turned back to an earlier moment; in Chinese and English, on the office PC's screen and a large one, light and dark in
# turn, high contrast once, with the agent's card and with cards; Traditional Chinese and the settings once each. They
# are written to FOLDER/NAME.png, 131 in one run: those of up to 500 agents in some seconds each with a Release build, the
# 28 of 10,000 agents in some minutes each (all but these: '^[a-z]+-(20|200|0|500)-|^settings'). PATTERN is a regular
# expression: only pictures whose name fits are made, such as 'floor-20-.*-en'. FLOORWALK names the program,
# build/app/floorwalk without it. With ImageMagick there are sheets of them all, too, six to a sheet: FOLDER/sheet-NN.jpg.
set -euo pipefail
here=$PWD
cd "$(dirname "$0")/.."
if [ $# -lt 1 ] || [ $# -gt 2 ]; then
    sed -n '/^# Pictures/,/^set /s/^# \{0,1\}//p' "$0"
    exit 2
fi
case $1 in
/*) folder=$1 ;;
*) folder=$here/$1 ;;
esac
pattern=${2:-.}
program=${FLOORWALK:-build/app/floorwalk}
if [ ! -x "$program" ]; then
    echo "There is no program $program. Build it first, or name another in FLOORWALK." >&2
    exit 1
fi
mkdir -p "$folder"
export LC_ALL="${LC_ALL:-C.UTF-8}" QT_QPA_PLATFORM=offscreen
# The demo keeps its day in the home folder: one of our own, so that nobody's is touched.
HOME=$(mktemp -d)
export HOME
unset XDG_DATA_HOME
trap 'rm -rf "$HOME"' EXIT
made=0
failed=()

# picture NAME ARGUMENTS …: made unless its name does not fit.
picture() {
    local name=$1
    shift
    [[ $name =~ $pattern ]] || return 0
    echo "$name"
    if "$program" snapshot --out "$folder/$name.png" --patience 900 "$@"; then
        made=$((made + 1))
    else
        failed+=("$name")
    fi
}

# The demo floor of so many agents, by what goes on there.
floor_of() {
    local queues=3 rate=
    [ "$1" -le 1000 ] || queues=200
    # Calls three times as long, and two of five do not come: dozens of alerts, of half a dozen kinds, at any size.
    [ "$2" != alarms ] || rate='&rate=0.3&absent=40'
    echo "sim:?agents=$1&queues=$queues$rate"
}

turn=0
# grid PAGE AGENTS CASES SIZES
grid() {
    local page=$1 agents=$2 case language size theme more
    for case in $3; do
        for language in zh_CN en; do
            for size in $4; do
                theme=light
                [ $((turn++ % 2)) -eq 0 ] || theme=dark
                more=()
                [ "$case" != stale ] || more=(--silent)
                [ "$case" != past ] || more=(--at 13:50)
                # A desk's large screen shows larger texts; the wallboard grows by itself.
                [ "$page-$size" != floor-3840x2160 ] || more+=(--scale 200)
                picture "$page-$agents-$case-$language-$size-$theme" --page "$page" \
                    --feed "$(floor_of "$agents" "$case")" --lang "$language" --size "$size" --theme "$theme" "${more[@]}"
            done
        done
        turn=$((turn + 1)) # so that a size is not always of one theme
    done
}

for agents in 20 200 10000; do
    sizes='1920x1080 3840x2160'
    [ "$agents" -ne 20 ] || sizes="1366x768 $sizes"
    grid floor "$agents" 'usual alarms stale past' "$sizes"
    grid wallboard "$agents" 'usual alarms stale' '1920x1080 3840x2160'
done
grid floor 500 usual '1366x768 1920x1080'
grid floor 0 usual '1366x768 1920x1080'
for agents in 0 500; do
    grid wallboard "$agents" usual 1920x1080
done
for language in zh_CN en; do
    demo=(--feed "$(floor_of 20 usual)" --lang "$language")
    picture "floor-20-highContrast-$language" --page floor "${demo[@]}" --theme highContrast
    picture "wallboard-20-highContrast-$language" --page wallboard "${demo[@]}" --theme highContrast --size 1920x1080
    for size in 1366x768 1920x1080; do
        picture "floor-20-agent-$language-$size-light" --page floor "${demo[@]}" --size "$size" --subject 李娜
        picture "floor-20-cards-$language-$size-dark" --page floor "${demo[@]}" --size "$size" --theme dark --cards
    done
done

demo=(--feed "$(floor_of 20 usual)")
picture floor-20-usual-zh_TW-1366x768-light --page floor "${demo[@]}" --lang zh_TW
picture floor-20-agent-zh_TW-1366x768-light --page floor "${demo[@]}" --lang zh_TW --subject 李娜
picture wallboard-20-usual-zh_TW-1920x1080-dark --page wallboard "${demo[@]}" --lang zh_TW --size 1920x1080 --theme dark
for page in settings alertrules figures seats; do
    picture "settings-$page-zh_CN-1366x768-dark" --page "$page" "${demo[@]}" --lang zh_CN --theme dark
    picture "settings-$page-en-1366x768-light" --page "$page" "${demo[@]}" --lang en
    picture "settings-$page-en-1920x1080-highContrast" --page "$page" "${demo[@]}" --lang en --size 1920x1080 \
        --theme highContrast
done

if [ "$made" -eq 0 ] && [ ${#failed[@]} -eq 0 ]; then
    echo "No picture is called like: $pattern." >&2
    exit 1
fi
shopt -s nullglob
pictures=("$folder"/floor-*.png "$folder"/wallboard-*.png "$folder"/settings-*.png)
if command -v montage >/dev/null && [ ${#pictures[@]} -gt 0 ]; then
    montage -label '%t' "${pictures[@]}" -geometry 900x506+6+6 -tile 2x3 "$folder/sheet-%02d.jpg" ||
        echo "The sheets were not made; the pictures are whole." >&2
fi
echo "$made pictures in $folder"
if [ ${#failed[@]} -gt 0 ]; then
    printf 'Not made: %s\n' "${failed[@]}" >&2
    exit 1
fi
