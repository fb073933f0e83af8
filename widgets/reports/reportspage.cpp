// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reports/reportspage.h"

#include "widgets/common/button.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/common/textlabel.h"
#include "widgets/print/reportwords.h"
#include "widgets/reports/handoverpane.h"
#include "widgets/reports/leaderwordspanel.h"
#include "widgets/reports/sheetview.h"

#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const std::array viewNames{u"day"_s, u"handover"_s, u"week"_s, u"month"_s, u"submitted"_s};

} // namespace

ReportsPage::ReportsPage(ReportBook &book, Prompter &prompter, const Zone &zone, const QString &language,
                         QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_prompter(prompter)
    , m_zone(zone)
    , m_language(language)
    , m_date(zone.localDate(book.now()))
    , m_today(m_date)
{
    setObjectName(u"reportsPage"_s);
    build();
    connectUp();
    addActions();
    setView(View::Day);
    followRole();
    m_words->setEditable(false); // until the day has come: what is typed before would take the place of what is kept
}

ReportsPage::~ReportsPage()
{
    keepTyped();
    // Parts that are hidden while they go tell of nothing more.
    m_words->disconnect(this);
    m_periodWords->disconnect(this);
    m_handover->disconnect(this);
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QString ReportsPage::iconName() const
{
    return u"nav-reports"_s;
}

void ReportsPage::takeFocus()
{
    switch (m_view) {
    case View::Handover:
        m_handover->takeKeys();
        return;
    case View::Submitted:
        m_list->setFocus();
        return;
    case View::Day:
    case View::Week:
    case View::Month:
        m_sheet->setFocus();
    }
}

QList<KeyWords> ReportsPage::keys() const
{
    const QString answer = tr("accept, refuse, take over the rest of a hand-over");
    QList<KeyWords> keys;
    for (int i = 0; i < viewCount; ++i)
        keys.append({Qt::Key(Qt::Key_1 + i), tr("day, hand-over, week, month, submitted")});
    return keys
           + QList<KeyWords>{{Qt::Key_BracketLeft, tr("earlier, later")},
                             {Qt::Key_BracketRight, tr("earlier, later")},
                             {Qt::Key_T, tr("to today")},
                             {Qt::Key_K, tr("make tasks of the plan’s lines")},
                             {Qt::Key_N, tr("tomorrow’s activities: move, skip, add")},
                             {Qt::Key_F, tr("save the report as PDF")},
                             {Qt::Key_A, answer},
                             {Qt::Key_X, answer},
                             {Qt::Key_O, answer},
                             {Qt::Key_Space, tr("hand an open thing over, or keep it")},
                             {Qt::Key_H, tr("hand the shift over")},
                             {Qt::Key_B, tr("take a hand-over back")},
                             {Qt::Key_R, tr("operations manager: mark a submitted report as received")}};
}

void ReportsPage::setShiftDay(std::function<std::optional<QDate>()> ask)
{
    m_shiftDay = std::move(ask);
    followDay();
}

void ReportsPage::followDay()
{
    const QDate now = today();
    if (now == m_today)
        return;
    // Nobody is carried off to another day in the middle of a sentence; the next showing follows.
    const QWidget *const focused = isVisible() ? focusWidget() : nullptr;
    if (focused && focused->hasFocus() && focused->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    const bool follows = m_date == std::exchange(m_today, now);
    if (follows)
        setDay(now);
    else
        showHead();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!std::exchange(m_isStale, false))
        return;
    const QDate before = m_date;
    followDay();
    if (m_date == before)
        reload();
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    keepTyped();
    m_isStale = true;
    Page::hideEvent(event);
}

QDate ReportsPage::today() const
{
    const std::optional<QDate> shiftDay = m_shiftDay ? m_shiftDay() : std::nullopt;
    return shiftDay.value_or(m_zone.localDate(m_book.now()));
}

ReportKind ReportsPage::kind() const
{
    return m_view == View::Week ? ReportKind::Week : m_view == View::Month ? ReportKind::Month : ReportKind::Day;
}

void ReportsPage::showSubject(const QString &subject)
{
    if (subject.startsWith("view:"_L1)) {
        const auto found = std::ranges::find(viewNames, subject.mid(5));
        if (found != viewNames.end())
            setView(View(found - viewNames.begin()));
    } else if (subject.startsWith("day:"_L1)) {
        const QDate day = QDate::fromString(subject.mid(4), Qt::ISODate);
        if (day.isValid())
            setDay(day);
    } else if (subject.startsWith("submitted:"_L1)) {
        m_wanted = subject.section(u':', 1, 1).toLongLong();
        if (const QDate from = QDate::fromString(subject.section(u':', 2), Qt::ISODate); from.isValid())
            setDay(from);
        setView(View::Submitted);
    } else if (subject == "plan"_L1) {
        if (m_date != today())
            setDay(today());
        if (m_view != View::Day)
            setView(View::Day);
        m_words->writePlan();
    }
}

QVariantMap ReportsPage::draft() const
{
    keepTyped();
    QVariantMap draft = Page::draft();
    draft.insert(u"view"_s, viewNames[size_t(m_view)]);
    draft.insert(u"day"_s, m_date);
    return draft;
}

void ReportsPage::takeDraft(const QVariantMap &draft)
{
    m_draft = draft;
    if (const QDate day = draft.value(u"day"_s).toDate(); day.isValid() && day != m_date)
        setDay(day);
    showSubject(u"view:"_s + draft.value(u"view"_s).toString());
}

void ReportsPage::setView(View view)
{
    keepTyped();
    if (view != m_view)
        forget(false);
    m_view = view;
    for (int i = 0; i < viewCount; ++i)
        m_chips[size_t(i)]->setChecked(i == int(view));
    m_body->setCurrentIndex(view == View::Handover ? 1 : 0);
    m_side->setCurrentIndex(view == View::Day ? 0 : view == View::Submitted ? 2 : 1);
    setShown(m_isShown);
    showHead();
    reload();
}

void ReportsPage::setDay(QDate day)
{
    keepTyped();
    if (day != m_date)
        forget(true);
    m_date = day;
    showHead();
    reload();
}

/** Another view is asked for, or another day, too: what is shown may not pass for it until it is answered. */
void ReportsPage::forget(bool isDay)
{
    ++m_asked;
    m_period.reset();
    m_periodWords->clear();
    m_periodWords->setEditable(false);
    m_facts = {};
    m_sheet->showSheet({});
    m_behind->showCards({});
    m_behindPanel->setNote({});
    setShown(false);
    if (!isDay)
        return;
    m_report.reset();
    m_tomorrow.reset();
    m_words->clear();
    m_words->setEditable(false);
    m_handover->clear();
    m_handover->showHistory({});
}

void ReportsPage::changeDuty()
{
    keepTyped();
    forget(true);
    followRole();
    reload();
}

bool ReportsPage::isManager() const
{
    return m_book.actor().role == Role::OperationsManager;
}

bool ReportsPage::isOwn(const QString &leader) const
{
    return !leader.isEmpty() && leader == m_book.actor().name && !isManager();
}

/** The operations manager comes for what was submitted, and alone receives it. */
void ReportsPage::followRole()
{
    m_received->parentWidget()->setVisible(isManager()); // the foot, which has nothing else
    if (isManager() && m_view == View::Day)
        setView(View::Submitted);
}

void ReportsPage::setShown(bool shown)
{
    m_isShown = shown;
    const bool isReport = shown && m_view != View::Handover;
    m_submit->setEnabled(isReport && m_view != View::Submitted && !m_submitting && !isManager());
    m_print->setEnabled(isReport);
    m_pdf->setEnabled(isReport);
}

void ReportsPage::step(int by)
{
    switch (m_view) {
    case View::Day:
    case View::Handover:
        setDay(m_date.addDays(by));
        return;
    case View::Week:
        setDay(m_date.addDays(7 * by));
        return;
    case View::Month:
    case View::Submitted:
        setDay(m_date.addMonths(by));
        return;
    }
}

void ReportsPage::showHead()
{
    const bool isMonth = m_view == View::Month || m_view == View::Submitted;
    const auto [from, to] = periodOf(isMonth ? ReportKind::Month : kind(), m_date);
    m_dayLabel->setText(from == to ? ReportWords::date(from)
                                   : tr("%1 to %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
    m_forth->setEnabled(to < today());
}

void ReportsPage::reload()
{
    keepTyped();
    if (m_keeping > 0)
        m_again = true; // what is read before it is kept would take its place
    else
        load();
}

void ReportsPage::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && key >= Qt::Key_1 && key < Qt::Key_1 + viewCount)
        setView(View(key - Qt::Key_1));
    else if (plain && key == Qt::Key_BracketLeft)
        step(-1);
    else if (plain && key == Qt::Key_BracketRight && m_forth->isEnabled())
        step(1);
    else if (plain && key == Qt::Key_T)
        setDay(today());
    else if (plain && key == Qt::Key_F)
        writePdf();
    else if (plain && key == Qt::Key_K && m_view == View::Day)
        makeTasks();
    else if (plain && key == Qt::Key_N)
        emit pageWanted(u"plan"_s);
    else if (plain && key == Qt::Key_R && m_view == View::Submitted)
        receive();
    else if (!(plain && m_view == View::Handover && m_handover->onKey(key)))
        Page::keyPressEvent(event);
}

} // namespace Floorwalk

#include "moc_reportspage.cpp"
