// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

//
// The parts of FeedAddress that are read from files, programs, other systems and the simulator.

#include "models/feed/feedaddress.h"
#include "models/feed/feedaddressoptions.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array profiles{"day"_L1, "flat"_L1, "peaks"_L1, "storm"_L1};

struct Range
{
    double least;
    double most;
};

std::optional<Range> rangeOf(const QString &key)
{
    if (key == "agents"_L1)
        return Range{0, 10'000};
    if (key == "seed"_L1)
        return Range{0, 4294967295.0};
    if (key == "hours"_L1)
        return Range{0, 24};
    if (key == "rate"_L1)
        return Range{0, 1000};
    if (key == "absent"_L1)
        return Range{0, 100};
    if (key == "queues"_L1)
        return Range{1, 500};
    if (key == "speed"_L1)
        return Range{0.1, 1000};
    if (key == "silent"_L1)
        return Range{0, 86'400};
    return std::nullopt;
}

/** As much of the past as can be told and kept within seconds: a thousand agents' day so far, the last hour of all. */
int usualHours(const FeedAddress::Simulation &simulation)
{
    constexpr int hoursOfAgents = 6'000;
    return std::clamp(hoursOfAgents / std::max(simulation.agents, 1), 1, simulation.hours);
}

} // namespace

Error FeedAddressOptions::bad(const QString &text)
{
    return {Error::Kind::BadInput, text, {}};
}

Error FeedAddressOptions::unknown(const QString &key, const QString &known)
{
    if (known.isEmpty())
        return bad(FeedAddress::tr("The feed address has an option “%1”; here there are none.").arg(key));
    return bad(
        FeedAddress::tr("The feed address has an option “%1” that does not exist here; possible: %2.").arg(key, known));
}

Result<double> FeedAddressOptions::number(const QString &key, const QString &text, double least, double most)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !(value >= least && value <= most)) {
        return bad(FeedAddress::tr("The option “%1” of the feed address must be a number from %2 to %3.")
                       .arg(key, QString::number(least), QString::number(most)));
    }
    return value;
}

std::pair<QString, QUrlQuery> FeedAddressOptions::split(const QString &text)
{
    const qsizetype mark = text.lastIndexOf(u'?');
    if (mark < 0 || !text.mid(mark).contains(u'='))
        return {mark == text.size() - 1 ? text.left(std::max<qsizetype>(mark, 0)) : text, {}};
    return {text.left(mark), QUrlQuery(text.mid(mark + 1))};
}

Result<FeedAddress> FeedAddress::parseFiles(Kind kind, const QString &rest)
{
    const auto [paths, options] = FeedAddressOptions::split(rest);
    FeedAddress address;
    address.m_kind = kind;
    // A name with a comma in it wins over a list.
    const bool list = kind == Kind::AmiFile && !QFileInfo::exists(paths);
    address.m_files = list ? paths.split(u',', Qt::SkipEmptyParts) : QStringList{paths};
    if (paths.isEmpty() || address.m_files.isEmpty()) {
        return FeedAddressOptions::bad(
            kind == Kind::AmiFile
                ? tr("The feed address names no recording; write ami-file:PATH, several with commas between.")
            : kind == Kind::QueueLog
                ? tr("The feed address names no queue_log; write queuelog:/var/log/asterisk/queue_log, or its folder.")
                : tr("The feed address names no file; write jsonl-file:PATH."));
    }
    for (const auto &[key, value] : options.queryItems(QUrl::FullyDecoded)) {
        if (key != "speed"_L1 || kind == Kind::QueueLog)
            return FeedAddressOptions::unknown(key, kind == Kind::QueueLog ? QString() : u"speed"_s);
        const Result<double> speed = FeedAddressOptions::number(key, value, 0, 100000);
        if (!speed)
            return speed.error();
        address.m_speed = *speed;
    }
    return address;
}

