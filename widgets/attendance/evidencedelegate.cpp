// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/evidencedelegate.h"

#include "widgets/attendance/evidencemodel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

EvidenceDelegate::EvidenceDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool taken = index.data(EvidenceModel::TakenRole).toBool();
    const QFont font = theme.font(TextStyle::Small, taken);
    const int gap = theme.space(Space::S);
    const int icon = theme.px(14);
    QRect rest = option.rect;
    iconsOf(option.widget)
        .paint(painter, QRect(rest.x(), rest.y() + (rest.height() - icon + 1) / 2, icon, icon),
               index.data(EvidenceModel::IconRole).toString(), theme.ink(taken ? Ink::Info : Ink::Muted));
    rest.setLeft(rest.left() + icon + gap);
    Paint::text(painter, rest, index.data(EvidenceModel::TimeRole).toString(), font, theme.ink(Ink::Text));
    rest.setLeft(rest.left() + Paint::textWidth(u"00:00:00"_s, theme.font(TextStyle::Small, true)) + gap);
    const QString kind = index.data(EvidenceModel::KindRole).toString();
    Paint::text(painter, rest, kind, font, theme.ink(Ink::Text));
    const int kindWidth = std::max(theme.px(64), Paint::textWidth(kind, font));
    rest.setLeft(rest.left() + kindWidth + gap);
    if (taken) {
        const QString word = tr("taken");
        const int width = Paint::textWidth(word, theme.font(TextStyle::Small)) + 2 * gap;
        const int height = theme.px(18);
        const QRect chip(rest.right() + 1 - width, rest.y() + (rest.height() - height + 1) / 2, width, height);
        const ToneColors &tone = theme.tone(Tone::Info);
        Paint::frame(painter, chip, tone.soft, theme.isHighContrast() ? tone.ink : tone.soft, height / 2.0);
        Paint::text(painter, chip, word, theme.font(TextStyle::Small), tone.ink, Qt::AlignHCenter);
        rest.setRight(chip.left() - gap);
    }
    Paint::text(painter, rest, index.data(EvidenceModel::DetailRole).toString(), theme.font(TextStyle::Small),
                theme.ink(Ink::Muted));
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, themeOf(option.widget).px(24)};
}

} // namespace Floorwalk

#include "moc_evidencedelegate.cpp"
