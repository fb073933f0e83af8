// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/iconstore.h"
#include "widgets/theme/theme.h"

#include <QFlags>

#include <vector>

class QPainter;

namespace Floorwalk {

/** How a button looks; the filled one is the single main action of a surface. */
enum class ButtonKind : quint8 { Normal, Primary, Danger, Link, OnTooltip };

/** The shapes that widgets, delegates and the style share, so that a bar in a table is the bar of a figure. */
namespace Paint {

enum class ButtonState : quint8 { Plain = 0, Hover = 1, Down = 2, Disabled = 4, Checked = 8, OnSelection = 16 };
Q_DECLARE_FLAGS(ButtonStates, ButtonState)
Q_DECLARE_OPERATORS_FOR_FLAGS(ButtonStates)

/** A filled rounded rectangle whose border of @p width lies inside @p rect on whole pixels. */
void frame(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius,
           double width = 1);
void button(QPainter *painter, const QRect &rect, ButtonKind kind, ButtonStates states, const Theme &theme);
/** The ink of a button's words and icon. */
QColor buttonInk(ButtonKind kind, ButtonStates states, const Theme &theme);
/** The state's square with its glyph; @p size in pixels, 18 px in rows. @p ringed parts it from an inverted row. */
void stateTile(QPainter *painter, const QRect &rect, StateKey key, const Theme &theme, IconStore &icons,
               bool ringed = false);
/** A key such as N in its little frame. Returns its width for @p text in theme sizes. */
int keyCapWidth(const QString &text, const Theme &theme);
void keyCap(QPainter *painter, const QRect &rect, const QString &text, const Theme &theme, const QColor &ink,
            const QColor &border, const QColor &fill);
/**
 * The ground of a row: plain, or selected with the accent edge at the left of @p rect; framed above and below where
 * @p focused, so that of two lists the one is seen that the keys go to.
 */
void rowGround(QPainter *painter, const QRect &rect, bool selected, bool hovered, bool edge, const Theme &theme,
               bool focused = false);
/** Whether a text may lose its end where the room is short: a detail may, a state, a time or a button may not. */
enum class Cut : quint8 { Never, Allowed };
/** One line of text, vertically centred, in its colour; what does not fit is elided at the right. */
void text(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
          Qt::Alignment alignment = Qt::AlignLeft, Cut cut = Cut::Never);
/**
 * A text on as many lines as @p rect has room for, from its top; the last one is elided. No line begins with the dot
 * between two parts.
 */
void lines(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color);
/** How many lines @p text takes where they are @p width pixels wide, broken as lines() breaks them; at least one. */
int lineCount(const QString &text, const QFont &font, int width);
int textWidth(const QString &text, const QFont &font);

/** A text as it was painted. */
struct Written
{
    QString text;
    QRectF place; ///< what of it was not hidden, in device pixels
    const QPaintDevice *device = nullptr; ///< where it was painted: under an effect not the picture that is made
    QColor ink;
    int fontPixels = 0; ///< before the device's own ratio
    bool cut = false; ///< and must not be
};
/**
 * Notes every text painted while it lives, on the screen's thread. Painted texts are no widgets: this is how tests find
 * those that are cut or too weak.
 */
class Notes
{
public:
    Notes();
    ~Notes();
    Notes(const Notes &) = delete;
    Notes &operator=(const Notes &) = delete;

    const std::vector<Written> &written() const { return m_written; }
    void add(Written text) { m_written.push_back(std::move(text)); }

private:
    std::vector<Written> m_written;
};

} // namespace Paint

} // namespace Floorwalk
