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

/** Default times, of an activity or of what others hang on: a list in words, and the fields of the one that is chosen.
 */
class TimesForm : public QWidget
{
    Q_OBJECT

public:
    explicit TimesForm(const QString &language, QWidget *parent = nullptr);
    /** Of meals or rests, called @p name, which hang on the shift itself; @p meaning tells what they are. */
    TimesForm(const QString &language, const QString &name, const QString &meaning, QWidget *parent = nullptr);
    /** @p dayTemplate names the activities that a time may hang on; @p own is not among them. */
    void show(const std::vector<DayTime> &times, const DayTemplate &dayTemplate, const QString &own);
    const std::vector<DayTime> &times() const { return m_times; }
    /** Puts the keys into the list. */
    void takeFocus();

signals:
    void edited();

private:
    /** What its parts are called, and what the times may hang on. */
    struct Kind
    {
        QString list;
        QString field;
        QString meaning;
        DayAnchor last = DayAnchor::MakeUpRest;

        bool isOfShift() const { return last == DayAnchor::ShiftShare; }
    };
    TimesForm(const QString &language, const Kind &kind, QWidget *parent);
    void build();
    QSpinBox *spin(const QString &name, int least, int most, const QString &unit);
    void choose(int row);
    void take();
    void refresh(int current);
    void fit(DayAnchor anchor);

    QString m_language;
    Kind m_kind;
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
