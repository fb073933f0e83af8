// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/settingstabs.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

SettingsTabs::SettingsTabs(const QString &shown, QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(u"settingsTabs"_s);
    setAccessibleName(tr("Parts of the settings"));
    setDrawBase(false);
    const QList<std::pair<QString, QString>> parts{{u"settings"_s, tr("General")},
                                                   {u"alertrules"_s, tr("Alert rules")},
                                                   {u"figures"_s, tr("Figures")},
                                                   {u"daytemplates"_s, tr("Day templates")},
                                                   {u"seats"_s, tr("Seats")}};
    int place = 0;
    for (int part = 0; part < int(parts.size()); ++part) {
        addTab(parts[part].second);
        setTabData(part, parts[part].first);
        if (parts[part].first == shown)
            place = part;
    }
    setCurrentIndex(place);
    connect(this, &QTabBar::currentChanged, this, [this, place](int chosen) {
        if (chosen == place)
            return;
        setCurrentIndex(place); // this page stays what it is, for when the leader comes back
        const bool byKeys = hasFocus();
        emit wanted(tabData(chosen).toString());
        if (byKeys)
            passFocus();
    });
}

/** Another page has its own row of these: the arrows go on there, so that the last part is some presses away. */
void SettingsTabs::passFocus() const
{
    const QList<SettingsTabs *> rows = window()->findChildren<SettingsTabs *>();
    for (SettingsTabs *const row : rows) {
        if (row != this && row->isVisible())
            row->setFocus(Qt::TabFocusReason);
    }
}

} // namespace Floorwalk

#include "moc_settingstabs.cpp"
