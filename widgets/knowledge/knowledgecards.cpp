// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/knowledge/knowledgecards.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct PointText
{
    Q_DECLARE_TR_FUNCTIONS(Knowledge)
};

QString dayText(QDate date, QDate today)
{
    return date.toString(date.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

QString validity(const KnowledgePoint &point, QDate today)
{
    if (point.withdrawn)
        return PointText::tr("withdrawn");
    if (point.words.validTo == point.words.validFrom) {
        //: validity of a knowledge point: its only day
        return PointText::tr("on %1").arg(dayText(point.words.validFrom, today));
    }
    if (point.words.validTo) {
        //: validity of a knowledge point: first and last day
        return PointText::tr("%1 to %2")
            .arg(dayText(point.words.validFrom, today), dayText(*point.words.validTo, today));
    }
    return PointText::tr("from %1").arg(dayText(point.words.validFrom, today));
}

} // namespace

QString KnowledgeCards::facts(const KnowledgePoint &point, QDate today)
{
    QStringList parts;
    if (point.words.mustRead)
        parts << PointText::tr("must read");
    parts << validity(point, today);
    parts << (point.words.team.isEmpty() ? PointText::tr("all teams") : point.words.team);
    return parts.join(u" · "_s);
}

QString KnowledgeCards::standing(const KnowledgeStanding &standing)
{
    if (standing.readers.empty())
        return PointText::tr("There is nobody it is for.");
    if (standing.open() == 0)
        return PointText::tr("All %n have confirmed.", nullptr, int(standing.readers.size()));
    return PointText::tr("%1 of %2 have not confirmed.").arg(standing.open()).arg(standing.readers.size());
}

bool KnowledgeCards::isPressing(const KnowledgeStanding &standing, QDate today)
{
    return standing.point.words.mustRead && standing.open() > 0 && standing.point.isValidOn(today);
}

std::vector<Card> KnowledgeCards::points(const std::vector<KnowledgeStanding> &points, QDate today)
{
    std::vector<Card> cards;
    for (const KnowledgeStanding &one : points) {
        const bool valid = one.point.isValidOn(today);
        Card card;
        card.id = one.point.number;
        card.title = one.point.words.title;
        card.strong = valid;
        card.ink = valid ? Ink::Text : Ink::Muted;
        card.icon = one.point.withdrawn ? u"dismiss"_s : isPressing(one, today) ? u"alert-warning"_s : u"paper"_s;
        card.value = u"%1/%2"_s.arg(one.confirmed()).arg(one.readers.size());
        card.valueInk = isPressing(one, today) ? Ink::Warning : Ink::Muted;
        card.body = {facts(one.point, today)};
        card.toolTip = standing(one);
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<Card> KnowledgeCards::readers(const KnowledgeStanding &standing, const Zone &zone)
{
    std::vector<Card> cards;
    for (const KnowledgeReader &one : standing.readers) {
        Card card;
        card.id = one.person.value();
        card.title = one.name;
        card.detail = one.no;
        if (one.confirmedAt) {
            card.icon = u"check"_s;
            card.ink = Ink::Good;
            card.value = zone.local(*one.confirmedAt).toString(u"MM-dd HH:mm"_s);
            card.toolTip = PointText::tr("Noted by %1").arg(one.notedBy);
        } else {
            card.icon = u"todo"_s;
            card.strong = true;
            card.value = PointText::tr("not yet");
        }
        cards.push_back(std::move(card));
    }
    std::stable_partition(cards.begin(), cards.end(), [](const Card &card) { return card.ink != Ink::Good; });
    return cards;
}

} // namespace Floorwalk
