// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reports/handovercards.h"

#include "widgets/print/reportwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(HandoverCards)
};

QString clockOfCard(Moment moment, const Zone &zone)
{
    return zone.localTime(moment).toString(u"HH:mm"_s);
}

QString answerWord(HandoverAnswer answer)
{
    switch (answer) {
    case HandoverAnswer::Open:
        return CardText::tr("open");
    case HandoverAnswer::Accepted:
        return CardText::tr("accepted");
    case HandoverAnswer::Refused:
        return CardText::tr("refused");
    }
    Q_UNREACHABLE();
}

/** Who answered, and what; empty while nobody has. */
QString answerLine(const HandoverItem &item, const Zone &zone)
{
    switch (item.answer) {
    case HandoverAnswer::Open:
        return {};
    case HandoverAnswer::Accepted:
        return CardText::tr("accepted by %1, %2")
            .arg(item.answeredBy, item.answeredAt ? clockOfCard(*item.answeredAt, zone) : QString());
    case HandoverAnswer::Refused:
        return CardText::tr("refused by %1: %2").arg(item.answeredBy, item.reason);
    }
    Q_UNREACHABLE();
}

QString iconOfAnswer(HandoverAnswer answer)
{
    switch (answer) {
    case HandoverAnswer::Open:
        return u"todo"_s;
    case HandoverAnswer::Accepted:
        return u"done"_s;
    case HandoverAnswer::Refused:
        return u"dismiss"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Card> HandoverCards::items(const Handover &handover, const Zone &zone)
{
    std::vector<Card> cards;
    for (const HandoverItem &item : handover.items) {
        Card card;
        card.id = item.id.value_or(0);
        card.title = ReportWords::openKind(item.kind);
        card.value = answerWord(item.answer);
        card.icon = iconOfAnswer(item.answer);
        card.valueInk = item.answer == HandoverAnswer::Refused ? Ink::Warning
                        : item.answer == HandoverAnswer::Open  ? Ink::Muted
                                                               : Ink::Good;
        card.body = {item.text, answerLine(item, zone)};
        card.body.removeAll(QString());
        cards.push_back(std::move(card));
    }
    return cards;
}

QString HandoverCards::offerKey(const HandoverItem &item)
{
    return item.kind + u'|' + (item.ref.isEmpty() ? item.text : item.ref);
}

std::vector<Card> HandoverCards::offers(const std::vector<HandoverItem> &items, const QStringList &left)
{
    std::vector<Card> cards;
    for (size_t i = 0; i < items.size(); ++i) {
        Card card;
        card.id = qint64(i) + 1;
        const bool isLeft = left.contains(offerKey(items[i]));
        card.title = ReportWords::openKind(items[i].kind);
        card.value = isLeft ? CardText::tr("kept") : CardText::tr("handed over");
        card.icon = isLeft ? u"todo"_s : u"check"_s;
        card.ink = isLeft ? Ink::Muted : Ink::Text;
        card.body = {items[i].text};
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<Card> HandoverCards::history(const std::vector<Handover> &handovers, const Zone &zone)
{
    std::vector<Card> cards;
    for (const Handover &one : handovers) {
        const auto count = [&one](HandoverAnswer answer) {
            return std::ranges::count(one.items, answer, &HandoverItem::answer);
        };
        Card card;
        card.id = one.id.value_or(0);
        card.title = CardText::tr("%1 → %2").arg(one.from, one.takenAt        ? one.takenBy
                                                           : one.to.isEmpty() ? CardText::tr("the next leader")
                                                                              : one.to);
        card.value = clockOfCard(one.writtenAt, zone);
        card.icon = one.takenAt ? u"done"_s : one.withdrawnAt ? u"dismiss"_s : u"todo"_s;
        card.ink = one.takenAt ? Ink::Good : one.withdrawnAt ? Ink::Muted : Ink::Text;
        if (one.withdrawnAt)
            card.body << CardText::tr("taken back at %1").arg(clockOfCard(*one.withdrawnAt, zone));
        else
            card.body << (one.takenAt ? CardText::tr("taken over at %1: %2 accepted, %3 refused")
                                            .arg(clockOfCard(*one.takenAt, zone))
                                            .arg(count(HandoverAnswer::Accepted))
                                            .arg(count(HandoverAnswer::Refused))
                                      : CardText::tr("not taken over yet, %n open thing(s)", nullptr, one.openItems()));
        if (!one.words.isEmpty())
            card.body << one.words;
        cards.push_back(std::move(card));
    }
    return cards;
}

QString HandoverCards::headline(const Handover &handover, const Zone &zone)
{
    return CardText::tr("%1 handed over the shift of %2 at %3")
        .arg(handover.from, ReportWords::date(handover.date), clockOfCard(handover.writtenAt, zone));
}

std::vector<Card> HandoverCards::reports(const std::vector<SubmittedReport> &reports, const Zone &zone)
{
    std::vector<Card> cards;
    for (const SubmittedReport &one : reports) {
        Card card;
        card.id = one.id.value_or(0);
        card.title = ReportWords::kindWord(one.kind) + u' ' + one.from.toString(Qt::ISODate);
        card.value = one.version > 1 ? CardText::tr("version %1").arg(one.version) : QString();
        card.icon = one.received ? u"done"_s : u"send"_s;
        card.ink = one.received ? Ink::Good : Ink::Text;
        card.body << CardText::tr("%1, %2").arg(one.leader,
                                                ReportWords::teams(one.team.split(u';', Qt::SkipEmptyParts)));
        card.body << ReportWords::receiptLine(one, zone);
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace Floorwalk
