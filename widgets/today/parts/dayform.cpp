// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/dayform.h"

#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/parts/partregistry.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Floorwalk {

DayForm::DayForm(const PartContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_problem(new TextLabel({}, TextStyle::Small, Ink::Critical, this))
{
    setObjectName(QStringLiteral("dayForm"));
    m_column->setContentsMargins({});
    m_column->setSpacing(themeOf(this).space(Space::M));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_column->addWidget(m_problem);
}

void DayForm::showActivity(const ActivityRecord &activity, const QStringList &parts)
{
    // The same place of another leader's day is another activity: what is typed is not that leader's.
    const bool same = m_activity && m_activity->leader == activity.leader && m_activity->date == activity.date
                      && m_activity->position == activity.position && m_activity->key == activity.key
                      && m_names == parts;
    if (!same) {
        clear();
        m_names = parts;
    }
    // What was begun or ended counts in some parts; what was not on record yet holds nothing.
    const bool moved = same && (m_activity->status != activity.status || m_activity->id != activity.id);
    m_activity = activity;
    if (same) {
        fill();
        if (moved)
            reload();
        return;
    }
    setVisible(!parts.isEmpty());
    if (parts.isEmpty())
        emit shown();
    else
        read();
}

void DayForm::clear()
{
    flush();
    removeParts();
    m_activity.reset();
    m_names.clear();
    m_problem->hide();
    m_again = m_reading; // its answer is another's by now
}

void DayForm::flush()
{
    for (DayPart *const part : std::as_const(m_parts))
        part->flush();
}

void DayForm::reload()
{
    if (m_activity && !m_names.isEmpty())
        read();
}

bool DayForm::takeFinding(const QString &step, const QString &note)
{
    return std::ranges::any_of(m_parts, [&step, &note](DayPart *part) { return part->takeFinding(step, note); });
}

std::optional<QStringList> DayForm::findings() const
{
    if (!m_made || !m_sheet.entries || !m_activity)
        return std::nullopt;
    QStringList words;
    for (const RegisterItem &item : *m_sheet.entries) {
        if (item.entry.kind == EntryKind::Environment && m_activity->id && item.entry.activity == m_activity->id)
            words << item.entry.words.text;
    }
    return words;
}

bool DayForm::takesStoreKey(const QWidget *focus) const
{
    return std::ranges::any_of(m_parts, [focus](const DayPart *part) { return part->takesStoreKey(focus); });
}

bool DayForm::takeFocus()
{
    return std::ranges::any_of(m_parts, &DayPart::takeFocus);
}

/** One reading at a time; of those wanted meanwhile the last counts. */
void DayForm::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    whenDone(m_context.book.sheet(*m_activity, m_names), this, [this](const Result<DaySheet> &sheet) {
        m_reading = false;
        if (std::exchange(m_again, false)) {
            if (m_activity && !m_names.isEmpty())
                read();
            return;
        }
        take(sheet);
    });
}

void DayForm::take(const Result<DaySheet> &sheet)
{
    m_problem->setVisible(!sheet);
    if (sheet) {
        m_sheet = *sheet;
        if (!m_made)
            makeParts();
        fill();
        for (DayPart *const part : std::as_const(m_parts))
            part->take(m_sheet);
    } else {
        m_problem->setText(tr("The form could not be loaded: %1 Press F5 to try again.").arg(sheet.error().text));
    }
    emit shown();
}

void DayForm::makeParts()
{
    removeParts();
    for (const QString &name : std::as_const(m_names)) {
        DayPart *const part = PartRegistry::make(name, m_context, this);
        if (!part)
            continue;
        connect(part, &DayPart::keeping, this, &DayForm::keeping);
        connect(part, &DayPart::kept, this, &DayForm::kept);
        connect(part, &DayPart::outdated, this, &DayForm::reload);
        connect(part, &DayPart::outdated, this, &DayForm::written);
        connect(part, &DayPart::pageWanted, this, &DayForm::pageWanted);
        connect(part, &DayPart::noteWanted, this, &DayForm::noteWanted);
        m_column->addWidget(part);
        m_parts << part;
    }
    m_made = true;
}

void DayForm::removeParts()
{
    m_made = false;
    for (DayPart *const part : std::exchange(m_parts, {})) {
        part->hide();
        disconnect(part, &DayPart::outdated, this, &DayForm::reload); // what it shows is shown no more
        if (part->isKeeping()) {
            connect(part, &DayPart::kept, this, &DayForm::reload); // it may be shown again before that was on record
            connect(part, &DayPart::kept, part, [part] {
                if (!part->isKeeping())
                    part->deleteLater();
            });
        } else {
            part->deleteLater(); // it may be what asked for it
        }
    }
}

/** Tells the parts what their activity is by now. */
void DayForm::fill()
{
    for (DayPart *const part : std::as_const(m_parts)) {
        part->setActivity(*m_activity);
        part->setEditable(!isGivenUp(m_activity->status) && m_activity->id);
    }
}

} // namespace Floorwalk

#include "moc_dayform.cpp"
