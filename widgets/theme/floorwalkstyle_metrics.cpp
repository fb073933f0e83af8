// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QAbstractSpinBox>
#include <QStyleOption>

namespace Floorwalk {

QSize FloorwalkStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                       const QWidget *widget) const
{
    const int buttonHeight = m_theme.extent(Extent::Button);
    const int inputHeight = m_theme.extent(Extent::Input);
    switch (type) {
    case CT_PushButton: {
        const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
        int width = size.width() + 2 * m_theme.space(Space::M);
        if (button && (button->features & QStyleOptionButton::DefaultButton)) {
            // The default button is set bold, and the button measured itself in the plain weight.
            QFont font = widget ? widget->font() : m_theme.font(TextStyle::Body);
            const int plain = Paint::textWidth(button->text, font);
            font.setBold(true);
            width += qMax(0, Paint::textWidth(button->text, font) - plain);
        }
        if (button && (button->features & QStyleOptionButton::HasMenu))
            width += m_theme.space(Space::L);
        return {width, qMax(buttonHeight, size.height() + m_theme.space(Space::Xs))};
    }
    case CT_LineEdit:
        return {size.width() + 2 * m_theme.space(Space::S), qMax(inputHeight, size.height())};
    case CT_ComboBox:
        return {size.width() + m_theme.space(Space::S) + m_theme.px(28), qMax(inputHeight, size.height())};
    case CT_SpinBox:
        return {size.width() + m_theme.space(Space::S) + m_theme.px(20), qMax(inputHeight, size.height())};
    case CT_HeaderSection: {
        const auto *const header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        int width = Paint::textWidth(header->text, m_theme.font(TextStyle::Small)) + 2 * m_theme.space(Space::S);
        if (header->sortIndicator != QStyleOptionHeader::None)
            width += m_theme.px(12) + m_theme.space(Space::Xs);
        return {width, m_theme.px(28)};
    }
    case CT_TabBarTab: {
        const auto *const tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int width = tab ? Paint::textWidth(tab->text, m_theme.font(TextStyle::BodyStrong)) : size.width();
        return {width + 2 * m_theme.space(Space::M), m_theme.px(40)};
    }
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo(QSize(0, m_theme.extent(Extent::RowDense)));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect FloorwalkStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // The line edit adds two pixels of its own on both sides.
        const int in = frame && frame->lineWidth > 0 ? m_theme.space(Space::S) - 2 : 0;
        return option->rect.adjusted(in, 0, -in, 0);
    }
    case SE_HeaderLabel: {
        const auto *const header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int margin = m_theme.space(Space::S);
        QRect rect = option->rect.adjusted(margin, 0, -margin, 0);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            rect.adjust(0, 0, -(m_theme.px(12) + m_theme.space(Space::Xs)), 0);
        return rect;
    }
    case SE_HeaderArrow: {
        const int size = m_theme.px(12);
        return {option->rect.right() + 1 - m_theme.space(Space::S) - size, option->rect.center().y() - size / 2, size,
                size};
    }
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect FloorwalkStyle::scrollBarRect(const QStyleOptionSlider &option, SubControl sub) const
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const double range = double(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(length * double(option.pageStep) / (range + option.pageStep));
        thumb = qMin(length, qMax(thumb, m_theme.px(24)));
    }
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - thumb,
                                              option.upsideDown);
    const auto part = [&option, across](int from, int size) {
        return across ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
                      : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
    };
    switch (sub) {
    case SC_ScrollBarSlider:
        return part(start, thumb);
    case SC_ScrollBarGroove:
        return option.rect;
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    default:
        return {}; // no arrows: keys and wheel go line by line
    }
}

QRect FloorwalkStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                     const QWidget *widget) const
{
    const QRect rect = option->rect;
    const int pad = m_theme.space(Space::S);
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(option->direction, rect, scrollBarRect(*slider, sub));
    }
    if (control == CC_ComboBox) {
        const int arrow = m_theme.px(12) + pad;
        if (sub == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(pad, 1, -arrow - m_theme.space(Space::Xs), -1));
        if (sub == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, QRect(rect.right() + 1 - arrow, rect.y(), arrow, rect.height()));
    }
    if (control == CC_SpinBox) {
        const auto *const spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int arrow = bare ? 0 : m_theme.px(20);
        const int half = rect.height() / 2;
        if (sub == SC_SpinBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(pad - 2, 2, -arrow - 2, -2));
        if (sub == SC_SpinBoxUp)
            return visualRect(option->direction, rect, QRect(rect.right() - arrow, rect.y() + 2, arrow, half - 2));
        if (sub == SC_SpinBoxDown)
            return visualRect(option->direction, rect, QRect(rect.right() - arrow, rect.y() + half, arrow, half - 2));
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace Floorwalk
