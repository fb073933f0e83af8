// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/alertconditions.h"

#include "widgets/common/button.h"
#include "widgets/common/taborder.h"
#include "widgets/common/textlabel.h"
#include "widgets/settings/alertrulewords.h"
#include "widgets/settings/optionalnumber.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QComboBox>

namespace Floorwalk {

using namespace Qt::StringLiterals;

AlertConditions::AlertConditions(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(tr("Add a condition"), ButtonKind::Normal, this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(themeOf(this).space(Space::S));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(u"addCondition"_s);
    connect(m_add, &Button::clicked, this, [this] {
        add({AlertFigure::Waiting, 1.0, {}});
        m_lines.back().figure->setFocus();
        emit edited();
    });
}

void AlertConditions::add(const AlertCondition &condition)
{
    constexpr double most = 100'000;
    auto *const whole = new QWidget(this);
    Line line{whole, new QComboBox(whole), new OptionalNumber(most, {}, whole), new OptionalNumber(most, {}, whole)};
    for (int figure = 0; figure < int(alertFigureNames().size()); ++figure)
        line.figure->addItem(ruleFigureWord(AlertFigure(figure)));
    line.figure->setCurrentIndex(int(condition.figure));
    line.figure->setAccessibleName(tr("Figure"));
    line.least->setNumber(condition.least);
    line.least->setAccessibleName(tr("At least"));
    line.most->setNumber(condition.most);
    line.most->setAccessibleName(tr("At most"));
    Button *const away = Button::withIcon(u"dismiss"_s, tr("Remove this condition"), whole);
    auto *const row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(Space::S));
    row->addWidget(line.figure);
    row->addWidget(new TextLabel(tr("at least"), TextStyle::Small, Ink::Muted, whole));
    row->addWidget(line.least);
    row->addWidget(new TextLabel(tr("at most"), TextStyle::Small, Ink::Muted, whole));
    row->addWidget(line.most);
    row->addWidget(away);
    row->addStretch(1);
    m_column->insertWidget(m_column->count() - 1, whole);
    placeInTabOrder(m_add, whole); // Tab comes to it here, and not at the end of the window
    placeInTabOrder(whole, m_add);
    connect(line.figure, &QComboBox::currentIndexChanged, this, &AlertConditions::edited);
    connect(line.least, &OptionalNumber::valueChanged, this, &AlertConditions::edited);
    connect(line.most, &OptionalNumber::valueChanged, this, &AlertConditions::edited);
    connect(away, &Button::clicked, this, [this, whole] { remove(whole); });
    m_lines.push_back(line);
}

void AlertConditions::remove(QWidget *line)
{
    std::erase_if(m_lines, [line](const Line &each) { return each.whole == line; });
    m_add->setFocus();
    m_column->removeWidget(line);
    line->hide();
    line->deleteLater(); // its button is being clicked
    emit edited();
}

void AlertConditions::show(const std::vector<AlertCondition> &conditions)
{
    for (const Line &line : m_lines)
        delete line.whole;
    m_lines.clear();
    for (const AlertCondition &condition : conditions)
        add(condition);
}

std::vector<AlertCondition> AlertConditions::conditions() const
{
    std::vector<AlertCondition> all;
    for (const Line &line : m_lines)
        all.push_back({AlertFigure(line.figure->currentIndex()), line.least->number(), line.most->number()});
    return all;
}

} // namespace Floorwalk

#include "moc_alertconditions.cpp"
