// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace Floorwalk {

class IconLabel;
class TextLabel;

/** One setting: its name, its editor, a hint beside it, and in the hint's place what is wrong with the entry. */
class FormRow : public QWidget
{
    Q_OBJECT

public:
    /** Takes @p editor; it gets the label's words as its accessible name. */
    FormRow(const QString &label, QWidget *editor, const QString &hint = QString(), QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    void setHint(const QString &hint);
    /** Says what is wrong, to what and what would be right; empty when nothing is. */
    void setError(const QString &error);
    bool hasError() const;
    /** Makes the labels of a form as wide as the widest, never narrower than the design's. */
    static void align(const QList<FormRow *> &rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    QHBoxLayout *m_row;
    TextLabel *m_label;
    QWidget *m_editor;
    IconLabel *m_mark;
    TextLabel *m_remark;
    QString m_hint;
};

} // namespace Floorwalk
