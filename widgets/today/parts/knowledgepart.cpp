// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/knowledgepart.h"

#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/today/parts/partlist.h"

#include <QBoxLayout>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int openRowsHeight = 232;
constexpr qsizetype mostOfText = 160; ///< the page has all of it
} // namespace

KnowledgePart::KnowledgePart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("New business knowledge"), parent)
    , m_text(addText())
    , m_hint(addText(Ink::Muted, TextStyle::Small))
    , m_open(new PartList(u"knowledgeOpen"_s, tr("Who has not confirmed"), openRowsHeight, this))
    , m_page(new Button(tr("All knowledge points"), ButtonKind::Link, this))
{
    setObjectName(u"partKnowledge"_s);
    m_hint->setText(tr("Not confirmed yet. Press Enter once the chosen agent knows the points beside the name."));
    body()->addWidget(m_open);
    m_page->setObjectName(u"knowledgePageWanted"_s);
    body()->addWidget(m_page, 0, Qt::AlignLeft);
    connect(m_open, &CardList::taken, this, &KnowledgePart::confirm);
    connect(m_page, &QAbstractButton::clicked, this, [this] { emit pageWanted(u"knowledge"_s, {}); });
}

void KnowledgePart::take(const DaySheet &sheet)
{
    m_points = *sheet.knowledge;
    QStringList lines;
    std::vector<Card> rows;
    for (const KnowledgeStanding &one : m_points) {
        const QString standing = u"%1/%2"_s.arg(one.confirmed()).arg(one.readers.size());
        //: a knowledge point that must be read: its title, and how many of how many know it
        lines << u"· "_s
                     + (one.point.words.mustRead ? tr("%1 (must read, %2 confirmed)") : tr("%1 (%2 confirmed)"))
                           .arg(one.point.words.title, standing);
        if (const QString text = one.point.words.text.simplified(); !text.isEmpty())
            lines << (text.size() > mostOfText ? text.left(mostOfText) + u'…' : text);
        for (const KnowledgeReader &reader : one.readers) {
            if (reader.confirmedAt)
                continue;
            const qint64 id = reader.person.value();
            auto row = std::ranges::find(rows, id, &Card::id);
            if (row == rows.end()) {
                Card card;
                card.id = id;
                card.title = reader.name;
                card.icon = u"todo"_s;
                card.value = reader.no;
                rows.push_back(card);
                row = std::prev(rows.end());
            }
            if (row->detail.isEmpty())
                row->detail = one.point.words.title;
            else
                row->detail += tr(", ") + one.point.words.title;
        }
    }
    setRemark(m_points.empty() ? QString()
              : rows.empty()   ? tr("everybody has confirmed")
                               : tr("%n not confirmed", nullptr, int(rows.size())));
    m_text->setInk(lines.isEmpty() ? Ink::Muted : Ink::Text);
    m_text->setText(lines.isEmpty() ? tr("No knowledge point is in force.") : lines.join(u'\n'));
    m_hint->setVisible(!rows.empty());
    m_open->showRows(rows);
}

/** The chosen one knows every point that is open; the next one is chosen. */
void KnowledgePart::confirm()
{
    const Card *const card = m_open->current();
    if (!card || !m_editable)
        return;
    const PersonId person(card->id);
    std::vector<KnowledgePoint> points;
    for (const KnowledgeStanding &one : m_points) {
        const auto reader = std::ranges::find(one.readers, person, &KnowledgeReader::person);
        if (reader != one.readers.end() && !reader->confirmedAt)
            points.push_back(one.point);
    }
    if (const Card *const next = m_open->cards().at(m_open->currentIndex().row() + 1))
        m_open->choose(next->id);
    follow(context().book.confirm(points, person));
}

} // namespace Floorwalk

#include "moc_knowledgepart.cpp"
