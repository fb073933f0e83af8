// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/queuelogfigures.h"

#include <QFile>
#include <QSet>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

qint64 second(Moment moment)
{
    return std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
}

using Span = std::pair<qint64, qint64>;
using Member = std::pair<QString, QString>; // agent, queue

class Reader
{
public:
    Reader(const FloorFigures &listened, int threshold, QueueLogFigures &out)
        : m_threshold(threshold)
        , m_out(out)
    {
        qint64 from = 0;
        for (const FeedGap &gap : listened.gaps) {
            m_spans.push_back({from, second(gap.range.from)});
            from = second(gap.range.to);
        }
        m_spans.push_back({from, second(listened.to)});
    }

    void line(const QStringList &parts)
    {
        m_time = parts[0].toLongLong();
        m_queue = parts[2];
        m_agent = parts[3];
        m_data = parts.mid(5);
        const QString &event = parts[4];
        members(event);
        if (where() == Where::Gap)
            return;
        calls(event);
        if (event == "PAUSE"_L1)
            countPause(m_data.value(0));
    }

    void finish()
    {
        const QList<Member> open = m_paused.keys();
        m_time = m_spans.back().second;
        for (const Member &member : open)
            endPause(member);
        for (auto it = m_pauses.begin(); it != m_pauses.end(); ++it)
            m_out.agents[it.key()].pausedSeconds = listenedUnion(*it);
    }

private:
    enum class Where { Listened, Edge, Gap };

    Where where() const
    {
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            const Span &span = m_spans[i];
            const bool last = i + 1 == m_spans.size();
            if ((i > 0 && m_time == span.first) || (!last && m_time == span.second))
                return Where::Edge;
            if (span.first < m_time && (last || m_time < span.second))
                return Where::Listened;
        }
        return Where::Gap;
    }

    void members(const QString &event)
    {
        const Member member{m_agent, m_queue};
        if (event == "ADDMEMBER"_L1) {
            m_dynamic.insert(member);
            m_out.adds[m_agent] << m_time;
            if (m_data.value(0) == "PAUSED"_L1)
                m_paused[member] = m_time;
        } else if (event == "REMOVEMEMBER"_L1) {
            endPause(member);
            m_dynamic.remove(member);
            m_out.removals[m_agent] << m_time;
        } else if (event == "PAUSE"_L1) {
            endPause(member);
            m_paused[member] = m_time;
        } else if (event == "UNPAUSE"_L1) {
            endPause(member);
        } else if (event == "QUEUESTART"_L1) {
            // The line is written some seconds after Asterisk stopped and after others can log in to it again.
            for (const Span &span : m_spans) {
                if (span.second <= m_time)
                    m_stopped = span.second;
            }
            const QList<Member> paused = m_paused.keys();
            for (const Member &each : paused) {
                if (!m_dynamic.contains(each))
                    endPause(each, m_stopped);
            }
        }
    }

    void calls(const QString &event)
    {
        QueueCounts &counts = where() == Where::Edge ? m_out.edges[m_queue] : m_out.queues[m_queue];
        AgentFigures &agent = m_out.agents[m_agent];
        counts.offered += event == "ENTERQUEUE"_L1;
        counts.abandoned += event == "ABANDON"_L1;
        counts.exited += event.startsWith("EXIT"_L1);
        if (event == "CONNECT"_L1) {
            ++counts.answered;
            counts.answeredWithin += m_data[0].toInt() <= m_threshold;
            counts.waitSum += m_data[0].toInt();
            ++agent.answered;
        } else if (event == "RINGNOANSWER"_L1) {
            ++counts.ringNoAnswer;
            ++agent.ringNoAnswer;
        } else if (event.startsWith("COMPLETE"_L1)) {
            ended(counts, agent, m_data[1].toInt());
        } else if (event.endsWith("TRANSFER"_L1)) {
            ended(counts, agent, m_data[m_data.size() - 2].toInt()); // …|wait|talk|position
            ++counts.transferred;
        }
    }

    static void ended(QueueCounts &counts, AgentFigures &agent, int talk)
    {
        ++counts.talkCalls;
        counts.talkSum += talk;
        ++agent.talkCalls;
        agent.talkSum += talk;
    }

    /** A pause of several queues is written queue by queue within a second. */
    void countPause(const QString &reason)
    {
        const auto last = m_lastPause.constFind({m_agent, reason});
        if (last == m_lastPause.constEnd() || m_time - *last > 1) {
            ++m_out.agents[m_agent].pauses[reason].count;
            m_lastPause[{m_agent, reason}] = m_time;
        }
    }

    void endPause(const Member &member, std::optional<qint64> at = std::nullopt)
    {
        const auto it = m_paused.find(member);
        if (it == m_paused.end())
            return;
        m_pauses[member.first].push_back({*it, std::max(*it, at.value_or(m_time))});
        m_paused.erase(it);
    }

    qint64 listened(qint64 from, qint64 to) const
    {
        qint64 sum = 0;
        for (const Span &span : m_spans)
            sum += std::max<qint64>(0, std::min(to, span.second) - std::max(from, span.first));
        return sum;
    }

    qint64 listenedUnion(QList<Span> spans) const
    {
        std::ranges::sort(spans);
        qint64 sum = 0;
        qint64 done = 0;
        for (const Span &span : spans) {
            if (span.second <= done)
                continue;
            sum += listened(std::max(span.first, done), span.second);
            done = span.second;
        }
        return sum;
    }

    int m_threshold;
    QueueLogFigures &m_out;
    std::vector<Span> m_spans;
    QMap<Member, qint64> m_paused;
    QSet<Member> m_dynamic;
    QMap<QString, QList<Span>> m_pauses;
    QMap<Member, qint64> m_lastPause;
    qint64 m_time = 0;
    qint64 m_stopped = 0; ///< when the listener heard the end of the Asterisk before this one
    QString m_queue;
    QString m_agent;
    QStringList m_data;
};

} // namespace

QueueLogFigures QueueLogFigures::read(const QString &path, const FloorFigures &listened, int threshold)
{
    QueueLogFigures out;
    Reader reader(listened, threshold, out);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).chopped(1).split(u'|');
        if (parts.size() >= 5)
            reader.line(parts);
    }
    reader.finish();
    return out;
}

} // namespace Floorwalk
