// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/person.h"

#include <QLineEdit>

class QStringListModel;

namespace Floorwalk {

/** Names one agent by a part of the name or by the number; Enter takes the only one that is meant. */
class PersonEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonEdit(QWidget *parent = nullptr);

    void setPeople(std::vector<Person> people);
    /** Absent empties the field. */
    void setPerson(std::optional<PersonId> person);
    std::optional<PersonId> person() const { return m_person; }
    /**
     * Takes the one who is named: exactly, or the only one whose name holds what is typed. False with a problem when
     * that is nobody or several; true for an empty field, too.
     */
    bool take();
    /** What take() found wrong, translated; empty when nothing was. */
    const QString &problem() const { return m_problem; }

signals:
    /** Somebody was named by Enter or out of the list. */
    void taken();
    void refused(const QString &problem);

private:
    void takeTyped();
    void showPerson();

    std::vector<Person> m_people;
    std::optional<PersonId> m_person;
    QStringListModel *m_names;
    QString m_problem;
};

} // namespace Floorwalk
