// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Floorwalk {

enum class ReportKind : quint8 { Day, Week, Month };
QString reportKindName(ReportKind kind); ///< "day", "week", "month"
std::optional<ReportKind> reportKindFromName(QStringView name);

/** AlertRecord::kind of a submitted report that waits for the operations manager. */
inline constexpr QLatin1StringView reportWaitingKind{"reportWaiting"};

/** That somebody above the leader has a report in hand. */
struct ReportReceipt
{
    Moment at{};
    QString by;
    QString channel; ///< how it reached who sits elsewhere: "钉钉", "paper"; empty: here
    QString enteredBy; ///< who put it on record

    bool operator==(const ReportReceipt &) const = default;
};

/** A report as it was when it was submitted. A later version points to the one it replaces; none is ever changed. */
struct SubmittedReport
{
    std::optional<qint64> id; ///< absent until stored
    ReportKind kind = ReportKind::Day;
    QString leader;
    QString team; ///< names, ";" between them; empty: all
    QDate from;
    QDate to; ///< included
    int version = 1;
    std::optional<qint64> replaces;
    QByteArray content; ///< JSON; empty once it was erased or where only a list was asked for
    QByteArray hash; ///< hex, of the content
    Moment submittedAt{};
    QString submittedBy;
    std::optional<ReportReceipt> received;
    bool erased = false; ///< its text has outlived the retention

    bool operator==(const SubmittedReport &) const = default;
};

/** What became of one open thing that was handed over. */
enum class HandoverAnswer : quint8 { Open, Accepted, Refused };
QString handoverAnswerName(HandoverAnswer answer); ///< "open", "accepted", "refused"
std::optional<HandoverAnswer> handoverAnswerFromName(QStringView name);

/** One open thing of a hand-over. Whoever gave it keeps it until it is accepted. */
struct HandoverItem
{
    std::optional<qint64> id;
    QString kind; ///< as ReportOpenItem::kind
    QString ref; ///< "activity:12"
    QString text; ///< as it was put
    HandoverAnswer answer = HandoverAnswer::Open;
    std::optional<Moment> answeredAt;
    QString answeredBy;
    QString reason; ///< of a refusal

    bool operator==(const HandoverItem &) const = default;
};

/** A shift that one leader hands over to the next: words, and what is open. */
struct Handover
{
    std::optional<qint64> id;
    QDate date; ///< the shift day that is handed over
    QString team; ///< as SubmittedReport::team
    QString from; ///< the leader who writes it
    QString to; ///< whom it is for; empty: whoever is on duty next
    QString words;
    Moment writtenAt{};
    std::optional<qint64> replaces; ///< an earlier one of the same day, not taken yet
    std::optional<Moment> takenAt; ///< read, and each item answered
    QString takenBy;
    std::optional<Moment> withdrawnAt{}; ///< taken back by who wrote it, before anybody answered
    bool erased = false;
    std::vector<HandoverItem> items; ///< in the order they were put

    bool isWaiting() const { return !takenAt && !withdrawnAt; }
    int openItems() const;
    bool operator==(const Handover &) const = default;
};

} // namespace Floorwalk
