// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertdesk.h"

#include "models/alert/alertbook.h"
#include "models/service/audited.h"
#include "models/store/alertrepository.h"

#include <algorithm>
#include <iterator>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
/** What was dismissed longer ago than a shift takes is not believed to last on. */
constexpr std::chrono::hours longestEpisode{12};
} // namespace

Result<std::vector<AlertRecord>> AlertDesk::open() const
{
    return AlertRepository(m_session.records()).open();
}

Result<std::vector<AlertRecord>> AlertDesk::unfinished() const
{
    Result<std::vector<AlertRecord>> records = open();
    if (!records)
        return records;
    const Result<std::vector<AlertRecord>> recent =
        AlertRepository(m_session.records()).between(m_session.now() - longestEpisode, Moment::max());
    if (!recent)
        return recent.error();
    std::ranges::copy_if(*recent, std::back_inserter(*records), [](const AlertRecord &record) {
        return record.status == AlertRecord::Status::Closed && AlertBook::lasts(record);
    });
    return records;
}

Result<std::vector<AlertRecord>> AlertDesk::between(Moment from, Moment to) const
{
    return AlertRepository(m_session.records()).between(from, to);
}

Result<AlertId> AlertDesk::save(const Actor &actor, const AlertRecord &alert)
{
    const Result<Grant> grant = m_session.grant(actor, Action::HandleAlert);
    if (!grant)
        return grant.error();
    const AuditEntry entry{u"alert."_s + alertStatusName(alert.status),
                           alert.kind + u':' + alert.subject,
                           {},
                           {{u"alarm"_s, alert.alarm}, {u"owner"_s, alert.owner}, {u"reason"_s, alert.reason}}};
    return audited<AlertId>(m_session, *grant, entry, [this, &grant, &alert](Transaction &transaction) {
        return AlertRepository(m_session.records()).save(transaction, *grant, alert);
    });
}

} // namespace Floorwalk
