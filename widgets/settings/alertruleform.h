// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settings.h"
#include "models/service/alertrulesdraft.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace Floorwalk {

class AlertConditions;
class FormRow;
class OptionalNumber;
class TextLabel;

/** Edits one alert rule: only what has a meaning for its kind is asked; beside it stands in words when it fires. */
class AlertRuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit AlertRuleForm(QWidget *parent = nullptr);

    /** Fills the form from @p rule, which is called @p name. */
    void show(const AlertRule &rule, const QString &name, const CentreSettings &settings);
    /** Says at each field what is wrong with it; what has no field of its own is returned. */
    QString showProblems(const std::vector<AlertRulesDraft::Problem> &problems);
    void setEditable(bool editable);
    void takeFocus();

signals:
    void edited(const AlertRule &rule);
    void renamed(const QString &name);

private:
    void build();
    FormRow *addRow(const QString &field, const QString &label, QWidget *editor, const QString &hint = {});
    OptionalNumber *addNumber(const QString &field, const QString &label, const QString &hint = {});
    QLineEdit *addText(const QString &field, const QString &label, const QString &hint = {});
    void showMeaning();
    void setUnits();
    void collect(bool thresholds);
    void showWords();

    AlertRule m_rule;
    CentreSettings m_settings;
    bool m_filling = false;
    QHash<QString, FormRow *> m_rows; ///< by the field's name in the file
    QVBoxLayout *m_column;
    TextLabel *m_kind;
    TextLabel *m_words;
    TextLabel *m_note;
    QCheckBox *m_enabled;
    QCheckBox *m_follows;
    QLineEdit *m_name;
    OptionalNumber *m_warn;
    OptionalNumber *m_alarm;
    OptionalNumber *m_clears;
    OptionalNumber *m_lasts;
    OptionalNumber *m_tolerates;
    OptionalNumber *m_cooldown;
    OptionalNumber *m_tenure;
    QLineEdit *m_quiet;
    QLineEdit *m_teams;
    QLineEdit *m_queues;
    QLineEdit *m_agents;
    QLineEdit *m_reasons;
    AlertConditions *m_also;
};

} // namespace Floorwalk
