// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/floorwalkstyle.h"

#include "widgets/theme/focusring.h"
#include "widgets/theme/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *wrongProperty = "floorwalkWrong";

/** The application's style when it is ours; else one made for the occasion and owned by the application. */
FloorwalkStyle *styleOf(const QWidget *widget)
{
    QStyle *const style = widget ? widget->style() : QApplication::style();
    if (auto *own = qobject_cast<FloorwalkStyle *>(style))
        return own;
    if (auto *own = qApp->findChild<FloorwalkStyle *>(QString(), Qt::FindDirectChildrenOnly))
        return own;
    const Result<Tokens> tokens = Tokens::load();
    Q_ASSERT_X(tokens.ok(), "styleOf", "the built-in tokens are broken");
    auto *own = new FloorwalkStyle(Theme(tokens.ok() ? *tokens : Tokens(), {}));
    own->setParent(qApp);
    return own;
}

bool isFramed(const QStyleOption *option)
{
    const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return !frame || frame->lineWidth > 0;
}

} // namespace

FloorwalkStyle::FloorwalkStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{}

void FloorwalkStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || widget->inherits("QHeaderView")
        || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
}

QPalette FloorwalkStyle::standardPalette() const
{
    return m_theme.palette();
}

int FloorwalkStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
        return m_theme.borderWidth();
    case PM_ScrollBarExtent:
        return m_theme.px(10);
    case PM_ScrollBarSliderMin:
        return m_theme.px(24);
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_HeaderMargin:
    case PM_TabBarTabHSpace:
        return m_theme.space(Space::S);
    case PM_HeaderMarkSize:
        return m_theme.px(12);
    case PM_HeaderDefaultSectionSizeVertical:
        return m_theme.extent(Extent::RowDense);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return m_theme.extent(Extent::Icon);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.space(Space::S);
    case PM_FocusFrameHMargin:
        if (qobject_cast<const QListWidget *>(widget))
            return m_theme.space(Space::S); // its words stand beside its edge
        return m_theme.focusWidth() + 1;
    case PM_FocusFrameVMargin:
        return m_theme.focusWidth() + 1;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return m_theme.px(14);
    case PM_ToolTipLabelFrameWidth:
        return m_theme.px(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FloorwalkStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_FocusFrame_Mask:
        return 0;
    case SH_Table_GridLineColor:
        return int(m_theme.color(ColorRole::GridLine).rgb());
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void FloorwalkStyle::drawInput(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool strong = (option->state & State_HasFocus) || isWrong(widget);
    QColor border = m_theme.color(enabled ? ColorRole::BorderStrong : ColorRole::Border);
    if (option->state & State_HasFocus)
        border = m_theme.color(ColorRole::Focus);
    if (isWrong(widget))
        border = m_theme.tone(Tone::Critical).fill;
    Paint::frame(painter, option->rect, m_theme.color(enabled ? ColorRole::Base : ColorRole::Window), border,
                 m_theme.radius(Radius::Small), strong ? m_theme.focusWidth() : m_theme.borderWidth());
}

void FloorwalkStyle::drawIndicator(const QStyleOption *option, QPainter *painter, bool round) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & (State_On | State_NoChange);
    const ColorRole edge = on ? ColorRole::Accent : ColorRole::BorderStrong;
    const QColor fill = m_theme.color(!on ? ColorRole::Base : enabled ? ColorRole::Accent : ColorRole::TextDisabled);
    const QRect rect = option->rect;
    Paint::frame(painter, rect, fill, m_theme.color(enabled ? edge : ColorRole::TextDisabled),
                 round ? rect.width() / 2.0 : m_theme.px(3), m_theme.borderWidth());
    if (!on)
        return;
    const QColor ink = m_theme.color(enabled ? ColorRole::OnAccent : ColorRole::Base);
    const int in = m_theme.px(round ? 5 : 2);
    const QRect inner = rect.adjusted(in, in, -in, -in);
    if (round) {
        Paint::frame(painter, inner, ink, Qt::transparent, inner.width() / 2.0, 0);
    } else if (option->state & State_NoChange) {
        painter->fillRect(inner.adjusted(0, inner.height() / 2 - 1, 0, -(inner.height() / 2 - 1)), ink);
    } else {
        m_icons.paint(painter, inner, u"check"_s, ink);
    }
}

