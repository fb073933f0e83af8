// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/wallstrip.h"

#include "models/domain/incident.h"
#include "models/domain/walk.h"
#include "models/live/wallfigures.h"
#include "models/service/floorsession.h"
#include "widgets/common/words.h"
#include "widgets/frame/alertwords.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"
#include "widgets/wallboard/wallwords.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripIcon = 40;
constexpr int stripGap = 12;
constexpr int itemsApart = 40;

/** Where this file's texts stand in the catalogue. */
struct StripText
{
    Q_DECLARE_TR_FUNCTIONS(Wallboard)
};

/** Whether the seat may stand on a wall beside what is wrong: long work is no breach. */
bool isTellable(const AlertRecord &alert)
{
    const std::optional<AlertKind> kind = alertKindFromName(alert.kind);
    return kind == AlertKind::LongCall || kind == AlertKind::LongHold || kind == AlertKind::LongWrap
           || kind == AlertKind::RingUnanswered;
}

QString ofQueueOrFloor(const AlertRecord &alert)
{
    if (alert.kind == incidentKind) {
        const IncidentRecord incident = incidentOf(alert);
        //: on the wallboard: an incident, and how many of how many are off line
        return StripText::tr("Incident · %1 of %2 off line").arg(incident.stillGone()).arg(incident.of);
    }
    const QString queue = alert.facts[u"queue"_s].toString();
    return queue.isEmpty() ? alertKindWord(alert.kind) : queue + u" · "_s + alertKindWord(alert.kind);
}

/** A phone that bears a name, or is somebody's own, is told by what is wrong alone. */
QString ofSeat(const AlertRecord &alert, Moment now)
{
    QStringList parts;
    const QString seat = alert.facts[u"place"_s].toString();
    const QString phone = extensionNumber(alert.facts[u"seat"_s].toString());
    if (!seat.isEmpty() || !phone.isEmpty())
        parts << WallWords::place(seat, phone);
    parts << alertKindWord(alert.kind) << lengthText(now - alert.since);
    return parts.join(u" · "_s);
}

std::vector<AlertRecord> raisedOnWalk(const FloorSession &session, const Walk &walk)
{
    std::vector<AlertRecord> raised;
    const FloorScope theirs = session.scopeOf(walk.leader);
    std::ranges::copy_if(session.alerts(), std::back_inserter(raised),
                         [&session, &walk, &theirs](const AlertRecord &alert) {
                             return alert.raisedAt >= *walk.since && alert.status != AlertRecord::Status::Snoozed
                                    && session.concerns(alert, theirs);
                         });
    std::ranges::stable_sort(raised, {}, [](const AlertRecord &alert) {
        return std::tuple(alert.kind != incidentKind, !alert.alarm, alert.raisedAt);
    });
    return raised;
}

} // namespace

QStringList WallStripFacts::texts() const
{
    QStringList all{title, none};
    for (const WallStripItem &item : items)
        all << item.text;
    return all;
}

WallStripFacts wallStrip(const FloorSession &session)
{
    const Walk walk = Walk::from(session.settings(), session.now());
    WallStripFacts facts;
    if (!walk.isShown())
        return facts;
    facts.title = walk.owner().isEmpty() ? StripText::tr("Leader on the floor") : StripText::tr("New alerts: deputy");
    facts.none = StripText::tr("nothing new");
    QList<std::pair<QString, int>> counted;
    for (const AlertRecord &alert : raisedOnWalk(session, walk)) {
        if (!namesAgent(alert.kind)) {
            facts.items.push_back({ofQueueOrFloor(alert), alert.alarm});
        } else if (isTellable(alert)) {
            facts.items.push_back({ofSeat(alert, session.now()), alert.alarm});
        } else {
            const auto known = std::ranges::find(counted, alert.kind, &std::pair<QString, int>::first);
            if (known == counted.end())
                counted << std::pair(alert.kind, 1);
            else
                ++known->second;
        }
    }
    for (const auto &[kind, number] : std::as_const(counted))
        facts.items.push_back({u"%1 × %2"_s.arg(alertKindWord(kind)).arg(number), false});
    return facts;
}

WallStrip::WallStrip(QWidget *parent)
    : WallPart(parent)
{}

void WallStrip::setFacts(const WallStripFacts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    update();
}

int WallStrip::itemWidth(const WallStripItem &item) const
{
    return px(stripIcon + stripGap) + textWidth(item.text, WallSize::barText, item.alarm);
}

int WallStrip::titleWidth() const
{
    return textWidth(m_facts.title, WallSize::legend, true);
}

QSize WallStrip::minimumSizeHint() const
{
    const int first = m_facts.items.empty() ? textWidth(m_facts.none, WallSize::barText) : itemWidth(m_facts.items[0]);
    return {px(2 * WallSize::edge + itemsApart) + titleWidth() + first, px(WallSize::bar)};
}

void WallStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors &info = theme().tone(Tone::Info);
    painter.fillRect(rect(), info.soft);
    painter.fillRect(QRect(0, 0, width(), px(2)), info.ink);
    QRect row = rect().adjusted(px(WallSize::edge), 0, -px(WallSize::edge), 0);
    Paint::text(&painter, row, m_facts.title, font(WallSize::legend, true), info.ink);
    row.setLeft(row.left() + titleWidth() + px(itemsApart));
    const QColor text = theme().color(ColorRole::Text);
    if (m_facts.items.empty()) {
        Paint::text(&painter, row, m_facts.none, font(WallSize::barText), text);
        return;
    }
    for (size_t at = 0; at < m_facts.items.size(); ++at) {
        const WallStripItem &item = m_facts.items[at];
        const QString rest = u"+%1"_s.arg(m_facts.items.size() - at);
        const bool isLast = at + 1 == m_facts.items.size();
        const int room = row.width() - (isLast ? 0 : px(itemsApart) + textWidth(rest, WallSize::barText, true));
        if (at > 0 && itemWidth(item) > room) {
            Paint::text(&painter, row, rest, font(WallSize::barText, true), text);
            return;
        }
        const Tone tone = item.alarm ? Tone::Critical : Tone::Warning;
        paintIcon(painter, row, toneIcon(tone), px(stripIcon), theme().ink(inkOf(tone)));
        row.setLeft(row.left() + px(stripIcon + stripGap));
        Paint::text(&painter, row, item.text, font(WallSize::barText, item.alarm), text);
        row.setLeft(row.left() + textWidth(item.text, WallSize::barText, item.alarm) + px(itemsApart));
    }
}

} // namespace Floorwalk

#include "moc_wallstrip.cpp"
