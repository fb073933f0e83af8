// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/searchwords.h"

#include "models/store/statement.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

bool isCharacter(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

bool isLetterOrDigit(char32_t code)
{
    return QChar::isLetterOrNumber(code);
}

} // namespace

QString SearchWords::parted(const QString &text)
{
    QString parts;
    parts.reserve(text.size() * 2);
    for (const uint code : text.toUcs4()) {
        const bool alone = isCharacter(code);
        if (alone)
            parts += u' ';
        parts += QChar::fromUcs4(code);
        if (alone)
            parts += u' ';
    }
    return parts.simplified();
}

QString SearchWords::of(const QStringList &texts)
{
    return parted(texts.join(u" floorwalkpart "_s)); // what parts them is no word that anybody looks for
}

QString SearchWords::question(const QString &text)
{
    QStringList phrases;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString letters;
        for (const uint code : word.toUcs4()) {
            if (isLetterOrDigit(code))
                letters += QChar::fromUcs4(code);
            else
                letters += u' ';
        }
        const QString phrase = parted(letters);
        if (phrase.isEmpty())
            continue;
        // What is still being typed ends anywhere; a character ends by itself.
        const bool open = !isCharacter(phrase.toUcs4().last());
        phrases << u'"' + phrase + (open ? u"\" *"_s : u"\""_s);
    }
    return phrases.join(u" AND "_s);
}

Result<void> SearchWords::forgetErased(const Database &records, QLatin1StringView table)
{
    return Statement(records, u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(table)).run();
}

} // namespace Floorwalk
