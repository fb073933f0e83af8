// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/figurepanel.h"

#include "models/service/daytemplates.h"
#include "models/service/figureexport.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/prompter.h"
#include "widgets/common/rowdelegate.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/floor/figurewords.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/statelook.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
/** Milliseconds. */
constexpr int watchEvery = 100;
constexpr qint64 showProgressAfter = 300;
constexpr qint64 offerStopAfter = 2000;
} // namespace

FigurePanel::FigurePanel(const Parts &parts, QWidget *parent)
    : Panel(u" "_s, parent)
    , m_parts(parts)
    , m_floor(&parts.live)
    , m_view(parts.live, parts.reader, this)
    , m_model(parts.zone, this)
    , m_bar(new FigureBar(parts.zone, this))
    , m_value(new TextLabel({}, TextStyle::Figure, Ink::Text, this))
    , m_variantName(new TextLabel({}, TextStyle::Body, Ink::Muted, this))
    , m_made(new TextLabel({}, TextStyle::Body, Ink::Text, this))
    , m_remark(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_again(new Button(tr("Read again"), ButtonKind::Normal, this))
    , m_export(new Button(tr("Export…"), ButtonKind::Normal, this))
    , m_close(new Button(tr("Close"), ButtonKind::Normal, this))
    , m_stop(new Button(tr("Stop"), ButtonKind::Normal, this))
    , m_progress(new QProgressBar(this))
    , m_written(this)
{
    setObjectName(u"figurePanel"_s);
    build();
    buildTable();
    connectUp();
    applyLook();
    endReading();
}

void FigurePanel::build()
{
    m_value->setObjectName(u"figureValue"_s);
    m_variantName->setObjectName(u"figureVariantName"_s);
    m_stop->setObjectName(u"figureStop"_s);
    m_stop->setKeyHint(u"S"_s);
    m_progress->setObjectName(u"figureProgress"_s);
    m_progress->setAccessibleName(tr("Reading the figure"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_made->setObjectName(u"figureMade"_s);
    m_remark->setObjectName(u"figureRemark"_s);
    m_remark->setWordWrap(true);
    m_again->setObjectName(u"figureAgain"_s);
    m_again->setKeyHint(u"R"_s);
    m_export->setObjectName(u"figureExport"_s);
    m_export->setKeyHint(u"E"_s);
    m_close->setObjectName(u"figureClose"_s);
    m_close->setKeyHint(u"Esc"_s);
    auto *const gap = new QWidget(this);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wide.setHorizontalStretch(100); // the panel's own stretch comes after the tools
    gap->setSizePolicy(wide);
    addToHeader(gap);
    m_stop->setSmall(true);
    for (Button *const button : {m_again, m_export, m_close}) {
        button->setSmall(true);
        addToHeader(button);
    }
    body()->addWidget(m_bar);
    auto *const numbers = new QHBoxLayout;
    m_numbers = numbers;
    numbers->addWidget(m_value);
    numbers->addWidget(m_variantName);
    numbers->addWidget(m_made);
    numbers->addWidget(m_remark, 1);
    numbers->addWidget(m_progress);
    numbers->addWidget(m_stop);
    body()->addLayout(numbers);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
}

void FigurePanel::buildTable()
{
    m_table->setObjectName(u"figureRows"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(m_table, [](const QModelIndex &index) {
        RowDelegate::Cell cell;
        cell.text = index.data(Qt::DisplayRole).toString();
        const bool counts = index.data(FigureModel::CountsRole).toBool();
        cell.ink = counts ? Ink::Text : Ink::Muted;
        cell.strong = counts && index.column() == FigureModel::Place;
        if (index.column() == FigureModel::Part && index.data(FigureModel::GapRole).toBool())
            cell.icon = u"feed-lost"_s;
        return cell;
    }));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(200);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this); // a scroll bar takes of its width
}

void FigurePanel::connectUp()
{
    // Another one beside that which is open: of the same interval.
    connect(m_bar, &FigureBar::kindChosen, this,
            [this] { choose(chosenVariant(m_bar->kind(), m_parts.live.settings(), m_bar->queue()), m_bar->queue()); });
    connect(m_bar, &FigureBar::queueChosen, this, [this] {
        m_bar->chooseVariant(chosenVariant(m_bar->kind(), m_parts.live.settings(), m_bar->queue()));
        ask();
    });
    connect(m_bar, &FigureBar::changed, this, &FigurePanel::ask);
    connect(&m_view, &FigureView::opened, this, &FigurePanel::showFigure);
    connect(&m_view, &FigureView::failed, this, [this](const Error &error) {
        endReading();
        if (error.kind == Error::Kind::Cancelled)
            showNothing(tr("Stopped"), tr("Read it again, or choose a shorter interval."));
        else
            showNothing(tr("The figure cannot be opened"), error.text);
    });
    connect(m_stop, &QAbstractButton::clicked, &m_view, &FigureView::stop);
    connect(&m_watch, &QTimer::timeout, this, &FigurePanel::watchReading);
    connect(m_again, &QAbstractButton::clicked, this, &FigurePanel::ask);
    connect(m_export, &QAbstractButton::clicked, this, &FigurePanel::askWhere);
    connect(m_close, &QAbstractButton::clicked, this, &FigurePanel::closed);
    connect(&m_written, &QFutureWatcherBase::finished, this, [this] {
        m_export->setEnabled(true);
        const Result<int> rows = m_written.result();
        if (rows)
            emit told(tr("%n row(s) written to %1.", nullptr, *rows).arg(m_file));
        else
            emit refused(rows.error().text);
    });
}

void FigurePanel::setFloor(const FloorView &floor)
{
    m_floor = &floor;
    if (isVisible())
        ask();
}

void FigurePanel::follow()
{
    if (isVisible() && m_floor->isPast())
        ask();
}

void FigurePanel::forget()
{
    m_view.close();
    endReading();
    m_model.show({}, {});
    m_bar->dropWindow();
}

void FigurePanel::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_close->setFocus();
}

void FigurePanel::open(FigureKind kind, const QString &queue)
{
    open(chosenVariant(kind, m_parts.live.settings(), queue), queue);
}

void FigurePanel::open(FigureVariant variant, const QString &queue)
{
    offerFloor();
    m_bar->dropWindow();
    choose(variant, queue);
}

void FigurePanel::choose(FigureVariant variant, const QString &queue)
{
    m_bar->choose(variant, queue);
    ask();
}

/** The floor's queues, and as the own ones those of @p teams. */
void FigurePanel::offer(const QStringList &teams, const std::optional<QStringList> &queues)
{
    QStringList all;
    for (const QueueRow &row : m_floor->queues())
        all << row.queue;
    m_bar->setQueues(all);
    m_bar->setOwn(teams, queues);
}

void FigurePanel::offerFloor()
{
    offer(m_floor->scope().teams, m_floor->scope().queues(m_floor->agents()));
}

void FigurePanel::openOf(FigureVariant variant, const QString &queue, const QString &key, const QString &name)
{
    offerFloor();
    m_bar->chooseAgent(key, name);
    open(variant, queue);
}

void FigurePanel::open(const FigureWish &wish)
{
    offer(wish.teams, wish.queues);
    m_bar->chooseAgent({}, {});
    m_bar->choose(wish.variant, {});
    m_bar->setWindow(wish.window);
    ask();
}

/** Once: teams are made seldom, and another opening of the page has them. */
void FigurePanel::readTeams()
{
    if (!m_parts.reader || std::exchange(m_teamsRead, true))
        return;
    whenDone(m_parts.reader->run([](StoreSession &session) { return DayTemplates(session).teams(); }), this,
             [this](const Result<QStringList> &teams) {
                 if (!teams)
                     return; // the figure itself tells what is wrong with the records
                 QStringList named = *teams;
                 named.removeAll(QString());
                 m_bar->setTeams(named);
             });
}

/** Whoever waits sees how far it is after a moment, and can stop it after two seconds. */
void FigurePanel::watchReading()
{
    if (!m_view.isReading()) {
        endReading();
        return;
    }
    m_progress->setValue(int(1000 * m_view.progress()));
    m_progress->setVisible(m_asked.elapsed() >= showProgressAfter);
    m_stop->setVisible(m_asked.elapsed() >= offerStopAfter);
}

void FigurePanel::endReading()
{
    m_watch.stop();
    const bool hadFocus = m_stop->hasFocus();
    m_progress->hide();
    m_stop->hide();
    if (hadFocus)
        m_close->setFocus();
}

FigureWish FigurePanel::wish() const
{
    return {m_bar->variant(), m_bar->queue(), m_bar->window(), m_parts.live.settings().seconds(u"long_busy_alarm_s"_s),
            m_bar->teams(),   m_bar->agent(), m_bar->queues()};
}

void FigurePanel::ask()
{
    m_bar->setMoment(m_floor->now(), m_floor->isPast());
    readTeams();
    const QString title = FigureWords::title(m_bar->kind());
    setTitle(m_bar->agent().isEmpty() ? title : tr("%1 · %2").arg(title, m_bar->agentName()));
    setNote(FigureWords::formula(m_bar->variant(), LiveSettings::from(m_parts.live.settings()), m_bar->queue()));
    if (!m_view.isPossible()) {
        showNothing(tr("Nothing is kept"),
                    tr("There is no store, hence no list of calls and spans. Start the console with one."));
        return;
    }
    if (wish().window.length() <= Millis(0)) {
        m_view.close();
        endReading();
        showNothing(tr("No interval"), tr("The end must lie after the begin."));
        return;
    }
    m_view.open(wish());
    m_asked.start();
    m_watch.start(watchEvery);
}

/** What is left out of the figure, or what it is of beyond its value. */
QString FigurePanel::remark() const
{
    const OpenedFigure &figure = *m_view.figure();
    const auto clock = [this](Moment moment) { return m_parts.zone.local(moment).toString(u"MM-dd HH:mm"_s); };
    QStringList parts;
    if (isFigureOfMoment(figure.wish.kind()))
        parts << tr("as at %1, of shifts that have begun by then").arg(clock(figure.wish.window.to));
    else
        parts << tr("%1 to %2").arg(clock(figure.wish.window.from), clock(figure.wish.window.to));
    if (figure.wish.queues)
        parts << tr("of the calls of %1")
                     .arg(figure.wish.queues->isEmpty() ? u"–"_s : figure.wish.queues->join(tr(", ")));
    if (!figure.wish.queue.isEmpty() && !isFigureOfQueue(figure.wish.variant) && isFigureOfPeople(figure.wish.kind()))
        parts << tr("of those who serve %1 now").arg(figure.wish.queue);
    if (figure.unheard > Millis(0))
        parts << tr("%1 not heard and left out").arg(lengthWords(figure.unheard));
    if (figure.excused > Millis(0))
        parts << tr("%1 lost to incidents and left out").arg(lengthWords(figure.excused));
    parts += ofDuty();
    if (figure.summedTo && !isFigureOfDuty(figure.wish.kind())) {
        parts << tr("half-hour sums before %1, with the limits that held then")
                     .arg(m_parts.zone.local(*figure.summedTo).toString(u"yyyy-MM-dd"_s));
    }
    if (!figure.isWhole())
        parts << tr("%L1 of %L2 rows are listed").arg(figure.rows.size()).arg(figure.found);
    for (const BusyReason &reason : figure.reasons) {
        parts << tr("%1: %2, longest %3")
                     .arg(reason.reason.isEmpty() ? tr("no reason") : reasonText(reason.reason),
                          lengthText(reason.total), lengthText(reason.longest));
    }
    return parts.join(u" · "_s);
}

/** The kind's other variants, side by side, and what is left out of figures that hold time against the roster. */
QStringList FigurePanel::ofDuty() const
{
    const OpenedFigure &figure = *m_view.figure();
    QStringList parts;
    for (const auto &[variant, value] : figure.beside)
        parts << FigureWords::variant(variant) + u' ' + FigureWords::value(variant, value);
    if (figure.silent > 0)
        parts << tr("%n people there whose phones were not heard, left out", nullptr, figure.silent);
    if (figure.summedTo && isFigureOfDuty(figure.wish.kind())) {
        parts << tr("left out before %1: only half-hour sums are kept")
                     .arg(m_parts.zone.local(*figure.summedTo).toString(u"yyyy-MM-dd"_s));
    }
    return parts;
}

void FigurePanel::showFigure()
{
    endReading();
    const std::shared_ptr<const OpenedFigure> figure = m_view.figure();
    m_model.show(figure, LiveSettings::from(m_parts.live.settings()));
    const FigureVariant variant = figure->wish.variant;
    m_value->setText(FigureWords::value(variant, figure->value));
    m_variantName->setText(FigureWords::variant(variant));
    m_made->setText(FigureWords::parts(*figure));
    m_remark->setText(remark());
    m_table->setAccessibleName(tr("Behind %1").arg(FigureWords::title(figure->wish.kind())));
    const bool ofCalls = isFigureOfCalls(figure->wish.kind());
    if (figure->rows.empty()) {
        m_stack->setCurrentWidget(m_empty);
        if (figure->notKept)
            m_empty->setTexts(
                tr("Not available any more"),
                tr("Only half-hour sums are kept of that time, and this figure does not follow from them."));
        else if (isFigureOfMoment(figure->wish.kind()))
            m_empty->setTexts(tr("Nobody is rostered then"), tr("A roster is imported on the Attendance page."));
        else
            m_empty->setTexts(ofCalls ? tr("No calls in this interval") : tr("No time in this interval"),
                              tr("Choose a longer interval, or another queue."));
    } else {
        m_stack->setCurrentWidget(m_table);
        m_table->setCurrentIndex(m_model.index(0, 0));
        fitColumns();
    }
    m_export->setEnabled(!figure->rows.empty() && m_parts.writer && !m_written.isRunning());
}

void FigurePanel::showNothing(const QString &title, const QString &advice)
{
    m_model.show({}, {});
    m_value->setText(u"–"_s);
    m_variantName->setText(FigureWords::variant(m_bar->variant()));
    m_made->clear();
    m_remark->clear();
    m_empty->setTexts(title, advice);
    m_stack->setCurrentWidget(m_empty);
    m_export->setEnabled(false);
}

/** As wide as their words; what is left over goes to what the row is. */
void FigurePanel::fitColumns()
{
    m_table->resizeColumnsToContents();
    m_partWidth = m_table->columnWidth(FigureModel::Part);
    stretchPart();
}

void FigurePanel::stretchPart()
{
    int others = 0;
    for (int column = 0; column < FigureModel::ColumnCount; ++column)
        others += column == FigureModel::Part ? 0 : m_table->columnWidth(column);
    m_table->setColumnWidth(FigureModel::Part, std::max(m_partWidth, m_table->viewport()->width() - others));
}

void FigurePanel::askWhere()
{
    if (!m_view.figure() || !m_export->isEnabled())
        return;
    const FigureWish wish = m_view.figure()->wish;
    QString name = figureKindName(wish.kind()) + u'-' + figureVariantName(wish.variant);
    name += m_parts.zone.local(wish.window.from).toString(u"-yyyy-MM-dd"_s) + u".csv"_s;
    m_parts.prompter.askSavePath(this, tr("Rows behind the figure"), name, tr("CSV files (*.csv)"),
                                 [this](const QString &path) { write(path); });
}

void FigurePanel::write(const QString &file)
{
    m_file = file;
    m_export->setEnabled(false);
    m_written.setFuture(
        m_parts.writer->run([figure = m_view.figure(), file, actor = m_parts.onDuty()](StoreSession &session) {
            return FigureExport(session).write(actor, *figure, file);
        }));
}

void FigurePanel::applyLook()
{
    const Theme &theme = themeOf(this);
    m_numbers->setContentsMargins(theme.space(Space::M), theme.space(Space::Xs), theme.space(Space::M),
                                  theme.space(Space::Xs));
    m_numbers->setSpacing(theme.space(Space::M));
    m_progress->setFixedSize(theme.px(96), theme.px(8));
    m_table->verticalHeader()->setMinimumSectionSize(theme.extent(Extent::RowDense));
    m_table->verticalHeader()->setDefaultSectionSize(theme.extent(Extent::RowDense));
    m_table->horizontalHeader()->setFixedHeight(theme.px(28));
    fitColumns();
}

void FigurePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

/** A table would search for letters; here they are the panel's keys. */
bool FigurePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        stretchPart();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const QString text = static_cast<QKeyEvent *>(event)->text();
    if (text.isEmpty() || !text.at(0).isLetter())
        return false;
    event->ignore(); // goes on to the panel
    return true;
}

void FigurePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        Panel::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        emit closed();
        return;
    case Qt::Key_R:
        ask();
        return;
    case Qt::Key_S:
        m_view.stop();
        return;
    case Qt::Key_E:
        askWhere();
        return;
    default:
        Panel::keyPressEvent(event);
    }
}

} // namespace Floorwalk

#include "moc_figurepanel.cpp"
