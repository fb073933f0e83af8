// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/iconstore.h"

#include <QFile>
#include <QIcon>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcIcons, "floorwalk.icons")

QString pathOf(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

} // namespace

IconStore::IconStore() = default;
IconStore::~IconStore() = default;

bool IconStore::exists(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QSvgRenderer *IconStore::renderer(const QString &name)
{
    auto it = m_renderers.find(name);
    if (it == m_renderers.end()) {
        auto loaded = std::make_unique<QSvgRenderer>();
        if (!exists(name) || !loaded->load(pathOf(name))) {
            qCWarning(lcIcons) << "no icon" << name;
            loaded.reset();
        }
        it = m_renderers.emplace(name, std::move(loaded)).first;
    }
    return it->second.get();
}

QPixmap IconStore::pixmap(const QString &name, int size, const QColor &color, qreal ratio)
{
    const Key key{name, qRound(size * ratio), color.rgba()};
    const auto cached = m_pixmaps.constFind(key);
    if (cached != m_pixmaps.cend()) {
        QPixmap pixmap = *cached;
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    QSvgRenderer *const svg = renderer(name);
    if (!svg || key.pixels <= 0)
        return {};
    QImage image(key.pixels, key.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg->render(&painter, QRectF(0, 0, key.pixels, key.pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(image);
    m_pixmaps.insert(key, pixmap);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void IconStore::paint(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    if (name.isEmpty())
        return;
    const int size = int(qMin(rect.width(), rect.height()));
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap image = pixmap(name, size, color, ratio);
    const QPointF at(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    // Whole device pixels, or a 12 px glyph blurs at 125 and 150 %.
    painter->drawPixmap(QPointF(std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio), image);
}

QIcon IconStore::icon(const QString &name, int size, const QColor &color, const QColor &disabled, qreal ratio)
{
    QIcon icon;
    icon.addPixmap(pixmap(name, size, color, ratio), QIcon::Normal);
    icon.addPixmap(pixmap(name, size, disabled, ratio), QIcon::Disabled);
    return icon;
}

} // namespace Floorwalk
