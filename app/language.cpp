// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include "models/domain/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** A translator with @p load done, installed; the one before is dropped, which takes it out of the application. */
template <class Load> void replace(std::unique_ptr<QTranslator> &translator, Load load)
{
    translator = std::make_unique<QTranslator>();
    if (load(*translator))
        QCoreApplication::installTranslator(translator.get());
}

} // namespace

Language::Language() = default;
Language::~Language() = default;

std::optional<QString> Language::serving(const QString &wanted)
{
    const QString code = languageServing(wanted.isEmpty() ? QLocale::system().name() : wanted);
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

QString Language::use(const QString &wanted)
{
    m_code = serving(wanted).value_or(u"en"_s);
    QLocale::setDefault(QLocale(m_code)); // names of days and months
    replace(m_own, [this](QTranslator &own) { return own.load(u":/i18n/floorwalk_"_s + m_code); });
    replace(m_qt, [this](QTranslator &qt) {
        return qt.load(QLocale(m_code), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    return m_code;
}

} // namespace Floorwalk
