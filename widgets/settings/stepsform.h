// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"
#include "models/day/daywords.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;

namespace Floorwalk {

class FormRow;
class ListEditor;

/** The checklist of one activity: a list in words, and the words of the step that is chosen in both languages. */
class StepsForm : public QWidget
{
    Q_OBJECT

public:
    explicit StepsForm(const QString &language, QWidget *parent = nullptr);
    void show(const std::vector<TemplateStep> &steps);
    const std::vector<TemplateStep> &steps() const { return m_steps; }
    /** Whether anything typed is not what its field asks for; that is not in steps(). */
    bool hasProblem() const;
    /** Keys that stood in some version: they are not given again. */
    void setUsedKeys(const QStringList &keys) { m_usedKeys = keys; }

signals:
    void edited();

private:
    void build();
    void choose(int row);
    void take();
    void add();
    void refresh(int current);
    QString words(const TemplateStep &step) const;

    QString m_language;
    std::vector<TemplateStep> m_steps;
    QStringList m_usedKeys;
    ListEditor *m_list;
    QWidget *m_fields;
    QLineEdit *m_chinese;
    QLineEdit *m_english;
    QLineEdit *m_percents;
    FormRow *m_percentsRow = nullptr;
    QCheckBox *m_rated;
    bool m_filling = false;
};

/**
 * Puts a person's words for one thing into @p texts: both languages have one where one is given, and where both are the
 * program's own (@p ours in English, or as it speaks now) nothing is kept.
 */
void takeWords(QMap<QString, QString> &texts, const QString &chinese, const QString &english, const QString &ours);
/**
 * Shows the program's own words (@p ours) in the empty fields: they stand there without being typed. Those of another
 * language than the program speaks, in @p language, are known in English only.
 */
void hintOurs(QLineEdit &chinese, QLineEdit &english, const std::function<QString(DayWords::Tongue)> &ours,
              const QString &language);

} // namespace Floorwalk