Result<FeedAddress> FeedAddress::parseJsonl(const QString &text)
{
    const QUrl url(text, QUrl::TolerantMode);
    if (text.section(u"//"_s, 1).section(u'/', 0, 0).contains(u'@')) {
        return FeedAddressOptions::bad(tr("JSON lines know no user and no password; write jsonl://host:port."));
    }
    if (!url.isValid() || url.host().isEmpty() || !text.contains("://"_L1) || url.port() < 1 || url.path().size() > 1)
        return FeedAddressOptions::bad(tr("The feed address must look like jsonl://host:port."));
    FeedAddress address;
    address.m_kind = Kind::Jsonl;
    address.m_host = url.host();
    address.m_port = quint16(url.port());
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key != "silence"_L1)
            return FeedAddressOptions::unknown(key, u"silence"_s);
        const Result<double> silence = FeedAddressOptions::number(key, value, 0, 86'400);
        if (!silence)
            return silence.error();
        address.m_silence = int(*silence);
    }
    return address;
}

Result<FeedAddress> FeedAddress::parseExec(const QString &rest)
{
    static const QRegularExpression secret(u"(password|passwd|secret|token)=."_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (secret.match(rest).hasMatch()) {
        return FeedAddressOptions::bad(
            tr("The feed address holds a secret. Leave it out: let the program read it from a file that only you may "
               "read."));
    }
    FeedAddress address;
    address.m_kind = Kind::Exec;
    address.m_commandText = rest.trimmed();
    address.m_command = QProcess::splitCommand(address.m_commandText);
    if (address.m_command.isEmpty() || address.m_command.first().isEmpty()) {
        return FeedAddressOptions::bad(
            tr("The feed address names no program; write exec:PROGRAM ARGUMENTS, with double quotes around what has "
               "blanks in it."));
    }
    return address;
}

Result<FeedAddress> FeedAddress::parseSimulated(const QString &rest)
{
    const auto [name, options] = FeedAddressOptions::split(rest.startsWith(u"//"_s) ? rest.mid(2) : rest);
    if (!name.isEmpty()) {
        return FeedAddressOptions::bad(
            tr("The address of the demo floor is sim: and its options, for example sim:?agents=20&seed=1."));
    }
    FeedAddress address;
    address.m_kind = Kind::Simulated;
    Simulation &simulation = address.m_simulation;
    for (const auto &[key, value] : options.queryItems(QUrl::FullyDecoded)) {
        if (key == "profile"_L1) {
            const auto found = std::ranges::find(profiles, value);
            if (found == profiles.end())
                return FeedAddressOptions::bad(
                    tr("The option “profile” of the demo floor is day, flat, peaks or storm."));
            simulation.profile = Profile(found - profiles.begin());
            continue;
        }
        const std::optional<Range> range = rangeOf(key);
        if (!range)
            return FeedAddressOptions::unknown(key,
                                               u"agents, seed, hours, rate, profile, absent, queues, speed, silent"_s);
        const Result<double> number = FeedAddressOptions::number(key, value, range->least, range->most);
        if (!number)
            return number.error();
        if (key == "agents"_L1)
            simulation.agents = int(*number);
        else if (key == "seed"_L1)
            simulation.seed = quint32(*number);
        else if (key == "hours"_L1)
            simulation.hours = int(*number);
        else if (key == "rate"_L1)
            simulation.rate = *number;
        else if (key == "absent"_L1)
            simulation.absent = int(*number);
        else if (key == "queues"_L1)
            simulation.queues = int(*number);
        else if (key == "silent"_L1)
            simulation.silent = int(*number);
        else
            address.m_speed = *number;
    }
    if (!options.hasQueryItem(u"hours"_s))
        simulation.hours = usualHours(simulation);
    return address;
}

QString FeedAddress::simulatedText() const
{
    QString text = u"sim:?agents=%1&seed=%2&hours=%3&rate=%4"_s.arg(m_simulation.agents)
                       .arg(m_simulation.seed)
                       .arg(m_simulation.hours)
                       .arg(m_simulation.rate);
    if (m_simulation.profile != Profile::Day)
        text += u"&profile="_s + profiles[std::size_t(m_simulation.profile)];
    if (m_simulation.absent)
        text += u"&absent=%1"_s.arg(*m_simulation.absent);
    if (m_simulation.queues != Simulation{}.queues)
        text += u"&queues=%1"_s.arg(m_simulation.queues);
    if (m_speed > 0)
        text += u"&speed=%1"_s.arg(m_speed);
    if (m_simulation.silent)
        text += u"&silent=%1"_s.arg(*m_simulation.silent);
    return text;
}

} // namespace Floorwalk
