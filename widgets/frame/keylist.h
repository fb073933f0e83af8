// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/keywords.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace Floorwalk {

/** The keys that work now, read from what makes them work: the actions and shortcuts of the window and its page. */
class KeyList : public QDialog
{
    Q_OBJECT

public:
    /** A part of the list under a title of its own. */
    struct Part
    {
        QString title;
        QList<KeyWords> keys;
    };
    explicit KeyList(const QList<Part> &parts, QWidget *parent = nullptr);

    /** The shortcuts and actions in @p root that have words, those that stand in @p without left out. */
    static QList<KeyWords> keysIn(const QWidget &root, const QWidget *without = nullptr);

protected:
    /** Home, End and the keys of pages scroll, wherever the focus is. */
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const Part &part, QVBoxLayout &column);

    QScrollArea *m_area;
};

} // namespace Floorwalk
