// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/evidencemodel.h"

#include "models/policy/attendancewords.h"

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString noticeDetail(const NoticeRecord &notice, const Zone &zone)
{
    QStringList parts;
    if (notice.expected)
        parts << EvidenceModel::tr("expected %1").arg(zone.localTime(*notice.expected).toString(u"HH:mm"_s));
    if (!notice.reason.isEmpty())
        parts << notice.reason;
    if (!notice.by.isEmpty())
        parts << EvidenceModel::tr("taken by %1").arg(notice.by);
    return parts.join(u" · "_s);
}

} // namespace

EvidenceModel::EvidenceModel(QObject *parent)
    : QAbstractListModel(parent)
{}

std::vector<EvidenceModel::Line> EvidenceModel::lines(const PersonDay &day, const Zone &zone)
{
    std::vector<Line> lines;
    for (const NoticeRecord &notice : day.notices) {
        lines.push_back({notice.at, RollWords::time(notice.at, zone),
                         tr("Notice %1").arg(RollWords::channel(notice.channel)), noticeDetail(notice, zone),
                         u"phone-notice"_s, false});
    }
    for (const LeaveRecord &leave : day.leave) {
        const QString detail = leave.papersPending ? tr("papers are due")
                               : leave.approved    ? tr("approved")
                                                   : tr("not approved");
        lines.push_back({leave.from, RollWords::time(leave.from, zone), AttendanceWords::leaveKind(leave.kind), detail,
                         u"paper"_s, false});
    }
    std::optional<Moment> lastCall;
    for (const Evidence &evidence : day.evidence) {
        if (evidence.kind == EvidenceKind::LastCallEnd)
            lastCall = std::max(lastCall.value_or(evidence.at), evidence.at);
    }
    for (const Evidence &evidence : day.evidence) {
        // Of a day's calls only the last one speaks.
        if (evidence.kind == EvidenceKind::LastCallEnd && evidence.at != lastCall)
            continue;
        const bool taken = (day.came && *day.came == evidence) || (day.left && *day.left == evidence);
        lines.push_back({evidence.at, RollWords::time(evidence.at, zone), RollWords::evidenceKind(evidence.kind),
                         RollWords::evidenceSource(evidence), RollWords::evidenceIcon(evidence.kind), taken});
    }
    std::ranges::stable_sort(lines, {}, &Line::at);
    return lines;
}

void EvidenceModel::show(const PersonDayPtr &day, const Zone &zone)
{
    beginResetModel();
    m_lines = day ? lines(*day, zone) : std::vector<Line>{};
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 %2 %3"_s.arg(line.time, line.kind, line.detail).trimmed();
    case Qt::ToolTipRole:
        return line.detail;
    case Qt::AccessibleTextRole:
        return line.taken ? tr("%1 %2 %3, taken").arg(line.time, line.kind, line.detail)
                          : u"%1 %2 %3"_s.arg(line.time, line.kind, line.detail);
    case TimeRole:
        return line.time;
    case KindRole:
        return line.kind;
    case DetailRole:
        return line.detail;
    case IconRole:
        return line.icon;
    case TakenRole:
        return line.taken;
    default:
        return {};
    }
}

} // namespace Floorwalk

#include "moc_evidencemodel.cpp"
