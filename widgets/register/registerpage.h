// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "widgets/page.h"
#include "widgets/register/registerbook.h"

#include <QTimer>

class QDateEdit;
class QStackedWidget;

namespace Floorwalk {

class Button;
class CardList;
class EmptyState;
class EntryPanel;
class FilterChip;
class Panel;
class SearchField;
class TextLabel;

/**
 * The register: what is open, a day's, or what a search finds, by kind; beside it the chosen entry with all that was
 * done about it and what may be done next.
 */
class RegisterPage : public Page
{
    Q_OBJECT

public:
    /** What the list shows. */
    enum class Range : quint8 { Open, Day, Found };

    /** @p book outlives the page; @p language is for the words of day templates. */
    RegisterPage(RegisterBook &book, Zone zone, const QString &language, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /** "entry:12" */
    void showSubject(const QString &subject) override;
    /** "person:7" of the entry's agent. */
    QString subject() const override;
    void takeFocus() override;
    QList<KeyWords> keys() const override;
    QVariantMap draft() const override;
    /** Reads what is listed again. */
    void reload();

signals:
    /** Something new is to be taken up. */
    void entryWanted();
    /** The words of an entry are to be said better. */
    void correctionWanted(const RegisterItem &item);
    /** Something was put on record here. */
    void written();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void takeDraft(const QVariantMap &draft) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeKinds();
    void connectUp();
    void setRange(Range range);
    void setKind(std::optional<EntryKind> kind);
    void take(const Result<RegisterItems> &items);
    void showItems();
    void showCurrent();
    void showEmpty();
    void chooseWanted();
    void takeBefore(const QVariantMap &before);
    void lookUp(qint64 number);
    void doStep(const RegisterStep &step);
    void showProblem(const QString &problem);
    const RegisterItem *current() const;
    bool onKey(int key);

    RegisterBook &m_book;
    Zone m_zone;
    Range m_range = Range::Open;
    std::optional<EntryKind> m_kind; ///< absent: all
    RegisterItems m_items; ///< of the range, all kinds
    qint64 m_wanted = 0; ///< an entry to be chosen when it comes, whatever kind was shown
    QVariantMap m_before; ///< what a page made anew puts back when its list is there
    bool m_unread = false; ///< what is wrong is that the list could not be read
    SearchField *m_search;
    FilterChip *m_open;
    FilterChip *m_day;
    QDateEdit *m_date;
    Panel *m_left;
    FilterChip *m_all;
    QList<FilterChip *> m_kinds;
    CardList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_lists;
    EntryPanel *m_entry;
    TextLabel *m_problem;
    QTimer m_searchTimer;
    QTimer m_minute; ///< how late things are
};

} // namespace Floorwalk
