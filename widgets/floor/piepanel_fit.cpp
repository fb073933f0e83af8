// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of PiePanel that decides how many pies there are, how large, and whose the only one is.

#include "widgets/floor/piepanel.h"

#include "widgets/common/piecard.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Floorwalk {

namespace {
constexpr int leastCard = 176;
} // namespace

void PiePanel::fillWhose()
{
    bool same = size_t(m_whose->count()) == m_queues.size() + 1;
    for (size_t i = 0; same && i < m_queues.size(); ++i)
        same = m_whose->itemText(int(i) + 1) == m_queues[i].name;
    if (same)
        return;
    const QSignalBlocker quiet(m_whose);
    const QString chosen = m_whose->currentData().toString();
    while (m_whose->count() > 1)
        m_whose->removeItem(m_whose->count() - 1);
    for (const Queue &queue : m_queues)
        m_whose->addItem(queue.name, queue.name);
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(chosen)));
}

/** The first pie is the team's; the only one is that of whom the list says. */
void PiePanel::showFront()
{
    Pie &front = m_pies.front();
    const int chosen = m_single ? m_whose->currentIndex() - 1 : -1;
    const Queue &shown = chosen >= 0 && size_t(chosen) < m_queues.size() ? m_queues[size_t(chosen)] : m_team;
    if (shown.name != front.queue) {
        front.queue = shown.name;
        front.level.reset();
        front.card->setCaption(shown.name.isEmpty() ? m_owner : QString());
        front.wanted = shown.totals;
        put(front);
    }
    front.wanted = shown.totals;
    if (front.shown == StateTotals())
        put(front);
    putLevel(front, shown.counts);
}

/** What a queue's pie takes at the most, as far as is known. */
int PiePanel::cardWidth() const
{
    return std::max(m_widest, themeOf(this).px(leastCard));
}

int PiePanel::columnsOf(size_t pies) const
{
    return std::max(1, (int(pies) + m_rows - 1) / m_rows);
}

/** How many queues have their pies in sight at once. */
int PiePanel::piesThatFit() const
{
    if (m_queues.size() <= fewQueues && (!m_scrolls || m_single)) // few stay, out of sight, so that their room is known
        return int(m_queues.size());
    if (m_single)
        return 0;
    const int left = m_scroll->viewport()->width() - m_pies.front().card->sizeHint().width();
    const int beside = std::max(1, left / cardWidth()); // the team's pie
    return std::clamp(m_rows * (beside + 1) - 1, 1, int(std::min(fewQueues, m_queues.size())));
}

void PiePanel::offerScrolling()
{
    const int hidden = int(m_queues.size()) - piesThatFit();
    const QSignalBlocker quiet(m_along);
    m_along->setRange(0, hidden);
    m_along->setPageStep(std::max(1, piesThatFit()));
    m_along->setVisible(hidden > 0 && !m_single);
}

/** Focus would else go wherever Qt thinks. */
void PiePanel::keepFocusFrom(const QWidget *card)
{
    if (QWidget *const focused = focusWidget(); focused && focused->hasFocus() && card->isAncestorOf(focused))
        m_pies.front().card->legendStop()->setFocus(Qt::OtherFocusReason);
}

void PiePanel::setSingle(bool single)
{
    if (single == m_single)
        return;
    m_single = single;
    if (!single && m_whose->hasFocus())
        m_pies.front().card->legendStop()->setFocus(Qt::OtherFocusReason);
    m_whose->setVisible(single);
    for (size_t i = 1; i < m_pies.size(); ++i) {
        if (single)
            keepFocusFrom(m_pies[i].card);
        m_pies[i].card->setVisible(!single);
    }
    const RingSize ring = ringOf(0);
    m_pies.front().card->setDiameter(m_small ? ring.small : ring.full);
    arrange();
    showFront();
    offerScrolling();
    showInSight();
    markFilter(m_filter);
}

/** Whether more queues than are in sight have to be led along: there are many, or their words are too wide. */
bool PiePanel::needsScrolling(int small, int room) const
{
    if (m_queues.size() > fewQueues)
        return true;
    if (m_queues.empty())
        return false;
    // Those that are out of sight are as wide as the widest was.
    const bool areAll = m_pies.size() == m_queues.size() + 1;
    return (areAll ? small : m_teamWidth + (columnsOf(m_queues.size() + 1) - 1) * m_widest) > room;
}

/**
 * Smaller rings where the words would not fit beside each other (long words, large texts, many queues), as many queues
 * as fit where all would not even so, and one pie where there is room for no queue beside the team's. What is gained by
 * a hair's breadth is not taken: pies would come and go with every figure.
 */
void PiePanel::fit()
{
    const Theme &theme = themeOf(this);
    const int gaps = 2 * (theme.space(Space::M) - theme.space(Space::S)); // of the card, before and behind its ring
    const auto ringSaves = [&theme, gaps](const RingSize &ring) { return theme.px(ring.full - ring.small) + gaps; };
    const size_t columns = size_t(columnsOf(m_pies.size()));
    std::vector<int> fullOf(columns); // the widest of each column
    std::vector<int> smallOf(columns);
    for (size_t i = 0; i < m_pies.size(); ++i) {
        const int saved = ringSaves(ringOf(i));
        int hint = m_pies[i].card->sizeHint().width() + (m_small ? saved : 0);
        // The only pie has a list above it and may be a queue's: what the team's takes beside others is remembered.
        if (i == 0)
            hint = m_single ? m_teamWidth : (m_teamWidth = hint);
        fullOf[i % columns] = std::max(fullOf[i % columns], hint);
        smallOf[i % columns] = std::max(smallOf[i % columns], hint - saved);
        if (i > 0)
            m_widest = std::max(m_widest, hint - saved);
    }
    const int full = std::accumulate(fullOf.begin(), fullOf.end(), 0);
    const int small = std::accumulate(smallOf.begin(), smallOf.end(), 0);
    const int whole = m_scroll->viewport()->width();
    const auto room = [&theme, whole](bool isGiven) { return whole - (isGiven ? theme.space(Space::Xl) : 0); };
    const bool scrolled = std::exchange(m_scrolls, needsScrolling(small, room(m_scrolls)));
    setSingle(m_scrolls && room(m_single) < m_teamWidth + cardWidth());
    if (scrolled != m_scrolls)
        showInSight();
    const bool smaller = !m_single && (m_scrolls || full > room(m_single));
    if (std::exchange(m_small, smaller) != smaller) {
        for (size_t i = 0; i < m_pies.size(); ++i) {
            const RingSize size = ringOf(i);
            m_pies[i].card->setDiameter(smaller ? size.small : size.full);
        }
        applyLook();
    }
    offerScrolling();
}

} // namespace Floorwalk
