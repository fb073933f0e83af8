// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/reportrepository.h"

#include "models/store/grantcheck.h"
#include "models/store/rowhash.h"
#include "models/store/statement.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportSalt = 16;

SubmittedReport readReport(const Statement &s)
{
    SubmittedReport report{.id = s.number(0),
                           .kind = reportKindFromName(s.text(1)).value_or(ReportKind::Day),
                           .leader = s.text(2),
                           .team = s.text(3),
                           .from = s.date(4),
                           .to = s.date(5),
                           .version = s.integer(6),
                           .replaces = s.maybeNumber(7),
                           .content = s.text(8).toUtf8(),
                           .hash = s.text(9).toLatin1(),
                           .submittedAt = s.moment(10),
                           .submittedBy = s.text(11),
                           .received = {},
                           .erased = s.flag(16)};
    if (const std::optional<Moment> at = s.maybeMoment(12))
        report.received = ReportReceipt{*at, s.text(13), s.text(14), s.text(15)};
    return report;
}

/** @p content: the column, or '' where a list is enough. */
QString selectReports(const QString &content, const QString &condition)
{
    return u"SELECT id, kind, leader, team, from_day, to_day, version, replaces, "_s + content
           + u", content_hash, submitted_at, submitted_by, received_at, received_by, channel, entered_by, erased FROM "
             "submitted_report AS r WHERE "_s
           + condition;
}

constexpr QLatin1StringView
    isLastReport("NOT EXISTS (SELECT 1 FROM submitted_report AS later WHERE later.replaces = r.id)");

QByteArray hashOfContent(const QByteArray &content)
{
    return Hasher().add(content).result().toHex();
}

} // namespace

Result<std::vector<SubmittedReport>> ReportRepository::between(QDate from, QDate to) const
{
    Statement select(m_records, selectReports(u"''"_s, u"from_day BETWEEN ? AND ? AND "_s + isLastReport
                                                           + u" ORDER BY from_day DESC, kind, leader"_s));
    return select.bind(from).bind(to).rows(readReport);
}

Result<std::vector<SubmittedReport>> ReportRepository::waiting() const
{
    Statement select(m_records, selectReports(u"''"_s, u"received_at IS NULL AND "_s + isLastReport
                                                           + u" ORDER BY from_day DESC, kind, leader"_s));
    return select.rows(readReport);
}

Result<std::vector<SubmittedReport>> ReportRepository::versions(ReportKind kind, const QString &leader,
                                                                QDate from) const
{
    Statement select(m_records, selectReports(u"''"_s, u"kind = ? AND leader = ? AND from_day = ? ORDER BY version "
                                                       "DESC"_s));
    return select.bind(reportKindName(kind)).bind(leader).bind(from).rows(readReport);
}

Result<SubmittedReport> ReportRepository::find(qint64 id) const
{
    Statement select(m_records, selectReports(u"content"_s, u"id = ?"_s));
    const auto found = select.bind(id).first(readReport);
    if (!found)
        return found.error();
    if (!*found)
        return notFound(QCoreApplication::translate("Store", "The report"));
    if (!(**found).erased && hashOfContent((**found).content) != (**found).hash) {
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Store", "Report #%1 is not what was submitted: the store was changed "
                                                          "by another program. Run “floorwalk verify”.")
                         .arg(id),
                     {}};
    }
    return **found;
}

Result<SubmittedReport> ReportRepository::add(Transaction &transaction, const Grant &grant, SubmittedReport report)
{
    if (Result<void> may = needGrant(grant, {Action::WriteReports}); !may)
        return may.error();
    const Database &records = transaction.database();
    const auto before = ReportRepository(records).versions(report.kind, report.leader, report.from);
    if (!before)
        return before.error();
    report.version = before->empty() ? 1 : before->front().version + 1;
    report.replaces = before->empty() ? std::nullopt : before->front().id;
    report.hash = hashOfContent(report.content);
    report.submittedAt = transaction.now();
    report.submittedBy = grant.actor().name;
    Statement insert(records, u"INSERT INTO submitted_report (kind, leader, team, from_day, to_day, version, replaces, "
                              "content, content_hash, submitted_at, submitted_by, salt) VALUES (?, ?, ?, ?, ?, ?, ?, "
                              "?, ?, ?, ?, ?) RETURNING id"_s);
    insert.bind(reportKindName(report.kind)).bind(report.leader).bind(report.team).bind(report.from).bind(report.to);
    insert.bind(report.version).bind(report.replaces).bind(QString::fromUtf8(report.content));
    insert.bind(QString::fromLatin1(report.hash)).bind(report.submittedAt).bind(report.submittedBy);
    insert.bind(randomBytes(reportSalt));
    const auto id = insert.first([](const Statement &s) { return s.number(0); });
    if (!id)
        return id.error();
    report.id = **id;
    transaction.touched("submitted_report", *report.id);
    return report;
}

Result<void> ReportRepository::receive(Transaction &transaction, const Grant &grant, qint64 id,
                                       const ReportReceipt &receipt)
{
    if (Result<void> may = needGrant(grant, {Action::ReceiveReports}); !may)
        return may;
    Statement update(transaction.database(),
                     u"UPDATE submitted_report SET received_at = ?, received_by = ?, channel = ?, entered_by = ? WHERE "
                     "id = ? AND received_at IS NULL AND NOT EXISTS (SELECT 1 FROM submitted_report AS later WHERE "
                     "later.replaces = submitted_report.id)"_s);
    update.bind(receipt.at).bind(receipt.by).bind(receipt.channel).bind(receipt.enteredBy).bind(id);
    if (Result<void> ran = update.run(); !ran)
        return ran;
    if (update.rowsChanged() == 0) {
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Store", "This report is marked as received already, or a later "
                                                          "version has followed it. Look at the list again."),
                     {}};
    }
    transaction.touched("submitted_report", id);
    return {};
}

Result<bool> ReportRepository::holdsTextsBefore(Moment begin) const
{
    Statement select(m_records,
                     u"SELECT EXISTS (SELECT 1 FROM submitted_report WHERE erased = 0 AND submitted_at < ?)"_s);
    const auto held = select.bind(begin).first([](const Statement &s) { return s.flag(0); });
    return held ? Result<bool>(held->value_or(false)) : Result<bool>(held.error());
}

Result<qint64> ReportRepository::eraseTexts(Transaction &transaction, const Grant &grant, Moment begin, int most)
{
    if (Result<void> may = needGrant(grant, {Action::EraseExpired}); !may)
        return may.error();
    const Database &records = transaction.database();
    Statement select(records, u"SELECT id FROM submitted_report WHERE erased = 0 AND submitted_at < ? ORDER BY "
                              "submitted_at LIMIT ?"_s);
    const auto ids = select.bind(begin).bind(most).rows([](const Statement &s) { return s.number(0); });
    if (!ids)
        return ids.error();
    for (const qint64 id : *ids) {
        Statement erase(records, u"UPDATE submitted_report SET erased = 1, content = '', salt = x'' WHERE id = ?"_s);
        if (Result<void> ran = erase.bind(id).run(); !ran)
            return ran.error();
        transaction.touched("submitted_report", id);
    }
    return qint64(ids->size());
}

} // namespace Floorwalk
