// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/demoknowledge.h"

#include "models/service/dayplan.h"
#include "models/service/daysheets.h"
#include "models/service/knowledgedesk.h"

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** On a huge floor the news goes round for a while yet: every confirmation is a row of the audit trail. */
constexpr size_t mostKnowing = 500;

struct WrittenPoint
{
    const char16_t *title;
    const char16_t *text;
    int fromDaysAgo;
    std::optional<int> lastsDays;
    bool mustRead;
    std::vector<QString> unread; ///< "*": nobody knows it yet
};

std::vector<WrittenPoint> demoPoints()
{
    return {{u"医保异地备案线上办理",
             u"今天起异地就医备案可在小程序线上办理，三个工作日内生效。先核对参保地，再请客户准备身份证和居住证；急诊先"
             u"就医、"
             u"七天内补备案。说法：“您不用再跑窗口，我一步步带您办。”",
             1,
             {},
             true,
             {u"陈静"_s, u"赵磊"_s}},
            {u"社保卡补换：新增邮寄",
             u"补换社保卡可选邮寄到家，运费到付，约五个工作日。登记地址时复述一遍门牌号。",
             2,
             {},
             false,
             {}},
            {u"系统维护：医保查询",
             u"15:00 起医保查询维护约 10 分钟：先登记，后回电。",
             0,
             1,
             true,
             {u"孙悦"_s, u"唐丽"_s, u"宋岩"_s}},
            {u"年度缴费政策问答", u"明年缴费标准的问答要点，月底前熟悉。", -3, {}, false, {u"*"_s}}};
}

Result<void> write(StoreSession &session, const Actor &leader, QDate date, const WrittenPoint &written)
{
    KnowledgeDesk desk(session);
    KnowledgeWords words{{},
                         QString::fromUtf16(written.title),
                         QString::fromUtf16(written.text),
                         date.addDays(-written.fromDaysAgo),
                         {},
                         written.mustRead};
    if (written.lastsDays)
        words.validTo = words.validFrom.addDays(*written.lastsDays - 1);
    const Result<KnowledgePoint> point = desk.add(leader, words);
    if (!point)
        return point.error();
    const auto standings = desk.all(leader);
    if (!standings)
        return standings.error();
    std::vector<PersonId> knowing;
    for (const KnowledgeStanding &one : *standings) {
        if (one.point.number != point->number)
            continue;
        for (const KnowledgeReader &reader : one.readers) {
            const auto unread = [&reader](const QString &name) { return name == "*"_L1 || name == reader.name; };
            if (knowing.size() < mostKnowing && std::ranges::none_of(written.unread, unread))
                knowing.push_back(reader.person);
        }
    }
    if (knowing.empty())
        return {};
    const Result<int> noted = desk.confirm(leader, *point, knowing);
    return noted ? Result<void>() : Result<void>(noted.error());
}

/** Three told their story in the last days. */
Result<void> tellStories(StoreSession &session, const Actor &leader, QDate date)
{
    const auto standings = KnowledgeDesk(session).all(leader);
    if (!standings || standings->empty())
        return standings ? Result<void>() : Result<void>(standings.error());
    const std::vector<KnowledgeReader> &team = standings->front().readers;
    for (size_t i = 0; i < std::min(team.size(), size_t(3)); ++i) {
        const auto told =
            DaySheets(session).keepTurn(leader, date.addDays(int(i) - 3), team[i].person, StoryTurn::Outcome::Told);
        if (!told)
            return told.error();
    }
    return {};
}

/** What stands in one part of a form. */
struct WrittenText
{
    int daysAgo;
    const char16_t *activity;
    const char16_t *part;
    const char16_t *text;
};

constexpr std::array writtenTexts{
    WrittenText{1, u"preShiftMeeting", u"minutes", u"午间两批用餐改为错开五分钟；材料清单由孙悦更新。"},
    WrittenText{1, u"midShiftMeeting", u"minutes", u"社保转移问得最多，统一按新口径答；周婷分享了一通好录音。"},
    WrittenText{1, u"postShiftMeeting", u"minutes", u"全天接通率差一点到 85，差在第一小时；明天早班多留两人。"},
    WrittenText{0, u"preShiftMeeting", u"agenda", u"异地备案新流程；15:00 维护的统一说法；昨天的好案例"},
    WrittenText{0, u"preShiftMeeting", u"targets", u"昨天差一点到 85，今天把第一小时守住。"},
    WrittenText{0, u"preShiftMeeting", u"targets.handling", u"290"},
    WrittenText{0, u"midShiftMeeting", u"minutes", u"上午问得最多的是异地备案；材料清单贴在公告栏。"},
};

Result<void> fillForms(StoreSession &session, const Actor &leader, QDate date)
{
    for (const WrittenText &one : writtenTexts) {
        const auto day = DayPlan(session).day(leader.name, date.addDays(-one.daysAgo));
        if (!day)
            return day.error();
        const auto activity = std::ranges::find(*day, QString::fromUtf16(one.activity), &ActivityRecord::key);
        if (activity == day->end() || !activity->id)
            continue;
        const QString part = QString::fromUtf16(one.part);
        const QString text = QString::fromUtf16(one.text);
        if (const auto kept = DaySheets(session).keepText(leader, *activity->id, part, {}, text); !kept)
            return kept;
    }
    return {};
}

} // namespace

Result<void> DemoKnowledge::fill(StoreSession &session, const Actor &leader, QDate date)
{
    const auto there = KnowledgeDesk(session).all(leader);
    if (!there || !there->empty())
        return there ? Result<void>() : Result<void>(there.error());
    for (const WrittenPoint &written : demoPoints()) {
        if (const Result<void> done = write(session, leader, date, written); !done)
            return done;
    }
    if (const Result<void> done = tellStories(session, leader, date); !done)
        return done;
    return fillForms(session, leader, date);
}

} // namespace Floorwalk
