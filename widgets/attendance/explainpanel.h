// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/attendance/rollmodel.h"
#include "widgets/common/panel.h"

class QListView;
class QStackedWidget;

namespace Floorwalk {

class AnswerBar;
class Button;
class EvidenceModel;

/** Why the selected person's day is judged as it is, and what the leader can do about it. */
class ExplainPanel : public Panel
{
    Q_OBJECT

public:
    enum class Act : quint8 {
        Present,
        Notice,
        Missing,
        Excuse,
        Leave,
        Correct,
        TakeBack,
        Confirm,
        Reduce,
        Void,
        Substitute,
        Swap,
        DropCover
    };
    Q_ENUM(Act)

    explicit ExplainPanel(QWidget *parent = nullptr);

    /** Nobody when @p day is null. @p context holds the pack, whether the day is closed and money is on. */
    void show(const PersonDayPtr &day, const AttendanceDay &context, Moment now);
    AnswerBar &answers() { return *m_answers; }
    void showAnswers(bool asking);
    bool isAsking() const;
    /** The act as its button and the list of keys say it. */
    static QString word(Act act);
    /** What can be done to @p day while its day is open or closed. */
    static QList<Act> actsFor(const PersonDay &day, bool closed);

signals:
    void actChosen(ExplainPanel::Act act);

private:
    void buildBody();
    void buildFoot();
    QString hint(const PersonDay &day, const AttendanceDay &context) const;
    static QStringList lines(const PersonDay &day, const AttendanceDay &context, Moment now);

    EvidenceModel *m_evidence;
    QListView *m_evidenceList;
    TextLabel *m_lines;
    TextLabel *m_notApplied;
    TextLabel *m_hint;
    QStackedWidget *m_stack;
    AnswerBar *m_answers;
    QList<std::pair<Act, Button *>> m_buttons;
};

} // namespace Floorwalk
