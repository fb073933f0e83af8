// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/alertruleswriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject textsOf(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

void put(QJsonObject &object, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, const QString &key, std::optional<double> number)
{
    if (number)
        object.insert(key, *number);
}

void put(QJsonObject &object, const QString &key, std::chrono::seconds length)
{
    if (length.count() > 0)
        object.insert(key, qint64(length.count()));
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject scopeOf(const AlertScope &scope)
{
    QJsonObject object;
    put(object, u"queues"_s, scope.queues);
    put(object, u"teams"_s, scope.teams);
    put(object, u"agents"_s, scope.agents);
    if (scope.tenureBelowDays)
        object.insert(u"tenure_below_days"_s, *scope.tenureBelowDays);
    put(object, u"reasons"_s, scope.reasons);
    return object;
}

QJsonObject objectOf(const AlertRule &rule)
{
    QJsonObject object{{u"id"_s, rule.id}, {u"kind"_s, alertKindName(rule.kind)}, {u"name"_s, textsOf(rule.name)}};
    put(object, u"note"_s, rule.note);
    if (const QJsonObject scope = scopeOf(rule.scope); !scope.isEmpty())
        object.insert(u"scope"_s, scope);
    QJsonArray also;
    for (const AlertCondition &condition : rule.also) {
        QJsonObject one{{u"figure"_s, alertFigureNames()[qsizetype(condition.figure)]}};
        put(one, u"least"_s, condition.least);
        put(one, u"most"_s, condition.most);
        also.append(one);
    }
    if (!also.isEmpty())
        object.insert(u"also"_s, also);
    put(object, u"warn"_s, rule.warn);
    put(object, u"alarm"_s, rule.alarm);
    put(object, u"clears"_s, rule.clears);
    put(object, u"lasts_s"_s, rule.lasts);
    put(object, u"tolerates_s"_s, rule.tolerates);
    put(object, u"cooldown_s"_s, rule.cooldown);
    QJsonArray quiet;
    for (const QuietHours &hours : rule.quiet) {
        quiet.append(
            QJsonObject{{u"from"_s, hours.from.toString(u"HH:mm"_s)}, {u"to"_s, hours.to.toString(u"HH:mm"_s)}});
    }
    if (!quiet.isEmpty())
        object.insert(u"quiet"_s, quiet);
    if (rule.followsSettings)
        object.insert(u"follows_settings"_s, true);
    if (!rule.enabled)
        object.insert(u"enabled"_s, false);
    return object;
}

QJsonDocument documentOf(const AlertRuleSet &set)
{
    QJsonArray rules;
    for (const AlertRule &rule : set.rules)
        rules.append(objectOf(rule));
    QJsonObject object{{u"schema"_s, u"floorwalk.alerts/1"_s},
                       {u"id"_s, set.id},
                       {u"version"_s, set.version},
                       {u"title"_s, textsOf(set.title)},
                       {u"rules"_s, rules}};
    put(object, u"note"_s, set.note);
    return QJsonDocument(object);
}

} // namespace

QByteArray AlertRulesWriter::compact(const AlertRuleSet &set)
{
    return documentOf(set).toJson(QJsonDocument::Compact);
}

Result<void> AlertRulesWriter::save(const AlertRuleSet &set, const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(documentOf(set).toJson()) >= 0 && file.commit();
    if (written)
        return {};
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("AlertRulesReader",
                                             "The alert rules could not be written to “%1”: %2. Choose another place.")
                     .arg(path, file.errorString()),
                 {}};
}

} // namespace Floorwalk
