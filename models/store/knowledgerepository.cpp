// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/knowledgerepository.h"

#include "models/store/grantcheck.h"
#include "models/store/rowhash.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pointSalt = 16;
constexpr QLatin1StringView isLastPoint("NOT EXISTS (SELECT 1 FROM knowledge_point AS later WHERE later.corrects = "
                                        "k.id)");

/** What stands of a person: only what was confirmed of a wording that says the same, or later, counts. */
constexpr QLatin1StringView confirmationCounts(
    "c.confirmed = 1 AND c.point >= (SELECT max(k.id) FROM knowledge_point AS k WHERE k.number = c.number AND k.anew = "
    "1) AND NOT EXISTS (SELECT 1 FROM knowledge_confirmation AS later WHERE later.number = c.number AND "
    "later.person_id = c.person_id AND later.id > c.id)");

/** Points that are valid no more since before the day that is bound, and said to be before the moment bound first. */
QString isOver()
{
    return isLastPoint + u" AND k.recorded_at < ? AND (k.withdrawn = 1 OR k.valid_to < ?)"_s;
}

/** Confirmations from before a moment, of points that are over or of no account any more; bound are that moment, then
 * what isOver() has bound. */
QString isOldConfirmation()
{
    return u"c.erased IS NULL AND c.at < ? AND (NOT ("_s + confirmationCounts
           + u") OR c.number IN (SELECT k.number FROM knowledge_point AS k WHERE "_s + isOver() + u"))"_s;
}

KnowledgePoint readPoint(const Statement &s)
{
    KnowledgePoint point;
    point.id = s.number(0);
    point.number = s.number(1);
    point.corrects = s.maybeNumber(2);
    point.words = {s.text(3), s.text(4), s.text(5), s.date(6), s.isNull(7) ? std::nullopt : std::optional(s.date(7)),
                   s.flag(8)};
    point.anew = s.flag(9);
    point.author = s.text(10);
    point.withdrawn = s.flag(11);
    point.reason = s.text(12);
    point.recordedAt = s.moment(13);
    point.recordedBy = s.text(14);
    return point;
}

QString selectPoints(const QString &condition)
{
    return u"SELECT id, number, corrects, team, title, text, valid_from, valid_to, must_read, anew, author, "
           "withdrawn, reason, recorded_at, recorded_by FROM knowledge_point AS k WHERE erased IS NULL "
           "AND "_s
           + condition;
}

KnowledgeConfirmation readConfirmation(const Statement &s)
{
    return {s.number(0), s.number(1), PersonId(s.number(2)), s.flag(3), s.moment(4), s.text(5)};
}

} // namespace

Result<std::vector<KnowledgePoint>> KnowledgeRepository::all() const
{
    Statement select(m_records, selectPoints(isLastPoint + u" ORDER BY valid_from DESC, number DESC"_s));
    return select.rows(readPoint);
}

Result<std::vector<KnowledgePoint>> KnowledgeRepository::validOn(QDate date) const
{
    Statement select(m_records,
                     selectPoints(u"withdrawn = 0 AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= "
                                  "?) AND "_s
                                  + isLastPoint + u" ORDER BY must_read DESC, valid_from DESC, number DESC"_s));
    return select.bind(date).bind(date).rows(readPoint);
}

Result<KnowledgePoint> KnowledgeRepository::numbered(qint64 number) const
{
    Statement select(m_records, selectPoints(u"number = ? AND "_s + isLastPoint));
    const auto found = select.bind(number).first(readPoint);
    if (!found)
        return found.error();
    if (*found)
        return **found;
    return notFound(QCoreApplication::translate("Store", "knowledge point #%1").arg(number));
}

Result<std::vector<KnowledgePoint>> KnowledgeRepository::history(qint64 number) const
{
    Statement select(m_records, selectPoints(u"number = ? ORDER BY id"_s));
    return select.bind(number).rows(readPoint);
}

Result<std::vector<KnowledgeConfirmation>> KnowledgeRepository::confirmations(const std::vector<qint64> &numbers) const
{
    QJsonArray wanted;
    for (const qint64 number : numbers)
        wanted.append(number);
    Statement select(m_records, u"SELECT c.number, c.point, c.person_id, c.confirmed, c.at, c.noted_by FROM "
                                "knowledge_confirmation AS c WHERE c.erased IS NULL AND c.number IN (SELECT value FROM "
                                "json_each(?)) AND "_s
                                    + confirmationCounts + u" ORDER BY c.number, c.person_id"_s);
    return select.bind(QString::fromLatin1(QJsonDocument(wanted).toJson())).rows(readConfirmation);
}

