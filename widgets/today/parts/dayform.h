// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

class QVBoxLayout;

namespace Floorwalk {

/** The form of the activity that is chosen: its parts, made and read when it is shown, all in one go. */
class DayForm : public QWidget
{
    Q_OBJECT

public:
    /** @p context outlives the form. */
    explicit DayForm(const PartContext &context, QWidget *parent = nullptr);

    /** Shows @p parts of @p activity; the same one again keeps its parts, so that focus and what is typed stay. */
    void showActivity(const ActivityRecord &activity, const QStringList &parts);
    void clear();
    /** What is still being typed is kept now. */
    void flush();
    /** Hands over that @p step of the checklist, titled so, was not in order; false where no part takes it. */
    bool takeFinding(const QString &step, const QString &note);
    /** The words of what was taken up of the floor in this activity; absent where no part takes findings. */
    std::optional<QStringList> findings() const;
    /** Whether Ctrl+Enter stores something of the form while @p focus has the keys. */
    bool takesStoreKey(const QWidget *focus) const;
    /** Reads again what is shown. */
    void reload();
    /** Gives the keys to the first of its parts that takes some; false when none does. */
    bool takeFocus();
    /** Whether something is being read. */
    bool isReading() const { return m_reading; }

signals:
    void keeping();
    void kept(const QString &problem);
    void pageWanted(const QString &page, const QString &subject);
    void noteWanted(const QString &subject);
    /** Something is on record that others may show, too. */
    void written();
    /** What was asked for is shown. */
    void shown();

private:
    void read();
    void take(const Result<DaySheet> &sheet);
    void makeParts();
    void removeParts();
    void fill();

    const PartContext &m_context;
    QVBoxLayout *m_column;
    TextLabel *m_problem;
    std::optional<ActivityRecord> m_activity;
    QStringList m_names;
    QList<DayPart *> m_parts;
    DaySheet m_sheet;
    bool m_reading = false;
    bool m_again = false; ///< another is wanted by now
    bool m_made = false; ///< the parts are those of the activity
};

} // namespace Floorwalk
