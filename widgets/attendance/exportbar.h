// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/attendance/attendancebook.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace Floorwalk {

class Button;
class TextLabel;

/** Asks which file HR gets: month, what, for which program. The page then asks where it goes. */
class ExportBar : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    /** Offers @p date's month and the twelve before it. */
    void open(QDate date);
    HrFileRequest request() const;
    /** "attendance-2026-11.csv" */
    QString suggestedName() const;
    void setSaving(bool saving);
    void showProblem(const QString &problem);

signals:
    void writeRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QComboBox *m_month;
    QComboBox *m_kind;
    QComboBox *m_profile;
    QCheckBox *m_chinese;
    Button *m_write;
    Button *m_back;
    TextLabel *m_problem;
};

} // namespace Floorwalk
