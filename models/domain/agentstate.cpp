// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/agentstate.h"

#include <QHash>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString stateName(AgentState state)
{
    switch (state) {
    case AgentState::LoggedOut:
        return u"loggedOut"_s;
    case AgentState::Ready:
        return u"ready"_s;
    case AgentState::Ringing:
        return u"ringing"_s;
    case AgentState::Talking:
        return u"talking"_s;
    case AgentState::OnHold:
        return u"hold"_s;
    case AgentState::WrapUp:
        return u"wrap"_s;
    case AgentState::Paused:
        return u"paused"_s;
    case AgentState::Unreachable:
        return u"unreachable"_s;
    case AgentState::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString pauseKindName(PauseKind kind)
{
    switch (kind) {
    case PauseKind::Busy:
        return u"busy"_s;
    case PauseKind::Break:
        return u"break"_s;
    case PauseKind::Meal:
        return u"meal"_s;
    case PauseKind::Training:
        return u"training"_s;
    case PauseKind::Meeting:
        return u"meeting"_s;
    }
    Q_UNREACHABLE();
}

QString callKindName(CallKind kind)
{
    switch (kind) {
    case CallKind::Queue:
        return u"queue"_s;
    case CallKind::Direct:
        return u"direct"_s;
    case CallKind::Outbound:
        return u"outbound"_s;
    case CallKind::Internal:
        return u"internal"_s;
    }
    Q_UNREACHABLE();
}

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Measured:
        return u"measured"_s;
    case Certainty::Configured:
        return u"configured"_s;
    case Certainty::Inferred:
        return u"inferred"_s;
    case Certainty::Stale:
        return u"stale"_s;
    }
    Q_UNREACHABLE();
}

namespace {

PauseKind kindByWords(QStringView reason)
{
    struct Word
    {
        QStringView word;
        PauseKind kind;
    };
    static constexpr std::array words{
        Word{u"meal", PauseKind::Meal},         Word{u"lunch", PauseKind::Meal},
        Word{u"dinner", PauseKind::Meal},       Word{u"用餐", PauseKind::Meal},
        Word{u"午餐", PauseKind::Meal},         Word{u"晚餐", PauseKind::Meal},
        Word{u"就餐", PauseKind::Meal},         Word{u"吃饭", PauseKind::Meal},
        Word{u"用膳", PauseKind::Meal},         Word{u"training", PauseKind::Training},
        Word{u"培训", PauseKind::Training},     Word{u"培訓", PauseKind::Training},
        Word{u"coaching", PauseKind::Training}, Word{u"meeting", PauseKind::Meeting},
        Word{u"会议", PauseKind::Meeting},      Word{u"會議", PauseKind::Meeting},
        Word{u"开会", PauseKind::Meeting},      Word{u"break", PauseKind::Break},
        Word{u"coffee", PauseKind::Break},      Word{u"小休", PauseKind::Break},
        Word{u"休息", PauseKind::Break},        Word{u"洗手间", PauseKind::Break},
        Word{u"toilet", PauseKind::Break},      Word{u"restroom", PauseKind::Break},
        Word{u"卫生间", PauseKind::Break},      Word{u"厕", PauseKind::Break},
        Word{u"bathroom", PauseKind::Break},    Word{u"washroom", PauseKind::Break},
    };
    for (const Word &candidate : words) {
        if (reason.contains(candidate.word, Qt::CaseInsensitive))
            return candidate.kind;
    }
    return PauseKind::Busy;
}

/** A feed that invents reasons without end is not remembered for ever. */
constexpr qsizetype mostReasons = 512;

} // namespace

PauseKind pauseKindOf(QStringView reason)
{
    if (reason.isEmpty())
        return PauseKind::Busy;
    // Reasons are few, and asked about for ten thousand agents a second: reading one takes longer than all else there.
    thread_local QHash<QString, PauseKind> known;
    if (const auto found = known.constFind(QString::fromRawData(reason.data(), reason.size())); found != known.cend())
        return *found;
    if (known.size() >= mostReasons)
        known.clear();
    return *known.insert(reason.toString(), kindByWords(reason));
}

} // namespace Floorwalk
