// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/shippedjson.h"

#include "models/exchange/boundedread.h"

#include <QDir>
#include <QFile>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView ending{".json"};
}

QStringList ShippedJson::ids() const
{
    QStringList ids;
    for (const QString &name : QDir(u":/"_s + m_folder).entryList({u'*' + ending}, QDir::Files, QDir::Name))
        ids << name.chopped(ending.size());
    return ids;
}

QString ShippedJson::pathOf(const QString &idOrFile) const
{
    return ids().contains(idOrFile) ? u":/"_s + m_folder + u'/' + idOrFile + ending : idOrFile;
}

Result<QByteArray> ShippedJson::bytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, file.errorString(), file.errorString()};
    return readBounded(file, JsonLimits().bytes);
}

QMap<QString, QString> ShippedJson::texts(JsonReading &reading, JsonFields &fields, const QString &key, Need need)
{
    QMap<QString, QString> all;
    const JsonValue *value = fields.object(key, need);
    if (!value)
        return all;
    JsonFields languages(reading, *value, u"title"_s);
    for (const QString &language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s}) {
        const Need languageNeed = language == "en"_L1 ? Need::Required : Need::Optional;
        if (const std::optional<QString> text = languages.text(language, languageNeed))
            all.insert(language, *text);
    }
    languages.refuseUnknown();
    return all;
}

QString problemText(const InputProblem &problem)
{
    QString place = problem.file;
    if (problem.line > 0)
        place += u":%1:%2"_s.arg(problem.line).arg(problem.column);
    if (!problem.where.isEmpty())
        place += u' ' + problem.where;
    return place + u": "_s + problem.text;
}

Error asError(const std::vector<InputProblem> &problems)
{
    QStringList lines;
    for (const InputProblem &problem : problems)
        lines << problemText(problem);
    return {Error::Kind::BadInput, lines.join(u'\n'), {}};
}

} // namespace Floorwalk
