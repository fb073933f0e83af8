// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dayclose.h"

#include "models/service/audited.h"
#include "models/service/penaltydesk.h"
#include "models/store/rollrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Error conflict(const QString &text)
{
    return Error{Error::Kind::Conflict, text, {}};
}

/** Where this file's texts stand in the catalogue. */
struct CloseText
{
    Q_DECLARE_TR_FUNCTIONS(DayClose)
};

QString kindName(DayOpenItem::Kind kind)
{
    switch (kind) {
    case DayOpenItem::Kind::MissingPunch:
        return u"missingPunch"_s;
    case DayOpenItem::Kind::Papers:
        return u"papers"_s;
    case DayOpenItem::Kind::Notice:
        return u"notice"_s;
    case DayOpenItem::Kind::NeedsDecision:
        return u"needsDecision"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray waitingJson(const std::vector<DayOpenItem> &items)
{
    QJsonArray array;
    for (const DayOpenItem &item : items) {
        array.append(QJsonObject{{u"person"_s, item.person.value()},
                                 {u"kind"_s, kindName(item.kind)},
                                 {u"segment"_s, item.segment},
                                 {u"due"_s, item.due ? item.due->toString(Qt::ISODate) : QString()}});
    }
    return array;
}

QString stillOpen(const std::vector<DayOpenItem> &items)
{
    constexpr qsizetype mostNames = 5;
    QStringList names;
    for (const DayOpenItem &item : items) {
        if (!names.contains(item.name))
            names << item.name;
    }
    if (names.size() > mostNames)
        names = names.mid(0, mostNames) << u"…"_s;
    //: %1 = names
    return CloseText::tr("%n item(s) are still open: %1. Settle them, or leave them waiting.", "", int(items.size()))
        .arg(names.join(u", "_s));
}

/** The end of the last shift of the day, or nothing when nobody works. */
std::optional<Moment> lastEnd(const std::vector<AssessedDay> &days)
{
    std::optional<Moment> end;
    for (const AssessedDay &day : days) {
        for (const Segment &segment : day.day.roster.segments)
            end = end ? std::max(*end, segment.end) : segment.end;
    }
    return end;
}

} // namespace

Result<std::vector<DayOpenItem>> DayClose::openItems(QDate date, const QString &team) const
{
    const Result<std::vector<AssessedDay>> days = Assessment(m_session).days(date, date, team);
    if (!days)
        return days.error();
    return Assessment::openItems(*days);
}

Result<DayCloseOutcome> DayClose::close(const Actor &actor, QDate date, const QString &team, bool leaveWaiting)
{
    const Result<Grant> grant = m_session.grant(actor, Action::CloseDay, team);
    if (!grant)
        return grant.error();
    const Result<std::vector<AssessedDay>> days = Assessment(m_session).days(date, date, team);
    if (!days)
        return days.error();
    if (days->empty()) {
        return conflict(CloseText::tr("Nobody of “%1” is on the roster of %2: there is nothing to close.")
                            .arg(team, date.toString(Qt::ISODate)));
    }
    if (const std::optional<Moment> end = lastEnd(*days); end && *end > m_session.now()) {
        return conflict(
            CloseText::tr("The last shift of %1 runs until %2. Close the day after it.")
                .arg(date.toString(Qt::ISODate), m_session.zone().local(*end).toString(u"yyyy-MM-dd HH:mm"_s)));
    }
    DayCloseOutcome outcome;
    outcome.waiting = Assessment::openItems(*days);
    // A day that is closed already is refused by the repository, whatever is open.
    const bool isClosed = std::ranges::any_of(*days, &AssessedDay::closed);
    if (!outcome.waiting.empty() && !leaveWaiting && !isClosed)
        return conflict(stillOpen(outcome.waiting));
    const QDate due = workingDaysAfter(m_session.zone().localDate(m_session.now()),
                                       m_session.settings().number(u"papers_due_days"_s));
    for (DayOpenItem &item : outcome.waiting)
        item.due = due;
    outcome.record = {date, team, m_session.now(), actor.name, waitingJson(outcome.waiting), false, {}};

    const AuditEntry entry{u"day.close"_s,
                           u"day:%1:%2"_s.arg(team, date.toString(Qt::ISODate)),
                           {},
                           {{u"waiting"_s, outcome.record.waiting}}};
    return audited<DayCloseOutcome>(
        m_session, *grant, entry, [this, &grant, &days, &outcome](Transaction &transaction) -> Result<DayCloseOutcome> {
            const Result<void> closed = RollRepository(m_session.records()).close(transaction, *grant, outcome.record);
            if (!closed)
                return closed.error();
            const Result<int> proposed = PenaltyDesk(m_session).propose(transaction, *grant, *days);
            if (!proposed)
                return proposed.error();
            outcome.proposed = *proposed;
            return outcome;
        });
}

Result<void> DayClose::reopen(const Actor &actor, QDate date, const QString &team, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return Error{Error::Kind::BadInput, CloseText::tr("Reopening a day needs a reason."), {}};
    }
    const Result<Grant> grant = m_session.grant(actor, Action::CloseDay, team);
    if (!grant)
        return grant.error();
    return audited<void>(
        m_session, *grant,
        {u"day.reopen"_s, u"day:%1:%2"_s.arg(team, date.toString(Qt::ISODate)), {}, {{u"reason"_s, reason}}},
        [this, &grant, &team, date, &reason](Transaction &transaction) {
            return RollRepository(m_session.records()).reopen(transaction, *grant, team, date, reason);
        });
}

} // namespace Floorwalk
