// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/feedaddress.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Error bad(const QString &text)
{
    return {Error::Kind::BadInput, text, {}};
}

Error unknownOption(const QString &key, const QString &known)
{
    return bad(
        FeedAddress::tr("The feed address has an option “%1” that does not exist here; possible: %2.").arg(key, known));
}

/** @p text as a number from @p least to @p most, or an error that names the option. */
Result<double> numberOption(const QString &key, const QString &text, double least, double most)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !(value >= least && value <= most)) {
        return bad(FeedAddress::tr("The option “%1” of the feed address must be a number from %2 to %3.")
                       .arg(key, QString::number(least), QString::number(most)));
    }
    return value;
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString normalPin(QString text)
{
    return text.remove(u':').toLower();
}

/** Splits "REST?a=b&c=d"; a "?" that starts no option belongs to the rest. */
std::pair<QString, QUrlQuery> splitOptions(const QString &text)
{
    const qsizetype mark = text.lastIndexOf(u'?');
    if (mark < 0 || !text.mid(mark).contains(u'='))
        return {mark == text.size() - 1 ? text.left(std::max<qsizetype>(mark, 0)) : text, {}};
    return {text.left(mark), QUrlQuery(text.mid(mark + 1))};
}

} // namespace

Result<FeedAddress> FeedAddress::parse(QStringView given)
{
    const QString text = given.trimmed().toString();
    const qsizetype colon = text.indexOf(u':');
    const QString scheme = text.left(colon).toLower();
    if (colon > 0 && scheme == "ami"_L1)
        return parseAmi(text, false);
    if (colon > 0 && scheme == "amis"_L1)
        return parseAmi(text, true);
    if (colon > 0 && scheme == "ami-file"_L1)
        return parseFiles(text.mid(colon + 1));
    if (colon > 0 && scheme == "sim"_L1)
        return parseSimulated(text.mid(colon + 1));
    static const QStringList later{u"jsonl"_s, u"jsonl-file"_s, u"exec"_s, u"esl"_s};
    if (colon > 0 && later.contains(scheme))
        return bad(
            tr("Feeds of the kind “%1:” are not supported in this version; use ami://, amis://, ami-file: or sim:.")
                .arg(scheme));
    return bad(tr(
        "A feed address begins with ami://, amis://, ami-file: or sim:, for example ami://console@pbx.example:5038."));
}

Result<FeedAddress> FeedAddress::parseAmi(const QString &text, bool tls)
{
    const QUrl url(text, QUrl::TolerantMode);
    // Looked for in the text itself: of an address that is no URL nothing may be echoed either.
    const QString authority = text.section(u"//"_s, 1).section(u'/', 0, 0).section(u'?', 0, 0);
    if (authority.contains(u'@') && authority.left(authority.lastIndexOf(u'@')).contains(u':'))
        return bad(
            tr("The feed address holds a password. Leave it out (ami://user@host:port): Floorwalk asks for it and "
               "keeps it in the system’s keychain."));
    if (!url.isValid() || url.host().isEmpty() || !text.contains("://"_L1))
        return bad(tr("The feed address must look like ami://user@host:5038."));
    if (url.userName().isEmpty())
        return bad(tr("The feed address names no AMI user; write ami://user@host:port, with the user of Asterisk’s "
                      "manager.conf."));
    const QString user = url.userName();
    if (std::any_of(user.begin(), user.end(), [](QChar c) { return c.unicode() < 0x20; }))
        return bad(tr("The user name of the feed address holds a control character."));
    if (url.path().size() > 1)
        return bad(tr("The feed address must end after the port; “%1” is too much.").arg(url.path()));
    FeedAddress address;
    address.m_kind = Kind::Ami;
    address.m_tls = tls;
    address.m_login = tls ? Login::Plain : Login::Challenge;
    address.m_user = user;
    address.m_host = url.host();
    address.m_port = quint16(url.port(tls ? 5039 : 5038));
    if (address.m_port == 0)
        return bad(tr("The port of the feed address must be from 1 to 65535."));
    const QList<std::pair<QString, QString>> options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : options) {
        if (key == "login"_L1 && (value == "md5"_L1 || value == "plain"_L1))
            address.m_login = value == "md5"_L1 ? Login::Challenge : Login::Plain;
        else if (key == "pin"_L1 && tls && isSha256(normalPin(value)))
            address.m_pin = normalPin(value);
        else if (key == "login"_L1)
            return bad(tr("The option “login” of the feed address is either md5 or plain."));
        else if (key == "pin"_L1)
            return bad(tr("The option “pin” of the feed address belongs to amis:// and has 64 hexadecimal digits."));
        else if (key.contains("pass"_L1, Qt::CaseInsensitive) || key.contains("secret"_L1, Qt::CaseInsensitive))
            return bad(
                tr("A password never stands in the feed address; Floorwalk asks for it and keeps it in the system’s "
                   "keychain."));
        else
            return unknownOption(key, u"login, pin"_s);
    }
    return address;
}

