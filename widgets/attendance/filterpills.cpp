// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attendance/filterpills.h"

#include "widgets/attendance/rollmodel.h"
#include "widgets/common/pill.h"

#include <QBoxLayout>
#include <QButtonGroup>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

FilterPills::FilterPills(QWidget *parent)
    : QWidget(parent)
{
    static constexpr std::array kinds{RollKind::Normal,       RollKind::Late,    RollKind::Early, RollKind::Absent,
                                      RollKind::MissingPunch, RollKind::Excused, RollKind::Leave, RollKind::NotYet};
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *group = new QButtonGroup(this);
    m_all = add({{}, Tone::Neutral, tr("Rostered"), false}, std::nullopt);
    m_all->setObjectName(u"pillRostered"_s);
    m_all->setChecked(true);
    group->addButton(m_all);
    for (const RollKind kind : kinds) {
        RollLook look = RollWords::kind(kind);
        if (kind == RollKind::Normal)
            look.icon.clear();
        else if (kind == RollKind::NotYet)
            //: short, for a row of many words: those who are not in yet
            look.word = tr("Not in");
        FilterChip *pill = add(look, kind);
        pill->setObjectName(u"pill%1"_s.arg(int(kind)));
        group->addButton(pill);
        m_pills.append({kind, pill});
    }
    row->addStretch();
}

FilterChip *FilterPills::add(const RollLook &look, std::optional<RollKind> kind)
{
    auto *pill = new FilterChip(look.word, this);
    pill->setCheckable(true);
    if (!look.icon.isEmpty())
        pill->setIconName(look.icon, look.tone);
    layout()->addWidget(pill);
    connect(pill, &QAbstractButton::toggled, this, [this, kind](bool on) {
        if (!on)
            return;
        m_chosen = kind;
        emit kindChosen(kind);
    });
    return pill;
}

void FilterPills::setCounts(const RollModel &model)
{
    m_all->setCount(model.rowCount());
    for (const auto &[kind, pill] : m_pills)
        pill->setCount(model.count(kind));
}

} // namespace Floorwalk

#include "moc_filterpills.cpp"
