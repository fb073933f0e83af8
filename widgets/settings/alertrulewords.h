// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"
#include "models/policy/alertrule.h"

namespace Floorwalk {

/** The rule's name in @p language, else in English. */
QString ruleName(const AlertRule &rule, const QString &language);
/** "callers waiting", "agents ready": a figure that a rule asks for; translated. */
QString ruleFigureWord(AlertFigure figure);
/** A value of @p kind as people read it: "8:00", "85 %", "5". */
QString ruleValueText(AlertKind kind, double value);
/** When @p rule fires, whom it is about and how it ends, one sentence a line, with the thresholds that the centre's
 * @p settings give it; translated. */
QString ruleInWords(const AlertRule &rule, const CentreSettings &settings);
/** Its thresholds alone, for a list: "8:00 · 12:00"; "off" when it is switched off. */
QString ruleInShort(const AlertRule &rule, const CentreSettings &settings);

/** "22:00–06:30, 12:00–13:00". */
QString quietText(const std::vector<QuietHours> &quiet);
/** What somebody typed; a stretch that is none has invalid times. */
std::vector<QuietHours> quietFromText(const QString &text);
/** Names apart by commas; the pause without a reason as a word of its own. */
QString namesText(const QStringList &names);
QStringList namesFromText(const QString &text);
/** The word that stands for a pause without a reason. */
QString noReasonWord();

} // namespace Floorwalk
