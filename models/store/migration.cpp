// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/migration.h"

#include "models/store/sqlitenative.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QFile>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Result<int> versionOf(const Database &database)
{
    Statement version(database, u"PRAGMA user_version"_s);
    if (Result<void> ran = version.run(); !ran)
        return ran.error();
    return version.next() ? version.integer(0) : 0;
}

Result<void> runScript(const Database &database, const QString &script)
{
    for (const QString &sql : splitStatements(script)) {
        if (Result<void> ran = Statement(database, sql).run(); !ran)
            return ran;
    }
    return {};
}

} // namespace

QString Migration::script(Database::File file, int number)
{
    const QString folder = file == Database::File::Records ? u"records"_s : u"history"_s;
    QFile in(u":/floorwalk/store/%1/%2.sql"_s.arg(folder).arg(number, 4, 10, QLatin1Char('0')));
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
}

int Migration::newest(Database::File file)
{
    int number = 0;
    while (!script(file, number + 1).isEmpty())
        ++number;
    return number;
}

Result<void> Migration::apply(Database &database)
{
    const int target = newest(database.file());
    for (;;) {
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        // Read inside the transaction: another program may have upgraded the file meanwhile.
        const Result<int> version = versionOf(database);
        if (!version)
            return version.error();
        if (*version >= target)
            return {};
        const int number = *version + 1;
        if (Result<void> ran = runScript(database, script(database.file(), number)); !ran)
            return ran;
        if (Result<void> ran = Statement(database, u"PRAGMA user_version = %1"_s.arg(number)).run(); !ran)
            return ran;
        if (Result<void> done = transaction->commit(Unaudited()); !done)
            return done;
    }
}

} // namespace Floorwalk
