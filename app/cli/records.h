// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"
#include "models/domain/person.h"
#include "models/service/storesession.h"

namespace Floorwalk {

/** What the commands on the records share: opening the store, who acts, which day and whom. */
namespace CliRecords {

Result<std::unique_ptr<StoreSession>> openToWrite(const CliContext &context, const QString &holder);
Result<std::unique_ptr<StoreSession>> openToRead(const CliContext &context);

/**
 * To write where reading a report leaves a trace in the store: when @p takesFile, and when --role is no leader's; else
 * to read.
 */
Result<std::unique_ptr<StoreSession>> openForReport(const CliContext &context, const QCommandLineParser &parser,
                                                    bool takesFile);

void addAuthor(QCommandLineParser &parser);
/** --as, which decisions demand; BadInput without it. */
Result<Actor> author(StoreSession &session, const QCommandLineParser &parser);
/** --as, else the duty leader of the settings, else who is logged in: for imports and exports. */
Result<Actor> authorOrUser(StoreSession &session, const QCommandLineParser &parser);
/** --as in the role of --role (addActorOptions()), else as above: for what only some may read. */
Result<Actor> whoAsks(StoreSession &session, const QCommandLineParser &parser);

/** The same for who must say who it is with --as, as decisions demand; BadInput without it. */
Result<Actor> authorInRole(StoreSession &session, const QCommandLineParser &parser);

/** The value of option @p name as a date; BadInput when it is none. */
Result<QDate> date(const QCommandLineParser &parser, const QString &name);
/** Option "agent": an employee number, or a name that only one person has. */
Result<Person> agent(StoreSession &session, const QCommandLineParser &parser);
/** Option "team", empty without it; NotFound when there is no such team. */
Result<QString> team(StoreSession &session, const QCommandLineParser &parser);
/** A call that makes no sense is Usage; whatever else went wrong is Failed. */
Exit refused(const Error &error);
/** A local "08:31" or "08:31:05" on @p day, or ISO 8601. */
Result<Moment> moment(const QString &text, QDate day, const Zone &zone);
/** The value of option @p name as ISO 8601, if it is set; BadInput when it is none. */
Result<std::optional<Moment>> maybeMoment(const QCommandLineParser &parser, const QString &name, const Zone &zone);

/** Columns as wide as their widest cell (a Chinese character is two wide), first row first. */
QString table(const QList<QStringList> &rows);
void warn(const QString &text);

} // namespace CliRecords

} // namespace Floorwalk
