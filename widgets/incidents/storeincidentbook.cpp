// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/incidents/storeincidentbook.h"

#include "models/service/incidentdesk.h"
#include "models/service/storeworker.h"

namespace Floorwalk {

namespace {
/** Further back there are the report and the audit trail. */
constexpr std::chrono::days shownBack{31};
} // namespace

StoreIncidentBook::StoreIncidentBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock,
                                     std::function<Actor()> onDuty)
    : m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
    , m_onDuty(std::move(onDuty))
{}

IncidentBook::Records StoreIncidentBook::recent()
{
    return m_reader.run([from = now() - shownBack](StoreSession &session) {
        return IncidentDesk(session).between(from, Moment::max());
    });
}

IncidentBook::Records StoreIncidentBook::history(qint64 number)
{
    return m_reader.run([number](StoreSession &session) { return IncidentDesk(session).history(number); });
}

IncidentBook::Record StoreIncidentBook::describe(const IncidentRecord &seen, const IncidentWords &words)
{
    return m_writer.run([actor = m_onDuty(), seen, words](StoreSession &session) {
        return IncidentDesk(session).describe(actor, seen, words);
    });
}

IncidentBook::Record StoreIncidentBook::setSpan(const IncidentRecord &seen, const TimeRange &span,
                                                const QString &reason)
{
    return m_writer.run([actor = m_onDuty(), seen, span, reason](StoreSession &session) {
        return IncidentDesk(session).setSpan(actor, seen, span, reason);
    });
}

IncidentBook::Record StoreIncidentBook::withdraw(const IncidentRecord &seen, const QString &reason)
{
    return m_writer.run([actor = m_onDuty(), seen, reason](StoreSession &session) {
        return IncidentDesk(session).withdraw(actor, seen, reason);
    });
}

} // namespace Floorwalk
