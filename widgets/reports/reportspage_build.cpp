// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reports page is made of.

#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/cardlist.h"
#include "widgets/common/panel.h"
#include "widgets/common/pill.h"
#include "widgets/common/textlabel.h"
#include "widgets/reports/handoverpane.h"
#include "widgets/reports/leaderwordspanel.h"
#include "widgets/reports/reportspage.h"
#include "widgets/reports/sheetview.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAction>
#include <QBoxLayout>
#include <QStackedWidget>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportSideWidth = 296;

} // namespace

void ReportsPage::build()
{
    const Theme &theme = themeOf(this);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargins());
    column->setSpacing(theme.space(Space::S));
    column->addWidget(buildHead());
    m_notice = new Button({}, ButtonKind::Primary, this);
    m_notice->setObjectName(u"handoverNotice"_s);
    m_notice->setIconName(u"inbox"_s);
    m_notice->setKeyHint(u"2"_s);
    m_notice->hide();
    m_problem = new TextLabel({}, TextStyle::Body, Ink::Critical, this);
    m_problem->setObjectName(u"reportProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_notice);
    column->addWidget(m_problem);
    column->addWidget(buildBody(), 1);
}

QWidget *ReportsPage::buildHead()
{
    auto *const head = new QWidget(this);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(Space::Xs));
    const std::array names{tr("Day"), tr("Hand-over"), tr("Week"), tr("Month"), tr("Submitted")};
    for (int i = 0; i < viewCount; ++i) {
        auto *const chip = new FilterChip(names[size_t(i)], head);
        chip->setObjectName(u"reportView%1"_s.arg(i + 1));
        chip->setCheckable(true);
        chip->setToolTip(tr("%1: key %2").arg(names[size_t(i)]).arg(i + 1));
        m_chips[size_t(i)] = chip;
        row->addWidget(chip);
    }
    row->addSpacing(themeOf(this).space(Space::M));
    m_back = Button::withIcon(u"chevron-left"_s, tr("Earlier: ["), head);
    m_back->setObjectName(u"reportBack"_s);
    m_forth = Button::withIcon(u"chevron-right"_s, tr("Later: ]"), head);
    m_forth->setObjectName(u"reportForth"_s);
    m_dayLabel = new TextLabel({}, TextStyle::BodyStrong, Ink::Text, head);
    m_dayLabel->setObjectName(u"reportDay"_s);
    row->addWidget(m_back);
    row->addWidget(m_dayLabel);
    row->addWidget(m_forth);
    row->addStretch(1);
    const auto button = [head, row](const QString &name, const QString &text, const QString &key, const QString &icon) {
        auto *const made = new Button(text, ButtonKind::Normal, head);
        made->setObjectName(name);
        made->setKeyHint(key);
        made->setIconName(icon);
        row->addWidget(made);
        return made;
    };
    m_print = button(u"reportPrint"_s, tr("Print…"), u"Ctrl P"_s, u"print"_s);
    m_pdf = button(u"reportPdf"_s, tr("PDF…"), u"F"_s, u"paper"_s);
    m_submit = button(u"reportSubmit"_s, tr("Submit"), u"Ctrl ↵"_s, u"send"_s);
    m_submit->setKind(ButtonKind::Primary);
    return head;
}

QWidget *ReportsPage::buildBody()
{
    m_body = new QStackedWidget(this);
    auto *const read = new QWidget(m_body);
    auto *const sides = new QHBoxLayout(read);
    sides->setContentsMargins({});
    sides->setSpacing(themeOf(this).space(Space::S));
    m_sheetPanel = new Panel({}, read);
    m_sheet = new SheetView(m_sheetPanel);
    m_sheetPanel->body()->addWidget(m_sheet, 1);
    sides->addWidget(m_sheetPanel, 1);
    sides->addWidget(buildSide());
    m_handover = new HandoverPane(m_zone, m_body);
    m_body->addWidget(read);
    m_body->addWidget(m_handover);
    return m_body;
}

