// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/rolldelegate.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using Column = RollModel::Column;

constexpr int iconPx = 14;
constexpr int widestName = 144; ///< longer ones are cut, and whole in their tip
const QString timeSample = u"≤ 00:00:00"_s;
const QString nothing = u"–"_s;

/** The top of what is @p height tall beside a line of text: letters stand a little below the middle of their row. */
int middle(const QRect &rect, int height)
{
    return rect.y() + (rect.height() - height + 1) / 2;
}

/** The icons of all that speaks for one end of the day, without doubles, at most three. */
QStringList evidenceIcons(const PersonDay &day, bool coming)
{
    QStringList icons;
    for (const Evidence &evidence : day.evidence) {
        const QString icon = RollWords::evidenceIcon(evidence.kind);
        if (evidence.kind != EvidenceKind::Fault && RollWords::speaksForComing(evidence.kind) == coming
            && !icons.contains(icon) && icons.size() < 3)
            icons << icon;
    }
    return icons;
}

/** Late and early colour the end of the day they speak of; presence without a time is a notice, no more. */
std::optional<Tone> timeTone(const PersonDay &day, bool coming)
{
    for (const Finding &finding : day.findings) {
        const std::optional<int> seconds = coming ? finding.lateSeconds : finding.earlySeconds;
        if (seconds && *seconds > 0)
            return finding.absenceDays > 0 ? Tone::Critical : Tone::Warning;
    }
    if (coming && !day.arrivedAt && day.came)
        return Tone::Info;
    if (!coming && day.overtime)
        return Tone::Info;
    return std::nullopt;
}

} // namespace

RollDelegate::RollDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void RollDelegate::paintPlain(const Cell &cell, const QString &text, const QFont &font, bool muted,
                              Paint::Cut cut) const
{
    const bool empty = text.isEmpty();
    Paint::text(cell.painter, cell.rect, empty ? nothing : text, font,
                cell.theme.rowInk(muted || empty ? Ink::Muted : Ink::Text, cell.selected), Qt::AlignLeft, cut);
}

void RollDelegate::paintNotice(const Cell &cell, const QString &text) const
{
    if (text.isEmpty()) {
        paintPlain(cell, text, cell.theme.font(TextStyle::Small), true);
        return;
    }
    const int icon = cell.theme.px(iconPx);
    const int gap = cell.theme.space(Space::Xs);
    cell.icons.paint(cell.painter, QRect(cell.rect.x(), middle(cell.rect, icon), icon, icon),
                     cell.day.notices.empty() ? u"paper"_s : u"phone-notice"_s,
                     cell.theme.rowInk(Ink::Muted, cell.selected));
    Paint::text(cell.painter, cell.rect.adjusted(icon + gap, 0, 0, 0), text, cell.theme.font(TextStyle::Small),
                cell.theme.rowInk(Ink::Text, cell.selected));
}

void RollDelegate::paintTime(const Cell &cell, const QString &text, bool coming) const
{
    const std::optional<Tone> tone = timeTone(cell.day, coming);
    const QFont font = cell.theme.font(TextStyle::Body, tone.has_value());
    const int width = Paint::textWidth(timeSample, cell.theme.font(TextStyle::BodyStrong));
    QRect time = cell.rect;
    time.setWidth(width);
    if (text.isEmpty()) {
        paintPlain(cell, text, font, true);
    } else {
        Paint::text(cell.painter, time, text, font, cell.theme.rowInk(tone ? inkOf(*tone) : Ink::Text, cell.selected),
                    Qt::AlignRight);
    }
    // While nobody has left there is nothing to prove.
    if (!coming && text.isEmpty())
        return;
    const int icon = cell.theme.px(iconPx);
    int x = time.right() + 1 + cell.theme.space(Space::S);
    for (const QString &name : evidenceIcons(cell.day, coming)) {
        cell.icons.paint(cell.painter, QRect(x, middle(cell.rect, icon), icon, icon), name,
                         cell.theme.rowInk(Ink::Muted, cell.selected));
        x += icon + cell.theme.space(Space::Xs);
    }
}

void RollDelegate::paintResult(const Cell &cell, const QModelIndex &index) const
{
    const Moment now = momentFromEpochMs(index.data(RollModel::NowRole).toLongLong());
    const RollLook look = RollWords::result(cell.day, now);
    const QColor ink = cell.theme.rowInk(look.strong ? inkOf(look.tone) : Ink::Muted, cell.selected);
    const int icon = cell.theme.px(iconPx);
    cell.icons.paint(cell.painter, QRect(cell.rect.x(), middle(cell.rect, icon), icon, icon), look.icon, ink);
    Paint::text(cell.painter, cell.rect.adjusted(icon + cell.theme.space(Space::Xs), 0, 0, 0), look.word,
                cell.theme.font(look.strong ? TextStyle::Body : TextStyle::Small, look.strong), ink);
}

