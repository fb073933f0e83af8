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

    /** A new line about @p person, called @p name, by hand. */
    void write(PersonId person, const QString &name, Moment now);
    /** Completes or corrects @p entry. */
    void edit(const ListeningEntry &entry, const QString &name, Moment now);
    /** Whom it is about, whoever is looked at by now. */
    const std::optional<PersonId> &person() const { return m_person; }
    /** Whether there is anything that would be lost. */
    bool isTyped() const { return m_person && entry() != m_blank; }
    /** As it is typed. */
    ListeningEntry entry() const;
    /** The line that is completed or corrected. */
    const std::optional<ListeningEntry> &seen() const { return m_seen; }
    void showProblem(const QString &problem);
    void setSaving(bool saving);
    void takeFocus();

signals:
    void keepWanted();
    /** Closed; what is typed is gone on with later. */
    void left();
    /** What is typed is not wanted any more. */
    void dropped();
    /** Something was typed. */
    void typed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectUp();
    void keep();
    void begin(PersonId person, const QString &title, Moment now);

    Zone m_zone;
    std::optional<ListeningEntry> m_seen;
    std::optional<PersonId> m_person;
    bool m_filling = false; ///< what changes is not typed
    std::optional<ListeningEntry> m_blank; ///< as it was before anything was typed
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
    Button *m_drop;
};

} // namespace Floorwalk