Result<FeedAddress> FeedAddress::parseFiles(const QString &rest)
{
    const auto [paths, options] = splitOptions(rest);
    FeedAddress address;
    address.m_kind = Kind::AmiFile;
    // A name with a comma in it wins over a list.
    address.m_files = QFileInfo::exists(paths) ? QStringList{paths} : paths.split(u',', Qt::SkipEmptyParts);
    if (address.m_files.isEmpty())
        return bad(tr("The feed address names no recording; write ami-file:PATH, several with commas between."));
    for (const auto &[key, value] : options.queryItems(QUrl::FullyDecoded)) {
        if (key != "speed"_L1)
            return unknownOption(key, u"speed"_s);
        const Result<double> speed = numberOption(key, value, 0, 100000);
        if (!speed)
            return speed.error();
        address.m_speed = *speed;
    }
    return address;
}

Result<FeedAddress> FeedAddress::parseSimulated(const QString &rest)
{
    const auto [name, options] = splitOptions(rest.startsWith(u"//"_s) ? rest.mid(2) : rest);
    if (!name.isEmpty())
        return bad(tr("The address of the demo floor is sim: and its options, for example sim:?agents=20&seed=1."));
    FeedAddress address;
    address.m_kind = Kind::Simulated;
    for (const auto &[key, value] : options.queryItems(QUrl::FullyDecoded)) {
        const double most = key == "agents"_L1  ? 10000
                            : key == "seed"_L1  ? 4294967295.0
                            : key == "hours"_L1 ? 24
                                                : 1000;
        const Result<double> number = numberOption(key, value, key == "agents"_L1 ? 1 : 0, most);
        if (!QStringList{u"agents"_s, u"seed"_s, u"hours"_s, u"rate"_s}.contains(key))
            return unknownOption(key, u"agents, seed, hours, rate"_s);
        if (!number)
            return number.error();
        if (key == "agents"_L1)
            address.m_agents = int(*number);
        else if (key == "seed"_L1)
            address.m_seed = quint32(*number);
        else if (key == "hours"_L1)
            address.m_hours = int(*number);
        else
            address.m_rate = *number;
    }
    return address;
}

QString FeedAddress::text() const
{
    switch (m_kind) {
    case Kind::Ami: {
        QUrl url;
        url.setScheme(m_tls ? u"amis"_s : u"ami"_s);
        url.setUserName(m_user);
        url.setHost(m_host);
        url.setPort(m_port);
        QUrlQuery query;
        if (m_login != (m_tls ? Login::Plain : Login::Challenge))
            query.addQueryItem(u"login"_s, m_login == Login::Plain ? u"plain"_s : u"md5"_s);
        if (!m_pin.isEmpty())
            query.addQueryItem(u"pin"_s, m_pin);
        if (!query.isEmpty())
            url.setQuery(query);
        return url.toString(QUrl::FullyEncoded);
    }
    case Kind::AmiFile:
        return u"ami-file:"_s + m_files.join(u',')
               + (m_speed > 0 ? u"?speed="_s + QString::number(m_speed) : QString());
    case Kind::Simulated:
        return u"sim:?agents=%1&seed=%2&hours=%3&rate=%4"_s.arg(m_agents).arg(m_seed).arg(m_hours).arg(m_rate);
    }
    return {};
}

QString FeedAddress::displayName() const
{
    switch (m_kind) {
    case Kind::Ami:
        return m_user + u'@' + m_host;
    case Kind::AmiFile:
        return QFileInfo(m_files.first()).fileName();
    case Kind::Simulated:
        return tr("demo floor");
    }
    return {};
}

QString FeedAddress::secretKey() const
{
    return m_kind == Kind::Ami ? u"ami:%1@%2:%3"_s.arg(m_user, m_host).arg(m_port) : QString();
}

FeedAddress FeedAddress::withPin(const QString &sha256) const
{
    FeedAddress address = *this;
    address.m_pin = normalPin(sha256);
    return address;
}

} // namespace Floorwalk
