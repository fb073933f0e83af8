// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <optional>

class QTranslator;

namespace Floorwalk {

/** The language the program speaks: holds its translators, and changes them while it runs. */
class Language
{
public:
    Language();
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /**
     * Speaks the language that @p wanted comes nearest to; an empty text means the system's, and English stands in for
     * what the program does not speak. What is made from now on speaks it; texts that stand on the screen stay as they
     * are. Returns its code.
     */
    QString use(const QString &wanted);
    /** Its code, such as "zh_CN". */
    const QString &code() const { return m_code; }

    /**
     * The code of the translation that serves @p wanted (the system's where it is empty), such as "zh_TW" for "zh_HK"
     * and "en" for "en-GB"; nothing for a language the program does not speak.
     */
    static std::optional<QString> serving(const QString &wanted);

private:
    QString m_code;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt; ///< the words of Qt's own buttons and menus
};

} // namespace Floorwalk