void FloorwalkStyle::drawItemGround(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *const item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    const bool tabular = qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget);
    if (tabular) {
        painter->fillRect(QRect(item->rect.left(), item->rect.bottom(), item->rect.width(), m_theme.hairline()),
                          m_theme.color(ColorRole::GridLine));
    }
    Paint::rowGround(painter, item->rect, item->state & State_Selected, (item->state & State_MouseOver) && !tabular,
                     item->rect.x() <= 0, m_theme, widget && widget->hasFocus());
}

void FloorwalkStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (isFramed(option))
            drawInput(option, painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect: // the ring, the row and the input's border show the focus
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_PanelItemViewItem:
        drawItemGround(option, painter, widget);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        if (qobject_cast<const QAbstractScrollArea *>(widget) && widget->inherits("QPlainTextEdit"))
            drawInput(option, painter, widget);
        else
            Paint::frame(painter, option->rect, {}, m_theme.color(ColorRole::Border), m_theme.radius(Radius::Small),
                         m_theme.borderWidth());
        return;
    case PE_FrameMenu:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Base));
        Paint::frame(painter, option->rect, {}, m_theme.color(ColorRole::BorderStrong), 0, m_theme.borderWidth());
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Tooltip));
        return;
    case PE_PanelButtonTool:
    case PE_PanelButtonCommand: {
        Paint::ButtonStates states;
        states.setFlag(Paint::ButtonState::Hover, option->state & State_MouseOver);
        states.setFlag(Paint::ButtonState::Down, option->state & State_Sunken);
        states.setFlag(Paint::ButtonState::Checked, option->state & State_On);
        states.setFlag(Paint::ButtonState::Disabled, !(option->state & State_Enabled));
        const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool primary = button && (button->features & QStyleOptionButton::DefaultButton);
        const bool flat = element == PE_PanelButtonTool || (button && (button->features & QStyleOptionButton::Flat));
        Paint::button(painter, option->rect,
                      primary ? ButtonKind::Primary
                      : flat  ? ButtonKind::Link
                              : ButtonKind::Normal,
                      states, m_theme);
        return;
    }
    case PE_IndicatorHeaderArrow: {
        const auto *const header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None) {
            m_icons.paint(painter, option->rect,
                          header->sortIndicator == QStyleOptionHeader::SortUp ? u"up"_s : u"down"_s,
                          m_theme.color(ColorRole::TextMuted));
        }
        return;
    }
    case PE_IndicatorArrowDown:
        m_icons.paint(painter, option->rect, u"chevron-down"_s, m_theme.color(ColorRole::TextMuted));
        return;
    case PE_IndicatorArrowLeft:
        m_icons.paint(painter, option->rect, u"chevron-left"_s, m_theme.color(ColorRole::TextMuted));
        return;
    case PE_IndicatorArrowRight:
        m_icons.paint(painter, option->rect, u"chevron-right"_s, m_theme.color(ColorRole::TextMuted));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

const Theme &themeOf(const QWidget *widget)
{
    return styleOf(widget)->theme();
}

IconStore &iconsOf(const QWidget *widget)
{
    return styleOf(widget)->icons();
}

void setWrong(QWidget *input, bool wrong)
{
    input->setProperty(wrongProperty, wrong);
    input->update();
}

bool isWrong(const QWidget *input)
{
    return input && input->property(wrongProperty).toBool();
}

void applyTheme(QApplication &app, const Theme &theme)
{
    // Palette and font before the style: widgets answer StyleChange by asking for both.
    app.setPalette(theme.palette());
    app.setFont(theme.font(TextStyle::Body));
    QToolTip::setPalette(theme.palette());
    QToolTip::setFont(theme.font(TextStyle::Small));
    // Qt tells windows of both only once its event loop runs; pictures and tests change the look before.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        QEvent palette(QEvent::ApplicationPaletteChange);
        QCoreApplication::sendEvent(window, &palette);
        QEvent font(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(window, &font);
    }
    app.setStyle(new FloorwalkStyle(theme));
    if (!app.findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(app);
}

Result<void> applyTheme(QApplication &app, const Theme::Choice &choice)
{
    const Result<Theme> theme = Theme::load(choice);
    if (!theme)
        return theme.error();
    applyTheme(app, *theme);
    return {};
}

} // namespace Floorwalk

#include "moc_floorwalkstyle.cpp"
