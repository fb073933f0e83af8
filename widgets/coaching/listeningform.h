// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"
#include "models/domain/zone.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QSpinBox;

namespace Floorwalk {

class Button;
class TextLabel;

/** One line of the listening register: how, when, how long, which call, with what advice. Ctrl+Enter keeps it. */
class ListeningForm : public QWidget
{
    Q_OBJECT

public:
    explicit ListeningForm(Zone zone, QWidget *parent = nullptr);

    /** A new line about @p person, by hand. */
    void write(PersonId person, Moment now);
    /** Completes or corrects @p entry. */
    void edit(const ListeningEntry &entry, Moment now);
    /** As it is typed. */
    ListeningEntry entry() const;
    /** The line that is completed or corrected. */
    const std::optional<ListeningEntry> &seen() const { return m_seen; }
    void showProblem(const QString &problem);
    void setSaving(bool saving);
    void takeFocus();

signals:
    void keepWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();

    Zone m_zone;
    std::optional<ListeningEntry> m_seen;
    std::optional<PersonId> m_person;
    TextLabel *m_title;
    QComboBox *m_kind;
    QDateTimeEdit *m_began;
    QSpinBox *m_minutes;
    QSpinBox *m_seconds;
    QLineEdit *m_call;
    QLineEdit *m_advice;
    TextLabel *m_problem;
    Button *m_keep;
    Button *m_back;
};

} // namespace Floorwalk
