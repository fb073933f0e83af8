// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/demoregister.h"

#include "models/service/registerdesk.h"
#include "models/store/peoplerepository.h"

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

struct DemoTaken
{
    EntryKind kind;
    QTime opened;
    const char16_t *agent; ///< empty: nobody
    const char16_t *topic;
    const char16_t *text;
    const char16_t *contact;
    const char16_t *seat;
    Urgency urgency;
    const char16_t *addressee;
    int dueMinutes; ///< from now on; 0: none
    const char16_t *answer;
    bool solved;
    bool byOther = false; ///< the other leader's, who offers it
};

const std::array demoTaken{
    DemoTaken{EntryKind::Hotline, QTime(9, 12), u"李娜", u"社保转移", u"省外转入，客户没有缴费凭证，能先受理吗？", u"",
              u"", Urgency::Normal, u"", 0, u"先登记，七天内补凭证；话术见知识库 12 条。", true},
    DemoTaken{EntryKind::Hotline, QTime(10, 40), u"孙悦", u"社保转移", u"两地重复缴费的月份怎么算？", u"", u"",
              Urgency::Normal, u"培训室", 0, u"", false},
    DemoTaken{EntryKind::Hotline, QTime(13, 35), u"何俊", u"医保异地", u"异地就医备案过期后补办，追溯几天？", u"", u"",
              Urgency::Normal, u"", 0, u"三个工作日内可以追溯。", true},
    DemoTaken{EntryKind::Question, QTime(11, 5), u"", u"社保转移", u"新政策里“视同缴费”的口径，各地答复不一样。",
              u"培训室 刘老师", u"", Urgency::Normal, u"培训室", 100, u"", false},
    DemoTaken{EntryKind::Escalation, QTime(13, 50), u"张伟", u"退费", u"客户第三次来电，要求主管回电。",
              u"刘先生 138****2207", u"", Urgency::Urgent, u"", 9, u"", false},
    DemoTaken{EntryKind::Escalation, QTime(12, 20), u"周婷", u"投诉态度", u"客户说上一通被挂断，情绪激动。",
              u"王女士 工单 88213", u"", Urgency::Normal, u"", 40, u"", false, true},
    DemoTaken{EntryKind::WorkOrder, QTime(11, 30), u"", u"账号冻结", u"客户账号被误冻结，急用。", u"陈先生", u"",
              Urgency::AtOnce, u"风控部", 25, u"", false},
    DemoTaken{EntryKind::Proposal, QTime(10, 15), u"林晓", u"话术", u"转移业务的开场白可以先问缴费地，少一次来回。",
              u"", u"", Urgency::Normal, u"区域经理", 0, u"", false},
    DemoTaken{EntryKind::Environment, QTime(9, 50), u"", u"", u"东侧窗边空调太冷，三个座位反映。", u"", u"",
              Urgency::Normal, u"物业 老周", 160, u"", false},
    DemoTaken{EntryKind::Fault, QTime(10, 5), u"", u"", u"左耳没有声音，已换备用耳麦。", u"", u"07", Urgency::Normal,
              u"技术 小马", 200, u"", false},
    DemoTaken{EntryKind::Praise, QTime(13, 10), u"周婷", u"", u"客户来电点名感谢，说讲得清楚又耐心。", u"赵女士", u"",
              Urgency::Normal, u"", 0, u"", false},
    DemoTaken{EntryKind::Upset, QTime(14, 2), u"孙悦", u"", u"连续两通辱骂电话，想缓一缓。", u"", u"", Urgency::Normal,
              u"", 0, u"", false},
    DemoTaken{EntryKind::Task, QTime(8, 45), u"", u"", u"下班前交本周质检复盘给运营经理。", u"", u"", Urgency::Normal,
              u"", 190, u"", false},
};

struct DemoRecording
{
    QTime opened;
    const char16_t *agent;
    const char16_t *topic;
    const char16_t *lesson;
    const char16_t *contact;
    const char16_t *link;
    const char16_t *call;
    StepKind consent;
};

const std::array demoRecordings{
    DemoRecording{QTime(13, 20), u"周婷", u"社保转移", u"先复述客户的问题，再分三步讲清，客户当场致谢。",
                  u"赵女士 138****2207", u"monitor/1795756200.318.wav", u"13:06", StepKind::Agreed},
    DemoRecording{QTime(13, 40), u"林晓", u"退费", u"客户着急时先停两秒再答，语气一直平稳。", u"",
                  u"monitor/1795757400.342.wav", u"13:31", StepKind::Asked},
};

struct DemoQaError
{
    int daysAgo;
    const char16_t *agent;
    const char16_t *item;
    const char16_t *text;
    const char16_t *call;
    bool fatal;
    const char16_t *advice;
};

