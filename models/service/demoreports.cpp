// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/demoreports.h"

#include "models/service/dayplan.h"
#include "models/service/handoverdesk.h"

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

struct LeftOpen
{
    const char16_t *kind;
    const char16_t *text;
};

/** What the leader of the night leaves. */
const std::array leftOpen{
    LeftOpen{u"task", u"07 号座位耳机有杂音，已报 IT，等更换"},
    LeftOpen{u"task", u"医保专线昨晚排队最长 6 分钟，今早留意高峰"},
    LeftOpen{u"task", u"把夜间新增的 2 条业务要点带到班前会"},
};

} // namespace

Result<void> DemoReports::fill(StoreSession &session, const Actor &leader, QDate date)
{
    const Actor night{u"李强"_s, Role::DutyLeader, {}};
    HandoverDesk desk(session);
    const QDate before = date.addDays(-1);
    const auto there = desk.ofDay(night, before);
    if (!there || !there->empty())
        return there ? Result<void>() : Result<void>(there.error());
    DayPlan plan(session);
    const QString lines = u"复盘上午三通社保转移录音\n检查 07–12 号座位的网络\n和张伟看一遍单号记录"_s;
    if (const auto kept = plan.setNote(leader, before, u"tomorrow"_s, lines); !kept)
        return kept;
    const QString reflection = u"上午高峰前多留两人，排队短了一半。\n中午两批用餐衔接慢，明天提前五分钟通知。"_s;
    if (const auto kept = plan.setNote(leader, date, u"reflection"_s, reflection); !kept)
        return kept;
    Handover handover;
    handover.date = before;
    handover.words = u"夜班平稳，无投诉升级。"_s;
    for (const LeftOpen &one : leftOpen) {
        HandoverItem item;
        item.kind = QString::fromUtf16(one.kind);
        item.text = QString::fromUtf16(one.text);
        handover.items.push_back(std::move(item));
    }
    // At the end of the night, whenever the demo begins: a hand-over of yesterday bears no time of this afternoon.
    const Moment said = std::min(session.now(), session.zone().toMoment(date, QTime(7, 25)));
    const auto written = desk.write(night, handover, said);
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace Floorwalk
