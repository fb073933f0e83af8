// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "widgets/common/answerbar.h"
#include "widgets/common/panel.h"
#include "widgets/register/registerbook.h"

class QGridLayout;
class QStackedWidget;

namespace Floorwalk {

class CardList;
class SectionHeader;

/** One entry of the register: what it says, what was done about it, and what may be done next, one key each. */
class EntryPanel : public Panel
{
    Q_OBJECT

public:
    /** @p book outlives the panel; @p language is for the words of day templates. */
    EntryPanel(const RegisterBook &book, Zone zone, const QString &language, QWidget *parent = nullptr);

    /** Shows @p item to whoever is on duty, as it is now. */
    void show(const RegisterItem &item);
    void showNothing();
    /** What came of the entry that is shown, in the day of whoever it was. */
    void showActivity(const std::optional<EntryActivity> &activity);
    const RegisterItem &item() const { return m_item; }
    /** What may be done about it; empty while nothing is shown. */
    const std::vector<StepKind> &legal() const { return m_legal; }
    /** Does @p kind, asking first for what it needs; nothing where it may not be done. */
    void act(StepKind kind);
    bool isAsking() const;
    /** What is asked for; absent while nothing is. */
    std::optional<StepKind> asked() const { return isAsking() ? std::optional(m_asked) : std::nullopt; }
    void stopAsking();
    /** A step of @p kind about the entry @p number is on record: what asked for it goes, unless it is another by now.
     */
    void takeStored(qint64 number, StepKind kind);
    /** Says in place that it was not stored; false where something else is asked by now. */
    bool takeProblem(qint64 number, StepKind kind, const QString &problem);

signals:
    void stepWanted(const RegisterStep &step);
    /** Its own words are to be said better. */
    void correctionWanted();
    /** The keys belong to the list again. */
    void left();

private:
    void build();
    void showWords();
    void offer(const std::vector<StepKind> &legal);
    void ask(StepKind kind);
    void answered(const AnswerBar::Answer &answer);

    const RegisterBook &m_book;
    Zone m_zone;
    QString m_language;
    RegisterItem m_item;
    std::vector<StepKind> m_legal;
    EntryKind m_offeredOf = EntryKind::Task; ///< of which kind the buttons speak
    StepKind m_asked = StepKind::Noted;
    TextLabel *m_facts;
    TextLabel *m_activity;
    TextLabel *m_text;
    TextLabel *m_standing;
    SectionHeader *m_done;
    CardList *m_steps;
    QStackedWidget *m_foot;
    QGridLayout *m_buttons;
    AnswerBar *m_answers;
};

} // namespace Floorwalk
