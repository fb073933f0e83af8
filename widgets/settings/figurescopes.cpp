// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/figurescopes.h"

#include "models/domain/naturalorder.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Settings that a queue may have of its own; the centre has the same without the queue's name. */
const QStringList &sharedKeys()
{
    static const QStringList keys{u"service_level_variant"_s, u"service_level_s"_s, u"service_level_target"_s,
                                  u"abandon_variant"_s, u"short_abandon_s"_s};
    return keys;
}

const QString queueWrap = u"wrap_up_s"_s;
const QString memberWrap = u"member_wrap_up_s"_s;

} // namespace

FigureScopes::FigureScopes(QObject *parent)
    : QAbstractListModel(parent)
{}

QStringList FigureScopes::keysOf(const Scope &scope)
{
    QStringList keys;
    switch (scope.kind) {
    case Kind::Centre:
        return sharedKeys() + QStringList{u"occupancy_variant"_s, u"attendance_variant"_s, u"attendance_target"_s,
                                          u"talk_target"_s,       u"aht_target_s"_s,       u"adherence_tolerance_s"_s,
                                          u"burnout_occupancy"_s, u"burnout_minutes"_s};
    case Kind::Queue:
        for (const QString &key : sharedKeys() + QStringList{queueWrap})
            keys << key + u'.' + scope.name;
        return keys;
    case Kind::Member:
        return {memberWrap + u'.' + scope.name};
    }
    Q_UNREACHABLE();
}

void FigureScopes::show(const QStringList &queues, const CentreSettings &settings)
{
    m_settings = settings;
    QStringList names = queues;
    for (const QString &key : sharedKeys() + QStringList{queueWrap})
        names += settings.namesWith(key + u'.');
    names.removeDuplicates();
    sortNaturally(names);
    for (const QString &name : std::as_const(names))
        add({Kind::Queue, name});
    for (const QString &name : settings.namesWith(memberWrap + u'.'))
        add({Kind::Member, name});
    emit dataChanged(index(0), index(rowCount() - 1), {OwnRole});
}

int FigureScopes::add(const Scope &scope)
{
    if (const auto known = std::ranges::find(m_scopes, scope); known != m_scopes.end())
        return int(known - m_scopes.begin());
    // Queues before members, each lot by name.
    const auto place = std::ranges::find_if(m_scopes, [&scope](const Scope &each) {
        return each.kind != scope.kind ? each.kind > scope.kind : NaturalLess()(scope.name, each.name);
    });
    const int row = int(place - m_scopes.begin());
    beginInsertRows({}, row, row);
    m_scopes.insert(place, scope);
    endInsertRows();
    return row;
}

int FigureScopes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_scopes.size());
}

QVariant FigureScopes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Scope &scope = at(index.row());
    if (role == Qt::DisplayRole)
        return scope.kind == Kind::Centre ? tr("The centre: all queues") : scope.name;
    if (role != OwnRole)
        return {};
    const QStringList keys = keysOf(scope);
    return int(std::ranges::count_if(keys, [this](const QString &key) { return m_settings.isSet(key); }));
}

} // namespace Floorwalk

#include "moc_figurescopes.cpp"
