// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/machinesettings.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace Floorwalk {

class SettingsBook;
class TextLabel;

/** How alerts reach the leader: a choice per way and level, each with a trial that says what came of it. */
class ReachForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReachForm(SettingsBook &book, QWidget *parent = nullptr);

    void show(const MachineSettings &settings);
    /** What is chosen, by the setting's key. */
    QMap<QString, QString> chosen() const;

signals:
    void changed();

private:
    void addRow(QGridLayout &grid, int row, AlertReach reach, const QString &title);
    void tryOut(AlertReach reach);
    void say(AlertReach reach, const Result<void> &done);

    SettingsBook &m_book;
    QHash<QString, QCheckBox *> m_boxes; ///< by the setting's key
    TextLabel *m_result;
};

} // namespace Floorwalk
