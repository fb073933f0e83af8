// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incident.h"
#include "models/domain/zone.h"
#include "widgets/common/panel.h"

class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace Floorwalk {

class AnswerBar;
class Button;
class FormRow;
class SectionHeader;

/** One incident: who went, what everybody is told, whom it was reported to, its span, and all that was said of it. */
class IncidentForm : public Panel
{
    Q_OBJECT

public:
    explicit IncidentForm(Zone zone, QWidget *parent = nullptr);

    /** Shows @p incident as it is by @p now; what is typed and not saved stays when it is the same incident. */
    void show(const IncidentRecord &incident, Moment now);
    /** All records of the incident that is shown, oldest first. */
    void showHistory(const std::vector<IncidentRecord> &history);
    const IncidentRecord &incident() const { return m_incident; }
    /** Whether something is typed that is not on record. */
    bool isTyped() const;
    /** Whether words or span are others than on record; nothing is while no incident is shown. */
    bool isOther() const { return m_incident.number != 0 && (words() != m_shown || isOtherSpan()); }
    /** What is typed is on record now. */
    void settle();
    /** What stands in the fields, to be put there again by type(). */
    QVariantMap typed() const;
    void type(const QVariantMap &typed);
    IncidentWords words() const;
    TimeRange span() const;
    bool isOtherSpan() const;
    /** Whether the span that is typed ends before it begins, which the form says. */
    bool isSpanWrong() const;
    AnswerBar &answers() { return *m_answers; }
    void ask(bool withdraw);
    void stopAsking();
    bool isAsking() const;
    void takeFocus();

signals:
    /** isOther() or typed() is another. */
    void edited();
    void saveWanted();
    void overWanted();
    void withdrawWanted();
    void copied(const QString &text);

private:
    void buildFacts();
    void buildWords();
    void buildSpan();
    void buildFoot();
    void fill();
    void showFacts(Moment now);
    void checkSpan();
    void orderStops();
    FormRow *addLine(const QString &label, QLineEdit *&edit, const QString &name, const QString &hint = {});
    QDateTimeEdit *momentEdit(const QString &name);

    Zone m_zone;
    IncidentRecord m_incident;
    QWidget *m_content;
    TextLabel *m_facts;
    TextLabel *m_people;
    TextLabel *m_history;
    QPlainTextEdit *m_wording;
    QLineEdit *m_reportedTo = nullptr;
    QDateTimeEdit *m_reportedAt;
    QLineEdit *m_cause = nullptr;
    QLineEdit *m_note = nullptr;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    SectionHeader *m_spanTitle = nullptr;
    FormRow *m_toRow = nullptr;
    Button *m_copy = nullptr;
    Button *m_save;
    Button *m_over;
    Button *m_withdraw;
    QStackedWidget *m_stack;
    AnswerBar *m_answers;
    IncidentWords m_shown; ///< as filled in last, the prefilled wording included
    TimeRange m_shownSpan;
};

} // namespace Floorwalk
