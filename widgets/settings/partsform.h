// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace Floorwalk {

class ListEditor;
class TextLabel;

/** The parts of an activity's form: chosen from all there are, put in order, each with a word that says what it is. */
class PartsForm : public QWidget
{
    Q_OBJECT

public:
    explicit PartsForm(QWidget *parent = nullptr);

    void show(const QStringList &parts);
    /** By DayParts, in order. */
    const QStringList &parts() const { return m_parts; }

signals:
    void edited();

private:
    void refresh(int current);
    void choose(int row);
    void offer();
    void change(int current);

    QStringList m_parts;
    ListEditor *m_list;
    TextLabel *m_meaning;
};

} // namespace Floorwalk
