// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace Floorwalk {

/**
 * Keeps what is typed and not saved yet, by a key of what it is about, so that it outlives the program however that
 * ends. A child of the window whose parts use it.
 */
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** The keeper of the window that @p part stands in; null where nothing is kept. */
    static DraftKeeper *of(const QWidget &part);

    /** Who types now: a draft stays that one's, whoever is on duty when it is kept. */
    virtual QString owner() const = 0;
    /** Calls @p found with what the present owner has under @p key, unless nothing or @p context is gone by then. */
    virtual void find(const QString &key, QObject *context, std::function<void(const QString &)> found) = 0;
    /** Replaces what @p owner has under @p key; empty: it is used, or given up. */
    virtual void keep(const QString &key, const QString &owner, const QString &content) = 0;

signals:
    /** Somebody else types from now on; or somebody at all, where there was nobody to keep it for. */
    void ownerChanged();
};

} // namespace Floorwalk
