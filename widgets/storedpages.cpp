// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/storedpages.h"

#include "models/service/daywatch.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/followupboard.h"
#include "models/service/registerboard.h"
#include "models/service/reportboard.h"
#include "models/service/shiftboard.h"
#include "models/service/storeworker.h"
#include "models/service/walllayoutreader.h"
#include "widgets/attendance/attendancepage.h"
#include "widgets/attendance/storeattendancebook.h"
#include "widgets/carriedover.h"
#include "widgets/coaching/coachingpage.h"
#include "widgets/coaching/storecoachingbook.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/prompter.h"
#include "widgets/consolehost.h"
#include "widgets/firstrun/firstrunpage.h"
#include "widgets/firstrun/storeteambook.h"
#include "widgets/incidents/incidentspage.h"
#include "widgets/incidents/storeincidentbook.h"
#include "widgets/knowledge/knowledgepage.h"
#include "widgets/knowledge/storeknowledgebook.h"
#include "widgets/print/printdialog.h"
#include "widgets/register/registerpage.h"
#include "widgets/register/storeregisterbook.h"
#include "widgets/reports/reportspage.h"
#include "widgets/reports/storereportbook.h"
#include "widgets/settings/alertrulespage.h"
#include "widgets/settings/daytemplatespage.h"
#include "widgets/settings/figuresettingspage.h"
#include "widgets/settings/seatspage.h"
#include "widgets/settings/settingspage.h"
#include "widgets/settings/storesettingsbook.h"
#include "widgets/settings/storetemplatesbook.h"
#include "widgets/today/parts/storedayformbook.h"
#include "widgets/today/storedaybook.h"
#include "widgets/today/todaypage.h"
#include "widgets/walk/walkpage.h"
#include "widgets/wallboard/wallboardpage.h"

#include <QBoxLayout>

#include <type_traits>

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

template <class Part> Part madeFor(const PageContext &context)
{
    if constexpr (std::is_default_constructible_v<Part>)
        return Part();
    else if constexpr (std::is_constructible_v<Part, const PageContext &>)
        return Part(context);
    else
        return Part(*context.writer, *context.reader, context.clock, onDuty(context));
}

template <> StoreTeamBook madeFor(const PageContext &context)
{
    return StoreTeamBook(*context.writer, context.duty, context.floor);
}

template <> StoreRegisterBook madeFor(const PageContext &context)
{
    return StoreRegisterBook(*context.writer, *context.reader, context.clock, context.duty);
}

template <> StoreReportBook madeFor(const PageContext &context)
{
    return StoreReportBook(*context.writer, *context.reader, context.clock, onDuty(context), context.floor);
}

template <class Part> struct Kept
{
    explicit Kept(const PageContext &context)
        : part(madeFor<Part>(context))
    {}
    Part part;
};

/** A page with what it refers to, in the order that its constructor takes: bases are made before it and go after it. */
template <class Shown, class... Parts> class Stored final : private Kept<Parts>..., public Shown
{
public:
    template <class... Rest>
    explicit Stored(const PageContext &context, const Rest &...rest)
        : Kept<Parts>(context)...
        , Shown(Kept<Parts>::part..., rest...)
    {}
};

class ShownAttendancePage : public AttendancePage
{
public:
    using AttendancePage::AttendancePage;

protected:
    /** Other pages change what a day comes to, as an incident that is corrected does, and its summary stays. */
    void showEvent(QShowEvent *event) override
    {
        AttendancePage::showEvent(event);
        if (isSettled())
            reload();
    }
};

class ShownTodayPage : public TodayPage
{
public:
    using TodayPage::TodayPage;

protected:
    /** Other pages write what forms show: the roll, who knows what. */
    void showEvent(QShowEvent *event) override
    {
        TodayPage::showEvent(event);
        if (!isSettled())
            return;
        reloadForm();
        reloadRoll();
    }
};

/** The day that comes next, while it is only planned. */
class ShownPlanPage : public TodayPage
{
public:
    using TodayPage::TodayPage;

protected:
    /** The roster may have changed meanwhile, and what is open; the report writes the lines. */
    void showEvent(QShowEvent *event) override
    {
        TodayPage::showEvent(event);
        if (isSettled())
            reload();
    }
};

