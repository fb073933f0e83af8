// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/partsform.h"

#include "models/day/dayparts.h"
#include "models/day/templatewords.h"
#include "widgets/common/textlabel.h"
#include "widgets/settings/listeditor.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QMenu>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int partListHeight = 112;
} // namespace

PartsForm::PartsForm(QWidget *parent)
    : QWidget(parent)
    , m_list(new ListEditor(u"parts"_s, tr("Parts of the activity’s form"), tr("Remove"), this))
    , m_meaning(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
{
    m_meaning->setObjectName(u"partMeaning"_s);
    m_meaning->setWordWrap(true);
    m_list->list()->setFixedHeight(themeOf(this).px(partListHeight));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    column->addWidget(m_meaning);
    connect(m_list, &ListEditor::chosen, this, &PartsForm::choose);
    connect(m_list, &ListEditor::addWanted, this, &PartsForm::offer);
    connect(m_list, &ListEditor::removeWanted, this, [this](int row) {
        m_parts.removeAt(row);
        change(row);
    });
    connect(m_list, &ListEditor::moveWanted, this, [this](int from, int to) {
        m_parts.swapItemsAt(from, to);
        change(to);
    });
}

void PartsForm::show(const QStringList &parts)
{
    m_parts = parts;
    refresh(0);
}

void PartsForm::refresh(int current)
{
    QStringList words;
    for (const QString &part : std::as_const(m_parts))
        words << TemplateWords::part(part);
    m_list->show(words, std::min(current, int(m_parts.size()) - 1));
}

void PartsForm::change(int current)
{
    refresh(current);
    emit edited();
}

void PartsForm::choose(int row)
{
    m_meaning->setText(row >= 0 && row < m_parts.size() ? TemplateWords::partMeaning(m_parts[row])
                                                        : tr("Without parts the form is the checklist and the note."));
}

/** What the form has not yet, each with what it is. */
void PartsForm::offer()
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"partMenu"_s);
    menu->setToolTipsVisible(true);
    for (const QString &part : DayParts::all()) {
        if (m_parts.contains(part))
            continue;
        //: a part of a form, and what it shows
        QAction *const action = menu->addAction(
            tr("%1 — %2").arg(TemplateWords::part(part), TemplateWords::partMeaning(part)), this, [this, part] {
                m_parts << part;
                change(int(m_parts.size()) - 1);
                m_list->list()->setFocus();
            });
        action->setData(part);
    }
    if (menu->isEmpty())
        menu->addAction(tr("All parts are in it."))->setEnabled(false);
    menu->popup(m_list->mapToGlobal(QPoint(0, m_list->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace Floorwalk

#include "moc_partsform.cpp"
