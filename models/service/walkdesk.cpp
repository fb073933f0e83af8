// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/walkdesk.h"

#include "models/service/alertdesk.h"
#include "models/service/knownleaders.h"
#include "models/service/settingsdesk.h"
#include "models/store/audittrail.h"
#include "models/store/peoplerepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** The activity of the day templates that is a floor walk. */
constexpr QLatin1StringView walkActivity("floorWalk");

/** When the leader last set out: at the start, or again after a pause. */
std::optional<Moment> setOut(const ActivityRecord &activity)
{
    std::optional<Moment> last = activity.actualStart;
    for (const ActivityPause &pause : activity.pauses) {
        // What rested before it began, as it is known now, is none of its pauses.
        if (last && pause.until && *pause.until > *last)
            last = pause.until;
    }
    return last;
}

QString modeName(Walk::Mode mode)
{
    switch (mode) {
    case Walk::Mode::Off:
        return u"off"_s;
    case Walk::Mode::Strip:
        return u"strip"_s;
    case Walk::Mode::Deputy:
        return u"deputy"_s;
    }
    Q_UNREACHABLE();
}

/** Follows the settings of walks from change to change. */
class CoverFold
{
public:
    explicit CoverFold(const CentreSettings &centre) { keep(u"zone"_s, centre.text(u"zone"_s)); }

    void add(const AuditRecord &record)
    {
        const Walk was = Walk::from(m_settings, record.at);
        for (const QString &key : walkKeys) {
            if (m_settings.isSet(key) || !record.before)
                continue;
            if (const QJsonValue value = record.before->value(key); value.isString())
                keep(key, value.toString()); // as it was before the first change that is told
        }
        for (const QString &key : walkKeys) {
            if (const QJsonValue value = record.after ? record.after->value(key) : QJsonValue(); value.isString())
                keep(key, value.toString());
        }
        const Walk walk = Walk::from(m_settings, record.at);
        if (m_open && (walk.owner() != m_open->deputy || walk.leader != m_open->leader || walk.since != m_since))
            close(record.at);
        if (m_open || walk.owner().isEmpty())
            return;
        m_since = walk.since;
        // A deputy who is chosen while the leader walks takes what comes from then on.
        m_open = WalkCover{walk.leader, walk.owner(), walk.since == was.since ? record.at : *walk.since, {}};
    }

    std::vector<WalkCover> finish(Moment to)
    {
        if (m_open && to - *m_since < Walk::longest) {
            m_covers.push_back(*m_open);
            m_open.reset();
        }
        close(to);
        return std::move(m_covers);
    }

private:
    void keep(const QString &key, const QString &value)
    {
        if (const Result<void> kept = m_settings.set(key, value); !kept)
            qWarning("walk: %s", qPrintable(kept.error().text));
    }

    void close(Moment at)
    {
        if (!m_open)
            return;
        m_open->until = std::min(at, *m_since + Walk::longest); // nobody walks longer
        m_covers.push_back(*std::exchange(m_open, std::nullopt));
    }

    inline static const QStringList walkKeys{u"walk_alerts"_s, u"walk_deputy"_s, u"walk_deputy_on"_s, u"walk_since"_s,
                                             u"walk_leader"_s};
    CentreSettings m_settings;
    std::optional<WalkCover> m_open;
    std::optional<Moment> m_since; ///< of its walk
    std::vector<WalkCover> m_covers;
};

} // namespace

Result<Walk> WalkDesk::change(const Actor &actor, const QMap<QString, QString> &changes)
{
    const Result<CentreSettings> changed = SettingsDesk(m_session).change(actor, changes, {});
    if (!changed)
        return changed.error();
    return Walk::from(*changed, m_session.now());
}

Result<Walk> WalkDesk::begin(const Actor &actor, Moment at)
{
    if (const Result<void> read = m_session.reload(); !read)
        return read.error();
    const Walk now = Walk::from(m_session.settings(), m_session.now());
    if (now.since && now.leader == actor.name)
        return now;
    return since(actor, at);
}

Result<Walk> WalkDesk::since(const Actor &actor, Moment at)
{
    return change(actor, {{u"walk_since"_s, QString::number(epochMs(at))}, {u"walk_leader"_s, actor.name}});
}

Result<Walk> WalkDesk::end(const Actor &actor)
{
    if (const Result<void> read = m_session.reload(); !read)
        return read.error();
    if (m_session.settings().text(u"walk_since"_s).isEmpty())
        return Walk::from(m_session.settings(), m_session.now());
    return change(actor, {{u"walk_since"_s, QString()}, {u"walk_leader"_s, QString()}});
}

Result<QStringList> WalkDesk::names() const
{
    const Result<std::vector<Person>> people = PeopleRepository(m_session.records()).all();
    if (!people)
        return people.error();
    QStringList names;
    for (const Person &person : *people)
        names << person.name;
    return names;
}

Result<Walk> WalkDesk::setUp(const Actor &actor, Walk::Mode mode, const QString &deputy, Moment at, Deputy who)
{
    const QString name = deputy.trimmed();
    if (const Result<void> read = m_session.reload(); !read)
        return read.error();
    // Who was chosen for this day already is not asked about again.
    const bool isNew = !name.isEmpty() && name != Walk::from(m_session.settings(), at).deputy;
    if (isNew && who == Deputy::OfStore) {
        const Result<bool> known = KnownLeaders::isKnown(m_session, name);
        if (!known)
            return known.error();
        if (!*known) {
            return Error{Error::Kind::NotFound,
                         QCoreApplication::translate("WalkDesk",
                                                     "Nobody of this store is called “%1”. Choose a person of the "
                                                     "store, or confirm that it is somebody from outside.")
                             .arg(name),
                         {}};
        }
    }
    return change(actor, {{u"walk_alerts"_s, modeName(mode)},
                          {u"walk_deputy"_s, name},
                          {u"walk_deputy_on"_s, m_session.zone().localDate(at).toString(Qt::ISODate)}});
}

Result<void> WalkDesk::follow(const Actor &actor, const ActivityRecord &activity,
                              const std::optional<ActivityRecord> &before)
{
    if (activity.key != walkActivity)
        return {};
    if (const Result<void> read = m_session.reload(); !read)
        return read.error();
    const Walk now = Walk::from(m_session.settings(), m_session.now());
    const std::optional<Moment> out = setOut(activity);
    // Any other row of the plan is saved without the walk that runs being over.
    const bool isThis =
        now.since && now.leader == actor.name && (now.since == out || (before && now.since == setOut(*before)));
    Result<Walk> done = now;
    if (activity.status != ActivityStatus::Running) {
        if (isThis)
            done = end(actor);
    } else if (isThis && out && now.since != out) {
        done = since(actor, *out); // its begin was corrected
    } else {
        done = begin(actor, out.value_or(m_session.now()));
    }
    return done ? Result<void>() : Result<void>(done.error());
}

Result<WalkReport> WalkDesk::report(Moment from, Moment to) const
{
    Result<std::vector<AlertRecord>> alerts = AlertDesk(m_session).between(from, to);
    if (!alerts)
        return alerts.error();
    return WalkReport{from, to, std::move(*alerts)};
}

Result<std::vector<WalkCover>> WalkDesk::covers(Moment from, Moment to) const
{
    const auto changes = AuditTrail(m_session.records()).between(from, to, u"setting.change"_s);
    if (!changes)
        return changes.error();
    CoverFold fold(m_session.settings());
    for (const AuditRecord &change : *changes)
        fold.add(change);
    return fold.finish(to);
}

} // namespace Floorwalk
