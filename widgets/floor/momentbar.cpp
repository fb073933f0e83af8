// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/momentbar.h"

#include "widgets/common/button.h"
#include "widgets/common/feedlook.h"
#include "widgets/common/pill.h"
#include "widgets/common/textlabel.h"
#include "widgets/floor/gapmark.h"
#include "widgets/floor/momentslider.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds rereadEvery{60};
/** Rereading the day takes at most half a percent of the reader's time, however big the floor. */
constexpr int rereadShare = 200;
constexpr qint64 mostDays = 800;
} // namespace

MomentBar::MomentBar(const FloorSession &live, PastView &past, const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_past(past)
    , m_zone(zone)
    , m_days(new QComboBox(this))
    , m_from(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_slider(new MomentSlider(this))
    , m_legend(new GapLegend(this))
    , m_now(new Pill({}, Tone::Good, u"play"_s, this))
    , m_back(new Button(tr("Back to live"), ButtonKind::Primary, this))
{
    setObjectName(u"momentBar"_s);
    build();
    applyLook();
    connect(m_days, &QComboBox::currentIndexChanged, this, [this] { chooseDay(chosenDay()); });
    connect(m_slider, &MomentSlider::momentWanted, &m_past, &PastView::goTo);
    connect(m_slider, &MomentSlider::liveWanted, this, &MomentBar::liveWanted);
    connect(m_back, &QAbstractButton::clicked, this, &MomentBar::liveWanted);
    connect(&m_past, &PastView::dayChanged, this, &MomentBar::showDay);
    fillDays();
    showMoment();
}

void MomentBar::build()
{
    m_days->setObjectName(u"momentDay"_s);
    m_days->setAccessibleName(tr("Day"));
    m_days->setMaxVisibleItems(14);
    m_now->setObjectName(u"momentNow"_s);
    m_back->setObjectName(u"momentLive"_s);
    m_back->setKeyHint(u"Esc"_s);
    m_back->setSmall(true);
    auto *const row = new QHBoxLayout(this);
    auto *const title = new TextLabel(tr("Look back"), TextStyle::Small, Ink::Muted, this);
    title->setToolTip(
        tr("Drag to an earlier moment, or press T and use the arrow keys (a minute), Page Up and Page Down "
           "(a quarter of an hour), Home and End."));
    row->addWidget(title);
    row->addWidget(m_days);
    row->addWidget(m_from);
    row->addWidget(m_slider, 1);
    row->addWidget(m_legend);
    row->addWidget(m_now);
    row->addWidget(m_back);
}

QDate MomentBar::today() const
{
    return m_zone.localDate(m_live.now());
}

QDate MomentBar::chosenDay() const
{
    return m_days->currentData().toDate();
}

/** Today and every day back to the first that is kept. */
void MomentBar::fillDays()
{
    const QDate newest = today();
    const QDate first = m_past.day() && m_past.day()->first ? *m_past.day()->first : newest;
    // The present goes on into a new day; a day that is looked back at stays.
    const bool looksBack = m_past.isEntered() || m_goTo;
    const QDate chosen = looksBack && m_days->count() > 0 ? chosenDay() : newest;
    const qint64 days = std::clamp<qint64>(first.daysTo(newest), 0, mostDays);
    if (m_days->count() == days + 1 && m_days->itemData(0).toDate() == newest)
        return;
    const QSignalBlocker quiet(m_days);
    m_days->clear();
    for (qint64 back = 0; back <= days; ++back) {
        const QDate date = newest.addDays(-back);
        m_days->addItem(back == 0 ? tr("Today") : QLocale().toString(date, tr("ddd MM-dd", "a day in the list")), date);
    }
    m_days->setCurrentIndex(std::max(0, m_days->findData(chosen)));
}

void MomentBar::takeFocus()
{
    m_slider->setFocus(Qt::ShortcutFocusReason);
}

void MomentBar::goTo(QTime time)
{
    if (!time.isValid() || !m_past.isPossible())
        return;
    m_goTo = m_zone.toMoment(today(), time);
    m_past.loadDay(today());
}

/** The same time of day on another day, as far as that day goes. */
void MomentBar::chooseDay(QDate date)
{
    if (!date.isValid())
        return;
    m_goTo = m_zone.toMoment(date, m_zone.localTime(m_past.wanted().value_or(m_live.now())));
    m_past.loadDay(date);
}

void MomentBar::showDay()
{
    m_readAt = m_live.now();
    fillDays();
    if (m_past.day()->date != chosenDay())
        return;
    showGaps(m_past.day()->gaps);
    showRange();
    if (!m_goTo)
        return;
    const Moment moment = *std::exchange(m_goTo, std::nullopt);
    if (chosenDay() == today() && moment >= m_slider->range().to) {
        emit liveWanted();
        return;
    }
    m_past.goTo(std::clamp(moment, m_slider->range().from, m_slider->range().to - Millis(1)));
    showMoment();
}

void MomentBar::showGaps(const std::vector<FeedGap> &gaps)
{
    m_slider->setGaps(gaps);
    m_legend->setShown(std::ranges::any_of(gaps, [](const FeedGap &gap) { return !gap.filled; }),
                       std::ranges::any_of(gaps, &FeedGap::filled));
}

void MomentBar::showRange()
{
    const bool isToday = chosenDay() == today();
    const Moment now = m_live.now();
    TimeRange range{now, now};
    if (m_past.day() && m_past.day()->date == chosenDay())
        range = m_past.day()->range;
    if (isToday)
        range = {std::min(range.from, now), now};
    m_from->setText(m_zone.localTime(range.from).toString(u"HH:mm"_s));
    m_slider->setRange(range, isToday, m_zone);
    if (m_live.isHeard()) {
        m_slider->setSilence({});
        m_now->set(tr("Live %1").arg(m_zone.localTime(now).toString(u"HH:mm:ss"_s)), Tone::Good, u"play"_s);
        return;
    }
    const FeedLook look = feedLook(feedShape(m_live.feed()));
    m_slider->setSilence(look.word); // without the age: what ticks would be read out every second
    m_now->set(silenceWords(m_live), look.tone, look.icon);
}

void MomentBar::showMoment()
{
    const bool past = m_past.isEntered();
    if (!past)
        m_goTo.reset();
    if (!past && m_days->currentIndex() > 0) {
        const QSignalBlocker quiet(m_days);
        m_days->setCurrentIndex(0);
        showGaps({});
        m_readAt = {};
    }
    m_slider->setMoment(m_past.wanted());
    m_now->setVisible(!past);
    m_back->setVisible(past);
    tick();
}

void MomentBar::tick()
{
    setEnabled(m_past.isPossible() && m_live.hasFloor());
    if (!isEnabled())
        return;
    const Millis pause = std::max<Millis>(rereadEvery, rereadShare * m_past.dayTook());
    if (chosenDay() == today() && m_live.now() - m_readAt > pause) {
        m_readAt = m_live.now();
        m_past.loadDay(today());
    } else if (m_days->itemData(0).toDate() != today()) {
        fillDays();
    }
    showRange();
}

void MomentBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::frame(&painter, rect(), theme.color(ColorRole::Base), theme.color(ColorRole::Border),
                 theme.radius(Radius::Medium), theme.borderWidth());
}

void MomentBar::applyLook()
{
    const Theme &theme = themeOf(this);
    layout()->setContentsMargins(theme.space(Space::M), 1, theme.space(Space::S), 1);
    layout()->setSpacing(theme.space(Space::S));
    setFixedHeight(theme.px(34));
}

void MomentBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace Floorwalk

#include "moc_momentbar.cpp"