Result<KnowledgePoint> KnowledgeRepository::add(Transaction &transaction, const Grant &grant, KnowledgePoint point)
{
    if (Result<void> may = needGrant(grant, {Action::WriteKnowledge}); !may)
        return may.error();
    const Database &records = transaction.database();
    const auto conflict = [&point](const QString &who) {
        return QCoreApplication::translate("Store",
                                           "%1 changed knowledge point #%2 meanwhile. Look at it, then say it again.")
            .arg(who)
            .arg(point.number);
    };
    if (Result<void> last = needLastWord(records, "knowledge_point"_L1, point.corrects, conflict); !last)
        return last.error();
    point.recordedAt = transaction.now();
    point.recordedBy = grant.actor().name;
    const bool isNew = point.number == 0;
    if (isNew)
        point.author = point.recordedBy;
    Statement insert(records,
                     u"INSERT INTO knowledge_point (number, corrects, team, title, text, valid_from, valid_to, "
                     "must_read, anew, author, withdrawn, reason, recorded_at, recorded_by, salt) VALUES "
                     "(coalesce(?, (SELECT coalesce(max(number), 0) + 1 FROM knowledge_point)), ?, ?, ?, ?, "
                     "?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id, number"_s);
    insert.bind(isNew ? std::nullopt : std::optional(point.number)).bind(point.corrects).bind(point.words.team);
    insert.bind(point.words.title).bind(point.words.text).bind(point.words.validFrom).bind(point.words.validTo);
    insert.bind(point.words.mustRead).bind(point.anew).bind(point.author).bind(point.withdrawn).bind(point.reason);
    insert.bind(point.recordedAt).bind(point.recordedBy).bind(randomBytes(pointSalt));
    const auto added = insert.first([](const Statement &s) { return std::pair(s.number(0), s.number(1)); });
    if (!added)
        return added.error();
    point.id = (*added)->first;
    point.number = (*added)->second;
    transaction.touched("knowledge_point", *point.id);
    return point;
}

Result<KnowledgeConfirmation> KnowledgeRepository::note(Transaction &transaction, const Grant &grant,
                                                        KnowledgeConfirmation noted)
{
    if (Result<void> may = needGrant(grant, {Action::WriteKnowledge}); !may)
        return may.error();
    noted.at = transaction.now();
    noted.notedBy = grant.actor().name;
    Statement insert(transaction.database(),
                     u"INSERT INTO knowledge_confirmation (number, point, person_id, confirmed, at, noted_by, salt) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    insert.bind(noted.number).bind(noted.point).bind(noted.person).bind(noted.confirmed).bind(noted.at);
    const auto id =
        insert.bind(noted.notedBy).bind(randomBytes(pointSalt)).first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    transaction.touched("knowledge_confirmation", **id);
    return noted;
}

Result<bool> KnowledgeRepository::holdsTextsBefore(Moment begin, QDate day) const
{
    Statement select(m_records, u"SELECT EXISTS (SELECT 1 FROM knowledge_point AS k WHERE k.erased IS NULL AND "_s
                                    + isOver() + u") OR EXISTS (SELECT 1 FROM knowledge_confirmation AS c WHERE "_s
                                    + isOldConfirmation() + u')');
    select.bind(begin).bind(day).bind(begin).bind(begin).bind(day);
    const auto held = select.first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

namespace {

Result<qint64> runErasure(Transaction &transaction, const char *table, Statement &erase)
{
    const auto erased = erase.rows([](const Statement &s) { return s.number(0); });
    if (!erased)
        return erased.error();
    for (const qint64 id : *erased)
        transaction.touched(table, id);
    return qint64(erased->size());
}

} // namespace

Result<qint64> KnowledgeRepository::eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, QDate day,
                                               int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    Statement points(transaction.database(),
                     u"UPDATE knowledge_point SET erased = 1, title = '', text = '', reason = '', salt = NULL WHERE "
                     "erased IS NULL AND number IN (SELECT k.number FROM knowledge_point AS k WHERE k.erased IS NULL "
                     "AND "_s
                         + isOver() + u" LIMIT ?) RETURNING id"_s);
    points.bind(begin).bind(day).bind(most);
    const Result<qint64> emptied = runErasure(transaction, "knowledge_point", points);
    if (!emptied)
        return emptied;
    // The oldest first: one that was taken back does not outlive what took it back.
    Statement confirmations(transaction.database(),
                            u"UPDATE knowledge_confirmation SET erased = 1, person_id = NULL, noted_by = '', salt = "
                            "NULL WHERE id IN (SELECT c.id FROM knowledge_confirmation AS c WHERE "_s
                                + isOldConfirmation() + u" ORDER BY c.id LIMIT ?) RETURNING id"_s);
    confirmations.bind(begin).bind(begin).bind(day).bind(most);
    const Result<qint64> unnamed = runErasure(transaction, "knowledge_confirmation", confirmations);
    return unnamed ? Result<qint64>(*emptied + *unnamed) : unnamed;
}

} // namespace Floorwalk
