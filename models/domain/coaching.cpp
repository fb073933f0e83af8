// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/coaching.h"

#include "models/domain/named.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString noteKindName(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Praise:
        return u"praise"_s;
    case NoteKind::Advice:
        return u"advice"_s;
    case NoteKind::Warning:
        return u"warning"_s;
    case NoteKind::Care:
        return u"care"_s;
    case NoteKind::FollowUp:
        return u"followUp"_s;
    }
    Q_UNREACHABLE();
}

std::optional<NoteKind> noteKindFromName(QStringView name)
{
    return valueNamed(
        std::array{NoteKind::Praise, NoteKind::Advice, NoteKind::Warning, NoteKind::Care, NoteKind::FollowUp},
        noteKindName, name);
}

QString listeningKindName(ListeningKind kind)
{
    return kind == ListeningKind::Monitored ? u"monitored"_s : u"calledBack"_s;
}

std::optional<ListeningKind> listeningKindFromName(QStringView name)
{
    return valueNamed(std::array{ListeningKind::Monitored, ListeningKind::CalledBack}, listeningKindName, name);
}

QString listeningStatusName(ListeningEntry::Status status)
{
    switch (status) {
    case ListeningEntry::Status::Proposed:
        return u"proposed"_s;
    case ListeningEntry::Status::Kept:
        return u"kept"_s;
    case ListeningEntry::Status::Withdrawn:
        return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ListeningEntry::Status> listeningStatusFromName(QStringView name)
{
    using Status = ListeningEntry::Status;
    return valueNamed(std::array{Status::Proposed, Status::Kept, Status::Withdrawn}, listeningStatusName, name);
}

} // namespace Floorwalk