class ShownKnowledgePage : public KnowledgePage
{
public:
    using KnowledgePage::KnowledgePage;

protected:
    /** Meetings and walks note who knows what, too. */
    void showEvent(QShowEvent *event) override
    {
        KnowledgePage::showEvent(event);
        if (isSettled())
            reload();
    }
};

class ConsoleSeatsPage : public SeatsPage
{
public:
    ConsoleSeatsPage(Prompter &prompter, const PageContext &context)
        : SeatsPage({*context.writer, *context.reader, prompter, onDuty(context), context.zone,
                     context.zone.localDate(context.clock.now())})
    {}
};

// What a page listens to, or tells, beside its book.

void wire(Page &, const PageContext &) {}

void wire(AttendancePage &page, const PageContext &context)
{
    if (ShiftBoard *const shift = context.shift) {
        QObject::connect(shift, &ShiftBoard::changed, &page, &AttendancePage::reload);
        QObject::connect(&page, &AttendancePage::written, shift, &ShiftBoard::refresh);
    }
}

void wire(TodayPage &page, const PageContext &context)
{
    const auto carry = [&page, context] { loadCarried(page, context); };
    if (context.duty)
        QObject::connect(context.duty, &DutyLeader::changed, &page, carry);
    if (context.shift)
        QObject::connect(context.shift, &ShiftBoard::changed, &page, carry);
    QObject::connect(&page, &TodayPage::dayChanged, &page, carry);
    QObject::connect(&page, &TodayPage::formKept, &page, carry);
    carry();
    // A day is somebody's: another leader has another one.
    if (context.duty)
        QObject::connect(context.duty, &DutyLeader::changed, &page, &TodayPage::reload);
    if (const ShiftBoard *const shift = context.shift) {
        page.setShiftDay([shift] { return shift->shiftDay(); });
        QObject::connect(shift, &ShiftBoard::changed, &page, &TodayPage::followDay);
        QObject::connect(shift, &ShiftBoard::changed, &page, &TodayPage::reloadRoll);
    }
    if (DayWatch *const watch = context.day) {
        QObject::connect(&page, &TodayPage::dayChanged, watch, &DayWatch::refresh);
        QObject::connect(watch, &DayWatch::dayChanged, &page, &TodayPage::reload);
    }
    if (ConsoleHost *const host = context.host) {
        QObject::connect(&page, &TodayPage::alertWanted, &page, [host](const QString &key) { host->showAlert(key); });
        QObject::connect(&page, &TodayPage::subjectWanted, &page,
                         [host](const QString &name, const QString &subject) { host->showSubject(name, subject); });
    }
    if (RegisterBoard *const registers = context.registers) {
        QObject::connect(&page, &TodayPage::written, registers, &RegisterBoard::tellWritten);
        QObject::connect(registers, &RegisterBoard::written, &page, &TodayPage::reloadForm);
    }
    if (const FollowUpBoard *const followUps = context.followUps)
        QObject::connect(followUps, &FollowUpBoard::written, &page, &TodayPage::reloadForm);
}

void wire(ShownPlanPage &page, const PageContext &context)
{
    if (context.duty)
        QObject::connect(context.duty, &DutyLeader::changed, &page, &TodayPage::reload);
    if (const ShiftBoard *const shift = context.shift) {
        page.setShiftDay([shift] { return shift->shiftDay(); });
        QObject::connect(shift, &ShiftBoard::changed, &page, &TodayPage::followDay);
    }
    if (ConsoleHost *const host = context.host) {
        QObject::connect(&page, &TodayPage::subjectWanted, &page,
                         [host](const QString &name, const QString &subject) { host->showSubject(name, subject); });
    }
}

void wire(KnowledgePage &page, const PageContext &context)
{
    if (context.duty)
        QObject::connect(context.duty, &DutyLeader::changed, &page, &KnowledgePage::changeLeader);
}

