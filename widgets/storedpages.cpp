// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/storedpages.h"

#include "models/service/daytemplatereader.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/followupboard.h"
#include "models/service/shiftboard.h"
#include "models/service/walllayoutreader.h"
#include "widgets/attendance/attendancepage.h"
#include "widgets/attendance/storeattendancebook.h"
#include "widgets/coaching/coachingpage.h"
#include "widgets/coaching/storecoachingbook.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/prompter.h"
#include "widgets/consolehost.h"
#include "widgets/firstrun/firstrunpage.h"
#include "widgets/firstrun/storeteambook.h"
#include "widgets/incidents/incidentspage.h"
#include "widgets/incidents/storeincidentbook.h"
#include "widgets/settings/alertrulespage.h"
#include "widgets/settings/figuresettingspage.h"
#include "widgets/settings/settingspage.h"
#include "widgets/settings/storesettingsbook.h"
#include "widgets/today/storedaybook.h"
#include "widgets/today/todaypage.h"
#include "widgets/walk/walkpage.h"
#include "widgets/wallboard/wallboardpage.h"

#include <QBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Stands in for a page whose records cannot be reached. */
class NoRecordsPage : public Page
{
public:
    NoRecordsPage()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(new EmptyState(
            AttendancePage::tr("There are no records here"),
            AttendancePage::tr("This page stands on a store. Start the console, or name one with --store."), this));
        setSettled();
    }
    QString title() const override { return {}; }
    QString iconName() const override { return u"empty"_s; }
};

std::function<Actor()> onDuty(const PageContext &context)
{
    return [duty = context.duty] { return duty ? duty->actor() : Actor(); };
}

// A page refers to its book: the book is a base that is made before it and goes after it.

struct AttendanceParts
{
    explicit AttendanceParts(const PageContext &context)
        : book(*context.writer, *context.reader, context.clock, onDuty(context))
    {}
    DialogPrompter prompter;
    StoreAttendanceBook book;
};

class StoredAttendancePage final : private AttendanceParts, public AttendancePage
{
public:
    explicit StoredAttendancePage(const PageContext &context)
        : AttendanceParts(context)
        , AttendancePage(book, prompter, context.zone)
    {
        if (context.shift)
            connect(context.shift, &ShiftBoard::changed, this, &AttendancePage::reload);
    }
};

struct TodayParts
{
    TodayParts(const PageContext &context, const DayTemplate &dayTemplate)
        : book(*context.writer, *context.reader, context.clock, onDuty(context), dayTemplate)
    {}
    StoreDayBook book;
};

class StoredTodayPage final : private TodayParts, public TodayPage
{
public:
    StoredTodayPage(const PageContext &context, const DayTemplate &dayTemplate)
        : TodayParts(context, dayTemplate)
        , TodayPage(book, context.floor, context.zone, context.language)
    {
        // A day is somebody's: another leader has another one.
        if (context.duty)
            connect(context.duty, &DutyLeader::changed, this, &TodayPage::reload);
        if (const ShiftBoard *const shift = context.shift) {
            setShiftDay([shift] { return shift->shiftDay(); });
            connect(shift, &ShiftBoard::changed, this, &TodayPage::followDay);
        }
    }
};

/** Opens another page of the console that is around this one, if one is. */
std::function<void(const QString &)> showing(const PageContext &context)
{
    return [host = context.host](const QString &page) {
        if (host)
            host->showPage(page);
    };
}

struct IncidentParts
{
    explicit IncidentParts(const PageContext &context)
        : book(*context.writer, *context.reader, context.clock, onDuty(context))
    {}
    StoreIncidentBook book;
};

class StoredIncidentsPage final : private IncidentParts, public IncidentsPage
{
public:
    explicit StoredIncidentsPage(const PageContext &context)
        : IncidentParts(context)
        , IncidentsPage(book, context.zone)
    {
        FloorSession *const floor = context.floor;
        if (!floor)
            return;
        connect(floor, &FloorSession::alertsChanged, this, &IncidentsPage::showAlerts);
        connect(this, &IncidentsPage::commanded, floor, [floor, author = onDuty(context)](AlertCommand command) {
            command.by = author();
            floor->act(command);
        });
        showAlerts(floor->alerts());
    }
};

struct CoachingParts
{
    explicit CoachingParts(const PageContext &context)
        : book(*context.writer, *context.reader, context.clock, onDuty(context))
    {}
    DialogPrompter prompter;
    StoreCoachingBook book;
};

