// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/knowledge.h"
#include "models/domain/zone.h"
#include "widgets/common/cardmodel.h"

namespace Floorwalk {

/** Knowledge points and who knows them, worded as rows. */
namespace KnowledgeCards {
/** "must read · from 11-20 to 12-31 · 客服一组" */
QString facts(const KnowledgePoint &point, QDate today);
/** "3 of 20 have not confirmed"; that all have, or that it is for nobody. */
QString standing(const KnowledgeStanding &standing);
/** Whether somebody has to read it today and has not. */
bool isPressing(const KnowledgeStanding &standing, QDate today);
/** One row a point; its id is the point's number. */
std::vector<Card> points(const std::vector<KnowledgeStanding> &points, QDate today);
/** Who has not confirmed, then who has; a row's id is the person's. */
std::vector<Card> readers(const KnowledgeStanding &standing, const Zone &zone);
} // namespace KnowledgeCards

} // namespace Floorwalk
