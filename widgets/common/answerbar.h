// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/typingpause.h"

#include <QHash>
#include <QTime>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;
class QTimeEdit;

namespace Floorwalk {

class Button;
class TextLabel;

/**
 * Asks one thing in place: a time, a choice, a figure, words, a reason; in one row where there is room. What was typed
 * stays until it is saved or taken back, and stands there again when the same is asked after the program's end.
 */
class AnswerBar : public QWidget
{
    Q_OBJECT

public:
    /** A line of words that is asked for. */
    struct Line
    {
        QString hint;
        QStringList offers{}; ///< what can be chosen by its beginning
        QString start{}; ///< what stands there at first
    };
    struct Question
    {
        QString text; ///< "Void the proposal for 唐丽?"
        QString accept; ///< the button's words
        std::optional<QTime> time; ///< asks for a time of day, starting from this one
        QString timeLabel;
        QList<std::pair<QString, QString>> choices; ///< words and their stable keys
        std::optional<double> mostDays; ///< asks for a share of a day, at most this
        QString reasonHint; ///< empty = asks for no reason
        bool reasonNeeded = false;
        QList<Line> lines{}; ///< asked for before the reason
        QString draft{}; ///< key of what is asked about: words typed for it are kept, even when the program is killed
        bool isTold = false; ///< whoever asks says stored(): until then the words stay kept, whatever is asked by then
    };
    struct Answer
    {
        QTime time;
        QString choice;
        double days = 0;
        QString reason;
        QStringList lines{}; ///< as many as were asked for
    };

    explicit AnswerBar(QWidget *parent = nullptr);

    void ask(const Question &question);
    /** Shows that the answer is being saved: nothing can be changed until it is settled. */
    void setSaving(bool saving);
    /** The answer to the question of the key @p draft is on record: its words are kept no more. */
    void stored(const QString &draft);
    /** The key of what is asked; empty while nothing is. */
    QString asked() const;
    /** Is asked no more and out of sight; the keys, where the bar has them, go to @p next. */
    void leave(QWidget &next);
    /** Says in place what went wrong; what was typed stays. */
    void showProblem(const QString &problem);

signals:
    void accepted(const AnswerBar::Answer &answer);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void accept();
    void cancel();
    void layOut();
    void layLines();
    void direct();
    bool hasKeys() const;
    QWidget *first() const;
    QString typed() const;
    void showTyped(const QString &typed);
    void keepTyped();
    void forgetGiven();
    void keep(const QString &typed);

    TextLabel *m_text;
    TextLabel *m_timeLabel;
    QTimeEdit *m_time;
    QComboBox *m_choice;
    QDoubleSpinBox *m_days;
    QLineEdit *m_reason;
    TextLabel *m_problem;
    QList<QLineEdit *> m_entries; ///< one a line that is asked for
    QBoxLayout *m_given; ///< where they stand …
    QGridLayout *m_many; ///< … when they are more than fit beside the reason
    QBoxLayout *m_lines;
    Button *m_accept;
    Button *m_back;
    Question m_question;
    QString m_owner; ///< whose words they are: who was on duty when it was asked
    QString m_kept; ///< of what is typed
    bool m_isGiven = false; ///< the answer was taken and no problem told of it
    QHash<QString, QString>
        m_underWay; ///< keys of answers that are not on record yet, by whom; something else is asked
    TypingPause m_pause;
};

} // namespace Floorwalk
