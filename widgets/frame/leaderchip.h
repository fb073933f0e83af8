// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"

#include <QAbstractButton>
#include <QStringList>

class QActionGroup;
class QLineEdit;
class QMenu;

namespace Floorwalk {

/**
 * Who is on duty, as a disc with the first letter and the name; opens a menu to hand over, or for the operations
 * manager to sit down. Every decision bears it.
 */
class LeaderChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LeaderChip(QWidget *parent = nullptr);
    /** Whom the menu offers, by name. */
    struct Known
    {
        QStringList leaders;
        QStringList managers;
    };
    /** The name of @p onDuty is empty while nobody is. */
    void show(const Actor &onDuty, const Known &known);
    QSize sizeHint() const override;
    QMenu *menu() const { return m_menu; }

signals:
    void chosen(const QString &name);
    void managerChosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    void offer(QActionGroup &group, Role role);
    QLineEdit *addLine(const QString &name, const QString &hint, void (LeaderChip::*typed)(const QString &));
    void openMenu();
    QString shownText() const;
    Actor m_onDuty;
    Known m_known;
    QMenu *m_menu;
    QLineEdit *m_other = nullptr;
};

} // namespace Floorwalk
