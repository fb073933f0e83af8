// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace Floorwalk {

/** The parts of the settings, each a page of its own; the one that is shown is marked. */
class SettingsTabs : public QTabBar
{
    Q_OBJECT

public:
    /** @p shown is the page it stands on, such as "alertrules". */
    explicit SettingsTabs(const QString &shown, QWidget *parent = nullptr);

signals:
    /** Another part is wanted: the page of that name. */
    void wanted(const QString &page);

private:
    void passFocus() const;
};

} // namespace Floorwalk
