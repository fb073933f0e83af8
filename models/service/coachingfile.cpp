// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/coachingfile.h"

#include "models/service/hrcolumns.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array coachingColumnList{
    HrColumn{"note_no", u"记录编号"},
    HrColumn{"team", u"班组"},
    HrColumn{"employee_no", u"工号"},
    HrColumn{"name", u"姓名"},
    HrColumn{"date", u"日期"},
    HrColumn{"time", u"时间"},
    HrColumn{"utc_offset", u"时区"},
    HrColumn{"kind", u"类型"},
    HrColumn{"fact", u"事实"},
    HrColumn{"feeling", u"感受"},
    HrColumn{"need", u"需要"},
    HrColumn{"request", u"请求"},
    HrColumn{"own_words", u"坐席原话"},
    HrColumn{"agreed", u"约定"},
    HrColumn{"agreed_open", u"未完成约定数"},
    HrColumn{"author", u"记录人"},
    HrColumn{"recorded_by", u"最后修改人"},
    HrColumn{"recorded_at", u"最后修改时间"},
    HrColumn{"corrects", u"更正编号"},
};

/** "write a page, due 2026-11-23, done 2026-11-24; …": one line that a person can check. */
QString agreedText(const std::vector<AgreedAction> &actions, const Zone &zone)
{
    QStringList parts;
    for (const AgreedAction &action : actions) {
        QString part = action.text + u", due "_s + action.due.toString(Qt::ISODate);
        if (action.doneAt)
            part += u", done "_s + zone.localDate(*action.doneAt).toString(Qt::ISODate);
        if (!action.outcome.isEmpty())
            part += u" ("_s + action.outcome + u')';
        parts << part;
    }
    return parts.join(u"; "_s);
}

} // namespace

QStringList coachingFileColumns()
{
    return hrKeys(coachingColumnList);
}

void writeCoachingHeader(CsvWriter &csv, bool chinese)
{
    writeHrHeader(csv, coachingColumnList, chinese);
}

void writeCoachingRow(CsvWriter &csv, const Zone &zone, const CoachingNote &note, const Person &person)
{
    const QDateTime at = zone.local(note.at);
    csv.number(note.number);
    csv.text(note.team);
    csv.text(person.no.text());
    csv.text(person.name);
    hrAscii(csv, at.date().toString(Qt::ISODate));
    hrAscii(csv, at.time().toString(u"HH:mm:ss"_s));
    csv.text(zone.isoSeconds(note.at).right(6)); // "+08:00" begins as a formula does
    hrAscii(csv, noteKindName(note.words.kind));
    for (const QString &text :
         {note.words.fact, note.words.feeling, note.words.need, note.words.request, note.words.ownWords})
        csv.text(text);
    csv.text(agreedText(note.actions, zone));
    csv.number(qint64(std::ranges::count_if(note.actions, &AgreedAction::isOpen)));
    csv.text(note.author);
    csv.text(note.recordedBy);
    hrAscii(csv, zone.isoSeconds(note.recordedAt));
    csv.number(note.corrects);
    csv.endRow();
}

} // namespace Floorwalk
