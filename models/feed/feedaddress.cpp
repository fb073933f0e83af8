// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/feedaddress.h"

#include "models/feed/feedaddressoptions.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

Result<FeedAddress> FeedAddress::parse(QStringView given)
{
    const QString text = given.trimmed().toString();
    const qsizetype colon = text.indexOf(u':');
    const QString scheme = colon > 0 ? text.left(colon).toLower() : QString();
    const QString rest = text.mid(colon + 1);
    if (scheme == "ami"_L1 || scheme == "amis"_L1)
        return parseAmi(text, scheme == "amis"_L1);
    if (scheme == "ami-file"_L1)
        return parseFiles(Kind::AmiFile, rest);
    if (scheme == "queuelog"_L1)
        return parseFiles(Kind::QueueLog, rest);
    if (scheme == "jsonl-file"_L1)
        return parseFiles(Kind::JsonlFile, rest);
    if (scheme == "jsonl"_L1)
        return parseJsonl(text);
    if (scheme == "exec"_L1)
        return parseExec(rest);
    if (scheme == "sim"_L1)
        return parseSimulated(rest);
    if (scheme == "esl"_L1) {
        return FeedAddressOptions::bad(
            tr("FreeSWITCH (esl:) is not spoken in this version; a small program can translate it to JSON lines and be "
               "named as exec:PROGRAM."));
    }
    return FeedAddressOptions::bad(tr(
        "A feed address begins with ami://, amis://, ami-file:, queuelog:, jsonl://, jsonl-file:, exec: or sim:, for "
        "example ami://console@pbx.example:5038."));
}

Result<FeedAddress> FeedAddress::parseAmi(const QString &text, bool tls)
{
    const QUrl url(text, QUrl::TolerantMode);
    // Looked for in the text itself: of an address that is no URL nothing may be echoed either.
    const QString authority = text.section(u"//"_s, 1).section(u'/', 0, 0).section(u'?', 0, 0);
    if (authority.contains(u'@') && authority.left(authority.lastIndexOf(u'@')).contains(u':'))
        return FeedAddressOptions::bad(
            tr("The feed address holds a password. Leave it out (ami://user@host:port): Floorwalk asks for it and "
               "keeps it in the system’s keychain."));
    if (!url.isValid() || url.host().isEmpty() || !text.contains("://"_L1))
        return FeedAddressOptions::bad(tr("The feed address must look like ami://user@host:5038."));
    if (url.userName().isEmpty())
        return FeedAddressOptions::bad(
            tr("The feed address names no AMI user; write ami://user@host:port, with the user of Asterisk’s "
               "manager.conf."));
    const QString user = url.userName();
    if (std::any_of(user.begin(), user.end(), [](QChar c) { return c.unicode() < 0x20; }))
        return FeedAddressOptions::bad(tr("The user name of the feed address holds a control character."));
    if (url.path().size() > 1)
        return FeedAddressOptions::bad(
            tr("The feed address must end after the port; “%1” is too much.").arg(url.path()));
    FeedAddress address;
    address.m_kind = Kind::Ami;
    address.m_tls = tls;
    address.m_login = tls ? Login::Plain : Login::Challenge;
    address.m_user = user;
    address.m_host = url.host();
    address.m_port = quint16(url.port(tls ? 5039 : 5038));
    if (address.m_port == 0)
        return FeedAddressOptions::bad(tr("The port of the feed address must be from 1 to 65535."));
    const QList<std::pair<QString, QString>> options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : options) {
        if (key == "login"_L1 && (value == "md5"_L1 || value == "plain"_L1))
            address.m_login = value == "md5"_L1 ? Login::Challenge : Login::Plain;
        else if (key == "pin"_L1 && tls && isSha256(normalPin(value)))
            address.m_pin = normalPin(value);
        else if (key == "queue_log"_L1 && !value.trimmed().isEmpty())
            address.m_queueLog = value.trimmed();
        else if (key == "queue_log"_L1)
            return FeedAddressOptions::bad(
                tr("The option “queue_log” of the feed address names Asterisk’s queue_log or its folder, as this "
                   "computer sees it."));
        else if (key == "login"_L1)
            return FeedAddressOptions::bad(tr("The option “login” of the feed address is either md5 or plain."));
        else if (key == "pin"_L1)
            return FeedAddressOptions::bad(
                tr("The option “pin” of the feed address belongs to amis:// and has 64 hexadecimal digits."));
        else if (key.contains("pass"_L1, Qt::CaseInsensitive) || key.contains("secret"_L1, Qt::CaseInsensitive))
            return FeedAddressOptions::bad(
                tr("A password never stands in the feed address; Floorwalk asks for it and keeps it in the system’s "
                   "keychain."));
        else
            return FeedAddressOptions::unknown(key, u"login, pin, queue_log"_s);
    }
    return address;
}

QString FeedAddress::amiText() const
{
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
    if (!m_queueLog.isEmpty())
        query.addQueryItem(u"queue_log"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_queueLog, "/:")));
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<void> FeedAddress::makeOneFloor(const QStringList &addresses)
{
    const auto simulated = [](const QString &address) { return address.startsWith("sim:"_L1); };
    if (std::ranges::none_of(addresses, simulated) || std::ranges::all_of(addresses, simulated))
        return {};
    return Error{Error::Kind::BadInput,
                 tr("The demo floor cannot be shown together with a real telephone system. Leave the sim: address out, "
                    "or all the others."),
                 {}};
}

QString FeedAddress::text() const
{
    const QString speed = m_speed > 0 ? u"?speed="_s + QString::number(m_speed) : QString();
    switch (m_kind) {
    case Kind::Ami:
        return amiText();
    case Kind::AmiFile:
        return u"ami-file:"_s + m_files.join(u',') + speed;
    case Kind::QueueLog:
        return u"queuelog:"_s + m_files.first();
    case Kind::JsonlFile:
        return u"jsonl-file:"_s + m_files.first() + speed;
    case Kind::Jsonl: {
        QUrl url;
        url.setScheme(u"jsonl"_s);
        url.setHost(m_host);
        url.setPort(m_port);
        if (m_silence != defaultSilence)
            url.setQuery(u"silence=%1"_s.arg(m_silence));
        return url.toString(QUrl::FullyEncoded);
    }
    case Kind::Exec:
        return u"exec:"_s + m_commandText;
    case Kind::Simulated:
        return simulatedText();
    }
    return {};
}

QString FeedAddress::displayName() const
{
    switch (m_kind) {
    case Kind::Ami:
        return m_user + u'@' + m_host;
    case Kind::AmiFile:
    case Kind::JsonlFile:
    case Kind::QueueLog:
        return QFileInfo(m_files.first()).fileName();
    case Kind::Jsonl:
        return u"%1:%2"_s.arg(m_host).arg(m_port);
    case Kind::Exec:
        return QFileInfo(m_command.first()).fileName();
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
