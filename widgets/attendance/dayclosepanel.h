// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/attendanceday.h"
#include "widgets/common/panel.h"

class QListView;
class QStackedWidget;

namespace Floorwalk {

class AnswerBar;
class Button;
class OpenItemsModel;

/** What is still open on a day, each resolved in place; then the close itself, asked for once more. */
class DayClosePanel : public Panel
{
    Q_OBJECT

public:
    enum class Act : quint8 { Papers, Correct, Excuse, Leave, Close, Reopen };
    Q_ENUM(Act)

    explicit DayClosePanel(QWidget *parent = nullptr);

    void show(const AttendanceDay &day, Moment now);
    AnswerBar &answers() { return *m_answers; }
    void showAnswers(bool asking);
    bool isAsking() const;
    void focusList();
    std::optional<DayOpenItem> current() const;

signals:
    /** Papers, Correct, Excuse and Leave speak of current(). */
    void actChosen(DayClosePanel::Act act);

private:
    void buildBody();
    void buildFoot();
    void addKey(Act act, Button *button);
    void updateButtons();
    QString summary(const AttendanceDay &day, Moment now) const;

    OpenItemsModel *m_items;
    QStackedWidget *m_middle;
    QListView *m_list;
    TextLabel *m_emptyTitle;
    TextLabel *m_emptyText;
    TextLabel *m_summary;
    QStackedWidget *m_stack;
    AnswerBar *m_answers;
    QList<std::pair<Act, Button *>> m_buttons;
    bool m_closed = false;
    bool m_closable = false;
};

} // namespace Floorwalk