void wire(IncidentsPage &page, const PageContext &context)
{
    FloorSession *const floor = context.floor;
    if (!floor)
        return;
    QObject::connect(floor, &FloorSession::alertsChanged, &page, &IncidentsPage::showAlerts);
    QObject::connect(&page, &IncidentsPage::commanded, floor, [floor, author = onDuty(context)](AlertCommand command) {
        command.by = author();
        floor->act(command);
    });
    page.showAlerts(floor->alerts());
}

void wire(CoachingPage &page, const PageContext &context)
{
    if (context.duty)
        QObject::connect(context.duty, &DutyLeader::changed, &page, &CoachingPage::changeLeader);
    if (FollowUpBoard *const followUps = context.followUps) {
        QObject::connect(&page, &CoachingPage::written, followUps, &FollowUpBoard::tellWritten);
        QObject::connect(followUps, &FollowUpBoard::written, &page, &CoachingPage::refresh);
    }
    if (const RegisterBoard *const registers = context.registers)
        QObject::connect(registers, &RegisterBoard::written, &page, &CoachingPage::refresh);
    if (ConsoleHost *const host = context.host) {
        QObject::connect(&page, &CoachingPage::subjectWanted, &page,
                         [host](const QString &name, const QString &subject) { host->showSubject(name, subject); });
    }
    if (const FloorSession *const floor = context.floor) {
        QObject::connect(floor, &FloorSession::actionDone, &page, [&page](const FloorCommand &command) {
            if (listenKinds.testFlag(command.action.kind)) // who was heard stands in the register
                page.refresh();
        });
    }
}

void wire(ReportsPage &page, const PageContext &context)
{
    page.setPrinting(printWithDialog);
    if (FloorSession *const floor = context.floor) {
        QObject::connect(floor, &FloorSession::feedChanged, &page,
                         [&page, live = false](const FeedStatus &feed) mutable {
                             if (feed.isLive() && !std::exchange(live, true))
                                 page.followHistory(); // it has told what went on before
                         });
    }
    QObject::connect(
        &page, &ReportsPage::alertsTaken, &page, [floor = context.floor, by = onDuty(context)](const auto &alerts) {
            for (const AlertRecord &alert : alerts) {
                if (floor) // what is live has it in its own hands
                    floor->act(AlertCommand{AlertCommand::Act::HandOver, alert, by(), Millis(0), by().name, {}});
            }
        });
    if (context.duty)
        QObject::connect(context.duty, &DutyLeader::changed, &page, &ReportsPage::changeDuty);
    if (ReportBoard *const reports = context.reports) {
        QObject::connect(&page, &ReportsPage::received, reports, &ReportBoard::refresh);
        QObject::connect(reports, &ReportBoard::written, &page, &ReportsPage::reload);
    }
    if (const ShiftBoard *const shift = context.shift) {
        page.setShiftDay([shift] { return shift->shiftDay(); });
        QObject::connect(shift, &ShiftBoard::changed, &page, &ReportsPage::followDay);
    }
    QObject::connect(&page, &ReportsPage::subjectWanted, &page,
                     [host = context.host](const QString &name, const QString &subject) {
                         if (host)
                             host->showSubject(name, subject);
                     });
    if (DayWatch *const watch = context.day) // an accepted activity enters the day
        QObject::connect(&page, &ReportsPage::handedOver, watch, &DayWatch::refresh);
}

void wire(RegisterPage &page, const PageContext &context)
{
    if (context.duty)
        QObject::connect(context.duty, &DutyLeader::changed, &page, &RegisterPage::reload);
    if (RegisterBoard *const registers = context.registers) {
        QObject::connect(&page, &RegisterPage::written, registers, &RegisterBoard::refresh);
        QObject::connect(registers, &RegisterBoard::written, &page, &RegisterPage::reload);
    }
    if (DayWatch *const watch = context.day) {
        QObject::connect(&page, &RegisterPage::written, watch, &DayWatch::refresh);
        QObject::connect(watch, &DayWatch::dayChanged, &page, &RegisterPage::reload);
    }
}