void RollDelegate::paintStatus(const Cell &cell, const QModelIndex &index) const
{
    const bool saving = index.data(RollModel::SavingRole).toBool();
    const RollLook look = RollWords::status(RollStatus(index.data(RollModel::StatusRole).toInt()));
    const ToneColors &tone = cell.theme.tone(saving ? Tone::Info : look.tone);
    const QString word = saving ? tr("saving…") : look.word;
    const QFont font = cell.theme.font(TextStyle::Small);
    QRect chip = cell.rect;
    const int height = cell.theme.px(20);
    chip.setWidth(std::min(chip.width(), Paint::textWidth(word, font) + 2 * cell.theme.space(Space::S)));
    chip.setTop(middle(cell.rect, height));
    chip.setHeight(height);
    Paint::frame(cell.painter, chip, tone.soft, cell.theme.isHighContrast() ? tone.ink : tone.soft, height / 2.0,
                 cell.theme.hairline());
    Paint::text(cell.painter, chip, word, font, tone.ink, Qt::AlignHCenter);
}

void RollDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), theme.hairline()),
                      theme.color(ColorRole::GridLine));
    Paint::rowGround(painter, option.rect, selected, hovered, index.column() == 0, theme,
                     option.widget && option.widget->hasFocus());
    const auto day = index.data(RollModel::DayRole).value<PersonDayPtr>();
    if (!day)
        return;
    const int margin = theme.space(Space::S);
    const Cell cell{painter, option.rect.adjusted(margin, 0, -margin / 2, 0), selected, theme, iconsOf(option.widget),
                    *day};
    const QString text = index.data().toString();
    switch (Column(index.column())) {
    case Column::Number:
        paintPlain(cell, text, theme.font(TextStyle::Body), true);
        break;
    case Column::Name:
        paintPlain(cell, text, theme.font(TextStyle::BodyStrong), false, Paint::Cut::Allowed);
        break;
    case Column::Shift:
        paintPlain(cell, text, theme.font(TextStyle::Small), false);
        break;
    case Column::Proposal:
        paintPlain(cell, text, theme.font(TextStyle::Small), false, Paint::Cut::Allowed);
        break;
    case Column::Notice:
        paintNotice(cell, text);
        break;
    case Column::Came:
        paintTime(cell, text, true);
        break;
    case Column::Left:
        paintTime(cell, text, false);
        break;
    case Column::Result:
        paintResult(cell, index);
        break;
    case Column::Status:
        paintStatus(cell, index);
        break;
    }
}

QSize RollDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, themeOf(option.widget).extent(Extent::RowList)};
}

int RollDelegate::columnWidth(const QWidget *widget, Column column, const QAbstractItemModel &model)
{
    const Theme &theme = themeOf(widget);
    const QFont body = theme.font(TextStyle::BodyStrong);
    const QFont small = theme.font(TextStyle::Small);
    const int icons = theme.px(iconPx) + theme.space(Space::Xs);
    const QString title = model.headerData(int(column), Qt::Horizontal).toString();
    int width = Paint::textWidth(title, small);
    if (column == Column::Came || column == Column::Left) {
        width = std::max(width, Paint::textWidth(timeSample, body) + theme.space(Space::S) + 3 * icons);
    } else if (column == Column::Status) {
        for (int status = 0; status <= int(RollStatus::Locked); ++status)
            width = std::max(width, Paint::textWidth(RollWords::status(RollStatus(status)).word, small));
        width = std::max(width, Paint::textWidth(tr("saving…"), small)) + 2 * theme.space(Space::S);
    } else {
        const bool strong = column == Column::Name || column == Column::Result || column == Column::Number;
        for (int row = 0; row < model.rowCount(); ++row)
            width = std::max(width,
                             Paint::textWidth(model.index(row, int(column)).data().toString(), strong ? body : small));
        if (column == Column::Result || column == Column::Notice)
            width += icons;
        if (column == Column::Name)
            width = std::min(width, theme.px(widestName));
    }
    return width + 2 * theme.space(Space::S);
}

} // namespace Floorwalk

#include "moc_rolldelegate.cpp"