const std::array demoQaErrors{
    DemoQaError{1, u"李娜", u"未核实身份", u"查询账户前没有核对后四位。", u"10:42", true,
                u"先核实再查询，话术贴在屏边。"},
    DemoQaError{1, u"李娜", u"未复述确认", u"记录的地址没有念给客户听。", u"15:20", false, u""},
    DemoQaError{1, u"孙悦", u"未复述确认", u"金额没有复述。", u"11:05", false, u"报金额后停一下，等客户确认。"},
    DemoQaError{1, u"张伟", u"结束语缺失", u"", u"14:31", false, u""},
    DemoQaError{5, u"李娜", u"未复述确认", u"转接前没有复述问题。", u"09:50", false, u"转接前一句话说清。"},
};

QString demoText(const char16_t *text)
{
    return QString::fromUtf16(text);
}

RegisterStep demoStep(StepKind kind, const QString &text, const QString &whom = {})
{
    RegisterStep step;
    step.kind = kind;
    step.text = text;
    step.whom = whom;
    return step;
}

NewEntry entryOf(const DemoTaken &one, const std::vector<Person> &people, Moment opened, Moment now)
{
    NewEntry entry;
    entry.kind = one.kind;
    entry.opened = opened;
    const auto agent = std::ranges::find(people, demoText(one.agent), &Person::name);
    if (agent != people.end())
        entry.words.agent = agent->id;
    entry.words.topic = demoText(one.topic);
    entry.words.text = demoText(one.text);
    entry.words.contact = demoText(one.contact);
    entry.words.seat = demoText(one.seat);
    entry.words.urgency = one.urgency;
    entry.words.addressee = demoText(one.addressee);
    if (one.dueMinutes > 0)
        entry.due = std::chrono::floor<std::chrono::minutes>(now) + std::chrono::minutes(one.dueMinutes);
    if (*one.answer)
        entry.steps.push_back(demoStep(StepKind::Answered, demoText(one.answer)));
    if (one.solved)
        entry.steps.push_back(demoStep(StepKind::Solved, {}));
    return entry;
}

/** What quality assurance found in the days before. */
Result<void> fillQaErrors(StoreSession &session, const Actor &leader, QDate date, const std::vector<Person> &people)
{
    RegisterDesk desk(session);
    for (const DemoQaError &one : demoQaErrors) {
        NewEntry entry;
        entry.kind = EntryKind::QaError;
        entry.opened = std::min(session.now(), session.zone().toMoment(date, QTime(7, 40)));
        entry.date = date.addDays(-one.daysAgo);
        const auto agent = std::ranges::find(people, demoText(one.agent), &Person::name);
        if (agent == people.end())
            continue;
        entry.words.agent = agent->id;
        entry.words.topic = demoText(one.item);
        entry.words.text = demoText(one.text);
        entry.words.call = demoText(one.call);
        entry.words.fatal = one.fatal;
        entry.words.finder = u"质检 周敏"_s;
        if (*one.advice)
            entry.steps.push_back(demoStep(StepKind::Answered, demoText(one.advice)));
        if (const auto added = desk.add(leader, entry); !added)
            return added.error();
    }
    return {};
}

/** Good calls that wait to be shared: one with the agent's yes, one whose agent has been asked. */
Result<void> fillRecordings(StoreSession &session, const Actor &leader, QDate date, const std::vector<Person> &people)
{
    RegisterDesk desk(session);
    for (const DemoRecording &one : demoRecordings) {
        NewEntry entry;
        entry.kind = EntryKind::Recording;
        entry.opened = session.zone().toMoment(date, one.opened);
        const auto agent = std::ranges::find(people, demoText(one.agent), &Person::name);
        if (*entry.opened > session.now() || agent == people.end())
            continue;
        entry.date = date;
        entry.words.agent = agent->id;
        entry.words.topic = demoText(one.topic);
        entry.words.text = demoText(one.lesson);
        entry.words.contact = demoText(one.contact);
        entry.words.link = demoText(one.link);
        entry.words.call = demoText(one.call);
        entry.steps.push_back(demoStep(one.consent, {}));
        if (const auto added = desk.add(leader, entry); !added)
            return added.error();
    }
    return {};
}

} // namespace

Result<void> DemoRegister::fill(StoreSession &session, const Actor &leader, QDate date)
{
    const Result<std::vector<Person>> people = PeopleRepository(session.records()).all();
    if (!people)
        return people.error();
    RegisterDesk desk(session);
    const Result<RegisterItems> there = desk.ofDay(leader, date);
    if (!there || !there->empty())
        return there ? Result<void>() : Result<void>(there.error());
    const Actor other{u"组长 钱蕾"_s, Role::DutyLeader, {}};
    for (const DemoTaken &one : demoTaken) {
        const Moment opened = session.zone().toMoment(date, one.opened);
        if (opened > session.now()) // the store may be filled early in the day
            continue;
        NewEntry entry = entryOf(one, *people, opened, session.now());
        entry.date = date;
        if (one.byOther)
            entry.steps.push_back(demoStep(StepKind::Offered, {}, leader.name));
        if (const auto added = desk.add(one.byOther ? other : leader, entry); !added)
            return added.error();
    }
    if (const Result<void> filled = fillQaErrors(session, leader, date, *people); !filled)
        return filled;
    return fillRecordings(session, leader, date, *people);
}

} // namespace Floorwalk
