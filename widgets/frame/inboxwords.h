// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"

namespace Floorwalk {

/** The words of the inbox's rows, kind by kind: what the records of InboxKind are made of. All translated. */
namespace InboxWords {
QString ofFloor(const AlertRecord &alert); ///< "李娜 · seat 07", "support"
QString endedDetail(const AlertRecord &alert); ///< "Over: what was done? · Long call"
QString floorDetail(const AlertRecord &alert); ///< "Long call · warning at 8:00 · support"
QString limit(const AlertRecord &alert, const QString &at); ///< "warning at 8:00", "alarm at 12:00": by its severity
QString incident(const AlertRecord &alert);
QString incidentDetail(const AlertRecord &alert); ///< "6 of 20 off line · 2 still gone · 李娜, 张伟 and 4 more"
QString activity(const AlertRecord &alert);
QString reminderDetail(const AlertRecord &alert);
QString hotline(const AlertRecord &alert);
QString hotlineDetail(const AlertRecord &alert);
QString escalation(const AlertRecord &alert); ///< "Escalation #12 · 刘先生 · 张伟"
QString escalationDetail(const AlertRecord &alert);
QString followUpDetail(const AlertRecord &alert);
QString promise(const AlertRecord &alert); ///< "Escalation #12 · 刘先生"
QString promiseDetail(const AlertRecord &alert);
QString offerDetail(const AlertRecord &alert);
QString reportDetail(const AlertRecord &alert); ///< "Day report · 客服一组 · version 2"

QString age(const AlertRecord &alert, Moment now); ///< "12:40"
QString clockTime(const AlertRecord &alert, Moment now); ///< "10:30", as the row tells it
QString dueDate(const AlertRecord &alert, Moment now); ///< "11-26"
QString promisedTime(const AlertRecord &alert, Moment now); ///< "15:30", "12 min late"
QString nothing(const AlertRecord &alert, Moment now);
} // namespace InboxWords

} // namespace Floorwalk
