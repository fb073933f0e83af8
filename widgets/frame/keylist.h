// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/keywords.h"

#include <QDialog>

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

private:
    void add(const Part &part, QVBoxLayout &column);
};

} // namespace Floorwalk
