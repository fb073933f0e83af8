// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/walk.h"
#include "models/domain/zone.h"
#include "widgets/page.h"

class QComboBox;
class QStackedWidget;
class QTableView;

namespace Floorwalk {

class Button;
class DutyLeader;
class EmptyState;
class Panel;
class TextLabel;
class WalkModel;
class WalkWatch;

/** The leader's floor walk: begins and ends it, says where alerts go, and shows what happened meanwhile. */
class WalkPage : public Page
{
    Q_OBJECT

public:
    /** @p watch and @p duty outlive the page. */
    WalkPage(WalkWatch &watch, const DutyLeader &duty, Zone zone, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void takeFocus() override;

private:
    void build();
    Panel *buildSetup();
    Panel *buildList();
    void showWalk();
    void showReport();
    void setUp();

    WalkWatch &m_watch;
    const DutyLeader &m_duty;
    Zone m_zone;
    WalkModel *m_model;
    TextLabel *m_state;
    Button *m_toggle;
    QComboBox *m_mode;
    QComboBox *m_deputy;
    Panel *m_listPanel = nullptr;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace Floorwalk
