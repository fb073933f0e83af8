// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/walk.h"
#include "models/domain/zone.h"
#include "widgets/page.h"

#include <optional>

class QComboBox;
class QStackedWidget;
class QStringListModel;
class QTableView;

namespace Floorwalk {

class Button;
class ConfirmBar;
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
    void askAbout(Walk::Mode mode, const QString &deputy);

    WalkWatch &m_watch;
    const DutyLeader &m_duty;
    Zone m_zone;
    WalkModel *m_model;
    QStringListModel *m_names; ///< of the people of the store
    TextLabel *m_state;
    Button *m_toggle;
    QComboBox *m_mode;
    QComboBox *m_deputy;
    Panel *m_listPanel = nullptr;
    QTableView *m_table;
    ConfirmBar *m_confirm;
    std::optional<std::pair<Walk::Mode, QString>> m_asked; ///< what the question is about
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace Floorwalk