class StoredCoachingPage final : private CoachingParts, public CoachingPage
{
public:
    explicit StoredCoachingPage(const PageContext &context)
        : CoachingParts(context)
        , CoachingPage(book, prompter, context.zone)
    {
        if (context.duty)
            connect(context.duty, &DutyLeader::changed, this, &CoachingPage::reload);
        if (FollowUpBoard *const followUps = context.followUps) {
            connect(this, &CoachingPage::written, followUps, &FollowUpBoard::refresh);
            connect(followUps, &FollowUpBoard::written, this, &CoachingPage::reload);
        }
        if (const FloorSession *const floor = context.floor)
            connect(floor, &FloorSession::actionDone, this, &CoachingPage::reload); // who was heard stands there
    }
};

struct SettingsParts
{
    explicit SettingsParts(const PageContext &context)
        : settings(context)
    {}
    DialogPrompter prompter;
    StoreSettingsBook settings;
};

class StoredSettingsPage final : private SettingsParts, public SettingsPage
{
public:
    explicit StoredSettingsPage(const PageContext &context)
        : SettingsParts(context)
        , SettingsPage(settings, prompter)
    {
        connect(this, &SettingsPage::pageWanted, this, showing(context));
    }
};

class StoredAlertRulesPage final : private SettingsParts, public AlertRulesPage
{
public:
    explicit StoredAlertRulesPage(const PageContext &context)
        : SettingsParts(context)
        , AlertRulesPage(settings, prompter, context.language)
    {
        connect(this, &AlertRulesPage::pageWanted, this, showing(context));
    }
};

class StoredFigureSettingsPage final : private SettingsParts, public FigureSettingsPage
{
public:
    explicit StoredFigureSettingsPage(const PageContext &context)
        : SettingsParts(context)
        , FigureSettingsPage(settings)
    {
        if (context.floor)
            connect(context.floor, &FloorSession::floorChanged, this, &FigureSettingsPage::showQueues);
        connect(this, &FigureSettingsPage::pageWanted, this, showing(context));
    }
};

struct FirstRunParts : SettingsParts
{
    explicit FirstRunParts(const PageContext &context)
        : SettingsParts(context)
        , team(*context.writer, context.duty, context.floor)
    {}
    StoreTeamBook team;
};

class StoredFirstRunPage final : private FirstRunParts, public FirstRunPage
{
public:
    explicit StoredFirstRunPage(const PageContext &context)
        : FirstRunParts(context)
        , FirstRunPage(settings, team, prompter)
    {
        if (context.floor)
            connect(context.floor, &FloorSession::floorChanged, this, &FirstRunPage::showTeamChoices);
    }
};

template <class T> std::unique_ptr<Page> stored(const PageContext &context)
{
    if (!context.writer || !context.reader)
        return std::make_unique<NoRecordsPage>();
    return std::make_unique<T>(context);
}

} // namespace

std::unique_ptr<Page> makeTodayPage(const PageContext &context)
{
    if (!context.writer || !context.reader)
        return std::make_unique<NoRecordsPage>();
    const Result<DayTemplate> dayTemplate = DayTemplateReader::load(u"service-team"_s);
    if (!dayTemplate) {
        qWarning("The day template cannot be read: %s", qUtf8Printable(dayTemplate.error().text));
        return std::make_unique<NoRecordsPage>();
    }
    return std::make_unique<StoredTodayPage>(context, *dayTemplate);
}

std::unique_ptr<Page> makeAttendancePage(const PageContext &context)
{
    return stored<StoredAttendancePage>(context);
}

std::unique_ptr<Page> makeCoachingPage(const PageContext &context)
{
    return stored<StoredCoachingPage>(context);
}

std::unique_ptr<Page> makeIncidentsPage(const PageContext &context)
{
    return stored<StoredIncidentsPage>(context);
}

std::unique_ptr<Page> makeWalkPage(const PageContext &context)
{
    if (!context.walk || !context.duty)
        return std::make_unique<NoRecordsPage>();
    return std::make_unique<WalkPage>(*context.walk, *context.duty, context.zone);
}

std::unique_ptr<Page> makeSettingsPage(const PageContext &context)
{
    return stored<StoredSettingsPage>(context);
}

std::unique_ptr<Page> makeAlertRulesPage(const PageContext &context)
{
    return stored<StoredAlertRulesPage>(context);
}

std::unique_ptr<Page> makeFigureSettingsPage(const PageContext &context)
{
    return stored<StoredFigureSettingsPage>(context);
}

std::unique_ptr<Page> makeFirstRunPage(const PageContext &context)
{
    return stored<StoredFirstRunPage>(context);
}

std::unique_ptr<Page> makeWallboardPage(const PageContext &context)
{
    const Result<WallLayout> layout = WallLayoutReader::load();
    if (!layout)
        qWarning("The wallboard's layout cannot be read: %s", qUtf8Printable(layout.error().text));
    if (!context.floor || !layout)
        return std::make_unique<NoRecordsPage>();
    const WallboardSetup setup{context.clock, *context.floor, context.shift, context.language, context.demo};
    return std::make_unique<WallboardPage>(setup, *layout);
}

} // namespace Floorwalk
