// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/shiftboard.h"
#include "models/service/walkwatch.h"
#include "widgets/coaching/notecorner.h"
#include "widgets/coaching/storecoachingbook.h"
#include "widgets/common/taborder.h"
#include "widgets/common/toast.h"
#include "widgets/consolehost.h"
#include "widgets/frame/alertwords.h"
#include "widgets/frame/feedprompt.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/frame/keylist.h"
#include "widgets/frame/rail.h"
#include "widgets/frame/topbar.h"
#include "widgets/pagedraft.h"
#include "widgets/register/entrycorner.h"
#include "widgets/register/registerpage.h"
#include "widgets/storedraftkeeper.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1366, 768);

/** The places at the foot have keys of their own: the numbers are those above them. */
Qt::Key keyOf(const PageEntry &entry)
{
    if (!entry.atFoot)
        return Qt::Key_unknown;
    return entry.framed ? Qt::Key_Comma : Qt::Key_0;
}

QList<Rail::Place> places()
{
    QList<Rail::Place> list;
    for (const PageEntry &entry : pageEntries()) {
        if (entry.inRail) {
            list << Rail::Place{QLatin1StringView(entry.name), QCoreApplication::translate("Pages", entry.title),
                                QLatin1StringView(entry.icon), entry.atFoot, keyOf(entry)};
        }
    }
    return list;
}

} // namespace

MainWindow::MainWindow(const PageContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_rail(new Rail(places(), this))
    , m_top(new TopBar(context.clock, context.zone, this))
    , m_prompt(new FeedPrompt(this))
    , m_stack(new QStackedWidget(this))
    , m_inbox(new InboxPane(this))
    , m_toast(new Toast(this))
{
    setObjectName(u"mainWindow"_s);
    build();
    connectUp();
    connectDrafts();
    connectInbox();
    connectNotes();
    connectRegister();
    m_top->setDemo(m_context.demo);
    m_toast->hide();
    showFeed();
    showLeader();
    m_timer.start(std::chrono::milliseconds(500));
}

MainWindow::~MainWindow()
{
    // While there is a page below their sheets and a book to write in.
    delete m_notes;
    delete m_entries;
}

void MainWindow::build()
{
    auto *const central = new QWidget(this);
    auto *const sides = new QHBoxLayout(central);
    sides->setContentsMargins({});
    sides->setSpacing(0);
    auto *const middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_top);
    middle->addWidget(m_prompt);
    middle->addWidget(m_stack, 1);
    sides->addWidget(m_rail);
    sides->addLayout(middle, 1);
    sides->addWidget(m_inbox);
    setCentralWidget(central);
    setMinimumSize(1024, 600);
}

void MainWindow::connectUp()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::leaveDemo, this, &MainWindow::leaveDemo);
    connect(m_top, &TopBar::feedDetailsWanted, this, [this] { showPage(u"settings"_s); });
    connect(m_prompt, &FeedPrompt::settingsWanted, this, [this] { showPage(u"settings"_s); });
    connect(&m_timer, &QTimer::timeout, this, &MainWindow::tick);
    if (FloorSession *const floor = m_context.floor) {
        connect(floor, &FloorSession::feedChanged, this, &MainWindow::showFeed);
        connect(m_prompt, &FeedPrompt::passwordGiven, floor, &FloorSession::givePassword);
        connect(m_prompt, &FeedPrompt::certificateDecided, floor,
                [floor](const QString &, const QString &fingerprint, bool accept) {
                    floor->decideCertificate(fingerprint, accept);
                });
        connect(floor, &FloorSession::commandFailed, this, [this](const Error &error) { complain(error.text); });
        connect(floor, &FloorSession::actionFailed, this,
                [this](const FloorCommand &, const Error &error) { complain(error.text); });
    }
    connect(m_prompt, &FeedPrompt::certificateDecided, this, &MainWindow::certificateDecided);
    if (DutyLeader *const duty = m_context.duty) {
        connect(m_top, &TopBar::leaderChosen, duty, &DutyLeader::setName);
        connect(m_top, &TopBar::managerChosen, duty, &DutyLeader::seatManager);
        addKey(QKeySequence(Qt::CTRL | Qt::Key_L), tr("who is on duty"), [this] { m_top->askLeader(); });
        connect(duty, &DutyLeader::changed, this, &MainWindow::showLeader);
        connect(duty, &DutyLeader::failed, this, [this](const Error &error) { complain(error.text); });
    }
    connectWalk();
    if (const ShiftBoard *const shift = m_context.shift) {
        const FloorSession *const floor = m_context.floor;
        const auto show = [this, shift, floor] {
            m_top->showShift(shift->of(floor ? floor->scope().teams : QStringList()), shift->why());
        };
        connect(shift, &ShiftBoard::changed, this, show);
        if (floor)
            connect(floor, &FloorSession::scopeChanged, this, show);
        show();
    }
}

