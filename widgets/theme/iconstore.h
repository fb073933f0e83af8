// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPixmap>
#include <QRectF>
#include <QString>

#include <memory>
#include <unordered_map>

class QIcon;
class QPainter;
class QSvgRenderer;

namespace Floorwalk {

/** Hands out the program's icons in any colour: read once from SVG, tinted, cached per name, size, colour and ratio. */
class IconStore
{
public:
    IconStore();
    ~IconStore();
    IconStore(const IconStore &) = delete;
    IconStore &operator=(const IconStore &) = delete;

    /** @p name without folder and ending; @p size in device-independent pixels. Null and logged for unknown names. */
    QPixmap pixmap(const QString &name, int size, const QColor &color, qreal ratio);
    /** Paints into the centre of @p rect, as large as its shorter side, sharp on the painter's device. */
    void paint(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);
    /** For QAction and the like; disabled in @p disabled. */
    QIcon icon(const QString &name, int size, const QColor &color, const QColor &disabled, qreal ratio);
    static bool exists(const QString &name);

private:
    struct Key
    {
        QString name;
        int pixels;
        QRgb color;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.name, key.pixels, key.color);
        }
    };
    QSvgRenderer *renderer(const QString &name);

    std::unordered_map<QString, std::unique_ptr<QSvgRenderer>> m_renderers;
    QHash<Key, QPixmap> m_pixmaps;
};

} // namespace Floorwalk
