// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/gallery/gallerypage.h"

#include "widgets/pages.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

GalleryPage::GalleryPage(const PageContext &, QWidget *parent)
    : Page(parent)
{
    setSettled();
}

QString GalleryPage::title() const
{
    return tr("Gallery of parts");
}

QString GalleryPage::iconName() const
{
    return u"view-cards"_s;
}

} // namespace Floorwalk
