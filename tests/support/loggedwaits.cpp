// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loggedwaits.h"

#include <QFile>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

LoggedWaits::LoggedWaits(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QHash<QString, size_t> open;
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).chopped(1).split(u'|');
        if (parts.size() >= 5)
            line(parts, open);
    }
}

std::optional<double> LoggedWaits::value(FigureVariant variant, const QString &queue, qint64 from, qint64 to, int level,
                                         int brief) const
{
    using V = FigureVariant;
    const auto in = [from, to](qint64 second) { return from <= second && second < to; };
    double above = 0;
    double below = 0;
    double longest = -1;
    for (const LoggedWait &each : waits) {
        if (each.queue != queue)
            continue;
        const bool ended = each.end != LoggedWait::End::None && in(each.endedAt);
        const bool answered = ended && each.end == LoggedWait::End::Answered;
        const bool abandoned = ended && each.end == LoggedWait::End::Abandoned;
        const bool within = each.wait <= level;
        const bool isShort = abandoned && each.wait <= brief;
        const bool judged = in(each.judgedAt(level));
        const bool offered = in(each.joined) || (each.joined < from && judged);
        if (ended)
            longest = std::max(longest, double(each.wait));
        switch (variant) {
        case V::IgnoreAbandons:
            above += answered && within;
            below += judged && !(abandoned && within);
            break;
        case V::Negative:
            above += answered && within;
            below += judged;
            break;
        case V::Positive:
            above += (answered || abandoned) && within;
            below += judged;
            break;
        case V::AnsweredOnly:
            above += answered && within;
            below += answered;
            break;
        case V::WithoutShort:
            above += abandoned && !isShort;
            below += offered - int(isShort);
            break;
        case V::All:
            above += abandoned;
            below += offered;
            break;
        case V::AnsweredCalls:
            above += answered;
            break;
        case V::Mean:
            above += answered ? double(each.wait) : 0;
            below += answered;
            break;
        default:
            break;
        }
    }
    if (variant == V::OfWindow)
        return longest < 0 ? std::nullopt : std::optional(longest);
    if (variant == V::AnsweredCalls)
        return above;
    return below > 0 ? std::optional(above / below) : std::nullopt;
}

std::optional<double> LoggedWaits::waiting(const QString &queue, qint64 moment) const
{
    std::optional<double> longest;
    for (const LoggedWait &each : waits) {
        const bool goesOn = each.end == LoggedWait::End::None || each.endedAt * 1000 >= moment;
        if (each.queue == queue && each.joined * 1000 < moment && goesOn)
            longest = std::max(longest.value_or(0), double(moment - each.joined * 1000) / 1000);
    }
    return longest;
}

QStringList LoggedWaits::queues() const
{
    QStringList names;
    for (const LoggedWait &each : waits)
        names << each.queue;
    names.removeDuplicates();
    return names;
}

qint64 LoggedWaits::quietSecond(qint64 from, qint64 to, int level) const
{
    for (qint64 second = (from + to) / 2; second < to; ++second) {
        const auto near = [second](qint64 other) { return std::abs(other - second) <= 1; };
        const bool quiet = std::ranges::none_of(waits, [near, level](const LoggedWait &each) {
            return near(each.joined) || near(each.endedAt) || near(each.joined + level);
        });
        if (quiet)
            return second;
    }
    return to;
}

void LoggedWaits::answered(const QStringList &parts)
{
    conversations.push_back({parts[1], parts[3], parts[2], parts[0].toLongLong(), {}});
}

void LoggedWaits::ended(const QStringList &parts, int seconds)
{
    ++handled;
    Talk &sum = talk[parts[3]];
    ++sum.calls;
    sum.seconds += seconds;
    const auto found = std::find_if(conversations.rbegin(), conversations.rend(), [&parts](const Conversation &each) {
        return each.call == parts[1] && each.queue == parts[2] && each.agent == parts[3];
    });
    if (found != conversations.rend())
        found->ended = parts[0].toLongLong();
}

void LoggedWaits::line(const QStringList &parts, QHash<QString, size_t> &open)
{
    const qint64 time = parts[0].toLongLong();
    const QString key = parts[1] + u'@' + parts[2];
    const QString &event = parts[4];
    const QStringList data = parts.mid(5);
    const auto ends = [&](LoggedWait::End end, qint64 wait) {
        if (!open.contains(key))
            return;
        LoggedWait &round = waits[open.take(key)];
        round.end = end;
        round.endedAt = time;
        round.wait = wait;
    };
    if (event == "ENTERQUEUE"_L1) {
        open.insert(key, waits.size());
        waits.push_back({parts[2], time});
    } else if (event == "CONNECT"_L1) {
        ends(LoggedWait::End::Answered, data[0].toInt());
        answered(parts);
    } else if (event == "ABANDON"_L1) {
        ends(LoggedWait::End::Abandoned, data[2].toInt());
    } else if (event == "EXITWITHKEY"_L1) {
        ends(LoggedWait::End::Exited, data[3].toInt());
    } else if (event.startsWith("EXIT"_L1)) {
        ends(LoggedWait::End::Exited, data[2].toInt());
    } else if (event.startsWith("COMPLETE"_L1)) {
        ended(parts, data[1].toInt());
    } else if (event.endsWith("TRANSFER"_L1)) {
        ended(parts, data[data.size() - 2].toInt()); // …|wait|talk|position
    }
}

} // namespace Floorwalk
