#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills what is not translated yet in floorwalk_zh_TW.ts from floorwalk_zh_CN.ts, by OpenCC (Debian's package opencc)
and the words of Taiwan's call centres below. What a person has already written there stays. Read the result over.

    translations/traditional.py
"""
import pathlib
import re
import subprocess
import xml.etree.ElementTree as tree

HERE = pathlib.Path(__file__).parent
# What OpenCC's Taiwan phrases leave as the mainland says it; longer ones first.
WORDS = [
    ("坐席", "座席"), ("考勤", "出勤"), ("示忙", "忙碌"), ("示閒", "空閒"),
    ("質檢", "品質稽核"), ("工號", "員工編號"), ("回車", "Enter"), ("缺省", "預設"), ("簽入", "登入"), ("簽出", "登出"),
    ("曠工", "曠職"), ("班次", "班別"), ("倒班", "輪班"), ("質量", "品質"), ("許可權", "權限"), ("型別", "類型"),
    ("埠", "連接埠"), ("物件", "對象"), ("臺", "台"), ("實時", "即時"), ("到崗", "到班"), ("離崗", "離班"),
    ("計劃", "計畫"), ("大屏", "電視看板"), ("服務水平", "服務水準"), ("運營", "營運"), ("釋出", "發布"),
    ("“", "「"), ("”", "」"),
]


def traditional(texts):
    """Each text in traditional characters with Taiwan's words; one run of OpenCC for all."""
    mark = "\n\u241e\n"
    done = subprocess.run(["opencc", "-c", "s2twp"], input=mark.join(texts), capture_output=True, text=True, check=True)
    result = done.stdout.split(mark)
    assert len(result) == len(texts)
    for old, new in WORDS:
        result = [text.replace(old, new) for text in result]
    return result


def messages(path):
    """Context, source and comment → the message, of a .ts file."""
    root = tree.parse(path).getroot()
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            found[key] = message
    return root, found


def main():
    _, simplified = messages(HERE / "floorwalk_zh_CN.ts")
    target = HERE / "floorwalk_zh_TW.ts"
    root, own = messages(target)
    missing = []
    for key, message in own.items():
        translation = message.find("translation")
        if translation.get("type") != "unfinished":
            continue
        source = simplified[key].find("translation")
        places = translation.findall("numerusform") or [translation]
        origins = source.findall("numerusform") or [source]
        for place, origin in zip(places, origins):
            missing.append((place, origin.text or ""))
        del translation.attrib["type"]
    for (place, _), text in zip(missing, traditional([text for _, text in missing]) if missing else []):
        place.text = text
    text = tree.tostring(root, encoding="unicode")
    # As Qt's own tool writes it, so that lupdate leaves the rest of the file alone.
    text = re.sub(r">([^<]*)<", lambda m: ">" + m.group(1).replace('"', "&quot;").replace("'", "&apos;") + "<", text)
    target.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n", encoding="utf-8")
    print(f"{len(missing)} texts filled; read them over.")


if __name__ == "__main__":
    main()