void MainWindow::connectWalk()
{
    WalkWatch *const walk = m_context.walk;
    if (!walk)
        return;
    addKey(Qt::Key_F9, tr("go for a floor walk, and back"), [walk] { walk->toggle(); });
    connect(walk, &WalkWatch::failed, this, [this](const Error &error) { complain(error.text); });
    connect(m_top, &TopBar::walkEnded, walk, &WalkWatch::toggle);
    m_top->showWalk(walk->walk());
    connect(walk, &WalkWatch::changed, this, [this](const Walk &now) {
        m_top->showWalk(now);
        if (now.since && now.mode == Walk::Mode::Off)
            say(tr("On a floor walk. F9 when you are back."));
        else if (now.since && !now.owner().isEmpty())
            say(tr("On a floor walk: new alerts go to %1. F9 when you are back.").arg(now.owner()));
        else if (now.since)
            say(tr("On a floor walk: new alerts stand on the wallboard. F9 when you are back."));
    });
    connect(walk, &WalkWatch::handedOver, this, [this](const AlertRecord &alert, const QString &deputy) {
        say(tr("%1: %2 · %3").arg(deputy, alertTitle(alert), alertDetail(alert)));
    });
    connect(walk, &WalkWatch::returned, this, [this, walk](bool called) {
        // Only who says to be back is shown the report; whoever went on with the day is not taken away from it.
        if (called)
            showPage(u"walk"_s);
        else if (const int count = int(walk->report()->alerts.size()); count > 0)
            say(tr("The floor walk is over. %n new alert(s) came meanwhile: see Walk.", nullptr, count));
    });
}

void MainWindow::connectDrafts()
{
    if (!m_context.writer || !m_context.duty)
        return;
    m_drafts = new StoreDraftKeeper(*m_context.writer, *m_context.duty, this);
    connect(m_drafts, &StoreDraftKeeper::failed, this, [this](const Error &error) { complain(error.text); });
}

void MainWindow::giveSpace(bool wanted)
{
    const bool narrow = width() < 1600;
    if (wanted && narrow && !m_inbox->isFolded()) {
        m_foldedForSpace = true;
        const QSignalBlocker notKept(m_inbox);
        m_inbox->setFolded(true);
    } else if (!wanted && std::exchange(m_foldedForSpace, false)) {
        const QSignalBlocker notKept(m_inbox);
        m_inbox->setFolded(false);
    }
}

void MainWindow::tick()
{
    if (m_context.floor)
        showFeed();
    placeToast();
}

void MainWindow::showFeed()
{
    if (const FloorSession *const floor = m_context.floor) {
        const QString clock = m_context.zone.localTime(floor->now()).toString(u"HH:mm:ss"_s);
        m_inbox->setNow(floor->now(), floor->isHeard() ? QString() : clock);
    }
    const FeedStatus feed = m_context.floor ? m_context.floor->feed() : FeedStatus();
    m_top->showFeed(feed, m_context.floor ? m_context.floor->now() : m_context.clock.now(),
                    m_context.floor ? m_context.floor->silentFor() : std::nullopt);
    m_prompt->show(feed);
}

void MainWindow::showLeader()
{
    if (!m_context.duty)
        return;
    m_top->showLeader(m_context.duty->actor(), {m_context.duty->known(), m_context.duty->managers()});
    m_inbox->setOwners(m_context.duty->known());
}

Page *MainWindow::pageCalled(const QString &name)
{
    if (Page *const known = m_pages.value(name))
        return known;
    const PageEntry *const entry = findPage(name);
    if (!entry)
        return nullptr;
    Page *const made = entry->make(m_context).release();
    made->setParent(m_stack);
    connect(made, &Page::toastWanted, this, &MainWindow::say);
    connect(made, &Page::complained, this, &MainWindow::complain);
    if (m_notes)
        connect(made, &Page::noteWanted, m_notes, &NoteCorner::open);
    if (m_entries) {
        connect(made, &Page::escalationWanted, m_entries, [this](const QString &subject, const QString &alert) {
            EntryPreset preset;
            preset.kind = EntryKind::Escalation;
            preset.alert = alert;
            m_entries->openFor(preset, subject.startsWith("agent:"_L1) ? subject.mid(6) : QString());
        });
    }
    if (auto *const entries = qobject_cast<RegisterPage *>(made); entries && m_entries) {
        connect(entries, &RegisterPage::entryWanted, m_entries, [this] { m_entries->open(page()->subject()); });
        connect(entries, &RegisterPage::correctionWanted, m_entries, &EntryCorner::correct);
    }
    connect(made, &Page::pastChanged, this, &MainWindow::showPast);
    if (m_drafts)
        new PageDraft(*made, name, *m_drafts);
    m_stack->addWidget(made);
    m_pages.insert(name, made);
    connect(made, &Page::spaceWanted, this, &MainWindow::giveSpace);
    return made;
}

