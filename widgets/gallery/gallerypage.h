// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/page.h"

namespace Floorwalk {

struct PageContext;

/** Shows every part in every state, with invented content: for engineers and for comparing with the design. */
class GalleryPage : public Page
{
    Q_OBJECT

public:
    explicit GalleryPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
};

} // namespace Floorwalk
