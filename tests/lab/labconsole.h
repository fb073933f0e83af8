// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/runtime.h"
#include "tests/support/quiethost.h"
#include "widgets/mainwindow.h"

#include <QMap>
#include <QTemporaryDir>

class QAbstractButton;

namespace Floorwalk {

/** One leader at a console of their own, with its store, threads and window, that follows the laboratory's Asterisk. */
class LabConsole : public QuietHost
{
public:
    struct Seat
    {
        QString leader;
        QString team; ///< whose people are theirs
        QString phone; ///< "PJSIP/8001"
        QString feed;
    };

    explicit LabConsole(Seat seat);
    ~LabConsole() override;

    /** Fills the store, starts everything and waits until the floor is heard; empty, or what went wrong. */
    QString open();
    static bool comes(const std::function<bool()> &seen, int patienceMs = 30'000);

    FloorSession &floor() { return m_runtime->floor(); }
    AgentRow agent(const QString &name);
    bool comesTo(const QString &name, AgentState state);
    Actor actor() const { return {m_seat.leader, Role::DutyLeader, {}}; }

    /** Asks for it below every button: so also what none is there for. */
    void order(FloorActionKind kind, const QString &name, const QString &detail = {});
    void orderAs(const Actor &by, FloorActionKind kind, const QString &name, const QString &detail = {});
    /** What came of orders since this was asked last: "done", or why not. */
    QStringList takeSaid() { return std::exchange(m_said, {}); }
    const QStringList &said() const { return m_said; }
    const QStringList &toasts() const { return m_toasts; }

    /** Opens that agent on the page, and presses the button of that name there and the line @p line of its menu. */
    bool press(const QString &name, const QString &button, int line = -1);
    /** The actions' buttons that are there for that agent. */
    QStringList buttons(const QString &name);
    /** The lines of the menu of that button; what cannot be chosen in brackets. */
    QStringList menu(const QString &name, const QString &button);

    /** What was ordered of that agent, as the audit trail has it, since this was asked last. */
    QStringList takeTrail(const QString &name);
    /** The last entry of the trail about that agent, as it is stored. */
    QJsonObject lastOf(const QString &name);
    /** The entries of the listening register about that agent, the newest first. */
    std::vector<ListeningEntry> heard(const QString &name);

private:
    QString fill();
    QAbstractButton *shown(const QString &name, const QString &button);

    Seat m_seat;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StoreSession> m_reader;
    QStringList m_said;
    QStringList m_toasts;
    QMap<QString, qsizetype> m_read; ///< of the trail, by agent
};

} // namespace Floorwalk
