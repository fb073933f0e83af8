// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Floorwalk {

class FormRow;
class PartsForm;
class StepsForm;
class TimesForm;

/** One activity of a day template: its words, who starts it, its days, its times, its checklist and its form. */
class ActivityForm : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityForm(const QString &language, QWidget *parent = nullptr);

    /** Shows the activity @p key of @p dayTemplate. */
    void show(const DayTemplate &dayTemplate, const QString &key);
    /** The activity as it stands in the fields. */
    const TemplateActivity &activity() const { return m_activity; }
    /** Puts the keys where a new activity is named. */
    void takeNameFocus();
    /** Whether anything typed is not what its field asks for; that is not in activity(). */
    bool hasProblem() const;
    /** Keys of steps that stood in some version: they are not given again. */
    void setUsedKeys(const QStringList &keys);

signals:
    void edited();

private:
    void build();
    QLineEdit *line(const QString &name, int longest);
    QWidget *buildDays();
    void take();
    void takeMonthDays();
    void showPrivacy();

    QString m_language;
    TemplateActivity m_activity;
    QLineEdit *m_chinese;
    QLineEdit *m_english;
    QLineEdit *m_purposeChinese;
    QLineEdit *m_purposeEnglish;
    QComboBox *m_trigger;
    QList<QCheckBox *> m_weekdays;
    QLineEdit *m_monthDays;
    FormRow *m_monthDaysRow = nullptr;
    QCheckBox *m_nextWorkday;
    QComboBox *m_holidays;
    QComboBox *m_privacy;
    TimesForm *m_times;
    StepsForm *m_steps;
    PartsForm *m_parts;
    bool m_filling = false;
};

} // namespace Floorwalk
