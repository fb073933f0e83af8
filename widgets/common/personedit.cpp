// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/personedit.h"

#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString nameAndNumber(const Person &person)
{
    return u"%1 · %2"_s.arg(person.name, person.no.text());
}

} // namespace

PersonEdit::PersonEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
{
    setPlaceholderText(tr("Name or number of the agent"));
    auto *const completer = new QCompleter(m_names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, [this] { m_person.reset(); });
    connect(this, &QLineEdit::returnPressed, this, &PersonEdit::takeTyped);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &PersonEdit::takeTyped,
            Qt::QueuedConnection);
}

void PersonEdit::setPeople(std::vector<Person> people)
{
    m_people = std::move(people);
    QStringList names;
    for (const Person &person : m_people)
        names << nameAndNumber(person);
    m_names->setStringList(names);
    showPerson();
}

void PersonEdit::setPerson(std::optional<PersonId> person)
{
    m_person = person;
    m_problem.clear();
    clear();
    showPerson();
}

void PersonEdit::showPerson()
{
    const auto known = std::ranges::find(m_people, m_person, &Person::id);
    if (m_person && known != m_people.end())
        setText(nameAndNumber(*known));
}

bool PersonEdit::take()
{
    const QString wanted = text().trimmed();
    m_problem.clear();
    const auto known = std::ranges::find(m_people, m_person, &Person::id);
    if (wanted.isEmpty() || (m_person && known != m_people.end() && nameAndNumber(*known) == wanted))
        return true;
    m_person.reset();
    std::vector<const Person *> found;
    for (const Person &person : m_people) {
        if (nameAndNumber(person) == wanted || person.no.text() == wanted || person.name == wanted) {
            found = {&person};
            break;
        }
        if (nameAndNumber(person).contains(wanted, Qt::CaseInsensitive))
            found.push_back(&person);
    }
    if (found.size() != 1) {
        m_problem = found.empty()
                        ? tr("“%1” is not on the list of agents. Type a part of the name, or the number.").arg(wanted)
                        : tr("Several agents are called so. Type more, or the number.");
        return false;
    }
    m_person = found.front()->id;
    showPerson();
    return true;
}

void PersonEdit::takeTyped()
{
    if (take())
        emit taken();
    else
        emit refused(m_problem);
}

} // namespace Floorwalk

#include "moc_personedit.cpp"
