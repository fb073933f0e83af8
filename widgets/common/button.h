// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/paint.h"

#include <QPushButton>

namespace Floorwalk {

/** A button with an icon of the theme and the key that does the same; never shorter than its words. */
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Normal, QWidget *parent = nullptr);
    /** A button of only an icon; @p meaning is its accessible name and tool tip. */
    static Button *withIcon(const QString &icon, const QString &meaning, QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setIconName(const QString &icon);
    /** The key shown in the button, such as "N" or "Ctrl ↵"; the page makes the key work. */
    void setKeyHint(const QString &key);
    /** 24 px high, for rows. */
    void setSmall(bool small);
    /** Tells that the button stands on a selected row. */
    void setOnSelection(bool on);
    /** Draws the button as if the mouse were over it: for the gallery. */
    void setShownHovered(bool hovered);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;
    Paint::ButtonStates states() const;
    int padding() const;
    ButtonKind m_kind;
    QString m_iconName;
    QString m_keyHint;
    bool m_small = false;
    bool m_onSelection = false;
    bool m_shownHovered = false;
};

/** A key in its frame, inside a sentence or a foot line. */
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace Floorwalk
