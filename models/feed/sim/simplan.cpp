// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of SimFloor that knows who works there and what each day is meant to look like. All people are invented.

#include "models/feed/sim/simfloor.h"

#include <array>

namespace Floorwalk {

using namespace std::chrono_literals;

namespace {

enum Reason : int { Break, Meal, Busy, Training }; // their order is that of m_reasons

struct Person
{
    const char *name;
    std::size_t queue;
};

constexpr std::array staff{
    Person{"陈静", 0}, Person{"刘洋", 0}, Person{"赵磊", 1}, Person{"孙悦", 1}, Person{"周婷", 0},
    Person{"吴昊", 0}, Person{"李娜", 0}, Person{"郑敏", 1}, Person{"冯雪", 0}, Person{"何俊", 2},
    Person{"许静", 1}, Person{"张伟", 0}, Person{"马骏", 1}, Person{"黄琳", 0}, Person{"朱强", 1},
    Person{"林晓", 2}, Person{"高翔", 2}, Person{"罗敏", 0}, Person{"宋岩", 1}, Person{"唐丽", 2},
};

constexpr std::array queueNames{"社保咨询", "医保服务", "综合投诉"};
constexpr std::array families{"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周",
                              "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗"};
constexpr std::array given{"芳", "莉", "颖", "蕾",   "丽",   "峰",   "斌",   "军",   "健",   "勇",   "艳",   "杰",
                           "涛", "超", "霞", "子涵", "雨桐", "浩然", "思远", "佳怡", "文博", "晓燕", "建国", "桂英"};

Moment at(Moment midnight, int hour, int minute, int second = 0)
{
    return midnight + std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
}

} // namespace

std::string SimFloor::nameOf(std::size_t place)
{
    if (place < staff.size())
        return staff[place].name;
    constexpr std::size_t names = families.size() * given.size();
    const std::string name =
        std::string(families[place % families.size()]) + given[(place / families.size()) % given.size()];
    return place < staff.size() + names ? name : name + std::to_string(place / names);
}

/** One in fourteen, spread over queues and families. */
bool SimFloor::isOff(std::size_t place)
{
    return place >= staff.size() && (place * 31 + place / 14) % 14 == 0;
}

bool SimFloor::comes(std::size_t place, std::optional<int> absent)
{
    if (absent)
        return (place * 37 + place / 100 * 61) % 100 >= std::size_t(*absent);
    return place != 17 && place != 18 && !isOff(place);
}

void SimFloor::hire()
{
    for (int i = 0; i < m_options.queues; ++i) {
        std::string name = queueNames[std::size_t(i) % queueNames.size()];
        if (std::size_t(i) >= queueNames.size())
            name += std::to_string(std::size_t(i) / queueNames.size() + 1);
        m_queues.push_back(std::move(name));
    }
    m_waiting.resize(m_queues.size());
    m_free.resize(m_queues.size());
    m_present.resize(m_queues.size());
    for (int i = 0; i < m_options.agents; ++i) {
        Agent agent;
        const auto number = std::size_t(i);
        agent.name = nameOf(number);
        if (number < staff.size()) {
            agent.home = {staff[number].queue % m_queues.size()};
        } else {
            // Of the usual three, the first has half of the people and the last a fifth.
            const std::size_t place = number % 10 < 5 ? 0U : number % 10 < 8 ? 1U : 2U;
            agent.home = {m_queues.size() == queueNames.size() ? place : number % m_queues.size()};
        }
        if (number % 4 == 1 && m_queues.size() > 1)
            agent.home.push_back((agent.home.front() + 1) % m_queues.size());
        agent.interface = "PJSIP/" + std::to_string(1001 + i);
        m_agents.push_back(std::move(agent));
    }
}

void SimFloor::planAt(Moment moment, Kind kind, std::size_t who, int reason, Millis length)
{
    if (moment >= m_began)
        schedule(std::max(Millis(0), moment - m_now), kind, who, 0, reason, length);
}

void SimFloor::planDay()
{
    const QDate today = m_zone.localDate(m_now);
    const Moment midnight = m_zone.startOfDay(today);
    m_longCallFrom = at(midnight, 14, 6);
    for (std::size_t who = 0; who < m_agents.size(); ++who)
        planAgent(who, midnight);
    schedule(m_zone.toMoment(today.addDays(1), QTime(6, 0)) - m_now, Kind::PlanDay, 0);
}

/** When somebody logs in, or nothing for who does not come; in the demo as it is two are late. */
std::optional<Moment> SimFloor::arrivalOf(std::size_t who, Moment midnight)
{
    const Moment usual = at(midnight, 8, 14) + m_random.seconds(0, 14 * 60);
    if (!comes(who, m_options.absent))
        return std::nullopt;
    if (m_options.absent)
        return usual;
    if (who == 19)
        return at(midnight, 8, 43, 12);
    if (who == 12)
        return at(midnight, 9, 4, 40);
    if (who >= staff.size() && m_random.chance(0.04))
        return at(midnight, 8, 31) + m_random.seconds(0, 40 * 60);
    return usual;
}

void SimFloor::planAgent(std::size_t who, Moment midnight)
{
    const std::optional<Moment> arrival = arrivalOf(who, midnight);
    const Moment leave = at(midnight, 17, 30) + m_random.seconds(5, 480);
    if (!arrival || leave < m_began)
        return;
    planAt(std::max(*arrival, m_began + m_random.seconds(0, 30)), Kind::Login, who);
    planAt(leave, Kind::Logout, who);
    const auto pause = [this, who](Moment earliest, double within, int reason, double least, double most) {
        // One draw after the other: the order of two in one call is the compiler's choice.
        const Millis length = m_random.seconds(least, most);
        planAt(earliest + m_random.seconds(0, within), Kind::Pause, who, reason, length);
    };
    pause(at(midnight, 9, 40), 5400, Break, 360, 600);
    pause(at(midnight, 11, 30 + int(who % 3) * 30), 240, Meal, 1560, 1800);
    pause(at(midnight, 14, 45), 5400, Break, 360, 620);
    if (m_random.chance(0.5))
        pause(at(midnight, 10, 0), 24000, Busy, 60, 420);
    for (int i = m_random.between(0, 3); i > 0; --i)
        planAt(at(midnight, 9, 0) + m_random.seconds(0, 30000), Kind::Outbound, who);
    // What the demo shows at 14:20: one busy for too long, one in training, two on a break.
    if (who == 11)
        planAt(at(midnight, 14, 2, 30), Kind::Pause, who, Busy, 24min);
    else if (who == 15)
        planAt(at(midnight, 13, 57, 40), Kind::Pause, who, Training, 32min);
    else if (who == 5)
        planAt(at(midnight, 14, 10, 20), Kind::Pause, who, Break, 12min);
    else if (who == 16)
        planAt(at(midnight, 14, 15, 50), Kind::Pause, who, Break, 11min);
}

} // namespace Floorwalk
