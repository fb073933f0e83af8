// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace Floorwalk {

using namespace Qt::StringLiterals;

void FloorwalkStyle::drawPushButtonLabel(const QStyleOptionButton &option, QPainter *painter,
                                         const QWidget *widget) const
{
    QStyleOptionButton copy = option;
    const bool primary = option.features & QStyleOptionButton::DefaultButton;
    Paint::ButtonStates states;
    states.setFlag(Paint::ButtonState::Disabled, !(option.state & State_Enabled));
    states.setFlag(Paint::ButtonState::Checked, option.state & State_On);
    const bool flat = option.features & QStyleOptionButton::Flat;
    copy.palette.setColor(QPalette::ButtonText, Paint::buttonInk(primary ? ButtonKind::Primary
                                                                 : flat  ? ButtonKind::Link
                                                                         : ButtonKind::Normal,
                                                                 states, m_theme));
    painter->save();
    if (primary) {
        QFont font = painter->font();
        font.setBold(true);
        painter->setFont(font);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
    painter->restore();
}

void FloorwalkStyle::drawHeaderSection(const QStyleOptionHeader &option, QPainter *painter) const
{
    painter->fillRect(option.rect, m_theme.color(ColorRole::Header));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - m_theme.hairline(), option.rect.width(),
                            m_theme.hairline()),
                      m_theme.color(ColorRole::Border));
}

void FloorwalkStyle::drawHeaderLabel(const QStyleOptionHeader &option, QPainter *painter) const
{
    Paint::text(painter, option.rect, option.text, m_theme.font(TextStyle::Small), m_theme.color(ColorRole::TextMuted),
                option.textAlignment & Qt::AlignHorizontal_Mask);
}

void FloorwalkStyle::drawTabShape(const QStyleOptionTab &option, QPainter *painter) const
{
    if (!(option.state & State_Selected))
        return;
    const int line = m_theme.px(2);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - line, option.rect.width(), line),
                      m_theme.color(ColorRole::Accent));
}

void FloorwalkStyle::drawTabLabel(const QStyleOptionTab &option, QPainter *painter) const
{
    const bool selected = option.state & State_Selected;
    const bool lively = selected || (option.state & State_MouseOver);
    Paint::text(painter, option.rect, option.text, m_theme.font(TextStyle::Body, selected),
                m_theme.color(!(option.state & State_Enabled) ? ColorRole::TextDisabled
                              : lively                        ? ColorRole::Text
                                                              : ColorRole::TextMuted),
                Qt::AlignHCenter);
}

void FloorwalkStyle::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *const bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const int height = m_theme.extent(Extent::Bar);
    QRect groove(bar->rect.x(), bar->rect.center().y() - height / 2, bar->rect.width(), height);
    Paint::frame(painter, groove, m_theme.color(ColorRole::Track), Qt::transparent, height / 2.0, 0);
    const double range = double(bar->maximum) - bar->minimum;
    // An unknown length shows half a bar that stands still: nothing moves by itself.
    const double part = range > 0 ? (double(bar->progress) - bar->minimum) / range : 0.5;
    groove.setWidth(qRound(groove.width() * std::clamp(part, 0.0, 1.0)));
    if (groove.width() > 0)
        Paint::frame(painter, groove, m_theme.color(ColorRole::Accent), Qt::transparent, height / 2.0, 0);
}

void FloorwalkStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *const header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const auto *const tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (button && (button->features & QStyleOptionButton::HasMenu)) {
            const int size = m_theme.px(12);
            m_icons.paint(painter,
                          QRect(option->rect.right() - size - m_theme.space(Space::S),
                                option->rect.center().y() - size / 2, size, size),
                          u"chevron-down"_s, m_theme.color(ColorRole::TextMuted));
        }
        return;
    case CE_PushButtonLabel:
        if (button)
            drawPushButtonLabel(*button, painter, widget);
        return;
    case CE_HeaderSection:
        if (header)
            drawHeaderSection(*header, painter);
        return;
    case CE_HeaderEmptyArea:
        if (option->rect.isValid()) {
            QStyleOptionHeader empty;
            empty.rect = option->rect;
            drawHeaderSection(empty, painter);
        }
        return;
    case CE_HeaderLabel:
        if (header)
            drawHeaderLabel(*header, painter);
        return;
    case CE_TabBarTabShape:
        if (tab)
            drawTabShape(*tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (tab)
            drawTabLabel(*tab, painter);
        return;
    case CE_ProgressBar:
        drawProgress(option, painter);
        return;
    case CE_FocusFrame: {
        const double width = m_theme.focusWidth();
        Paint::frame(painter, option->rect, {}, m_theme.color(ColorRole::Focus), m_theme.radius(Radius::Small) + width,
                     width);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FloorwalkStyle::drawCombo(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOption frame = option;
    frame.state.setFlag(State_HasFocus, option.state & State_HasFocus);
    drawInput(&frame, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    m_icons.paint(painter, QRect(arrow.x(), arrow.center().y() - m_theme.px(6), m_theme.px(12), m_theme.px(12)),
                  u"chevron-down"_s,
                  m_theme.color(option.state & State_Enabled ? ColorRole::TextMuted : ColorRole::TextDisabled));
}

void FloorwalkStyle::drawSpin(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const
{
    if (option.frame)
        drawInput(&option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [this, &option, painter, widget](SubControl control) {
        const QRect rect = subControlRect(CC_SpinBox, &option, control, widget);
        const bool up = control == SC_SpinBoxUp;
        const bool can =
            option.stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const QColor ink = m_theme.color(can ? ColorRole::TextMuted : ColorRole::Border);
        const int size = m_theme.px(10);
        painter->save();
        painter->translate(rect.center());
        if (up)
            painter->rotate(180);
        painter->drawPixmap(QPointF(-size / 2.0, -size / 2.0),
                            m_icons.pixmap(u"chevron-down"_s, size, ink, painter->device()->devicePixelRatioF()));
        painter->restore();
    };
    arrow(SC_SpinBoxUp);
    arrow(SC_SpinBoxDown);
}

void FloorwalkStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter) const
{
    if (option.minimum == option.maximum)
        return;
    QRect thumb = scrollBarRect(option, SC_ScrollBarSlider);
    const int in = (m_theme.px(10) - m_theme.px(6)) / 2;
    if (option.orientation == Qt::Horizontal)
        thumb.adjust(0, in, 0, -in);
    else
        thumb.adjust(in, 0, -in, 0);
    QColor color = m_theme.color(ColorRole::BorderStrong);
    if (!(option.state & State_MouseOver) && !m_theme.isHighContrast())
        color.setAlphaF(0.55F);
    Paint::frame(painter, thumb, color, Qt::transparent, m_theme.px(3), 0);
}

void FloorwalkStyle::drawSlider(const QStyleOptionSlider &option, QPainter *painter) const
{
    const bool across = option.orientation == Qt::Horizontal;
    const int bar = m_theme.px(6);
    const QRect handle = QProxyStyle::subControlRect(CC_Slider, &option, SC_SliderHandle, nullptr);
    QRect groove = option.rect;
    QRect filled = groove;
    if (across) {
        groove.setRect(groove.x(), groove.center().y() - bar / 2, groove.width(), bar);
        filled = groove;
        filled.setRight(handle.center().x());
    } else {
        groove.setRect(groove.center().x() - bar / 2, groove.y(), bar, groove.height());
        filled = groove;
        filled.setTop(handle.center().y());
    }
    const bool enabled = option.state & State_Enabled;
    const QColor accent = m_theme.color(enabled ? ColorRole::Accent : ColorRole::TextDisabled);
    Paint::frame(painter, groove, m_theme.color(ColorRole::Track), Qt::transparent, bar / 2.0, 0);
    Paint::frame(painter, filled, accent, Qt::transparent, bar / 2.0, 0);
    const int size = m_theme.px(14);
    const QRect knob(handle.center().x() - size / 2, handle.center().y() - size / 2, size, size);
    Paint::frame(painter, knob, m_theme.color(ColorRole::Base), accent, size / 2.0, m_theme.px(3));
}

void FloorwalkStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_ScrollBar)
            return drawScrollBar(*slider, painter);
        if (control == CC_Slider)
            return drawSlider(*slider, painter);
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return drawCombo(*combo, painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return drawSpin(*spin, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Floorwalk
