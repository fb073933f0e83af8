// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/alertconclude.h"
#include "app/cli/backfill.h"
#include "app/cli/backup.h"
#include "app/cli/daytemplate.h"
#include "app/cli/export.h"
#include "app/cli/feedrecord.h"
#include "app/cli/import.h"
#include "app/cli/knowledge.h"
#include "app/cli/penalties.h"
#include "app/cli/plan.h"
#include "app/cli/registerentries.h"
#include "app/cli/reportalerts.h"
#include "app/cli/reportcovers.h"
#include "app/cli/reportday.h"
#include "app/cli/reportfloor.h"
#include "app/cli/reportpeople.h"
#include "app/cli/reportseats.h"
#include "app/cli/reportsubmitted.h"
#include "app/cli/roll.h"
#include "app/cli/rules.h"
#include "app/cli/settings.h"
#include "app/cli/snapshot.h"
#include "app/cli/verify.h"
#include "app/cli/wallboard.h"

#include <array>

namespace Floorwalk {

std::span<const CliCommand> cliCommands()
{
    // One a line, so that two new commands do not collide.
    // clang-format off
    static const std::array commands{
        wallboardCommand,
        reportFloorCommand,
        reportAlertsCommand,
        reportDayCommand,
        reportWeekCommand,
        reportMonthCommand,
        reportPeopleCommand,
        reportSeatsCommand,
        reportCoversCommand,
        reportSubmittedCommand,
        reportReceiveCommand,
        importAgentsCommand,
        importRosterCommand,
        importPunchesCommand,
        importQaErrorsCommand,
        importDispositionsCommand,
        importSeatsCommand,
        importSeatPlanCommand,
        feedRecordCommand,
        backfillCommand,
        rollListCommand,
        rollMarkCommand,
        rollNoticeCommand,
        dayOpenItemsCommand,
        dayCloseCommand,
        planCommand,
        dayTemplateCheckCommand,
        dayTemplateShowCommand,
        dayTemplateSetCommand,
        knowledgeListCommand,
        knowledgeAddCommand,
        knowledgeConfirmCommand,
        registerListCommand,
        registerAddCommand,
        registerStepCommand,
        alertConcludeCommand,
        penaltiesListCommand,
        penaltiesConfirmCommand,
        penaltiesVoidCommand,
        exportAttendanceCommand,
        exportPenaltiesCommand,
        exportCoachingCommand,
        exportPersonCommand,
        rulesCheckCommand,
        rulesExplainCommand,
        rulesEvaluateCommand,
        snapshotCommand,
        settingsListCommand,
        settingsGetCommand,
        settingsSetCommand,
        backupCommand,
        restoreCommand,
        verifyCommand,
    };
    // clang-format on
    return commands;
}

} // namespace Floorwalk
