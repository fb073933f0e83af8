// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/daytemplatechecks.h"

#include "models/day/dayanchors.h"
#include "models/day/dayprivacy.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Whether @p from waits, over whatever others, for @p to. */
bool waitsFor(const DayTemplate &read, const QString &from, const QString &to, QSet<QString> &seen)
{
    if (seen.contains(from))
        return false;
    seen.insert(from);
    const TemplateActivity *activity = read.activity(from);
    return activity
           && std::any_of(activity->times.begin(), activity->times.end(), [&read, &to, &seen](const DayTime &time) {
                  return DayAnchors::namesActivity(time.anchor)
                         && (time.activity == to || waitsFor(read, time.activity, to, seen));
              });
}

void checkNamed(JsonReading &reading, const JsonValue &at, const DayTemplate &read, const QString &own,
                const DayTime &time)
{
    if (!read.activity(time.activity)) {
        reading.refuse(
            at, QCoreApplication::translate("DayTemplateReader",
                                            "The template has no activity “%1”. Name one of its keys in “activity”.")
                    .arg(time.activity));
        return;
    }
    QSet<QString> seen;
    if (time.activity == own || waitsFor(read, time.activity, own, seen)) {
        reading.refuse(at, QCoreApplication::translate(
                               "DayTemplateReader", "“%1” and “%2” wait for each other. Hang one of them on the shift.")
                               .arg(own, time.activity));
    }
}

void checkTime(JsonReading &reading, const JsonValue &at, const DayTemplate &read, const QString &own,
               const DayTime &time)
{
    if (DayAnchors::namesActivity(time.anchor)) {
        checkNamed(reading, at, read, own, time);
    } else if (!time.activity.isEmpty()) {
        reading.refuse(at, QCoreApplication::translate(
                               "DayTemplateReader",
                               "“activity” is for the anchors beforeActivity and afterActivity. Take it out, or "
                               "change the anchor."));
    }
    if (time.anchor == DayAnchor::Trough && time.shareTo <= time.share) {
        reading.refuse(at, QCoreApplication::translate(
                               "DayTemplateReader",
                               "The window of the trough is empty: “share_to” must be greater than “share”."));
    }
    if (time.anchor == DayAnchor::Meal && read.meals.empty()) {
        reading.refuse(
            at, QCoreApplication::translate("DayTemplateReader", "The template names no meals. Add “meals” to it."));
    }
    if (time.anchor == DayAnchor::MakeUpRest && read.makeUpRests.empty()) {
        reading.refuse(at, QCoreApplication::translate(
                               "DayTemplateReader", "The template names no make-up rests. Add “make_up_rests” to it."));
    }
}

/** A meal or a rest hangs on the shift itself. */
void checkEvents(JsonReading &reading, const JsonValue &root, const QString &key, const std::vector<DayTime> &times)
{
    const JsonValue *items = root.member(key);
    for (size_t i = 0; items && i < times.size() && i < items->items.size(); ++i) {
        if (times[i].anchor > DayAnchor::ShiftShare) {
            reading.refuse(items->items[i],
                           QCoreApplication::translate(
                               "DayTemplateReader",
                               "Meals and rests hang on shiftStart, shiftEnd, preShiftMeeting or shiftShare."));
        }
    }
}

} // namespace

void checkDayTemplate(JsonReading &reading, const JsonValue &root, const DayTemplate &read)
{
    checkEvents(reading, root, u"meals"_s, read.meals);
    checkEvents(reading, root, u"make_up_rests"_s, read.makeUpRests);
    const JsonValue *activities = root.member(u"activities");
    for (size_t i = 0; activities && i < read.activities.size() && i < activities->items.size(); ++i) {
        const TemplateActivity &activity = read.activities[i];
        if (activity.privacy && *activity.privacy < DayPrivacy::least(activity)) {
            reading.refuse(activities->items[i],
                           QCoreApplication::translate(
                               "DayTemplateReader", "What is said in “%1” is about how people feel and stays private: "
                                                    "write “private”: “all”, or leave it out.")
                               .arg(activity.key));
        }
        const JsonValue *times = activities->items[i].member(u"times");
        for (size_t j = 0; times && j < activity.times.size() && j < times->items.size(); ++j)
            checkTime(reading, times->items[j], read, activity.key, activity.times[j]);
    }
}

} // namespace Floorwalk
