// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of FeedWorker that minds the lines to the telephone systems: what they say of themselves, and when one is
// lost.

#include "models/service/feedworker.h"

#include <algorithm>
#include <iterator>

namespace Floorwalk {

using namespace Qt::StringLiterals;

/** Alerts about the feed itself. */
bool FeedWorker::isOfLine(const AlertRecord &alert)
{
    return alert.kind == alertKindName(AlertKind::FeedLost);
}

std::vector<AlertRecord> FeedWorker::thoseOf(const std::vector<AlertRecord> &alerts, bool line)
{
    std::vector<AlertRecord> some;
    std::ranges::copy_if(alerts, std::back_inserter(some),
                         [line](const AlertRecord &alert) { return isOfLine(alert) == line; });
    return some;
}

/** Of our clock: the feed's is not told while nothing comes from it, and may turn out another when it does. */
Moment FeedWorker::lineTime() const
{
    return m_clock.now();
}

std::optional<AlertFinding> FeedWorker::lostLine(int line, const FeedStatus &status, Moment now)
{
    using Health = FeedStatus::Health;
    std::optional<Moment> &lostSince = m_lostSince[size_t(line)];
    const Health health = status.health;
    const bool isLost =
        health == Health::Connecting || health == Health::Lost || health == Health::Failed || health == Health::Stale;
    if (!isLost) {
        lostSince.reset();
        return std::nullopt;
    }
    if (!lostSince) {
        // A feed that begins has nothing to be measured from but its begin.
        const std::optional<Millis> silence = health == Health::Connecting ? std::nullopt : m_lines->silence(line);
        lostSince = now - silence.value_or(Millis(0));
    }
    return m_watch.rules().feedLost(status.source, *lostSince);
}

/** Whether each feed is heard: the one alert that silence raises. */
void FeedWorker::watchLines()
{
    const Moment now = lineTime();
    const std::vector<FeedStatus> all = m_lines->statuses();
    for (size_t line = 0; line < all.size(); ++line) {
        const QString subject = all.size() == 1 ? u"feed"_s : u"feed:"_s + all[line].source;
        std::vector<AlertFinding> findings;
        if (std::optional<AlertFinding> lost = lostLine(int(line), all[line], now)) {
            lost->subject = subject;
            findings.push_back(std::move(*lost));
        }
        m_line.observe(subject, findings, now);
    }
}

FeedStatus FeedWorker::status() const
{
    FeedStatus status = m_lines->status();
    status.canRemember = m_setup.canRemember;
    status.unrecorded = QStringList{m_batches.problem(), m_changes.problem()}.join(u' ').trimmed();
    return status;
}

void FeedWorker::decideCertificate(const QString &fingerprint, bool accept)
{
    if (m_lines)
        m_lines->decideCertificate(fingerprint, accept);
}

void FeedWorker::givePassword(const QString &password, bool remember)
{
    if (!m_lines)
        return;
    const std::optional<FeedAddress> address = m_lines->givePassword(password);
    if (address && remember && m_setup.canRemember)
        m_secrets->write(address->secretKey(), password, [](const Result<SecretStore::Kept> &) {});
}

} // namespace Floorwalk
