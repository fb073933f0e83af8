// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/planfacts.h"

#include "widgets/common/button.h"
#include "widgets/common/formscroll.h"
#include "widgets/common/section.h"
#include "widgets/common/textlabel.h"
#include "widgets/print/tomorrowwords.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/factspanel.h"

#include <QBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int planFactsWidth = 264;
} // namespace

PlanFacts::PlanFacts(const Zone &zone, QWidget *parent)
    : Panel(tr("About this day"), parent)
    , m_zone(zone)
{
    setObjectName(u"planFacts"_s);
    setFixedWidth(themeOf(this).px(planFactsWidth));
    const Theme &theme = themeOf(this);
    auto *const inside = new QWidget(this);
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(theme.space(Space::M), theme.space(Space::S), theme.space(Space::M),
                               theme.space(Space::S));
    column->setSpacing(theme.space(Space::S));
    const auto section = [inside, column](const QString &title, const QString &name) {
        column->addWidget(new SectionHeader(title, {}, inside));
        auto *const text = new TextLabel({}, TextStyle::Body, Ink::Text, inside);
        text->setObjectName(name);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        column->addWidget(text);
        return text;
    };
    m_known = section(tr("Who will be on"), u"planKnown"_s);
    m_lines = section(tr("What you want to do"), u"planLines"_s);
    auto *const write = new Button(tr("Write…"), ButtonKind::Normal, inside);
    write->setObjectName(u"planWrite"_s);
    write->setSmall(true);
    write->setKeyHint(u"T"_s);
    connect(write, &QAbstractButton::clicked, this, &PlanFacts::linesWanted);
    column->addWidget(write, 0, Qt::AlignLeft);
    m_open = section(tr("Still open"), u"planOpen"_s);
    m_hint = new TextLabel(tr("Press C to put an open item into the chosen activity as a step."), TextStyle::Small,
                           Ink::Muted, inside);
    m_hint->setWordWrap(true);
    m_hint->hide();
    column->addWidget(m_hint);
    column->addStretch();
    body()->addWidget(new FormScroll(inside, this), 1);
}

void PlanFacts::showPlan(const TomorrowPlan &plan)
{
    m_known->setText(TomorrowWords::known(plan, m_zone).join(u'\n'));
    QStringList lines;
    for (const QString &line : plan.lines)
        lines << u"· "_s + line;
    m_lines->setText(lines.isEmpty() ? tr("Nothing is written yet.") : lines.join(u'\n'));
}

void PlanFacts::showOpen(const RegisterItems &open)
{
    const QStringList lines = FactsPanel::openLines(open);
    m_open->setText(lines.isEmpty() ? tr("You have nothing open.") : lines.join(u'\n'));
    m_hint->setVisible(!lines.isEmpty());
}

} // namespace Floorwalk

#include "moc_planfacts.cpp"
