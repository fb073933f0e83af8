// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/topbar.h"

#include "widgets/common/button.h"
#include "widgets/common/feedbadge.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** A short upright line between facts. */
class Separator : public QWidget
{
public:
    explicit Separator(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(1, 24);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeOf(this).color(ColorRole::Border)); }
};

} // namespace

TopBar::TopBar(const Clock &clock, const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_shift(new TextLabel({}, TextStyle::BodyStrong, Ink::Text, this))
    , m_team(new TextLabel({}, TextStyle::Body, Ink::Text, this))
    , m_present(new TextLabel({}, TextStyle::BodyStrong, Ink::Text, this))
    , m_rostered(new TextLabel({}, TextStyle::Body, Ink::Text, this))
    , m_walk(new Button({}, ButtonKind::Normal, this))
    , m_leaveDemo(new Button(tr("Leave the demo"), ButtonKind::Normal, this))
    , m_feed(new FeedBadge(this))
    , m_time(new TextLabel({}, TextStyle::PageTitle, Ink::Text, this))
    , m_leader(new LeaderChip(this))
{
    setObjectName(u"topBar"_s);
    build();
    applyLook();
    showShift(std::nullopt, {});
    connect(&m_timer, &QTimer::timeout, this, &TopBar::tick);
    m_timer.start(std::chrono::milliseconds(250));
    tick();
}

void TopBar::build()
{
    m_leaveDemo->setObjectName(u"leaveDemo"_s);
    m_leaveDemo->setToolTip(tr("Closes the demo floor; nothing of it is kept with your own records."));
    m_leaveDemo->setSmall(true);
    m_walk->setObjectName(u"walkChip"_s);
    m_walk->setIconName(u"assign"_s);
    m_walk->setToolTip(tr("The leader is on a floor walk. Press it, or F9, to be back at the desk."));
    m_walk->setSmall(true);
    m_walk->hide();
    m_feed->setObjectName(u"feedBadge"_s);
    m_time->setObjectName(u"clock"_s);
    m_time->setAccessibleName(tr("Time"));
    auto *const row = new QHBoxLayout(this);
    const auto separate = [this, row] {
        m_separators << new Separator(this);
        row->addWidget(m_separators.constLast());
    };
    row->addWidget(m_shift);
    separate();
    row->addWidget(m_team);
    separate();
    auto *const here = new QHBoxLayout;
    here->setSpacing(0);
    here->addWidget(m_present);
    here->addWidget(m_rostered);
    row->addLayout(here);
    row->addStretch(1);
    row->addWidget(m_walk);
    row->addWidget(m_leaveDemo);
    row->addWidget(m_feed);
    row->addSpacing(8);
    row->addWidget(m_time);
    row->addWidget(m_leader);
    connect(m_leader, &LeaderChip::chosen, this, &TopBar::leaderChosen);
    connect(m_leader, &LeaderChip::managerChosen, this, &TopBar::managerChosen);
    connect(m_walk, &QAbstractButton::clicked, this, &TopBar::walkEnded);
    connect(m_leaveDemo, &QAbstractButton::clicked, this, &TopBar::leaveDemo);
    connect(m_feed, &QAbstractButton::clicked, this, &TopBar::feedDetailsWanted);
    m_leaveDemo->hide();
}

void TopBar::showShift(const std::optional<ShiftSummary> &shift, const QString &why)
{
    const bool known = shift && !shift->shift.isEmpty();
    m_separators[0]->setVisible(known);
    m_hasTeam = known && !shift->team.isEmpty();
    m_present->setVisible(known);
    m_rostered->setVisible(known);
    if (!known) {
        m_shift->setInk(Ink::Muted);
        m_shift->setStrong(false);
        m_shift->setText(why.isEmpty() ? tr("No roster for today") : why);
        fit();
        return;
    }
    m_shift->setInk(Ink::Text);
    m_shift->setStrong(true);
    const auto time = [this](Moment moment) { return m_zone.localTime(moment).toString(u"HH:mm"_s); };
    m_shift->setText(shift->start && shift->end
                         ? u"%1 %2–%3"_s.arg(shift->shift, time(*shift->start), time(*shift->end))
                         : shift->shift);
    m_team->setText(shift->team);
    m_present->setText(QString::number(shift->present));
    //: after the number of people present: how many are rostered
    m_rostered->setText(u" / "_s + tr("%1 present").arg(shift->planned));
    m_present->setToolTip(tr("%1 present of %2 rostered; %3 late, %4 on leave, %5 not seen")
                              .arg(shift->present)
                              .arg(shift->planned)
                              .arg(shift->late)
                              .arg(shift->leave)
                              .arg(shift->absent));
    m_rostered->setToolTip(m_present->toolTip());
    fit();
}

void TopBar::showWalk(const Walk &walk)
{
    m_walk->setVisible(walk.since.has_value());
    if (!walk.since)
        return;
    const QString since = m_zone.localTime(*walk.since).toString(u"HH:mm"_s);
    //: in the bar above every page: the leader is away from the desk since that time; then who is deputy
    m_walk->setText(walk.owner().isEmpty() ? tr("Walking since %1").arg(since)
                                           : tr("Walking since %1 · %2").arg(since, walk.owner()));
    m_walk->setAccessibleName(
        walk.owner().isEmpty() ? tr("On a floor walk since %1; back at the desk").arg(since)
                               : tr("On a floor walk since %1, deputy %2; back at the desk").arg(since, walk.owner()));
    fit();
}

/** The team's name gives way first: it is known to whoever leads it. */
void TopBar::fit()
{
    m_team->setVisible(m_hasTeam);
    m_separators[1]->setVisible(m_hasTeam);
    if (layout()->minimumSize().width() <= width())
        return;
    m_team->hide();
    m_separators[1]->hide();
}

QRect TopBar::quietPart() const
{
    int end = width();
    for (const QWidget *const part : std::initializer_list<const QWidget *>{m_walk, m_leaveDemo, m_feed}) {
        if (part->isVisibleTo(this))
            end = std::min(end, part->x());
    }
    const int side = themeOf(this).space(Space::S);
    return {side, 0, end - 2 * side, height()};
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::showFeed(const FeedStatus &feed, Moment now, std::optional<Millis> silent)
{
    // The demo's badge says so itself.
    m_feed->set(feedShape(feed), feed.demo && feed.isLive() ? tr("not real data") : feed.source,
                (silent ? lengthText(*silent) + u" · "_s : QString()) + feedDetail(feed, now, m_zone));
    m_ahead = m_demo && feed.isLive() ? now - m_clock.now() : Millis(0);
    const QString more = feed.text.isEmpty() ? feed.version : feed.text;
    if (!more.isEmpty())
        m_feed->setToolTip(m_feed->accessibleName() + u'\n' + more);
}

void TopBar::showLeader(const Actor &onDuty, const LeaderChip::Known &known)
{
    m_leader->show(onDuty, known);
}

void TopBar::askLeader()
{
    if (isVisible()) // in the first steps nobody is on duty yet
        m_leader->click();
}

void TopBar::setDemo(bool demo)
{
    m_demo = demo;
    m_leaveDemo->setVisible(demo);
}

void TopBar::tick()
{
    m_time->setText(m_zone.localTime(m_clock.now() + m_ahead).toString(u"HH:mm:ss"_s));
}

void TopBar::applyLook()
{
    const Theme &theme = themeOf(this);
    setFixedHeight(theme.extent(Extent::TopBar));
    layout()->setContentsMargins(theme.space(Space::L), 0, theme.space(Space::L), 0);
    layout()->setSpacing(theme.space(Space::M));
    m_time->setMinimumWidth(QFontMetrics(theme.font(TextStyle::PageTitle)).horizontalAdvance(u"00:00:00"_s));
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Base));
    painter.fillRect(QRect(0, height() - theme.hairline(), width(), theme.hairline()), theme.color(ColorRole::Border));
}

} // namespace Floorwalk

#include "moc_topbar.cpp"
