// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/alertconclude.h"

#include "app/cli/records.h"
#include "models/domain/alertoutcome.h"
#include "models/service/alertdesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct ConcludeText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Exit conclude(const CliContext &context, const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const qint64 number = arguments.size() == 1 ? arguments.front().toLongLong() : 0;
    if (number <= 0)
        return Cli::usage(ConcludeText::tr("Name the alert by its number, which “report alerts” tells."));
    AlertConclusion said;
    said.outcome = parser.value(u"outcome"_s);
    said.reason = parser.value(u"reason"_s);
    said.note = parser.value(u"note"_s);
    constexpr const auto &outcomes = AlertOutcome::saidByPeople;
    if (!said.outcome.isEmpty() && std::find(outcomes.begin(), outcomes.end(), said.outcome) == outcomes.end()) {
        const QStringList words(outcomes.begin(), outcomes.end());
        return Cli::usage(ConcludeText::tr("--outcome knows %1.").arg(words.join(u", "_s)));
    }
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToWrite(context, u"alert"_s);
    if (!session)
        return Cli::fail(session.error());
    const Result<Actor> actor = CliRecords::author(**session, parser);
    if (!actor)
        return Cli::usage(actor.error().text);
    const Result<void> done = AlertDesk(**session).conclude(*actor, AlertId(number), std::move(said));
    return done ? Exit::Success : CliRecords::refused(done.error());
}

void addConclusionOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"outcome"_s, ConcludeText::tr("How it ended: settled, needsTime, agreed, falseAlarm or other."), u"WORD"_s},
         {u"reason"_s, ConcludeText::tr("The outcome in words."), u"TEXT"_s},
         {u"note"_s, ConcludeText::tr("What was done."), u"TEXT"_s}});
    CliRecords::addAuthor(parser);
}

} // namespace

const CliCommand alertConcludeCommand{
    "alert conclude",
    QT_TRANSLATE_NOOP("Cli", "Say once what was done about an alert that was over by itself; nothing is overwritten."),
    "NUMBER [--outcome WORD] [--note TEXT] --as NAME",
    addConclusionOptions,
    conclude,
};

} // namespace Floorwalk
