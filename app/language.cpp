// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
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
    const QString name = wanted.isEmpty() ? QLocale::system().name() : QString(wanted).replace(u'-', u'_');
    const auto exists = [](const QString &code) { return QFile::exists(u":/i18n/floorwalk_%1.qm"_s.arg(code)); };
    if (exists(name))
        return name;
    const QString family = name.section(u'_', 0, 0);
    if (family == "zh"_L1)
        return u"zh_CN"_s;
    return exists(family) ? std::optional(family) : std::nullopt;
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
