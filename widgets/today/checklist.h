// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/zone.h"
#include "widgets/common/typingpause.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace Floorwalk {

class Button;
class RatingSwitch;
class TextLabel;

/** The steps of one activity, ticked and rated in place, and its note. Each change is told at once. */
class Checklist : public QWidget
{
    Q_OBJECT

public:
    using Title = std::function<QString(const QString &step)>;
    using Rated = std::function<bool(const QString &step)>;

    explicit Checklist(const Zone &zone, QWidget *parent = nullptr);

    /** Shows @p activity; the same one again is changed in place, so that focus and what is being typed stay. */
    void show(const ActivityRecord &activity, const Title &title, const Rated &rated);
    void clear();
    void setEditable(bool editable);
    /** Steps are read alone, for nobody does them yet; the note is written. */
    void setAhead(bool ahead) { m_isAhead = ahead; }
    /** The words of what was handed over; absent where nothing can be: then nothing asks for it. */
    void setFindings(const std::optional<QStringList> &findings);
    bool hasStep(const QString &key) const;
    /** Says below @p step, a ticked one, whom it is about now; nobody when @p words are empty. */
    void setNow(const QString &step, const QString &words);
    /** Nothing is said below any step. */
    void clearNow();
    /** A note that is still being typed is told now. */
    void flush();

signals:
    /** @p position is that of the activity in its day. */
    void ticked(int position, const QString &step, bool on, const QString &answer, const QString &note);
    void noteChanged(int position, const QString &note);
    /** What was rated as not in order is to be handed over: the step's title, and what is wrong. */
    void findingWanted(const QString &step, const QString &note);

private:
    struct Step
    {
        QString key;
        QString title;
        Button *handOver = nullptr; ///< of rated ones
        QCheckBox *box = nullptr; ///< absent for rated ones
        RatingSwitch *rating = nullptr;
        QLineEdit *note = nullptr;
        TextLabel *stamp = nullptr;
        TextLabel *now = nullptr; ///< of ticked ones
    };
    void build(const ActivityRecord &activity, const Title &title, const Rated &rated);
    Step tickRow(const ChecklistTick &tick, const QString &title);
    Step rateRow(const ChecklistTick &tick, const QString &title);
    void fill(const ActivityRecord &activity);
    void showHandOver(const Step &step, bool isWrong) const;
    void keepStepNote(const Step &step);
    void tell(const Step &step);

    Zone m_zone;
    QWidget *m_rows = nullptr;
    QBoxLayout *m_column;
    std::vector<Step> m_steps;
    TextLabel *m_rated = nullptr;
    std::optional<QStringList> m_findings;
    QPlainTextEdit *m_note = nullptr;
    TypingPause m_pause; ///< notes are kept when it has come
    std::optional<int> m_shown; ///< position of the activity in its day
    QString m_shownOf; ///< whose day, and which
    bool m_isAhead = false;
    bool m_filling = false;
    bool m_noteTyped = false;
};

} // namespace Floorwalk
