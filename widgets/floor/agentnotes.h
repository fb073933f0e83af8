// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/service/coachingdesk.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Floorwalk {

class Button;
class SectionHeader;
class TextLabel;

/**
 * The last coaching notes about an agent and what was agreed and is open, a line each, with the way to all of them.
 * Nothing at all is seen of it by whoever may not read them, nor while it is not known yet who is meant.
 */
class AgentNotes : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t most = 2; ///< notes, and follow-ups
    using Trail = CoachingDesk::Trail;
    /** Tells of the agent with that key; the answer comes on the caller's thread. */
    using Ask = std::function<QFuture<Result<CoachingGlance>>(const QString &agentKey, Trail trail)>;

    AgentNotes(Ask teller, const Zone &zone, QWidget *parent = nullptr);

    /** Whom it is about, as called @p name and seen on @p today; asks only where that is another than before. */
    void showAgent(const QString &agentKey, const QString &name, QDate today);
    /** Asks again: something was written. */
    void refresh();
    /** What was shown to the one before goes at once. */
    void changeLeader();
    /** Asks for coachingWanted(), where somebody on record is meant. */
    void openCoaching();

signals:
    void coachingWanted(PersonId person);

protected:
    bool event(QEvent *event) override;

private:
    void ask(Trail trail);
    void build();
    void applyLook();
    void showAnswer(const Result<CoachingGlance> &answer);
    void showTold();
    void showNote(const CoachingNote &note);
    void showOpen(const AgreedAction &action);
    void say(const QString &text);
    void forget();
    void clearRows();

    Ask m_ask;
    Zone m_zone;
    QString m_agentKey;
    QString m_name;
    QDate m_today;
    bool m_wasHidden = false;
    quint64 m_asked = 0; ///< which question waits for its answer
    CoachingGlance m_shown;
    QWidget *m_all;
    SectionHeader *m_notesTitle;
    SectionHeader *m_openTitle;
    TextLabel *m_words;
    Button *m_coaching;
    Button *m_show; ///< reads what leaves an entry in the audit trail
    QVBoxLayout *m_notes;
    QVBoxLayout *m_open;
};

} // namespace Floorwalk
