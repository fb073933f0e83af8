// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentpaint.h"

#include "widgets/common/thresholdbar.h"
#include "widgets/common/words.h"
#include "widgets/floor/agentsproxy.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString callDetail(const AgentRow &agent)
{
    if (agent.callKind == CallKind::Outbound && agent.state == AgentState::Ringing)
        //: beside the state ringing: the agent's own call, which nobody has answered yet
        return QCoreApplication::translate("Floor", "dialling out");
    if (agent.callKind == CallKind::Outbound)
        return QCoreApplication::translate("Floor", "outbound");
    if (agent.callKind == CallKind::Internal)
        return QCoreApplication::translate("Floor", "internal call");
    return agent.queue.isEmpty() ? QCoreApplication::translate("Floor", "direct call") : agent.queue;
}

} // namespace

QString stateDetail(const AgentRow &agent)
{
    switch (agent.state) {
    case AgentState::Ringing:
    case AgentState::Talking:
    case AgentState::OnHold:
        return agent.pausePending ? QCoreApplication::translate("Floor", "%1, pause pending").arg(callDetail(agent))
                                  : callDetail(agent);
    case AgentState::WrapUp:
        if (agent.certainty == Certainty::Configured)
            //: beside the state wrap-up: its length is a fixed setting
            return QCoreApplication::translate("Floor", "configured");
        if (agent.certainty == Certainty::Inferred)
            //: beside the state wrap-up: guessed from the end of the call
            return QCoreApplication::translate("Floor", "inferred");
        if (agent.certainty == Certainty::Measured)
            return QCoreApplication::translate("Floor", "measured");
        return {}; // of a silent feed: it is the last that was known
    case AgentState::Paused:
        if (agent.partialPause)
            return QCoreApplication::translate("Floor", "%1, in some queues").arg(reasonText(agent.reason));
        return reasonDetail(agent.reason);
    case AgentState::Ready:
        return agent.partialPause ? QCoreApplication::translate("Floor", "paused in some queues") : QString();
    case AgentState::LoggedOut:
    case AgentState::Unreachable:
    case AgentState::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

void AgentPaint::name(const AgentCell &cell)
{
    const Theme &theme = cell.theme;
    const QFont strong = theme.font(TextStyle::BodyStrong);
    const QFont small = theme.font(TextStyle::Small);
    const QString apart = cell.agents.agents().apart(cell.agent);
    // What tells namesakes apart is never what is cut.
    const int apartWidth = apart.isEmpty() ? 0 : Paint::textWidth(apart, small) + theme.space(Space::Xs);
    const QString &called = cell.agent.shownName();
    const int room = std::max(0, cell.rect.width() - apartWidth);
    const int width = apart.isEmpty() ? room : std::min(room, Paint::textWidth(called, strong));
    Paint::text(cell.painter, {cell.rect.left(), cell.rect.top(), width, cell.rect.height()}, called, strong,
                cell.ink(Ink::Text), Qt::AlignLeft, Paint::Cut::Allowed);
    if (!apart.isEmpty()) {
        Paint::text(cell.painter, cell.rect.adjusted(width + theme.space(Space::Xs), 0, 0, 0), apart, small,
                    cell.ink(Ink::Muted), Qt::AlignLeft, Paint::Cut::Allowed);
    }
}

QString strainWord()
{
    //: at an agent: calls and wrap-up without a rest for long; short
    return QCoreApplication::translate("Floor", "no rest");
}

QString strainTip(const Strain &strain)
{
    return QCoreApplication::translate("Floor", "Occupancy %1 % over the last %2, variant a: (talk + hold + wrap-up) ÷ "
                                                "(the same + ready). So much for so long wears people out: think of a "
                                                "break. A hint, no alarm.")
        .arg(qRound(strain.occupancy * 100))
        .arg(minutesWords(strain.length));
}

int AgentPaint::stateWidth(const AgentCell &cell)
{
    const Theme &theme = cell.theme;
    const QString word = stateLook(cell.agent.state, pauseKindOf(cell.agent.reason)).word;
    int width =
        theme.extent(Extent::Tile) + theme.space(Space::S) + Paint::textWidth(word, theme.font(TextStyle::Body));
    if (const QString detail = cell.agents.detailOf(cell.agent); !detail.isEmpty())
        width += theme.space(Space::S) + Paint::textWidth(detail, theme.font(TextStyle::Small));
    return width;
}

void AgentPaint::state(const AgentCell &cell)
{
    const Theme &theme = cell.theme;
    const bool unknown = cell.stale || cell.agent.certainty == Certainty::Stale;
    const StateLook look = stateLook(cell.agent.state, pauseKindOf(cell.agent.reason));
    const int tile = theme.extent(Extent::Tile);
    const QRect tileRect(cell.rect.left(), cell.rect.top() + (cell.rect.height() - tile) / 2, tile, tile);
    if (unknown)
        cell.painter->setOpacity(staleOpacity);
    Paint::stateTile(cell.painter, tileRect, look.key, theme, cell.icons, cell.selected && theme.isHighContrast());
    cell.painter->setOpacity(1);
    QRect rest = cell.rect.adjusted(tile + theme.space(Space::S), 0, 0, 0);
    const QFont font = theme.font(TextStyle::Body);
    Paint::text(cell.painter, rest, look.word, font, cell.ink(unknown ? Ink::Disabled : Ink::Text));
    rest.setLeft(rest.left() + Paint::textWidth(look.word, font) + theme.space(Space::S));
    if (rest.width() > theme.px(16)) {
        if (!unknown && cell.agents.strainOf(cell.agent)) {
            const int icon = theme.px(14);
            const QRect sign(rest.left(), rest.top() + (rest.height() - icon) / 2, icon, icon);
            cell.icons.paint(cell.painter, sign, u"state-break"_s, cell.ink(Ink::Warning));
            rest.setLeft(sign.right() + theme.space(Space::Xs));
            const QFont small = theme.font(TextStyle::Small, true);
            Paint::text(cell.painter, rest, strainWord(), small, cell.ink(Ink::Warning), Qt::AlignLeft,
                        Paint::Cut::Allowed);
            rest.setLeft(rest.left() + Paint::textWidth(strainWord(), small) + theme.space(Space::S));
            if (rest.width() <= theme.px(16))
                return;
        }
        Paint::text(cell.painter, rest, cell.agents.detailOf(cell.agent), theme.font(TextStyle::Small),
                    cell.ink(unknown ? Ink::Disabled : Ink::Muted), Qt::AlignLeft, Paint::Cut::Allowed);
    }
}

namespace {

/** How long an agent's state has gone on, and how far. */
struct Held
{
    Tone tone;
    Millis age;

    explicit Held(const AgentCell &cell)
        : tone(AgentPaint::tone(cell))
        , age(cell.agents.now() - cell.agent.lastsSince())
    {}
    bool isLong() const { return tone != Tone::Neutral; }
    QColor ink(const AgentCell &cell) const
    {
        return cell.ink(cell.stale ? Ink::Disabled : isLong() ? inkOf(tone) : Ink::Text);
    }
};

void paintSign(const AgentCell &cell, const Held &held, int x)
{
    const int icon = cell.theme.px(14);
    if (held.isLong()) {
        cell.icons.paint(cell.painter, QRect(x, cell.rect.y() + (cell.rect.height() - icon + 1) / 2, icon, icon),
                         toneIcon(held.tone), held.ink(cell));
    }
}

} // namespace

Tone AgentPaint::tone(const AgentCell &cell)
{
    return cell.stale ? Tone::Neutral : cell.agents.toneOf(cell.agent);
}

void AgentPaint::time(const AgentCell &cell)
{
    const Theme &theme = cell.theme;
    const Held held(cell);
    const int digits = Paint::textWidth(u"00:00:00"_s, theme.font(TextStyle::Body));
    const QRect time(cell.rect.left(), cell.rect.top(), digits, cell.rect.height());
    Paint::text(cell.painter, time, lengthText(held.age), theme.font(TextStyle::Body, held.isLong()), held.ink(cell),
                Qt::AlignRight);
    if (!cell.agents.limitOf(cell.agent))
        return;
    const int icon = theme.px(14);
    AgentCell rest = cell;
    rest.rect.setLeft(time.right() + theme.space(Space::S));
    rest.rect.setRight(cell.rect.right() - theme.space(Space::S) - icon - 1);
    if (rest.rect.width() < theme.px(24))
        return;
    bar(rest);
    paintSign(cell, held, cell.rect.right() - icon + 1);
}

int AgentPaint::timeAtEnd(const AgentCell &cell)
{
    const Theme &theme = cell.theme;
    const Held held(cell);
    const QFont font = theme.font(TextStyle::Body, held.isLong());
    const QString text = lengthText(held.age);
    Paint::text(cell.painter, cell.rect, text, font, held.ink(cell), Qt::AlignRight);
    const int sign = held.isLong() ? theme.px(14) + theme.space(Space::Xs) : 0;
    const int width = Paint::textWidth(text, font) + sign;
    paintSign(cell, held, cell.rect.right() + 1 - width);
    return width;
}

void AgentPaint::bar(const AgentCell &cell)
{
    const std::optional<StateLimit> limit = cell.agents.limitOf(cell.agent);
    if (!limit)
        return;
    const Held held(cell);
    const int height = cell.theme.extent(Extent::Bar);
    const QRect place(cell.rect.x(), cell.rect.y() + (cell.rect.height() - height + 1) / 2, cell.rect.width(), height);
    BarFacts facts = BarFacts::ofLimit(double(held.age.count()) / double(limit->alarm.count()));
    facts.tone = held.tone;
    Paint::bar(cell.painter, place, facts, cell.theme, cell.selected);
}

} // namespace Floorwalk
