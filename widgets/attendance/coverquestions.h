// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/service/attendanceday.h"
#include "widgets/common/answerbar.h"

namespace Floorwalk {

/** What the roll asks about swaps and substitutes, and what is made of the answers. */
namespace CoverQuestions {

/** How somebody is called in a list to choose from: by name, and the number where several bear it. */
QStringList namesOf(const std::vector<Person> &people);

/** Who stands in for @p person: whom, for which part of the shift, and who approved it. */
AnswerBar::Question substitute(const PersonDay &person, const std::vector<Person> &people);
/** With whom @p person exchanges shifts, for which one, and whether the two asked for it. */
AnswerBar::Question swap(const PersonDay &person, const std::vector<Person> &people);
AnswerBar::Question takeBack(const CoverLine &line);

/** BadInput where an answer is no person, no time or no date, in a sentence that says which. */
Result<ShiftCover> substituteFrom(const AnswerBar::Answer &answer, const PersonDay &person,
                                  const std::vector<Person> &people, const Zone &zone);
Result<ShiftCover> swapFrom(const AnswerBar::Answer &answer, const PersonDay &person,
                            const std::vector<Person> &people);

} // namespace CoverQuestions

} // namespace Floorwalk
