// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "widgets/coaching/coachingbook.h"
#include "widgets/common/typingpause.h"
#include "widgets/page.h"

#include <QTimer>

#include <array>
#include <variant>

class QBoxLayout;
class QStackedWidget;

namespace Floorwalk {

class AnswerBar;
class Button;
class CardList;
class EmptyState;
class FilterChip;
class ListeningForm;
class Panel;
class Prompter;
class SearchField;
class SectionHeader;
class TextLabel;

/**
 * Coaching: everybody with this week's listen-ins and call-backs or, in the order of need, who comes next; beside them
 * the chosen agent's notes, what was agreed, and the register; and the search through all notes.
 */
class CoachingPage : public Page
{
    Q_OBJECT

public:
    /** @p book and @p prompter outlive the page. */
    CoachingPage(CoachingBook &book, Prompter &prompter, Zone zone, QWidget *parent = nullptr);
    /** What was typed last is handed over to be kept. */
    ~CoachingPage() override;

    QString title() const override;
    QString iconName() const override;
    /**
     * "person:7", or whom an employee number or a name means; who cannot be told apart is said on the page. "listen:7"
     * is with the form that puts on record that this one was heard.
     */
    void showSubject(const QString &subject) override;
    QString subject() const override;
    void takeFocus() override;
    QList<KeyWords> keys() const override;
    QVariantMap draft() const override;
    /** Reads the week, and what is shown of the agent, again. */
    void reload();
    /** The same for what was changed elsewhere: while the page is not seen it waits until it is. */
    void refresh();
    /** Another is on duty, or nobody: what is typed is kept for whoever typed it, and not shown to the next one. */
    void changeLeader();

signals:
    /** Something was put on record here. */
    void written();
    /** @p subject is to be seen on another page. */
    void subjectWanted(const QString &page, const QString &subject);

protected:
    void takeDraft(const QVariantMap &draft) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct PageKey
    {
        Qt::Key key;
        void (CoachingPage::*act)();
        const char *words;
    };
    static const std::array<PageKey, 9> pageKeys;
    void build();
    QWidget *makeHead();
    QWidget *makePeople();
    QWidget *makeFile();
    QWidget *makeSide();
    void connectUp();
    void takeWeek(const Result<CoachingWeek> &week);
    void findWanted();
    void showPeople();
    void showCounts();
    void loadFile();
    void takeFile(PersonId person, const Result<CoachingBook::AgentFile> &file);
    void showFile();
    void search();
    void showFound(const QString &text, const Result<std::vector<FoundNote>> &found);
    std::optional<PersonId> person() const;
    const CoachingNote *currentNote() const;
    const ListeningEntry *currentEntry() const;
    const AgreedAction *currentAction() const;
    QDate today() const;
    void setQueue(bool queue);
    void showNext();
    void writeNote();
    void correctNote();
    void withdrawCurrent();
    using Asked = std::variant<std::monostate, CoachingNote, ListeningEntry>;
    static QString withdrawalDraft(const Asked &asked);
    void askWhy(const Asked &asked, const QString &question);
    void followAsked();
    void stopAsking();
    void withdraw(const QString &reason);
    void takeWithdrawal(const Asked &asked, const Result<void> &result);
    void finishOrReopen();
    void postpone();
    void openEntry();
    void newEntry();
    bool isFormOpen() const;
    void followForm();
    void restoreForm(PersonId loaded);
    void openForm();
    QString typedEntry() const;
    void keepTyped();
    void lookForTyped();
    void takeUp(const QString &content);
    bool takeUpLaidAside();
    void layEntryAside();
    void dropEntry();
    void forgetTyped(const QString &owner);
    void leaveTyped();
    QString nameOf(PersonId person) const;
    void keepEntry();
    void leaveEntry();
    void exportFile();
    void done(const Result<void> &result, const QString &text);
    void showProblem(const QString &problem);
    void toggleQueue();
    void toSearch();
    void goBack();

    CoachingBook &m_book;
    Prompter &m_prompter;
    Zone m_zone;
    CoachingWeek m_week;
    CoachingBook::AgentFile m_file;
    std::vector<FoundNote> m_found;
    std::optional<PersonId> m_wanted; ///< asked for before it was loaded
    QString m_wantedName; ///< the same by employee number or name
    bool m_listenTo = false; ///< with the form of a line about that one
    bool m_cameFromDay = false; ///< Today asked for the form, and is gone back to
    std::optional<PersonId> m_loaded; ///< whose file is shown
    QVariantMap m_draft; ///< to be put back when the agent’s file has come
    bool m_stale = false; ///< to be read again when it is seen
    Asked m_asked; ///< what is to be withdrawn, as it was seen
    SearchField *m_search;
    FilterChip *m_everybody;
    FilterChip *m_next;
    Panel *m_left;
    CardList *m_people;
    Panel *m_middle;
    TextLabel *m_counts;
    TextLabel *m_why;
    CardList *m_stream;
    EmptyState *m_noNotes;
    QStackedWidget *m_streams;
    AnswerBar *m_answers;
    SectionHeader *m_agreedHead;
    CardList *m_followUps;
    CardList *m_register;
    TextLabel *m_nothingAgreed;
    TextLabel *m_nobodyListened;
    SectionHeader *m_onRecordHead;
    CardList *m_onRecord; ///< of the register; hidden while there is nothing
    ListeningForm *m_form;
    QStackedWidget *m_side;
    QStackedWidget *m_stack;
    TextLabel *m_problem;
    QTimer m_searchTimer;
    TypingPause m_keeper;
    QString m_lookedFor; ///< whose unfinished entry was looked for
    QString m_entryOwner; ///< who writes in the form
    QString m_keptEntry; ///< what is typed in it, as it is kept
    QString m_laidAside; ///< what was typed in it and is gone on with later
};

} // namespace Floorwalk
