// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/figureopening.h"
#include "models/service/floorsession.h"

#include <QFutureWatcher>

namespace Floorwalk {

class StoreWorker;

/**
 * The figure that is open on the screen, read from the history through the reader. However fast figures are asked for,
 * one is read at a time and then the latest wanted. Lives on the screen's thread.
 */
class FigureView : public QObject
{
    Q_OBJECT

public:
    /** @p reader null: nothing is kept, so no figure can be opened. */
    FigureView(FloorSession &live, StoreWorker *reader, QObject *parent = nullptr);

    bool isPossible() const { return m_reader != nullptr; }
    /** Reads the figure again or for the first time; opened() or failed() tells. */
    void open(const FigureWish &wish);
    /** Forgets what is shown and what is being read. */
    void close();
    bool isReading() const { return m_reading; }
    /** How much of what is being read is done, 0 … 1. */
    double progress() const;
    /** What is being read is given up: failed() tells, and what was shown stays shown. */
    void stop();
    /** The figure that was opened last. */
    FigurePtr figure() const { return m_figure; }

signals:
    void opened();
    void failed(const Error &error);

private:
    void load();
    void take(const Result<FigurePtr> &figure);

    FloorSession &m_live;
    StoreWorker *m_reader;
    std::optional<FigureWish> m_wanted;
    FigurePtr m_figure;
    QFutureWatcher<Result<FigurePtr>> m_answer; ///< may go before it comes
    std::shared_ptr<FigureReading> m_progress; ///< of the reading that goes on
    bool m_reading = false;
    quint64 m_asked = 0; ///< answers of the feed to earlier asking are dropped
    bool m_again = false; ///< something else was asked for meanwhile
};

} // namespace Floorwalk
