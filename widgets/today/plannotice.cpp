// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/plannotice.h"

#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>

#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** More of them in one place are no notice any more; the plan itself shows the rest. */
constexpr size_t mostTold = 6;

} // namespace

PlanNotice::PlanNotice(const Zone &zone, Title title, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_title(std::move(title))
    , m_changeRow(new QWidget(this))
    , m_changes(new TextLabel({}, TextStyle::Body, Ink::Text, m_changeRow))
    , m_findings(new TextLabel({}, TextStyle::Body, Ink::Warning, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::Xs));
    auto *const row = new QHBoxLayout(m_changeRow);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(Space::S));
    m_changes->setObjectName(u"planChanges"_s);
    m_findings->setObjectName(u"planFindings"_s);
    for (TextLabel *const text : {m_changes, m_findings}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    auto *const read = new Button(tr("Noted"), ButtonKind::Normal, m_changeRow);
    read->setObjectName(u"planNoted"_s);
    read->setIconName(u"check"_s);
    read->setKeyHint(u"G"_s);
    connect(read, &QAbstractButton::clicked, this, &PlanNotice::noted);
    row->addWidget(m_changes, 1);
    row->addWidget(read, 0, Qt::AlignTop);
    column->addWidget(m_changeRow);
    column->addWidget(m_findings);
    m_changeRow->hide();
    m_findings->hide();
    fit();
}

void PlanNotice::fit()
{
    setVisible(!m_changeRow->isHidden() || !m_findings->isHidden());
}

bool PlanNotice::hasChanges() const
{
    return !m_changeRow->isHidden();
}

QString PlanNotice::clock(const std::optional<Moment> &moment) const
{
    return moment ? m_zone.localTime(*moment).toString(u"HH:mm"_s) : QString();
}

QString PlanNotice::titleOf(const ActivityRecord &activity) const
{
    return activity.title.isEmpty() ? m_title(activity.key) : activity.title;
}

QString PlanNotice::words(const PlanChange &change) const
{
    const QString title = m_title(change.key);
    switch (change.kind) {
    case PlanChange::Kind::Came:
        return tr("%1 was added at %2").arg(title, clock(change.to));
    case PlanChange::Kind::Went:
        return tr("%1 at %2 was dropped").arg(title, clock(change.from));
    case PlanChange::Kind::Moved:
        return tr("%1 moved from %2 to %3").arg(title, clock(change.from), clock(change.to));
    case PlanChange::Kind::Kept:
        return tr("%1 stays where you put it; the template now puts it at %2").arg(title, clock(change.to));
    case PlanChange::Kind::Stays:
        return tr("%1 at %2 stays as you changed it; the template no longer has it").arg(title, clock(change.from));
    }
    Q_UNREACHABLE();
}

QString PlanNotice::words(const PlanFinding &finding) const
{
    const QString title = titleOf(finding.activity);
    const QString from = clock(finding.activity.plannedStart);
    switch (finding.kind) {
    case PlanFinding::Kind::AtOnce:
        return tr("%1 %2 overlaps %3 %4").arg(from, title, clock(finding.other->plannedStart), titleOf(*finding.other));
    case PlanFinding::Kind::LeftOut:
        return tr("%1 %2 is mandatory but skipped").arg(from, title);
    case PlanFinding::Kind::FarOff:
        return tr("%1 %2 is mandatory and belongs at %3").arg(from, title, clock(finding.activity.laid));
    }
    Q_UNREACHABLE();
}

void PlanNotice::showChanges(const std::vector<PlanChange> &changes)
{
    QStringList told;
    for (size_t i = 0; i < changes.size() && i < mostTold; ++i)
        told << words(changes[i]);
    if (changes.size() > mostTold)
        told << tr("and %n more", nullptr, int(changes.size() - mostTold));
    //: the notice above a plan: what of it changed since its leader made it
    m_changes->setText(
        tr("The roster or the template has changed since you planned this day: %1.").arg(told.join(tr("; "))));
    m_changeRow->setVisible(!changes.empty());
    fit();
}

void PlanNotice::showFindings(const std::vector<PlanFinding> &findings)
{
    QStringList told;
    for (size_t i = 0; i < findings.size() && i < mostTold; ++i)
        told << words(findings[i]);
    if (findings.size() > mostTold)
        told << tr("and %n more", nullptr, int(findings.size() - mostTold));
    m_findings->setText(tr("Please check: %1.").arg(told.join(tr("; "))));
    m_findings->setVisible(!findings.empty());
    fit();
}

} // namespace Floorwalk

#include "moc_plannotice.cpp"
