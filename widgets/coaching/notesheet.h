// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"
#include "models/domain/zone.h"
#include "models/service/coachingdesk.h"
#include "widgets/common/cornersheet.h"
#include "widgets/common/personedit.h"

class QBoxLayout;
class QCheckBox;
class QLineEdit;

namespace Floorwalk {

class ActionRows;
class Button;
class TextLabel;

/**
 * The sheet a note is written on, over whatever page is shown: whom it is about, its kind by one digit, the four steps,
 * the agent's own words, what was agreed. Ctrl+Enter stores it, Esc lays it aside.
 */
class NoteSheet : public CornerSheet
{
    Q_OBJECT

public:
    explicit NoteSheet(Zone zone, QWidget *parent = nullptr);

    /** Who can be written about. */
    void setPeople(std::vector<Person> people);
    /** An empty sheet of @p kind about @p person, or for somebody to be named; @p now is the present. */
    void write(std::optional<PersonId> person, Moment now, NoteKind kind = NoteKind::Advice);
    /** What the note is made from: "alert:17", "call:…"; empty for nothing. */
    void setSource(const QString &source) { m_source = source; }
    const QString &source() const { return m_source; }
    /** The words of @p note, to be said better. */
    void correct(const CoachingNote &note, Moment now);
    /** What is typed, for keeping it; empty when nothing is. */
    QString content() const;
    /** Puts @p content back on the sheet; false when it cannot be read. @p remark says where it comes from. */
    bool takeContent(const QString &content, const QString &remark);

    std::optional<PersonId> person() const { return m_who->person(); }
    /** The note that is corrected. */
    const std::optional<CoachingNote> &corrected() const { return m_corrected; }
    NoteWords words() const;
    std::vector<AgreedAction> actions() const;
    bool isTyped() const;
    void showProblem(const QString &problem);
    void setSaving(bool saving);
    void takeFocus();

    /** The person that @p content is about, and the note that it corrects. */
    struct About
    {
        std::optional<PersonId> person;
        qint64 note = 0; ///< 0: a new one
    };
    static About aboutWhat(const QString &content);

signals:
    void storeWanted();
    void laidAside();
    void dropped();
    void typed();
    void resized();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addRow(QBoxLayout &column, const QString &label, QWidget *editor);
    void buildKinds(QBoxLayout &column);
    void buildSteps(QBoxLayout &column);
    void buildFoot(QBoxLayout &column);
    void applyLook();
    void begin(Moment now);
    void setKind(NoteKind kind);
    void takeWho();
    void follow();
    void store();

    Zone m_zone;
    std::optional<CoachingNote> m_corrected;
    NoteKind m_kind = NoteKind::Advice;
    QString m_source;
    QDate m_today;
    TextLabel *m_title;
    TextLabel *m_remark;
    PersonEdit *m_who;
    QList<Button *> m_kinds;
    QList<QLineEdit *> m_steps; ///< fact, feeling, need, request, own words
    TextLabel *m_agreed; ///< what a corrected note holds already
    ActionRows *m_actions;
    TextLabel *m_hint;
    TextLabel *m_problem;
    QCheckBox *m_hrVisible;
    Button *m_drop;
    Button *m_aside;
    Button *m_store;
};

} // namespace Floorwalk
