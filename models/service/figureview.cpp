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
    if (!m_reading)
        load(); // also while the feed is asked: one that is left never answers
}

void FigureView::close()
{
    ++m_asked;
    m_wanted.reset();
    m_figure.reset();
}

void FigureView::load()
{
    m_live.open(this, [this, asked = ++m_asked](const OpenRecords &open) {
        if (asked != m_asked)
            return;
        m_reading = true;
        FigureRequest request{*m_wanted, LiveSettings::from(m_live.settings()), open};
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
