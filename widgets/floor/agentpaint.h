// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/iconstore.h"
#include "widgets/theme/theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace Floorwalk {

struct AgentRow;
struct Strain;
class AgentsProxy;

/** Where a part of an agent is painted, and in what surroundings. */
struct AgentCell
{
    QPainter *painter;
    QRect rect;
    const AgentRow &agent;
    const AgentsProxy &agents;
    const Theme &theme;
    IconStore &icons;
    bool selected;
    bool stale;

    /** On the selection what is greyed stays readable. */
    QColor ink(Ink ink) const { return theme.rowInk(selected && ink == Ink::Disabled ? Ink::Muted : ink, selected); }
};

/** What the table's cells and the cards are made of, so that a state looks the same in both. */
namespace AgentPaint {

/** Of what is painted though it is not of now. */
constexpr double staleOpacity = 0.55;

/** How far the state has come: neutral, or the warning, or the alarm. Nothing is said of what is stale. */
Tone tone(const AgentCell &cell);
/** Whose row it is, and small beside it what tells that one from another of the same name. */
void name(const AgentCell &cell);
/** Tile, word and detail. */
void state(const AgentCell &cell);
/** What these take where none of them is cut. */
int stateWidth(const AgentCell &cell);
/** How long, beside its limit as a bar, with a sign from the warning on. */
void time(const AgentCell &cell);
/** The same in two places: how long at the right end of the cell, the sign before it; returns how wide both are … */
int timeAtEnd(const AgentCell &cell);
/** … and the bar alone, where the state has a limit. */
void bar(const AgentCell &cell);

} // namespace AgentPaint

/** What stands beside the state's word: queue, reason, where a wrap-up's length comes from. */
QString stateDetail(const AgentRow &agent);
/** The hint that somebody works above the limit for long: its word, and what it means. */
QString strainWord();
QString strainTip(const Strain &strain);

} // namespace Floorwalk