void MainWindow::showPage(const QString &name)
{
    if (const PageEntry *const entry = findPage(name); entry && !entry->framed) {
        m_rail->show(m_current); // the window stays where it is
        emit pictureWanted(name);
        return;
    }
    Page *const wanted = pageCalled(name);
    if (!wanted)
        return;
    m_current = name;
    m_stack->setCurrentWidget(wanted);
    placeInTabOrder(wanted, m_inbox); // as it is read: the page, then what stands at its right
    // The first steps are alone on the screen: no floor is chosen yet, so there is none to speak of.
    const PageEntry *const entry = findPage(name);
    const bool framed = entry && !entry->alone;
    for (QWidget *const part : std::initializer_list<QWidget *>{m_rail, m_top, m_inbox})
        part->setVisible(framed);
    setWindowTitle(framed && m_context.demo ? tr("Floorwalk – demo floor") : tr("Floorwalk"));
    showPast();
    m_rail->show(entry && *entry->place ? QLatin1StringView(entry->place) : name);
    wanted->takeFocus();
    if (!wanted->isSettled()) {
        // What the keys are for may come with the records; where they were taken on purpose meanwhile they stay.
        connect(
            wanted, &Page::settled, this,
            [this, wanted, first = QPointer(focusWidget())] {
                const QWidget *const now = focusWidget();
                const bool isWaiting = !now || now == wanted || now == first.data();
                const bool isLost = (!first || !first->isVisible()) && wanted->isAncestorOf(now);
                if (page() == wanted && (isWaiting || isLost))
                    wanted->takeFocus();
            },
            Qt::SingleShotConnection);
    }
    emit pageShown(name);
}

void MainWindow::bringToFront()
{
    if (isActiveWindow() && !isMinimized())
        return;
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this);
}

void MainWindow::showAlert(const QString &key)
{
    if (!m_inbox->showAlert(key))
        say(tr("That alert is over."));
}

void MainWindow::place(const QByteArray &geometry, const QRect &room)
{
    if (!geometry.isEmpty() && restoreGeometry(geometry))
        return;
    // Of how much a frame takes, only the title bar is known before the window is shown.
    const QSize left = room.size() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(usualSize.boundedTo(left));
    if (left.width() < usualSize.width() || left.height() < usualSize.height())
        setWindowState(windowState() | Qt::WindowMaximized);
}

QVariantMap MainWindow::draft() const
{
    QVariantMap pages;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        pages.insert(it.key(), it.value()->draft());
    return {{u"current"_s, m_current}, {u"pages"_s, pages}};
}

void MainWindow::restore(const QVariantMap &draft)
{
    const QVariantMap pages = draft.value(u"pages"_s).toMap();
    showPage(draft.value(u"current"_s).toString());
    for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
        const QVariantMap kept = it.value().toMap();
        if (Page *const page = kept.isEmpty() ? nullptr : pageCalled(it.key()))
            page->restore(kept);
    }
}

Page *MainWindow::page() const
{
    return m_pages.value(m_current);
}

void MainWindow::say(const QString &text)
{
    tell(true, text);
}

void MainWindow::complain(const QString &text)
{
    tell(false, text);
}

void MainWindow::tell(bool done, const QString &text)
{
    m_toast->setKind(done ? Toast::Kind::Done : Toast::Kind::NotDone);
    m_toast->showText(text, false);
    placeToast();
}

/** Over that part of the bar which only tells; in the first steps there is no bar, and nothing at the foot. */
void MainWindow::placeToast()
{
    if (m_toast->isHidden())
        return;
    if (m_top->isHidden()) {
        m_toast->placeIn(m_stack->geometry());
        return;
    }
    const QRect bar = m_top->geometry();
    m_toast->placeOver(m_top->quietPart().translated(bar.topLeft()), bar, themeOf(this).pageMargins().top());
}

/** One that works on every page, and stands in the list of keys with @p words. */
void MainWindow::addKey(const QKeySequence &keys, const QString &words, std::function<void()> act)
{
    auto *const shortcut = new QShortcut(keys, this);
    shortcut->setWhatsThis(words);
    connect(shortcut, &QShortcut::activated, this, [act = std::move(act)] { act(); });
}

void MainWindow::showKeys()
{
    QList<KeyList::Part> parts;
    if (const Page *const shown = page())
        parts.append({shown->title(), shown->keys() + KeyList::keysIn(*shown)});
    parts.append({tr("Inbox"), InboxPane::keys()});
    parts.append({tr("On every page"), KeyList::keysIn(*this, m_stack)});
    auto *const list = new KeyList(parts, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

/** What is the present's beside a page that shows an earlier moment says so. */
void MainWindow::showPast()
{
    m_inbox->setBesidePast(page() && page()->isPast());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeToast();
}

} // namespace Floorwalk

#include "moc_mainwindow.cpp"
