// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertrulesdraft.h"

#include "models/service/alertrulesreader.h"
#include "models/service/alertruleswriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

AlertRulesDraft::AlertRulesDraft(AlertRuleSet shipped, AlertRuleSet kept)
    : m_shipped(std::move(shipped))
    , m_kept(completed(std::move(kept), m_shipped))
    , m_set(m_kept)
{}

AlertRuleSet AlertRulesDraft::completed(AlertRuleSet set, const AlertRuleSet &shipped)
{
    for (const AlertRule &rule : shipped.rules) {
        if (std::ranges::find(set.rules, rule.id, &AlertRule::id) != set.rules.end())
            continue;
        set.rules.push_back(rule);
        set.rules.back().enabled = false;
    }
    return set;
}

const AlertRule *AlertRulesDraft::shipped(int place) const
{
    const auto found = std::ranges::find(m_shipped.rules, at(place).id, &AlertRule::id);
    return found == m_shipped.rules.end() ? nullptr : &*found;
}

bool AlertRulesDraft::isAsShipped(int place) const
{
    const AlertRule *const original = shipped(place);
    return original && *original == at(place);
}

void AlertRulesDraft::replace(int place, const AlertRule &rule)
{
    m_set.rules[size_t(place)] = rule;
}

void AlertRulesDraft::rename(int place, const QString &language, const QString &name)
{
    AlertRule &rule = m_set.rules[size_t(place)];
    if (!isShipped(place))
        rule.name = {{u"en"_s, name}};
    rule.name.insert(language, name);
}

QString AlertRulesDraft::freeId(AlertKind kind) const
{
    for (int number = 1;; ++number) {
        const QString id = alertKindName(kind) + u'-' + QString::number(number);
        if (std::ranges::find(m_set.rules, id, &AlertRule::id) == m_set.rules.end())
            return id;
    }
}

int AlertRulesDraft::add(AlertKind kind, const QString &language, const QString &name)
{
    const auto model = std::ranges::find(m_shipped.rules, kind, &AlertRule::kind);
    AlertRule rule = model == m_shipped.rules.end() ? AlertRule() : *model;
    rule.id = freeId(kind);
    rule.kind = kind;
    rule.name.clear();
    rule.note.clear();
    rule.followsSettings = false; // it is there to differ
    rule.enabled = true;
    const auto before = std::ranges::find(m_set.rules, kind, &AlertRule::kind);
    const int place = int(before - m_set.rules.begin());
    m_set.rules.insert(before, rule);
    rename(place, language, name);
    return place;
}

int AlertRulesDraft::duplicate(int place, const QString &language, const QString &name)
{
    AlertRule copy = at(place);
    copy.id = freeId(copy.kind);
    copy.note.clear();
    copy.followsSettings = false;
    m_set.rules.insert(m_set.rules.begin() + place, copy);
    rename(place, language, name);
    return place;
}

bool AlertRulesDraft::remove(int place)
{
    if (isShipped(place))
        return false;
    m_set.rules.erase(m_set.rules.begin() + place);
    return true;
}

int AlertRulesDraft::move(int place, int by)
{
    const int to = place + by;
    if (to < 0 || to >= size())
        return place;
    std::swap(m_set.rules[size_t(place)], m_set.rules[size_t(to)]);
    return to;
}

void AlertRulesDraft::resetToShipped(int place)
{
    if (const AlertRule *const original = shipped(place))
        m_set.rules[size_t(place)] = *original;
}

void AlertRulesDraft::resetAllToShipped()
{
    m_set = m_shipped;
}

void AlertRulesDraft::take(AlertRuleSet other)
{
    m_set = completed(std::move(other), m_shipped);
}

std::vector<AlertRulesDraft::Problem> AlertRulesDraft::problems() const
{
    std::vector<Problem> problems;
    for (const InputProblem &problem : AlertRulesReader::read(AlertRulesWriter::compact(m_set), {}).problems) {
        // "/rules/3/scope/agents": the rule's place and the innermost name that is no number.
        const QStringList path = problem.where.split(u'/', Qt::SkipEmptyParts);
        Problem one{-1, {}, problem.text};
        if (path.value(0) == "rules"_L1 && path.size() > 1) {
            one.rule = path[1].toInt();
            one.field = path.value(2) == "scope"_L1 ? path.value(3) : path.value(2);
        }
        if (one.field != "name"_L1) // which speaks of languages, where a person knows one
            problems.push_back(one);
    }
    for (int place = 0; place < size(); ++place) {
        const QMap<QString, QString> &names = at(place).name;
        if (std::ranges::any_of(names, [](const QString &name) { return name.trimmed().isEmpty(); }))
            problems.push_back(
                {place, u"name"_s, QCoreApplication::translate("AlertRulesReader", "A rule needs a name.")});
    }
    return problems;
}

QString AlertRulesDraft::text() const
{
    return m_set.rules == m_shipped.rules ? m_shipped.id : QString::fromUtf8(AlertRulesWriter::compact(m_set));
}

} // namespace Floorwalk
