// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/figureview.h"

#include "models/service/storeworker.h"

#include <utility>

namespace Floorwalk {

FigureView::FigureView(FloorSession &live, StoreWorker *reader, QObject *parent)
    : QObject(parent)
    , m_live(live)
    , m_reader(reader)
    , m_answer(this)
{
    connect(&m_answer, &QFutureWatcherBase::finished, this, [this] { take(m_answer.result()); });
}

void FigureView::open(const FigureWish &wish)
{
    if (!m_reader)
        return;
    m_wanted = wish;
    m_again = m_reading;
    if (m_reading)
        m_progress->stopped = true; // nobody waits for it any more
    else
        load(); // also while the feed is asked: one that is left never answers
}

void FigureView::close()
{
    ++m_asked;
    if (m_reading)
        m_progress->stopped = true;
    m_wanted.reset();
    m_figure.reset();
}

double FigureView::progress() const
{
    return m_progress ? m_progress->done / 1000.0 : 0.0;
}

void FigureView::stop()
{
    m_again = false;
    if (m_reading)
        m_progress->stopped = true;
}

void FigureView::load()
{
    m_live.open(this, [this, asked = ++m_asked](const OpenRecords &open) {
        if (asked != m_asked)
            return;
        m_reading = true;
        m_progress = std::make_shared<FigureReading>();
        FigureRequest request{*m_wanted, LiveSettings::from(m_live.settings()), open, {}, {}, m_progress};
        for (int row = 0; row < m_live.agents().rowCount(); ++row) {
            const AgentRow &agent = m_live.agents().row(row);
            request.phones.insert(agent.key, agent.interface);
            if (agent.queues.contains(m_wanted->queue))
                request.servers.insert(agent.key);
        }
        m_answer.setFuture(m_reader->run(
            [request = std::move(request)](StoreSession &session) { return openFigure(session, request); }));
    });
}

void FigureView::take(const Result<FigurePtr> &figure)
{
    m_reading = false;
    const bool again = std::exchange(m_again, false);
    if (!m_wanted)
        return; // closed meanwhile
    if (again) {
        load();
        return;
    }
    if (!figure) {
        emit failed(figure.error());
        return;
    }
    m_figure = *figure;
    emit opened();
}

} // namespace Floorwalk

#include "moc_figureview.cpp"
