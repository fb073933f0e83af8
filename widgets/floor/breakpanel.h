// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/feedlook.h"
#include "widgets/common/keywords.h"
#include "widgets/common/panel.h"
#include "widgets/floor/breakmodel.h"

class QListView;
class QMenu;

namespace Floorwalk {

class BreakDelegate;
class Button;
class Pill;
class TextLabel;

/**
 * The break desk beside the agents: who is out, free places, whose turn it is; send, back and extend by one key. As a
 * strip or a block, beside one or two rows of pies, it shows the list alone. It says what is wanted and does nothing
 * itself.
 */
class BreakPanel : public Panel
{
    Q_OBJECT

public:
    enum class Form : quint8 { Column, Strip, Block };
    /** An agent chosen elsewhere, in the table; without a key the desk's own row is meant. */
    struct Person
    {
        QString key;
        QString name;
    };

    explicit BreakPanel(const Zone &zone, QWidget *parent = nullptr);

    void setForm(Form form);
    Form form() const { return m_form; }
    void show(const BreakBoard &board);
    /** @p silence: that and for how long the floor is not heard, in words; empty while it is. */
    void setSilence(const QString &silence, const FeedLook &look);
    /** The floor beside it is an earlier moment: the desk is the present's, says so and does nothing. */
    void setBesidePast(bool past);
    /** Repaints the ages. */
    void tick(Moment now);
    /** Whom the table's current row is about: the menu offers to put that agent on the list. */
    void setChosen(const Person &chosen) { m_chosen = chosen; }
    /** Does what @p key stands for, to @p person or else to the current row; false when it stands for nothing. */
    bool actOn(int key, const Person &person = {});
    /** Asks for @p person's busy to be approved, as the key does. */
    void approveBusy(const Person &person);
    /** The keys that actOn() knows. */
    static QList<KeyWords> keys();

public slots:
    /** A command is on record; says so. */
    void tellDone(const BreakCommand &command);
    /** It is not; what can be overruled is done when the same is asked once more. */
    void tellFailed(const BreakCommand &command, const Error &error);

signals:
    void commanded(const BreakCommand &command);
    void agentActivated(const QString &agent);
    void told(const QString &text);
    /** Nothing was done, and why. */
    void refused(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void applyLook();
    void showFacts();
    void showGrey();
    void choose(int row);
    void chooseSomething();
    void openMenu(const QPoint &where);
    void fillMenu(QMenu &menu);
    void fillBatches(QMenu &menu, const Person &person);

    BreakRow current() const;
    QString nameOf(const QString &agent) const;
    void command(BreakCommand command);
    bool send(const Person &person);
    bool onAway(BreakCommand::Act act, const Person &person);
    bool ask(const Person &person);
    bool withdraw(const Person &person);

    BreakModel m_model;
    BreakDelegate *m_delegate;
    BreakBoard m_board;
    QString m_offered; ///< key of the row that was chosen for the leader
    Person m_chosen;
    BreakCommand m_refused; ///< what was asked and may be asked again
    bool m_mayInsist = false;
    Form m_form = Form::Column;
    QString m_silence;
    FeedLook m_feed{};
    bool m_besidePast = false;
    Pill *m_places;
    Button *m_more;
    TextLabel *m_why;
    QListView *m_list;
    TextLabel *m_totals;
    Button *m_send;
    Button *m_back;
    Button *m_extend;
    QMenu *m_menu;
};

} // namespace Floorwalk
