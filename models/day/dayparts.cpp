// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/dayparts.h"

#include <QMap>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QStringList DayParts::all()
{
    return {yesterday, advice,  knowledge, roster,    birthdays, roll,  targets, storyteller, agenda,  minutes,
            walk,      reasons, entries,   listening, care,      tasks, review,  recordings,  lessons, qaErrors};
}

bool DayParts::isForPlanning(QStringView part)
{
    return part == advice || part == roster || part == birthdays || part == targets || part == agenda;
}

std::vector<EntryKind> DayParts::entryKindsOf(QStringView activity)
{
    using enum EntryKind;
    static const QMap<QString, std::vector<EntryKind>> kinds{
        {u"floorWalk"_s, {Environment, Fault}}, {u"urgentBusiness"_s, {Escalation}},
        {u"leaderHotline"_s, {Hotline}},        {u"businessCommunication"_s, {Question, Proposal}},
        {u"recordingSharing"_s, {Praise}},      {u"hearTheTeam"_s, {Upset}}};
    return kinds.value(activity.toString(), std::vector<EntryKind>(entryKinds.begin(), entryKinds.end()));
}

bool DayParts::isCarriedOver(EntryKind kind)
{
    return kind == EntryKind::Question || kind == EntryKind::Proposal || kind == EntryKind::Escalation;
}

} // namespace Floorwalk
