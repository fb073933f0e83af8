// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/service/dayreport.h"
#include "models/service/tomorrowplan.h"
#include "widgets/common/panel.h"
#include "widgets/common/typingpause.h"

#include <optional>
#include <vector>

class QPlainTextEdit;
class QVBoxLayout;

namespace Floorwalk {

class Button;
class TextLabel;

/**
 * What the leader adds to the day (reflection, plan for tomorrow, words of the hand-over), or to a week or month. Kept
 * a moment after the first key, and again while typing goes on, so that nothing typed is lost.
 */
class LeaderWordsPanel : public Panel
{
    Q_OBJECT

public:
    enum class Of : quint8 { Day, Period };

    LeaderWordsPanel(Of what, const Zone &zone, QWidget *parent = nullptr);

    /** Shows what is on record; a field that holds what is not kept yet stays as it is. */
    void showWords(const LeaderWords &words);
    /** The same of a week or month. */
    void showWords(const QString &text);
    /** Nothing is known: another day is asked for. What is typed and not told yet is gone; see keepNow(). */
    void clear();
    /** What is known of the day after, above its field; @p left: how many open things stay behind. */
    void showTomorrow(const TomorrowPlan &plan, int left);
    /** The keys go to the plan for tomorrow, below what is written there. */
    void writePlan();
    void setEditable(bool editable);
    /** "kept 18:02", or why it was not. */
    void showKept(const QString &text, bool isProblem);
    /** What was told of @p kind is not on record: it is told again, and nothing takes its place till then. */
    void setNotKept(const QString &kind);
    /** Tells at once of what is typed and not told yet. */
    void keepNow();

signals:
    /** @p kind: "reflection", "tomorrow", "handover"; "period" of a week or month. */
    void keepWanted(const QString &kind, const QString &text);
    /** The plan's lines are to become tasks of the register. */
    void tasksWanted();
    /** Tomorrow's activities are wanted before the eyes. */
    void timelineWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Field
    {
        QString kind;
        QPlainTextEdit *edit = nullptr;
        std::optional<QString> told; ///< as it is on record; absent: what is shown could not be kept

        bool isTyped() const;
    };
    QPlainTextEdit *addField(const QString &kind, const QString &title, const QString &hint, int stretch);
    void addTomorrow(QPlainTextEdit &below);
    void showTexts(const QStringList &texts);

    Zone m_zone;
    QVBoxLayout *m_column;
    std::vector<Field> m_fields;
    TextLabel *m_tomorrow = nullptr; ///< of a day
    Button *m_tasks = nullptr; ///< likewise
    QPlainTextEdit *m_plan = nullptr; ///< likewise
    TextLabel *m_kept;
    TypingPause m_pause{TypingPause::ofRecord};
};

} // namespace Floorwalk
