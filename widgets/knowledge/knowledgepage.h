// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "widgets/knowledge/knowledgebook.h"
#include "widgets/page.h"

class QStackedWidget;

namespace Floorwalk {

class AnswerBar;
class Button;
class CardList;
class EmptyState;
class FilterChip;
class KnowledgeForm;
class Panel;
class SectionHeader;
class TextLabel;

/** Knowledge points: what is new, for whom and until when; who knows it, confirmed by one key a person. */
class KnowledgePage : public Page
{
    Q_OBJECT

public:
    /** @p book outlives the page. */
    KnowledgePage(KnowledgeBook &book, Zone zone, QWidget *parent = nullptr);
    /** What was typed last is handed over to be kept. */
    ~KnowledgePage() override;

    QString title() const override;
    QString iconName() const override;
    /** "knowledge:3" */
    void showSubject(const QString &subject) override;
    QString subject() const override;
    void takeFocus() override;
    QList<KeyWords> keys() const override;
    void reload();
    /** What the one before typed and laid aside is nobody else's; it stands in that one's draft. */
    void changeLeader();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makePoint();
    QWidget *makeReaders();
    void connectUp();
    void takeShelf(const Result<KnowledgeBook::Shelf> &shelf);
    void showPoints();
    void showPoint();
    void openDraft(const QString &content);
    void openForm();
    bool takeUpLaidAside();
    const KnowledgeStanding *current() const;
    bool mayChange() const;
    void showActs();
    QDate today() const;
    void setAll(bool all);
    void write();
    void correct();
    void askWithdraw();
    void stopAsking();
    void withdraw(const QString &reason);
    void toggleReader();
    void keep();
    void layAside();
    void dropForm();
    void closeForm();
    void keepDraft();
    bool isWriting() const;
    void done(const QString &text);
    void showProblem(const QString &problem);
    bool onKey(int key);

    KnowledgeBook &m_book;
    Zone m_zone;
    KnowledgeBook::Shelf m_shelf;
    std::optional<qint64> m_wanted; ///< asked for before it was loaded
    bool m_lookedForDraft = false;
    QString m_laidAside; ///< what was typed and is gone on with later
    std::optional<KnowledgePoint> m_asked; ///< which is to be withdrawn
    Button *m_new = nullptr;
    Button *m_correct = nullptr;
    Button *m_withdraw = nullptr;
    FilterChip *m_valid;
    FilterChip *m_all;
    CardList *m_list;
    EmptyState *m_none;
    QStackedWidget *m_lists;
    Panel *m_point;
    TextLabel *m_name;
    TextLabel *m_facts;
    TextLabel *m_text;
    TextLabel *m_said;
    AnswerBar *m_answers;
    Panel *m_who;
    CardList *m_readers;
    TextLabel *m_standing;
    KnowledgeForm *m_form;
    QStackedWidget *m_stack; ///< the point, or the form
    TextLabel *m_problem;
};

} // namespace Floorwalk
