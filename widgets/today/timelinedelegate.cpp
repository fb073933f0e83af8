// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/timelinedelegate.h"

#include "models/day/daymodel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/today/daystanding.h"
#include "widgets/today/timelineview.h"

#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int runningRow = 52;

std::optional<Moment> momentOf(const QVariant &value)
{
    return value.isValid() ? std::optional(momentFromEpochMs(value.toLongLong())) : std::nullopt;
}

/** Where a row stands in the day. */
std::optional<Moment> placeOf(const QModelIndex &index)
{
    const auto real = momentOf(index.data(DayModel::ActualStartRole));
    return real ? real : momentOf(index.data(DayModel::PlannedStartRole));
}

ActivityStatus statusOf(const QModelIndex &index)
{
    return ActivityStatus(index.data(DayModel::StatusRole).toInt());
}

QString titleOf(const QModelIndex &index)
{
    const int number = index.data(DayModel::OccurrenceRole).toInt();
    return index.data().toString() + (number > 0 ? u" #%1"_s.arg(number) : QString());
}

} // namespace

struct TimelineDelegate::Look
{
    QString icon;
    Ink ink;
};

TimelineDelegate::TimelineDelegate(const Zone &zone, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_zone(zone)
{}

TimelineDelegate::Look TimelineDelegate::lookOf(const QModelIndex &index) const
{
    if (DayStanding::isMissed(index, m_now))
        return {u"alert-critical"_s, Ink::Critical};
    const bool passive = index.data(DayModel::PassiveRole).toBool();
    switch (statusOf(index)) {
    case ActivityStatus::Planned:
        return passive ? Look{u"passive"_s, Ink::Info} : Look{u"state-offline"_s, Ink::Muted};
    case ActivityStatus::Running:
        return {u"play"_s, Ink::Accent};
    case ActivityStatus::Done:
        return passive ? Look{u"passive"_s, Ink::Info} : Look{u"done"_s, Ink::Good};
    case ActivityStatus::Postponed:
        return {u"snooze"_s, Ink::Warning};
    case ActivityStatus::Skipped:
        return {u"skipped"_s, Ink::Muted};
    case ActivityStatus::Paused:
        return {u"pause"_s, Ink::Warning};
    case ActivityStatus::HandedOver:
        return {u"send"_s, Ink::Muted};
    }
    Q_UNREACHABLE();
}

QString TimelineDelegate::clock(const QVariant &moment) const
{
    const auto value = momentOf(moment);
    return value ? m_zone.localTime(*value).toString(u"HH:mm"_s) : QString();
}

QString TimelineDelegate::realTimes(const QModelIndex &index) const
{
    const QString from = clock(index.data(DayModel::ActualStartRole));
    if (from.isEmpty())
        return {};
    return from + u'–' + clock(index.data(DayModel::ActualEndRole));
}

QString TimelineDelegate::plannedTime(const QModelIndex &index, const QWidget *widget) const
{
    const QVariant planned = index.data(DayModel::PlannedStartRole);
    const auto *const view = qobject_cast<const TimelineView *>(widget);
    const auto by = view ? view->dragOf(index) : std::nullopt;
    return by ? clock(qint64(planned.toLongLong() + Millis(*by).count())) : clock(planned);
}

bool TimelineDelegate::nowStandsAbove(const QModelIndex &index) const
{
    const auto here = placeOf(index);
    if (!here || *here <= m_now || m_now == Moment())
        return false;
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    const auto before = above.isValid() ? placeOf(above) : std::nullopt;
    return !before || *before <= m_now;
}

void TimelineDelegate::paintWords(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool running = statusOf(index) == ActivityStatus::Running;
    const QString title = titleOf(index);
    const int gap = theme.space(Space::S);

    QString right = realTimes(index);
    const int total = index.data(DayModel::StepsTotalRole).toInt();
    if (running && total > 0)
        right = u"%1/%2"_s.arg(index.data(DayModel::StepsDoneRole).toInt()).arg(total);
    const QFont caption = theme.font(TextStyle::Small);
    const QFont times = theme.font(TextStyle::Caption);
    const int rightWidth = right.isEmpty() ? 0 : Paint::textWidth(right, times) + gap;
    Paint::text(painter, rect, right, times, theme.rowInk(Ink::Muted, selected), Qt::AlignRight);

    QRect words = rect.adjusted(0, 0, -rightWidth, 0);
    const QFont font = theme.font(TextStyle::Body, running);
    if (running) {
        const QRect upper(words.x(), words.y() + theme.px(6), words.width(), words.height() / 2 - theme.px(4));
        const QRect lower(words.x(), upper.bottom() + 1, words.width(), theme.lineHeight(TextStyle::Small));
        Paint::text(painter, upper, title, font, theme.rowInk(Ink::Text, selected));
        paintBeside(painter, upper.adjusted(Paint::textWidth(title, font) + gap, 0, 0, 0), option, index);
        const QString from = clock(index.data(DayModel::ActualStartRole));
        const QString over = DayStanding::overrun(index);
        Paint::text(painter, lower,
                    over.isEmpty() ? tr("since %1 · now %2").arg(from, m_zone.localTime(m_now).toString(u"HH:mm"_s))
                                   //: an activity that goes on past its planned end: since when, "18 min over"
                                   : tr("since %1 · %2").arg(from, over),
                    caption, theme.rowInk(over.isEmpty() ? Ink::Accent : Ink::Warning, selected));
        return;
    }
    const bool over = isGivenUp(statusOf(index));
    Paint::text(painter, words, title, font, theme.rowInk(over ? Ink::Muted : Ink::Text, selected));
    paintBeside(painter, words.adjusted(Paint::textWidth(title, font) + gap, 0, 0, 0), option, index);
}

QString TimelineDelegate::beside(const QModelIndex &index) const
{
    const bool running = statusOf(index) == ActivityStatus::Running;
    return running ? index.data(DayModel::SubjectRole).toString() : DayStanding::brief(index, m_now);
}

void TimelineDelegate::paintBeside(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool running = statusOf(index) == ActivityStatus::Running;
    const Ink ink = DayStanding::isMissed(index, m_now)                                      ? Ink::Critical
                    : running || index.data(DayModel::OverlapsRole).toStringList().isEmpty() ? Ink::Muted
                                                                                             : Ink::Warning;
    const QString words = beside(index);
    if (!words.isEmpty() && rect.width() > theme.px(24))
        Paint::text(painter, rect, words, theme.font(TextStyle::Small), theme.rowInk(ink, selected), Qt::AlignLeft,
                    Paint::Cut::Allowed);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool running = statusOf(index) == ActivityStatus::Running;
    if (!selected && index.data(DayModel::PassiveRole).toBool())
        painter->fillRect(option.rect, theme.color(ColorRole::AccentSoft));
    Paint::rowGround(painter, option.rect, selected, option.state.testFlag(QStyle::State_MouseOver), true, theme,
                     option.widget && option.widget->hasFocus());
    if (nowStandsAbove(index))
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), option.rect.width(), theme.px(2)),
                          theme.color(ColorRole::Accent));

    QRect rest = option.rect.adjusted(theme.space(Space::M), 0, -theme.space(Space::M), 0);
    const QFont font = theme.font(TextStyle::Body, running);
    const int timeWidth = Paint::textWidth(u"00:00"_s, theme.font(TextStyle::BodyStrong));
    const auto *const view = qobject_cast<const TimelineView *>(option.widget);
    const Ink timeInk = view && view->dragOf(index)               ? Ink::Accent
                        : statusOf(index) == ActivityStatus::Done ? Ink::Muted
                                                                  : Ink::Text;
    Paint::text(painter, QRect(rest.x(), rest.y(), timeWidth, rest.height()), plannedTime(index, option.widget), font,
                theme.rowInk(timeInk, selected), Qt::AlignRight);
    rest.setLeft(rest.left() + timeWidth + theme.space(Space::S));
    const int icon = theme.extent(Extent::Icon);
    const Look look = lookOf(index);
    iconsOf(option.widget)
        .paint(painter, QRect(rest.x(), rest.y() + (rest.height() - icon + 1) / 2, icon, icon), look.icon,
               theme.rowInk(look.ink, selected));
    rest.setLeft(rest.left() + icon + theme.space(Space::S));
    paintWords(painter, rest, option, index);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool running = statusOf(index) == ActivityStatus::Running;
    const int gap = theme.space(Space::S);
    const int before = Paint::textWidth(u"00:00"_s, theme.font(TextStyle::BodyStrong)) + theme.extent(Extent::Icon);
    // With room for the times it will have; what is told beside a title may be cut.
    const int after = Paint::textWidth(u"00:00–00:00"_s, theme.font(TextStyle::Caption));
    const int title = Paint::textWidth(titleOf(index), theme.font(TextStyle::Body, running));
    return {2 * theme.space(Space::M) + before + title + after + 3 * gap,
            running ? theme.px(runningRow) : theme.extent(Extent::RowTimeline)};
}

} // namespace Floorwalk

#include "moc_timelinedelegate.cpp"