QWidget *ReportsPage::buildSide()
{
    m_side = new QStackedWidget(this);
    m_side->setFixedWidth(themeOf(this).px(reportSideWidth));
    m_words = new LeaderWordsPanel(LeaderWordsPanel::Of::Day, m_zone, m_side);
    auto *const period = new QWidget(m_side);
    auto *const both = new QVBoxLayout(period);
    both->setContentsMargins({});
    both->setSpacing(themeOf(this).space(Space::S));
    m_behindPanel = new Panel(tr("Behind the figure"), period);
    m_periodWords = new LeaderWordsPanel(LeaderWordsPanel::Of::Period, m_zone, period);
    both->addWidget(m_behindPanel, 3);
    both->addWidget(m_periodWords, 2);
    m_behind = new CardList(u"reportBehind"_s, tr("The activities behind the figure"), m_behindPanel);
    m_behindPanel->body()->addWidget(m_behind, 1);
    m_listPanel = new Panel(tr("Submitted this month"), m_side);
    m_list = new CardList(u"reportList"_s, tr("Submitted reports"), m_listPanel);
    m_listPanel->body()->addWidget(m_list, 1);
    m_received = new Button(tr("Mark received"), ButtonKind::Normal, m_listPanel);
    m_received->setObjectName(u"reportReceive"_s);
    m_received->setKeyHint(u"R"_s);
    m_received->setIconName(u"done"_s);
    connect(m_received, &QAbstractButton::clicked, this, &ReportsPage::receive);
    m_listPanel->foot()->addStretch();
    m_listPanel->foot()->addWidget(m_received);
    m_side->addWidget(m_words);
    m_side->addWidget(period);
    m_side->addWidget(m_listPanel);
    return m_side;
}

void ReportsPage::connectUp()
{
    for (int i = 0; i < viewCount; ++i)
        connect(m_chips[size_t(i)], &QAbstractButton::clicked, this, [this, i] { setView(View(i)); });
    connect(m_notice, &QAbstractButton::clicked, this, [this] { setView(View::Handover); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_forth, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_submit, &QAbstractButton::clicked, this, &ReportsPage::submit);
    connect(m_print, &QAbstractButton::clicked, this, &ReportsPage::print);
    connect(m_pdf, &QAbstractButton::clicked, this, &ReportsPage::writePdf);
    connect(m_sheet, &SheetView::linkWanted, this, &ReportsPage::openLink);
    connect(m_words, &LeaderWordsPanel::keepWanted, this, &ReportsPage::keepNote);
    connect(m_periodWords, &LeaderWordsPanel::keepWanted, this,
            [this](const QString &, const QString &text) { keepPeriodNote(text); });
    connect(m_words, &LeaderWordsPanel::tasksWanted, this, &ReportsPage::makeTasks);
    connect(m_words, &LeaderWordsPanel::timelineWanted, this, [this] { emit pageWanted(u"plan"_s); });
    connect(m_list, &CardList::currentCardChanged, this, &ReportsPage::openSubmitted);
    connect(m_list, &CardList::taken, m_sheet, qOverload<>(&QWidget::setFocus));
    connectHandover();
    connect(&m_follow, &QTimer::timeout, this, &ReportsPage::followHistory);
    m_follow.start(std::chrono::minutes(1));
}

void ReportsPage::connectHandover()
{
    connect(m_handover, &HandoverPane::acceptWanted, this, [this](qint64 handover, qint64 item) {
        whenDone(m_book.accept(handover, item), this,
                 [this](const Result<std::vector<AlertRecord>> &alerts) { accepted(alerts, tr("Accepted")); });
    });
    connect(m_handover, &HandoverPane::refuseWanted, this, [this](qint64 handover, qint64 item, const QString &reason) {
        whenDone(m_book.refuse(handover, item, reason), this, [this](const Result<void> &result) {
            m_handover->setAnswered(result);
            if (result)
                done(result, tr("Refused; it stays where it was"));
        });
    });
    connect(m_handover, &HandoverPane::takeWanted, this, [this](qint64 handover) {
        whenDone(m_book.take(handover), this,
                 [this](const Result<std::vector<AlertRecord>> &alerts) { accepted(alerts, tr("Taken over")); });
    });
    connect(m_handover, &HandoverPane::takeBackWanted, this, [this](qint64 handover) {
        whenDone(m_book.takeBack(handover), this, [this](const Result<void> &result) {
            m_handover->setAnswered(result);
            done(result, tr("Taken back; it waits for nobody any more"));
        });
    });
    connect(m_handover, &HandoverPane::keepWanted, this, &ReportsPage::keepNote);
    connect(m_handover, &HandoverPane::handOverWanted, this, &ReportsPage::handOver);
}

void ReportsPage::accepted(const Result<std::vector<AlertRecord>> &alerts, const QString &words)
{
    const Result<void> result = alerts ? Result<void>() : Result<void>(alerts.error());
    m_handover->setAnswered(result);
    done(result, words);
    if (alerts && !alerts->empty())
        emit alertsTaken(*alerts);
}

void ReportsPage::addActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys,
                            void (ReportsPage::*act)()) {
        auto *const action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(u"reportSubmitKey"_s, tr("Submit the report"), QKeySequence(Qt::CTRL | Qt::Key_Return), &ReportsPage::submit);
    add(u"reportReloadKey"_s, tr("read again"), QKeySequence(Qt::Key_F5), &ReportsPage::reload);
    add(u"reportPrintKey"_s, tr("Print the report"), QKeySequence(Qt::CTRL | Qt::Key_P), &ReportsPage::print);
}

} // namespace Floorwalk
