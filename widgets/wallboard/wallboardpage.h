// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"
#include "widgets/wallboard/wallturner.h"

#include <QTimer>

namespace Floorwalk {

class ShiftBoard;
class WallCalls;
class WallCard;
class WallFooter;
class WallHeader;
class WallPie;
class WallStrip;

/** What the wallboard is made from; all of it outlives the page. */
struct WallboardSetup
{
    const Clock &clock;
    FloorSession &floor;
    const ShiftBoard *shift = nullptr; ///< null: no roll can be read
    QString language;
    bool demo = false;
};

/**
 * The wallboard's picture: reads the floor twice a second, turns its pages, shifts against burn-in. Takes no mouse;
 * arrows and page keys turn it by hand. Whoever shows it decides on which screen and whether it can be closed.
 */
class WallboardPage : public Page
{
    Q_OBJECT

public:
    WallboardPage(const WallboardSetup &setup, const WallLayout &layout, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    const WallContent &content() const { return m_content; }
    /** Reads and shows what is true now; the page's own timer calls it. */
    void refresh();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    WallContent read() const;
    void showContent(const WallContent &content);
    void arrange();
    void arrangeCards(const QRect &place);
    void settleWhenRead();

    WallboardSetup m_setup;
    WallTurner m_turner;
    WallContent m_content;
    QPoint m_shift; ///< in steps
    WallHeader *m_header;
    WallFooter *m_footer;
    WallStrip *m_strip;
    WallPie *m_pie;
    WallCalls *m_calls;
    std::vector<WallCard *> m_cards; ///< as many as any page has; the rest is hidden
    QTimer m_timer;
};

} // namespace Floorwalk
