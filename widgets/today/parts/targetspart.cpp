// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/targetspart.h"

#include "models/day/dayparts.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/parts/targetfield.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

TargetsPart::TargetsPart(const PartContext &context, QWidget *parent)
    : TextPart(context, DayParts::targets, tr("Targets of the day"),
               tr("What you will tell the team about the targets"), parent)
{
    setObjectName(u"partTargets"_s);
    setRemark(tr("left empty: the centre’s target"));
    auto *const rows = new QWidget(this);
    auto *const grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(themeOf(this).space(Space::S));
    grid->setVerticalSpacing(themeOf(this).space(Space::Xs));
    grid->setColumnStretch(0, 1);
    addRow(grid, DayTarget::Attendance, tr("Attendance rate"), u"%"_s);
    addRow(grid, DayTarget::Talk, tr("Talk utilisation"), u"%"_s);
    addRow(grid, DayTarget::Busy, tr("Longest busy"), tr("s"));
    addRow(grid, DayTarget::Handling, tr("AHT"), tr("s"));
    body()->insertWidget(0, rows);
    m_level = addText(Ink::Muted, TextStyle::Small);
    m_problem = addText(Ink::Critical, TextStyle::Small);
    m_problem->setObjectName(u"targetProblem"_s);
    m_problem->hide();
    body()->insertWidget(1, m_problem);
    body()->insertWidget(2, m_level);
}

void TargetsPart::addRow(QGridLayout *grid, DayTarget target, const QString &name, const QString &unit)
{
    const size_t place = size_t(target);
    QWidget *const rows = grid->parentWidget();
    Row &row = m_rows[place];
    row.target = target;
    row.field = new TargetField(TargetRules::part(target), name, rows);
    row.centre = new TextLabel({}, TextStyle::Small, Ink::Muted, rows);
    const int line = int(place);
    auto *const title = new TextLabel(name, TextStyle::Body, Ink::Text, rows);
    title->setWordWrap(true);
    grid->addWidget(title, line, 0);
    grid->addWidget(row.field, line, 1);
    grid->addWidget(new TextLabel(unit, TextStyle::Small, Ink::Muted, rows), line, 2);
    grid->addWidget(row.centre, line, 3, Qt::AlignRight);
    connect(row.field, &TargetField::typed, this, [this, place](const QString &typed) { keepTarget(place, typed); });
}

void TargetsPart::take(const DaySheet &sheet)
{
    TextPart::take(sheet);
    const CentreSettings &settings = sheet.settings;
    for (Row &row : m_rows) {
        const QString held = sheet.texts.value(TargetRules::part(row.target));
        if (row.refused)
            giveUp(row, held);
        // What is on its way is newer than what was read before it came there.
        if (row.pending == 0 && row.field->showNumber(held))
            row.stored = row.seen = held;
        const QString centre = settings.text(TargetRules::setting(row.target));
        row.field->setPlaceholderText(centre);
        //: the centre's standing target, beside the one that is set for today
        row.centre->setText(tr("centre: %1").arg(centre));
    }
    m_level->setText(tr("Service level: %1 % answered within %2 s (the centre’s target).")
                         .arg(settings.number(u"service_level_target"_s))
                         .arg(settings.number(u"service_level_s"_s)));
}

void TargetsPart::setEditable(bool editable)
{
    TextPart::setEditable(editable);
    for (const Row &row : m_rows)
        row.field->setReadOnly(!editable);
}

void TargetsPart::flush()
{
    TextPart::flush();
    for (const Row &row : m_rows)
        row.field->flush();
}

void TargetsPart::keepTarget(size_t place, const QString &typed)
{
    Row &row = m_rows[place];
    if (!activity().id || typed == row.seen)
        return;
    if (const Result<std::optional<int>> number = TargetRules::parse(row.target, typed); !number) {
        row.field->retain();
        showProblem(number.error().text);
        return;
    }
    showProblem({});
    ++row.pending;
    follow(
        context().book.keepText(activity(), TargetRules::part(row.target), std::exchange(row.seen, typed), typed),
        [this, place, typed] {
            --m_rows[place].pending;
            m_rows[place].stored = typed;
        },
        [this, place, typed](const Error &why) {
            Row &failed = m_rows[place];
            --failed.pending;
            failed.seen = failed.stored;
            failed.field->retain();
            if (why.kind != Error::Kind::Conflict)
                return;
            failed.refused = typed;
            emit outdated();
        });
}

/** Somebody else set it meanwhile: that stands, and is said, until it is set again knowing of it. */
void TargetsPart::giveUp(Row &row, const QString &held)
{
    const QString mine = *std::exchange(row.refused, std::nullopt);
    row.field->replaceNumber(held);
    row.stored = row.seen = held;
    const QString name = row.field->accessibleName();
    showProblem(held.isEmpty() ? tr("%1: %2 was not kept, for the target was taken back elsewhere meanwhile. Type it "
                                    "again if it is right.")
                                     .arg(name, mine)
                               : tr("%1: %2 was not kept, for it was set to %3 elsewhere meanwhile. Type it again if "
                                    "it is right.")
                                     .arg(name, mine, held));
}

void TargetsPart::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace Floorwalk

#include "moc_targetspart.cpp"
