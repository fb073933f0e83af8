// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/iconstore.h"
#include "widgets/theme/theme.h"

#include <QProxyStyle>

class QApplication;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace Floorwalk {

/** Fusion, drawn with the theme: flat, thin borders, one accent. It also carries the theme to every widget. */
class FloorwalkStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit FloorwalkStyle(const Theme &theme);

    const Theme &theme() const { return m_theme; }
    IconStore &icons() const { return m_icons; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    QPalette standardPalette() const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawInput(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawIndicator(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawItemGround(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawPushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOptionHeader &option, QPainter *painter) const;
    void drawHeaderLabel(const QStyleOptionHeader &option, QPainter *painter) const;
    void drawTabShape(const QStyleOptionTab &option, QPainter *painter) const;
    void drawTabLabel(const QStyleOptionTab &option, QPainter *painter) const;
    void drawProgress(const QStyleOption *option, QPainter *painter) const;
    void drawCombo(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const;
    void drawSpin(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter) const;
    void drawSlider(const QStyleOptionSlider &option, QPainter *painter) const;
    QRect scrollBarRect(const QStyleOptionSlider &option, SubControl sub) const;

    Theme m_theme;
    mutable IconStore m_icons;
};

/** The look @p widget is drawn in: that of its style. Ask when painting or on StyleChange; do not keep the reference.
 */
const Theme &themeOf(const QWidget *widget);
IconStore &iconsOf(const QWidget *widget);

/** Marks an input as wrong: its border turns critical. FormRow uses it. */
void setWrong(QWidget *input, bool wrong);
bool isWrong(const QWidget *input);

/** Gives the program a look: style, palette, fonts, focus ring. May be called again at any time to change it. */
void applyTheme(QApplication &app, const Theme &theme);
/** Loads the program's own tokens and applies them. */
Result<void> applyTheme(QApplication &app, const Theme::Choice &choice);

} // namespace Floorwalk
