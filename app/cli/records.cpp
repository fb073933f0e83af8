// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/records.h"

#include "app/cli/actoroptions.h"
#include "models/domain/personmeant.h"
#include "models/exchange/csvimports.h"
#include "models/service/knownleaders.h"
#include "models/store/audittrail.h"
#include "models/store/peoplerepository.h"
#include "models/store/teamrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct RecordsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Error badInput(const QString &text)
{
    return Error{Error::Kind::BadInput, text, {}};
}

/** East Asian wide characters take two columns of a terminal. */
qsizetype width(const QString &text)
{
    qsizetype columns = 0;
    for (const QChar c : text)
        columns += c.unicode() >= 0x1100 && c.script() != QChar::Script_Latin
                           && (c.script() == QChar::Script_Han || c.unicode() >= 0xFF01)
                       ? 2
                       : 1;
    return columns;
}

Error nobodyNamed()
{
    return badInput(RecordsText::tr("Say who does this with --as NAME: every decision has an author."));
}

/** Whoever decides by a wrong clock should know it: the moment stands in the records for good. */
void warnOfClock(StoreSession &session)
{
    const auto last = AuditTrail(session.records()).lastMoment();
    if (!last || !last->has_value() || session.now() + std::chrono::minutes(1) > **last)
        return;
    CliRecords::warn(
        RecordsText::tr("The clock stands at %1, before the last entry of the audit trail (%2). What is written "
                        "now bears that time; check the clock.")
            .arg(session.zone().isoSeconds(session.now()), session.zone().isoSeconds(**last)));
}

} // namespace

Result<std::unique_ptr<StoreSession>> CliRecords::openToWrite(const CliContext &context, const QString &holder)
{
    if (!QDir().mkpath(QFileInfo(context.storePath).absolutePath())) {
        return Error{Error::Kind::Storage,
                     RecordsText::tr("The folder of “%1” cannot be made. Choose another place with --store.")
                         .arg(context.storePath),
                     {}};
    }
    auto session = StoreSession::open(context.storePath, StoreSession::Access::Command, holder, *context.clock);
    if (session)
        warnOfClock(**session);
    return session;
}

Result<std::unique_ptr<StoreSession>> CliRecords::openToRead(const CliContext &context)
{
    return StoreSession::open(context.storePath, StoreSession::Access::Read, u"command"_s, *context.clock);
}

Result<std::unique_ptr<StoreSession>> CliRecords::openForReport(const CliContext &context,
                                                                const QCommandLineParser &parser, bool takesFile)
{
    const bool traces = takesFile || parser.value(u"role"_s) != "leader"_L1;
    return traces ? openToWrite(context, u"report"_s) : openToRead(context);
}

void CliRecords::addAuthor(QCommandLineParser &parser)
{
    parser.addOption({u"as"_s,
                      RecordsText::tr("Who does this: a name or an employee number. It stands in the records."),
                      u"NAME"_s});
}

Result<Actor> CliRecords::author(StoreSession &session, const QCommandLineParser &parser)
{
    const QString name = parser.value(u"as"_s).trimmed();
    return name.isEmpty() ? nobodyNamed() : session.actorNamed(name);
}

Result<Actor> CliRecords::authorInRole(StoreSession &session, const QCommandLineParser &parser)
{
    return parser.value(u"as"_s).trimmed().isEmpty() ? nobodyNamed() : whoAsks(session, parser);
}

Result<Actor> CliRecords::authorOrUser(StoreSession &session, const QCommandLineParser &parser)
{
    QString name = parser.value(u"as"_s).trimmed();
    if (name.isEmpty())
        name = KnownLeaders::onDuty(session.settings());
    if (name.isEmpty())
        name = qEnvironmentVariable("USER", QDir::home().dirName());
    return session.actorNamed(name);
}

Result<Actor> CliRecords::whoAsks(StoreSession &session, const QCommandLineParser &parser)
{
    Result<Actor> actor = actorFrom(parser, KnownLeaders::onDuty(session.settings()));
    if (!actor || actor->role != Role::DutyLeader)
        return actor;
    return session.actorNamed(actor->name, actor->role);
}

Result<QDate> CliRecords::date(const QCommandLineParser &parser, const QString &name)
{
    const std::optional<QDate> day = CsvImports::parseDate(parser.value(name));
    if (day)
        return *day;
    return badInput(parser.isSet(name)
                        ? RecordsText::tr("“%1” is not a date; 2026-11-23 is expected.").arg(parser.value(name))
                        : RecordsText::tr("Name the day with --%1 2026-11-23.").arg(name));
}

Result<Person> CliRecords::agent(StoreSession &session, const QCommandLineParser &parser)
{
    const QString wanted = parser.value(u"agent"_s).trimmed();
    if (wanted.isEmpty())
        return badInput(RecordsText::tr("Name the person with --agent, by employee number or name."));
    const auto people = PeopleRepository(session.records()).all(true);
    if (!people)
        return people.error();
    return personMeant(*people, wanted);
}

Result<QString> CliRecords::team(StoreSession &session, const QCommandLineParser &parser)
{
    const QString name = parser.value(u"team"_s).trimmed();
    if (name.isEmpty())
        return name;
    const Result<std::optional<Team>> found = TeamRepository(session.records()).find(name);
    if (!found)
        return found.error();
    if (found->has_value())
        return name;
    return Error{
        Error::Kind::NotFound, QCoreApplication::translate("StoreSession", "There is no team “%1”.").arg(name), {}};
}

Exit CliRecords::refused(const Error &error)
{
    return error.kind == Error::Kind::BadInput ? Cli::usage(error.text) : Cli::fail(error);
}

Result<std::optional<Moment>> CliRecords::maybeMoment(const QCommandLineParser &parser, const QString &name,
                                                      const Zone &zone)
{
    if (!parser.isSet(name))
        return std::optional<Moment>();
    const Result<Moment> moment = parseMoment(parser.value(name), zone);
    return moment ? Result<std::optional<Moment>>(*moment) : moment.error();
}

Result<Moment> CliRecords::moment(const QString &text, QDate day, const Zone &zone)
{
    if (const std::optional<QTime> time = CsvImports::parseTime(text))
        return zone.toMoment(day, *time);
    return parseMoment(text, zone);
}

QString CliRecords::table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths << 0;
            widths[i] = std::max(widths[i], width(row[i]));
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            line += row[i] + (last ? QString() : QString(widths[i] - width(row[i]) + 2, u' '));
        }
        text += line + u'\n';
    }
    return text;
}

void CliRecords::warn(const QString &text)
{
    const QByteArray bytes = (text + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace Floorwalk
