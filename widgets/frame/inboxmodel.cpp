// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/inboxmodel.h"

#include "models/alert/alertnews.h"
#include "widgets/frame/alertwords.h"
#include "widgets/frame/inboxkind.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

bool isHandled(const AlertRecord &alert)
{
    return alert.status == AlertRecord::Status::Acknowledged;
}

bool isShown(const AlertRecord &alert)
{
    return alert.status == AlertRecord::Status::Open || isHandled(alert);
}

/** Worst first, as their kinds rank; the longest-lasting of equals first, so that a row moves only when its own
 * lot changes. */
bool isWorse(const AlertRecord &a, const AlertRecord &b)
{
    const auto rank = [](const AlertRecord &alert) {
        const int ofKind = inboxKind(alert.kind).rank;
        return std::tuple(std::min(ofKind, 0), isHandled(alert), !alert.alarm, ofKind, alert.since, alert.kind,
                          alert.subject, alert.instance);
    };
    return rank(a) < rank(b);
}

} // namespace

InboxModel::InboxModel(QObject *parent)
    : RowMerging(parent)
{}

QString InboxModel::keyOf(const AlertRecord &alert)
{
    return AlertNews::keyOf(alert);
}

/** What alerts stand in one group for: kind and weight, and whether somebody handles them. */
QString InboxModel::lotOf(const AlertRecord &alert)
{
    return alert.kind + (isHandled(alert) ? u"\nhandled"_s : alert.alarm ? u"\nalarm"_s : u"\nwarn"_s);
}

QString InboxModel::keyOf(const Row &row)
{
    return row.members > 0 ? lotOf(row.alert) : keyOf(row.alert);
}

std::vector<AlertRecord> InboxModel::members(int row) const
{
    if (!isGroup(row))
        return {alert(row)};
    std::vector<AlertRecord> all;
    std::copy_if(m_alerts.begin(), m_alerts.end(), std::back_inserter(all),
                 [lot = lotOf(alert(row))](const AlertRecord &each) { return lotOf(each) == lot; });
    return all;
}

void InboxModel::toggle(int row)
{
    const QString lot = lotOf(alert(row));
    if (!m_unfolded.remove(lot))
        m_unfolded.insert(lot);
    arrange();
}

int InboxModel::reveal(const QString &key)
{
    const auto wanted =
        std::ranges::find_if(m_alerts, [&key](const AlertRecord &alert) { return keyOf(alert) == key; });
    if (wanted == m_alerts.end())
        return -1;
    if (rowOf(key) < 0) {
        m_unfolded.insert(lotOf(*wanted));
        arrange();
    }
    return rowOf(key);
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const AlertRecord &alert = row.alert;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.members > 0 ? alertGroupTitle(alert.kind, row.members) : alertTitle(alert);
    case RuleRole:
        return row.members > 0 || !m_ruleNames.contains(alert.rule) ? QString()
                                                                    : tr("Rule: %1").arg(m_ruleNames.value(alert.rule));
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return row.members > 0 ? alertGroupDetail(members(index.row())) : alertDetail(alert);
    case KeyRole:
        return keyOf(row);
    case GroupRole:
        return row.members;
    case KindRole:
        return alert.kind;
    case SubjectRole:
        return alert.subject;
    case AlarmRole:
        return alert.alarm;
    case HandledRole:
        return isHandled(alert);
    case SinceRole:
        return qint64(epochMs(alert.since));
    case OwnerRole:
        return alert.owner;
    default:
        return {};
    }
}

QHash<int, QByteArray> InboxModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {KeyRole, "key"},         {KindRole, "kind"},   {SubjectRole, "subject"},
            {AlarmRole, "alarm"},         {HandledRole, "handled"}, {SinceRole, "since"}, {OwnerRole, "owner"},
            {TitleRole, "title"},         {DetailRole, "detail"},   {GroupRole, "group"}, {RuleRole, "rule"}};
}

int InboxModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return keyOf(row) == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void InboxModel::setRuleNames(const QHash<QString, QString> &names)
{
    if (m_ruleNames == names)
        return;
    m_ruleNames = names;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {RuleRole});
}

int InboxModel::openCount() const
{
    return int(
        std::count_if(m_alerts.begin(), m_alerts.end(), [](const AlertRecord &alert) { return !isHandled(alert); }));
}

int InboxModel::openAlarms() const
{
    return int(std::count_if(m_alerts.begin(), m_alerts.end(),
                             [](const AlertRecord &alert) { return alert.alarm && !isHandled(alert); }));
}

void InboxModel::show(const std::vector<AlertRecord> &alerts)
{
    m_alerts.clear();
    std::copy_if(alerts.begin(), alerts.end(), std::back_inserter(m_alerts), isShown);
    std::sort(m_alerts.begin(), m_alerts.end(), isWorse);
    m_grouped = m_alerts.size() > (m_grouped ? mostSingle / 2 : mostSingle);
    if (!m_grouped)
        m_unfolded.clear();
    arrange();
}

/** The rows as they should be: a group stands where the worst of its alerts would. */
std::vector<InboxModel::Row> InboxModel::arranged() const
{
    QHash<QString, int> lots;
    if (m_grouped) {
        for (const AlertRecord &alert : m_alerts)
            ++lots[lotOf(alert)];
    }
    QSet<QString> told;
    std::vector<Row> rows;
    for (const AlertRecord &alert : m_alerts) {
        const QString lot = lotOf(alert);
        const int size = lots.value(lot);
        if (size < leastGrouped) {
            rows.push_back({alert, 0, false});
            continue;
        }
        if (told.contains(lot))
            continue;
        told.insert(lot);
        const bool unfolded = m_unfolded.contains(lot);
        rows.push_back({alert, size, unfolded});
        for (const AlertRecord &member : m_alerts) {
            if (unfolded && lotOf(member) == lot)
                rows.push_back({member, 0, false});
        }
    }
    return rows;
}

void InboxModel::arrange()
{
    mergeRows(m_rows, arranged(), [](const Row &row) { return keyOf(row); },
              {Qt::DisplayRole, Qt::AccessibleDescriptionRole, AlarmRole, HandledRole, SinceRole, OwnerRole, TitleRole,
               DetailRole, GroupRole});
}

} // namespace Floorwalk

#include "moc_inboxmodel.cpp"
