// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/textlabel.h"
#include "widgets/theme/statelook.h"

#include <QWidget>

class QHBoxLayout;

namespace Floorwalk {

class Button;

/** A row of a short, fixed list with its actions in it. Long lists are painted by delegates, not made of these. */
class ListRow : public QWidget
{
    Q_OBJECT

public:
    explicit ListRow(const QString &title, const QString &detail = QString(), QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setDetail(const QString &detail);
    void setState(const StateLook &look);
    void setIcon(const QString &icon, const QString &meaning, Ink ink);
    void setValue(const QString &value, Ink ink = Ink::Text, bool strong = false);
    /** A small button at the right end; @p key is shown in it. */
    Button *addAction(const QString &text, const QString &key = QString());
    Button *addIconAction(const QString &icon, const QString &meaning);
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    /** Draws the row as if the mouse were over it: for the gallery. */
    void setShownHovered(bool hovered);
    /** For a list within a narrow card: lower, and without margins of its own. */
    void setDense();

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Tile;
    void applyLook();
    void nameYourself();
    QHBoxLayout *m_row;
    Tile *m_tile;
    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_value;
    QList<Button *> m_actions;
    Ink m_valueInk = Ink::Text;
    bool m_selected = false;
    bool m_dense = false;
    bool m_shownHovered = false;
};

} // namespace Floorwalk
