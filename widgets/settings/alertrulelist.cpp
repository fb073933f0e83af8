// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/alertrulelist.h"

#include "widgets/settings/alertrulewords.h"

#include <algorithm>

namespace Floorwalk {

AlertRuleList::AlertRuleList(QString language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(std::move(language))
{}

int AlertRuleList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_draft.size();
}

QVariant AlertRuleList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlertRule &rule = m_draft.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return ruleName(rule, m_language);
    case Qt::ToolTipRole:
        return ruleInWords(rule, m_settings);
    case Qt::AccessibleDescriptionRole:
    case ShortRole:
        return ruleInShort(rule, m_settings);
    case EnabledRole:
        return rule.enabled;
    case FaultyRole:
        return m_faulty.contains(index.row());
    case OwnRole:
        return !m_draft.isShipped(index.row());
    default:
        return {};
    }
}

void AlertRuleList::setDraft(const AlertRulesDraft &draft, const CentreSettings &settings)
{
    beginResetModel();
    m_draft = draft;
    m_settings = settings;
    look();
    endResetModel();
    emit edited();
}

/** What is wrong now; rows whose mark comes or goes are told. */
void AlertRuleList::look()
{
    m_problems = m_draft.problems();
    m_faulty.clear();
    for (const AlertRulesDraft::Problem &problem : m_problems)
        m_faulty.insert(problem.rule);
}

void AlertRuleList::changed(int row)
{
    const QSet<int> before = m_faulty;
    look();
    QSet<int> rows = before + m_faulty;
    rows.insert(row);
    for (const int each : std::as_const(rows)) {
        if (each >= 0 && each < m_draft.size())
            emit dataChanged(
                index(each), index(each),
                {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole, ShortRole, EnabledRole, FaultyRole});
    }
    emit edited();
}

void AlertRuleList::replace(int row, const AlertRule &rule)
{
    m_draft.replace(row, rule);
    changed(row);
}

void AlertRuleList::rename(int row, const QString &name)
{
    m_draft.rename(row, m_language, name);
    changed(row);
}

int AlertRuleList::add(AlertKind kind, const QString &name)
{
    AlertRulesDraft next = m_draft;
    const int row = next.add(kind, m_language, name);
    beginInsertRows({}, row, row);
    m_draft = std::move(next);
    look();
    endInsertRows();
    emit edited();
    return row;
}

int AlertRuleList::duplicate(int row, const QString &name)
{
    beginInsertRows({}, row, row);
    m_draft.duplicate(row, m_language, name);
    look();
    endInsertRows();
    emit edited();
    return row;
}

bool AlertRuleList::remove(int row)
{
    if (m_draft.isShipped(row))
        return false;
    beginRemoveRows({}, row, row);
    m_draft.remove(row);
    look();
    endRemoveRows();
    emit edited();
    return true;
}

int AlertRuleList::move(int row, int by)
{
    const int to = std::clamp(row + by, 0, m_draft.size() - 1);
    if (to == row)
        return row;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_draft.move(row, by);
    look();
    endMoveRows();
    emit edited();
    return to;
}

void AlertRuleList::resetToShipped(int row)
{
    m_draft.resetToShipped(row);
    changed(row);
}

void AlertRuleList::resetAllToShipped()
{
    AlertRulesDraft next = m_draft;
    next.resetAllToShipped();
    setDraft(next, m_settings);
}

void AlertRuleList::take(const AlertRuleSet &rules)
{
    AlertRulesDraft next = m_draft;
    next.take(rules);
    setDraft(next, m_settings);
}

} // namespace Floorwalk

#include "moc_alertrulelist.cpp"
