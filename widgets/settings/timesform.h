// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace Floorwalk {

class FormRow;
class ListEditor;

/** The default times of one activity: a list in words, and the fields of the one that is chosen. */
class TimesForm : public QWidget
{
    Q_OBJECT

public:
    explicit TimesForm(const QString &language, QWidget *parent = nullptr);
    /** @p dayTemplate names the activities that a time may hang on; @p own is not among them. */
    void show(const std::vector<DayTime> &times, const DayTemplate &dayTemplate, const QString &own);
    const std::vector<DayTime> &times() const { return m_times; }

signals:
    void edited();

private:
    void build();
    QSpinBox *spin(const QString &name, int least, int most, const QString &unit);
    void choose(int row);
    void take();
    void refresh(int current);
    void fit(DayAnchor anchor);

    QString m_language;
    DayTemplate m_template;
    std::vector<DayTime> m_times;
    ListEditor *m_list;
    QWidget *m_fields;
    QComboBox *m_anchor;
    QComboBox *m_activity;
    QSpinBox *m_share;
    QSpinBox *m_shareTo;
    QSpinBox *m_offset;
    QSpinBox *m_length;
    QCheckBox *m_mandatory;
    QCheckBox *m_eachShift;
    FormRow *m_activityRow;
    FormRow *m_shareRow;
    FormRow *m_shareToRow;
    bool m_filling = false;
};

} // namespace Floorwalk
