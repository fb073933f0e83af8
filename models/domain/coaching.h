// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Floorwalk {

/** The kind of the inbox's rows about follow-ups that are due. */
inline constexpr QLatin1StringView followUpKind{"followUp"};

/** What a coaching note is, in the order of its keys 1 to 5 (domain.md 6). */
enum class NoteKind : quint8 { Praise, Advice, Warning, Care, FollowUp };
constexpr int noteKindCount = 5;
/** "praise", "advice", "warning", "care", "followUp" */
QString noteKindName(NoteKind kind);
std::optional<NoteKind> noteKindFromName(QStringView name);

/** What a note says: the four steps, the agent's own words, and who may read it. */
struct NoteWords
{
    NoteKind kind = NoteKind::Advice;
    QString fact; ///< what was seen
    QString feeling; ///< what it did to the leader
    QString need; ///< what is needed
    QString request; ///< what is asked
    QString ownWords; ///< the agent's, back
    bool hrVisible = false; ///< else only leaders read it

    bool operator==(const NoteWords &) const = default;
};

/** Something that was agreed on, until when, and what came of it. */
struct AgreedAction
{
    std::optional<qint64> id; ///< absent until stored
    QString text;
    QDate due;
    std::optional<Moment> doneAt; ///< absent while it is open
    QString doneBy;
    QString outcome; ///< a few words on how it ended; may be empty
    std::optional<Moment> snoozedUntil;

    bool isOpen() const { return !doneAt.has_value(); }
    bool operator==(const AgreedAction &) const = default;
};

/**
 * A coaching note as one record tells it. Records are never changed: a correction is another record of the same number
 * that points to the one it replaces; actions belong to the number.
 */
struct CoachingNote
{
    std::optional<qint64> id{}; ///< of the record; absent until stored
    qint64 number = 0; ///< of the note; 0 until stored
    std::optional<qint64> corrects{}; ///< the record that this one replaces
    PersonId person;
    QString team{}; ///< the person's when it was written
    Moment at{}; ///< what the note speaks of
    QString author{}; ///< who wrote the note first
    NoteWords words{};
    QString source{}; ///< what it was made from: "call:1700.1", "alert:17", "activity:5"; may be empty
    bool withdrawn = false;
    QString reason{}; ///< of the withdrawal
    Moment recordedAt{};
    QString recordedBy{};
    bool erased = false; ///< its texts have outlived the retention
    std::vector<AgreedAction> actions{}; ///< by due date

    bool operator==(const CoachingNote &) const = default;
};

/** An open action with whom it is about. */
struct FollowUp
{
    AgreedAction action;
    PersonId person;
    QString name;
    QString team;
    qint64 note = 0; ///< its number

    bool operator==(const FollowUp &) const = default;
};

/** How somebody was heard (domain.md 6): during the call, or by calling a customer back afterwards. */
enum class ListeningKind : quint8 { Monitored, CalledBack };
QString listeningKindName(ListeningKind kind); ///< "monitored", "calledBack"
std::optional<ListeningKind> listeningKindFromName(QStringView name);

/** One line of the listening register. Corrected as a note is. */
struct ListeningEntry
{
    enum class Status : quint8 {
        Proposed, ///< the floor saw it; it counts once somebody completes it
        Kept,
        Withdrawn
    };

    std::optional<qint64> id{};
    qint64 number = 0;
    std::optional<qint64> corrects{};
    PersonId person;
    QString team{};
    ListeningKind kind = ListeningKind::Monitored;
    QString by{}; ///< who listened
    Moment began{};
    std::optional<std::chrono::seconds> length{}; ///< absent: not known
    QString agentKey{}; ///< the feed's, where the floor saw it
    QString call{}; ///< which one, as the feed or a person names it
    QString advice{};
    Status status = Status::Kept;
    QString reason{}; ///< of the withdrawal
    Moment recordedAt{};
    QString recordedBy{};
    bool erased = false;

    bool operator==(const ListeningEntry &) const = default;
};
QString listeningStatusName(ListeningEntry::Status status); ///< "proposed", "kept", "withdrawn"
std::optional<ListeningEntry::Status> listeningStatusFromName(QStringView name);

/** What somebody typed and has not stored yet. */
struct Draft
{
    QString owner;
    QString kind; ///< "coachingNote"
    QString content; ///< as the form wrote it, JSON
    Moment at{};

    bool operator==(const Draft &) const = default;
};

} // namespace Floorwalk
