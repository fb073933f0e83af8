// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportrecord.h"
#include "models/domain/zone.h"
#include "widgets/common/cardmodel.h"

namespace Floorwalk {

/** Hand-overs and submitted reports as cards; translated. */
namespace HandoverCards {
/** The items with their answers, by their ids. */
std::vector<Card> items(const Handover &handover, const Zone &zone);
/** What @p item is, however the others come and go. */
QString offerKey(const HandoverItem &item);
/** What may be offered, by its place in @p items from 1; @p left: the keys of those that are left out. */
std::vector<Card> offers(const std::vector<HandoverItem> &items, const QStringList &left);
/** Hand-overs of a day: who to whom, and what became of them. */
std::vector<Card> history(const std::vector<Handover> &handovers, const Zone &zone);
/** "组长赵 handed over 2026-11-23 at 13:00". */
QString headline(const Handover &handover, const Zone &zone);
/** Submitted reports by their ids. */
std::vector<Card> reports(const std::vector<SubmittedReport> &reports, const Zone &zone);
} // namespace HandoverCards

} // namespace Floorwalk
