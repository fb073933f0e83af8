// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include <QAbstractButton>

class QButtonGroup;
class QVBoxLayout;

namespace Floorwalk {

/** One place to go to: icon over word, with an edge of the accent while it is shown. */
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &icon, const QString &word, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    void setTextStyle(TextStyle style);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_icon;
    TextStyle m_style = TextStyle::Body;
};

/**
 * The rail at the left: the pages there are, reached by mouse, by Tab and arrow keys, and by Ctrl and a digit or
 * another key.
 */
class Rail : public QWidget
{
    Q_OBJECT

public:
    struct Place
    {
        QString name; ///< "floor"
        QString title; ///< translated
        QString icon;
        bool atFoot = false;
        Qt::Key key = Qt::Key_unknown; ///< instead of its number
    };

    explicit Rail(const QList<Place> &places, QWidget *parent = nullptr);
    /** Marks the page called @p name as the one shown. */
    void show(const QString &name);
    QSize sizeHint() const override;
    /** Between a page's tile and the rail's edges, so that the ring of the keys is whole around it. */
    static constexpr int tileGap = 5;

signals:
    void chosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(const Place &place, int number, QVBoxLayout &layout);
    void applyLook();
    QButtonGroup *m_buttons;
};

} // namespace Floorwalk
