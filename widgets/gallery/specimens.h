// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Floorwalk {

class Panel;

/**
 * Words of the gallery's invented content, in Chinese or English. They are no user interface, so they stand here in
 * both languages and not among the strings to translate.
 */
class Specimens
{
public:
    explicit Specimens(const QString &language)
        : m_chinese(language.startsWith(QLatin1String("zh")))
    {}
    QString operator()(const char16_t *english, const char16_t *chinese) const
    {
        return QString::fromUtf16(m_chinese ? chinese : english);
    }

private:
    bool m_chinese;
};

/** The panels of the gallery, one function each; all are children of @p parent. */
namespace Gallery {
/** An empty panel with the gallery's margins. */
Panel *panel(const QString &title, const QString &aside, QWidget *parent);
QWidget *states(const Specimens &say, QWidget *parent);
QWidget *furtherStates(const Specimens &say, QWidget *parent);
QWidget *pie(const Specimens &say, QWidget *parent);
QWidget *typeScale(const Specimens &say, QWidget *parent);
QWidget *darkStates(const Specimens &say, QWidget *parent);
QWidget *figures(const Specimens &say, QWidget *parent);
QWidget *bars(const Specimens &say, QWidget *parent);
QWidget *dayStrip(const Specimens &say, QWidget *parent);
QWidget *rows(const Specimens &say, QWidget *parent);
QWidget *form(const Specimens &say, QWidget *parent);
QWidget *buttons(const Specimens &say, QWidget *parent);
QWidget *filters(const Specimens &say, QWidget *parent);
QWidget *inbox(const Specimens &say, QWidget *parent);
QWidget *empty(const Specimens &say, QWidget *parent);
QWidget *confirm(const Specimens &say, QWidget *parent);
QWidget *toast(const Specimens &say, QWidget *parent);
} // namespace Gallery

} // namespace Floorwalk