void wire(FigureSettingsPage &page, const PageContext &context)
{
    if (context.floor)
        QObject::connect(context.floor, &FloorSession::floorChanged, &page, &FigureSettingsPage::showQueues);
}

void wire(FirstRunPage &page, const PageContext &context)
{
    if (context.floor)
        QObject::connect(context.floor, &FloorSession::floorChanged, &page, &FirstRunPage::showTeamChoices);
}

/** The page @p Shown made of its @p Parts and @p rest, where there are records. */
template <class Shown, class... Parts, class... Rest>
std::unique_ptr<Page> stored(const PageContext &context, const Rest &...rest)
{
    if (!context.writer || !context.reader)
        return std::make_unique<NoRecordsPage>();
    auto page = std::make_unique<Stored<Shown, Parts...>>(context, rest...);
    wire(*page, context);
    if constexpr (requires { &Shown::pageWanted; }) {
        QObject::connect(page.get(), &Shown::pageWanted, page.get(), [host = context.host](const QString &name) {
            if (host)
                host->showPage(name);
        });
    }
    return page;
}

} // namespace

std::unique_ptr<Page> makeTodayPage(const PageContext &context)
{
    return stored<ShownTodayPage, StoreDayBook, StoreDayFormBook, StoreRegisterBook>(context, context.floor,
                                                                                     context.zone, context.language);
}

std::unique_ptr<Page> makePlanPage(const PageContext &context)
{
    FloorSession *const none = nullptr; // what is live now says nothing of a day that comes
    return stored<ShownPlanPage, StoreDayBook, StoreDayFormBook, StoreRegisterBook>(
        context, none, context.zone, context.language, TodayPage::Shows::NextDay);
}

std::unique_ptr<Page> makeAttendancePage(const PageContext &context)
{
    return stored<ShownAttendancePage, StoreAttendanceBook, DialogPrompter>(context, context.zone);
}

std::unique_ptr<Page> makeCoachingPage(const PageContext &context)
{
    return stored<CoachingPage, StoreCoachingBook, DialogPrompter>(context, context.zone);
}

std::unique_ptr<Page> makeRegisterPage(const PageContext &context)
{
    return stored<RegisterPage, StoreRegisterBook>(context, context.zone, context.language);
}

std::unique_ptr<Page> makeReportsPage(const PageContext &context)
{
    return stored<ReportsPage, StoreReportBook, DialogPrompter>(context, context.zone, context.language);
}

std::unique_ptr<Page> makeIncidentsPage(const PageContext &context)
{
    return stored<IncidentsPage, StoreIncidentBook>(context, context.zone);
}

std::unique_ptr<Page> makeKnowledgePage(const PageContext &context)
{
    return stored<ShownKnowledgePage, StoreKnowledgeBook>(context, context.zone);
}

std::unique_ptr<Page> makeWalkPage(const PageContext &context)
{
    if (!context.walk || !context.duty)
        return std::make_unique<NoRecordsPage>();
    return std::make_unique<WalkPage>(*context.walk, *context.duty, context.zone);
}

std::unique_ptr<Page> makeSettingsPage(const PageContext &context)
{
    return stored<SettingsPage, StoreSettingsBook, DialogPrompter>(context);
}

std::unique_ptr<Page> makeAlertRulesPage(const PageContext &context)
{
    return stored<AlertRulesPage, StoreSettingsBook, DialogPrompter>(context, context.language);
}

std::unique_ptr<Page> makeDayTemplatesPage(const PageContext &context)
{
    return stored<DayTemplatesPage, StoreTemplatesBook>(context, context.language);
}

std::unique_ptr<Page> makeFigureSettingsPage(const PageContext &context)
{
    return stored<FigureSettingsPage, StoreSettingsBook>(context);
}

std::unique_ptr<Page> makeSeatsPage(const PageContext &context)
{
    return stored<ConsoleSeatsPage, DialogPrompter>(context, context);
}

std::unique_ptr<Page> makeFirstRunPage(const PageContext &context)
{
    return stored<FirstRunPage, StoreSettingsBook, StoreTeamBook, DialogPrompter>(context);
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
