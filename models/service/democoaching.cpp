// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/democoaching.h"

#include "models/service/coachingdesk.h"
#include "models/service/listeningdesk.h"

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

struct WrittenNote
{
    const char16_t *agent;
    int daysAgo;
    QTime time;
    NoteKind kind;
    std::array<const char16_t *, 5> words; ///< fact, feeling, need, request, own words
    bool hrVisible;
    const char16_t *agreed; ///< empty: nothing
    int dueInDays;
};

const std::array demoNotes{
    WrittenNote{u"李娜",
                14,
                QTime(16, 40),
                NoteKind::Praise,
                {u"上午那通医保投诉，三次复述客户的话再给方案，客户最后说谢谢。", u"听着很踏实。",
                 u"投诉里先让客户确认我们听懂了。", u"明早班前会请你讲两分钟。", u"我怕漏了，就多问了一句。"},
                true,
                u"",
                0},
    WrittenNote{u"李娜",
                6,
                QTime(15, 10),
                NoteKind::FollowUp,
                {u"本周三通社保转移业务都超过 10 分钟，两次放下电话查资料。", u"我有些担心你和客户都着急。",
                 u"转移业务需要随手可查的要点。", u"请整理一页纸，试用后告诉我。", u"流程我懂，就是记不住材料清单。"},
                false,
                u"把社保转移要点整理成一页纸",
                0},
    WrittenNote{u"张伟",
                3,
                QTime(11, 25),
                NoteKind::Advice,
                {u"14:02 的来电里客户说了两遍单号，第二遍后才开始查。", u"", u"先记录再提问，客户不用重复。",
                 u"今天下午每通先写单号再开口。", u"好，我试试。"},
                false,
                u"一天后看三通录音",
                1},
    WrittenNote{u"张伟",
                20,
                QTime(17, 5),
                NoteKind::Warning,
                {u"10:12 起示忙 19 分钟没有说明原因。", u"排队有 6 人，我很着急。", u"离席先说一声，我好安排替补。",
                 u"离席前按小休申请。", u"当时在帮新人查系统。"},
                true,
                u"",
                0},
    WrittenNote{u"孙悦",
                2,
                QTime(13, 30),
                NoteKind::Care,
                {u"下午连接两通辱骂电话后离席 5 分钟。", u"我也替你难过。", u"你需要缓一缓。",
                 u"今天后半段先做回访，可以吗？", u"缓一下就好。"},
                false,
                u"下班前聊十分钟",
                0},
    WrittenNote{u"周婷",
                5,
                QTime(10, 50),
                NoteKind::Praise,
                {u"本周 AHT 4:32，质检无扣分。", u"", u"", u"请把开场白的说法写给大家。", u""},
                true,
                u"写下开场白说法",
                3},
    WrittenNote{u"唐丽",
                9,
                QTime(9, 15),
                NoteKind::Advice,
                {u"第三通电话在客户说完前两次打断。", u"", u"等客户停两秒再说。", u"每通最后复述一次诉求。", u""},
                false,
                u"",
                0},
};

struct Heard
{
    const char16_t *agent;
    int daysAgo; ///< of the week; those before its Monday are of the last one
    QTime time;
    int seconds;
    ListeningKind kind;
    const char16_t *by; ///< empty: the leader
    const char16_t *advice;
};

const std::array demoHeard{
    Heard{u"李娜", 0, QTime(10, 5), 412, ListeningKind::Monitored, u"", u"说明保持的原因和时长，再放下电话。"},
    Heard{u"李娜", 1, QTime(15, 30), 180, ListeningKind::CalledBack, u"质检 何敏", u"客户满意，材料清单讲得清楚。"},
    Heard{u"周婷", 0, QTime(9, 40), 260, ListeningKind::Monitored, u"", u"保持。"},
    Heard{u"周婷", 1, QTime(10, 20), 305, ListeningKind::Monitored, u"质检 何敏", u""},
    Heard{u"周婷", 1, QTime(16, 0), 150, ListeningKind::CalledBack, u"", u"客户记得她的名字。"},
    Heard{u"周婷", 2, QTime(16, 10), 140, ListeningKind::CalledBack, u"", u""},
    Heard{u"张伟", 1, QTime(11, 10), 520, ListeningKind::Monitored, u"", u"先记单号再提问。"},
    Heard{u"陈静", 0, QTime(11, 0), 230, ListeningKind::CalledBack, u"", u""},
    Heard{u"赵磊", 2, QTime(14, 45), 330, ListeningKind::Monitored, u"质检 何敏", u"语速放慢。"},
    Heard{u"吴昊", 9, QTime(14, 45), 330, ListeningKind::Monitored, u"", u""},
    Heard{u"朱强", 24, QTime(15, 15), 290, ListeningKind::Monitored, u"", u""},
};

std::optional<PersonId> personCalled(const std::vector<Person> &people, const QString &name)
{
    const auto found = std::ranges::find(people, name, &Person::name);
    return found == people.end() ? std::nullopt : found->id;
}

NewNote noteOf(const WrittenNote &written, PersonId person, const StoreSession &session, QDate date)
{
    const Zone zone = session.zone();
    const QDate today = std::max(date, zone.localDate(session.now()));
    NewNote note{person, zone.toMoment(date.addDays(-written.daysAgo), written.time), {}, {}, {}};
    const auto word = [&written](size_t place) { return QString::fromUtf16(written.words[place]); };
    note.words = {written.kind, word(0), word(1), word(2), word(3), word(4), written.hrVisible};
    if (*written.agreed)
        note.actions = {{{}, QString::fromUtf16(written.agreed), today.addDays(written.dueInDays), {}, {}, {}, {}}};
    return note;
}

} // namespace

Result<void> DemoCoaching::fill(StoreSession &session, const Actor &leader, QDate date)
{
    CoachingDesk coaching(session);
    const Result<std::vector<Person>> people = coaching.people(leader);
    if (!people)
        return people.error();
    const std::optional<PersonId> first = personCalled(*people, QString::fromUtf16(demoNotes[0].agent));
    if (!first)
        return {};
    const auto there = coaching.ofPerson(leader, *first);
    if (!there || !there->empty())
        return there ? Result<void>() : Result<void>(there.error());
    for (const WrittenNote &written : demoNotes) {
        const auto person = personCalled(*people, QString::fromUtf16(written.agent));
        if (!person)
            continue;
        const NewNote note = noteOf(written, *person, session, date);
        if (note.at > session.now())
            continue;
        if (const auto kept = coaching.add(leader, note); !kept)
            return kept.error();
    }
    ListeningDesk listening(session);
    for (const Heard &one : demoHeard) {
        const auto person = personCalled(*people, QString::fromUtf16(one.agent));
        const Moment began = session.zone().toMoment(date.addDays(-one.daysAgo), one.time);
        if (!person || began > session.now()) // the store may be filled early in the day
            continue;
        ListeningEntry entry{.id = {},
                             .number = 0,
                             .corrects = {},
                             .person = *person,
                             .team = {},
                             .kind = one.kind,
                             .by = QString::fromUtf16(one.by),
                             .began = began,
                             .length = std::chrono::seconds(one.seconds),
                             .agentKey = {},
                             .call = {},
                             .advice = QString::fromUtf16(one.advice),
                             .status = ListeningEntry::Status::Kept,
                             .reason = {},
                             .recordedAt = {},
                             .recordedBy = {},
                             .erased = false};
        if (const auto kept = listening.add(leader, std::move(entry)); !kept)
            return kept.error();
    }
    return {};
}

} // namespace Floorwalk
