// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/statelook.h"

#include "models/domain/pausereason.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(StateKey key)
{
    switch (key) {
    case StateKey::Talking:
        return QCoreApplication::translate("StateLook", "Talking");
    case StateKey::Hold:
        return QCoreApplication::translate("StateLook", "On hold");
    case StateKey::Ringing:
        return QCoreApplication::translate("StateLook", "Ringing");
    case StateKey::Acw:
        return QCoreApplication::translate("StateLook", "Wrap-up");
    case StateKey::Ready:
        return QCoreApplication::translate("StateLook", "Ready");
    case StateKey::Busy:
        return QCoreApplication::translate("StateLook", "Busy");
    case StateKey::Break:
        return QCoreApplication::translate("StateLook", "Break");
    case StateKey::Meal:
        return QCoreApplication::translate("StateLook", "Meal");
    case StateKey::Training:
        return QCoreApplication::translate("StateLook", "Training");
    case StateKey::Meeting:
        return QCoreApplication::translate("StateLook", "Meeting");
    case StateKey::Offline:
        return QCoreApplication::translate("StateLook", "Offline");
    case StateKey::Unreachable:
        return QCoreApplication::translate("StateLook", "Unreachable");
    case StateKey::Unknown:
        return QCoreApplication::translate("StateLook", "Unknown");
    case StateKey::Other:
        return QCoreApplication::translate("StateLook", "Other");
    }
    return {};
}

StateKey pauseKey(PauseKind pause)
{
    switch (pause) {
    case PauseKind::Busy:
        return StateKey::Busy;
    case PauseKind::Break:
        return StateKey::Break;
    case PauseKind::Meal:
        return StateKey::Meal;
    case PauseKind::Training:
        return StateKey::Training;
    case PauseKind::Meeting:
        return StateKey::Meeting;
    }
    return StateKey::Busy;
}

} // namespace

StateKey stateKey(AgentState state, PauseKind pause)
{
    switch (state) {
    case AgentState::LoggedOut:
        return StateKey::Offline;
    case AgentState::Ready:
        return StateKey::Ready;
    case AgentState::Ringing:
        return StateKey::Ringing;
    case AgentState::Talking:
        return StateKey::Talking;
    case AgentState::OnHold:
        return StateKey::Hold;
    case AgentState::WrapUp:
        return StateKey::Acw;
    case AgentState::Paused:
        return pauseKey(pause);
    case AgentState::Unreachable:
        return StateKey::Unreachable;
    case AgentState::Unknown:
        return StateKey::Unknown;
    }
    return StateKey::Unknown;
}

StateLook stateLook(StateKey key)
{
    return {key, key == StateKey::Other ? u"more"_s : u"state-"_s + stateKeyText(key), wordOf(key)};
}

StateLook stateLook(AgentState state, PauseKind pause)
{
    return stateLook(stateKey(state, pause));
}

QString reasonText(const QString &reason)
{
    if (const std::optional<PauseKind> kind = namedPauseKind(reason))
        return stateLook(AgentState::Paused, *kind).word;
    return discreetReason(reason);
}

QString reasonDetail(const QString &reason)
{
    const QString text = reasonText(reason);
    return text == stateLook(AgentState::Paused, pauseKindOf(reason)).word ? QString() : text;
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Critical:
        return u"alert-critical"_s;
    case Tone::Warning:
        return u"alert-warning"_s;
    case Tone::Good:
        return u"check"_s;
    case Tone::Info:
        return u"alert-info"_s;
    case Tone::Neutral:
        return {};
    }
    return {};
}

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::Critical:
        return QCoreApplication::translate("StateLook", "Urgent");
    case Tone::Warning:
        return QCoreApplication::translate("StateLook", "Attention");
    case Tone::Good:
        return QCoreApplication::translate("StateLook", "Good");
    case Tone::Info:
        return QCoreApplication::translate("StateLook", "Notice");
    case Tone::Neutral:
        return {};
    }
    return {};
}

} // namespace Floorwalk
