// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/consolehost.h"

namespace Floorwalk {

/** What a window of a test asks of the program around it: settings of a machine, and nothing that leads elsewhere. */
class QuietHost : public ConsoleHost
{
public:
    const MachineSettings &machine() const override { return m_machine; }
    Result<void> changeMachine(const MachineSettings &settings) override
    {
        m_machine = settings;
        return {};
    }
    void givePassword(const QString &, const QString &) override {}
    void setDemo(bool) override {}
    QFuture<Result<void>> tryAlert(AlertReach, bool) override { return QtFuture::makeReadyFuture(Result<void>()); }
    void showPage(const QString &) override {}
    void showSubject(const QString &, const QString &) override {}
    void showAlert(const QString &) override {}

private:
    MachineSettings m_machine;
};

} // namespace Floorwalk
