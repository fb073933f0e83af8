// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/reportrecord.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString reportKindName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Day:
        return u"day"_s;
    case ReportKind::Week:
        return u"week"_s;
    case ReportKind::Month:
        return u"month"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportKind> reportKindFromName(QStringView name)
{
    for (const ReportKind kind : {ReportKind::Day, ReportKind::Week, ReportKind::Month}) {
        if (reportKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString handoverAnswerName(HandoverAnswer answer)
{
    switch (answer) {
    case HandoverAnswer::Open:
        return u"open"_s;
    case HandoverAnswer::Accepted:
        return u"accepted"_s;
    case HandoverAnswer::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

std::optional<HandoverAnswer> handoverAnswerFromName(QStringView name)
{
    for (const HandoverAnswer answer : {HandoverAnswer::Open, HandoverAnswer::Accepted, HandoverAnswer::Refused}) {
        if (handoverAnswerName(answer) == name)
            return answer;
    }
    return std::nullopt;
}

int Handover::openItems() const
{
    return int(
        std::ranges::count_if(items, [](const HandoverItem &item) { return item.answer == HandoverAnswer::Open; }));
}

} // namespace Floorwalk
