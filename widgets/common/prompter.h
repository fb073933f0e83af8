// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Floorwalk {

/** Asks the person for what only a dialog can ask; tests answer in its place. */
class Prompter
{
public:
    using Answer = std::function<void(const QString &)>;

    virtual ~Prompter() = default;
    /** Where to write a file; @p answer is called only when a place was chosen. */
    virtual void askSavePath(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                             Answer answer) = 0;
    /** Which file to read. */
    virtual void askOpenPath(QWidget *parent, const QString &title, const QString &filter, Answer answer) = 0;
};

/** The dialogs of the desktop. They never block: the floor goes on while one is open. */
class DialogPrompter final : public Prompter
{
public:
    void askSavePath(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                     Answer answer) override;
    void askOpenPath(QWidget *parent, const QString &title, const QString &filter, Answer answer) override;
};

} // namespace Floorwalk
