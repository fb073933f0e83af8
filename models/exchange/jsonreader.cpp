// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/jsonreader.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    int line = 1;
    int column = 1;
};

/** Line and column of a byte offset, for bytes that may not be UTF-8. */
Place placeOf(const QByteArray &bytes, qsizetype offset)
{
    Place place;
    for (qsizetype i = 0; i < offset; ++i) {
        if (bytes[i] == '\n')
            place = {place.line + 1, 1};
        else if ((uchar(bytes[i]) & 0xC0U) != 0x80U)
            ++place.column;
    }
    return place;
}

/** Offset of the first byte that is not UTF-8, or -1. */
qsizetype firstInvalid(const QByteArray &bytes)
{
    qsizetype i = 0;
    const qsizetype size = bytes.size();
    while (i < size) {
        const uchar first = uchar(bytes[i]);
        const int length = first < 0x80   ? 1
                           : first < 0xC2 ? 0
                           : first < 0xE0 ? 2
                           : first < 0xF0 ? 3
                           : first < 0xF5 ? 4
                                          : 0;
        if (length == 0 || i + length > size)
            return i;
        for (int k = 1; k < length; ++k) {
            if ((uchar(bytes[i + k]) & 0xC0U) != 0x80U)
                return i;
        }
        const uchar second = length > 1 ? uchar(bytes[i + 1]) : 0;
        if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90)
            || (first == 0xF4 && second > 0x8F))
            return i;
        i += length;
    }
    return -1;
}

QString escapedKey(QString key)
{
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

/** Recursive descent over the decoded text; stops at the first problem. */
class JsonParser
{
public:
    JsonParser(const QString &text, const QString &file, int depth)
        : m_text(text)
        , m_file(file)
        , m_depthLeft(depth)
    {}

    JsonRead run()
    {
        JsonRead read;
        JsonValue root;
        skipBlanks();
        if (value(root, {})) {
            skipBlanks();
            if (m_at < m_text.size())
                stop({},
                     QCoreApplication::translate(
                         "JsonReader", "There is something after the end of the JSON value; a file holds one value."));
        }
        if (m_problem)
            read.problem = m_problem;
        else
            read.root = std::move(root);
        return read;
    }

private:
    bool stop(const QString &pointer, const QString &text)
    {
        if (!m_problem)
            m_problem = InputProblem{m_file, m_line, m_column, pointer, text};
        return false;
    }
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void next()
    {
        if (m_text[m_at] == u'\n') {
            ++m_line;
            m_column = 1;
        } else if (!m_text[m_at].isLowSurrogate()) {
            ++m_column;
        }
        ++m_at;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && QStringView(u" \t\r\n").contains(m_text[m_at]))
            next();
    }
    bool value(JsonValue &into, const QString &pointer);
    bool object(JsonValue &into);
    bool array(JsonValue &into);
    bool string(QString &into, const QString &pointer);
    bool escape(QString &into, const QString &pointer);
    bool hex(ushort &into, const QString &pointer);
    bool number(JsonValue &into);
    bool word(JsonValue &into);
    bool digits();

    const QString &m_text;
    const QString &m_file;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
    int m_depthLeft;
    std::optional<InputProblem> m_problem;
};

bool JsonParser::value(JsonValue &into, const QString &pointer)
{
    into.line = m_line;
    into.column = m_column;
    into.pointer = pointer;
    const QChar c = peek();
    if (m_at >= m_text.size())
        return stop(pointer, QCoreApplication::translate("JsonReader", "The file ends where a value was expected."));
    if (c == u'{' || c == u'[') {
        if (m_depthLeft == 0)
            return stop(pointer, QCoreApplication::translate("JsonReader", "The values are nested too deeply."));
        --m_depthLeft;
        const bool fine = c == u'{' ? object(into) : array(into);
        ++m_depthLeft;
        return fine;
    }
    if (c == u'"') {
        into.type = JsonValue::Type::String;
        return string(into.text, pointer);
    }
    if (c == u'-' || (c >= u'0' && c <= u'9'))
        return number(into);
    return word(into);
}

bool JsonParser::object(JsonValue &into)
{
    into.type = JsonValue::Type::Object;
    QSet<QString> seen;
    next();
    skipBlanks();
    if (peek() == u'}') {
        next();
        return true;
    }
    while (true) {
        QString key;
        const Place keyPlace{m_line, m_column};
        if (peek() != u'"')
            return stop(into.pointer,
                        QCoreApplication::translate("JsonReader", "A key in double quotes was expected."));
        if (!string(key, into.pointer))
            return false;
        const QString pointer = into.pointer + u'/' + escapedKey(key);
        if (seen.contains(key)) {
            m_line = keyPlace.line;
            m_column = keyPlace.column;
            return stop(
                pointer,
                QCoreApplication::translate("JsonReader", "The key “%1” stands here twice; write it once.").arg(key));
        }
        seen.insert(key);
        skipBlanks();
        if (peek() != u':')
            return stop(pointer,
                        QCoreApplication::translate("JsonReader", "A colon was expected after the key “%1”.").arg(key));
        next();
        skipBlanks();
        into.keys << key;
        if (!value(into.items.emplace_back(), pointer))
            return false;
        skipBlanks();
        const QChar c = peek();
        if (c != u',' && c != u'}')
            return stop(into.pointer, QCoreApplication::translate("JsonReader", "A comma or “}” was expected."));
        next();
        if (c == u'}')
            return true;
        skipBlanks();
    }
}

bool JsonParser::array(JsonValue &into)
{
    into.type = JsonValue::Type::Array;
    next();
    skipBlanks();
    if (peek() == u']') {
        next();
        return true;
    }
    while (true) {
        const QString pointer = into.pointer + u'/' + QString::number(into.items.size());
        if (!value(into.items.emplace_back(), pointer))
            return false;
        skipBlanks();
        const QChar c = peek();
        if (c != u',' && c != u']')
            return stop(into.pointer, QCoreApplication::translate("JsonReader", "A comma or “]” was expected."));
        next();
        if (c == u']')
            return true;
        skipBlanks();
    }
}

bool JsonParser::string(QString &into, const QString &pointer)
{
    next();
    while (m_at < m_text.size()) {
        const QChar c = peek();
        if (c == u'"') {
            next();
            return true;
        }
        if (c < u' ')
            return stop(pointer,
                        QCoreApplication::translate(
                            "JsonReader",
                            "A text must not hold a line break or control character; write it as \\n or \\u00XX."));
        if (c == u'\\') {
            if (!escape(into, pointer))
                return false;
        } else {
            into += c;
            next();
        }
    }
    return stop(pointer,
                QCoreApplication::translate("JsonReader", "The file ends inside a text; a closing quote is missing."));
}

bool JsonParser::hex(ushort &into, const QString &pointer)
{
    bool fine = m_at + 4 <= m_text.size();
    for (int i = 0; fine && i < 4; ++i) {
        const QChar c = m_text[m_at + i];
        fine = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    }
    if (!fine)
        return stop(pointer,
                    QCoreApplication::translate("JsonReader", "Four hexadecimal digits were expected after \\u."));
    into = QStringView(m_text).mid(m_at, 4).toUShort(nullptr, 16);
    for (int i = 0; i < 4; ++i)
        next();
    return true;
}

bool JsonParser::escape(QString &into, const QString &pointer)
{
    static constexpr QStringView names = u"\"\\/bfnrt";
    static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
    next();
    const QChar c = peek();
    const qsizetype known = names.indexOf(c);
    if (known >= 0 && m_at < m_text.size()) {
        into += meanings[known];
        next();
        return true;
    }
    if (c != u'u')
        return stop(pointer, QCoreApplication::translate("JsonReader",
                                                         "After a backslash one of \" \\ / b f n r t u was expected."));
    next();
    ushort first = 0;
    if (!hex(first, pointer))
        return false;
    into += QChar(first);
    if (QChar::isLowSurrogate(first))
        return stop(pointer, QCoreApplication::translate("JsonReader",
                                                         "Half of a character stands alone (an unpaired surrogate)."));
    if (!QChar::isHighSurrogate(first))
        return true;
    ushort second = 0;
    if (!QStringView(m_text).mid(m_at).startsWith("\\u"_L1))
        return stop(pointer, QCoreApplication::translate("JsonReader",
                                                         "Half of a character stands alone (an unpaired surrogate)."));
    next();
    next();
    if (!hex(second, pointer))
        return false;
    if (!QChar::isLowSurrogate(second))
        return stop(pointer, QCoreApplication::translate("JsonReader",
                                                         "Half of a character stands alone (an unpaired surrogate)."));
    into += QChar(second);
    return true;
}

bool JsonParser::digits()
{
    const qsizetype from = m_at;
    while (peek() >= u'0' && peek() <= u'9')
        next();
    return m_at > from;
}

bool JsonParser::number(JsonValue &into)
{
    into.type = JsonValue::Type::Number;
    const qsizetype from = m_at;
    if (peek() == u'-')
        next();
    const bool zero = peek() == u'0';
    const qsizetype whole = m_at;
    bool fine = digits() && !(zero && m_at - whole > 1);
    if (fine && peek() == u'.') {
        next();
        fine = digits();
    }
    if (fine && (peek() == u'e' || peek() == u'E')) {
        next();
        if (peek() == u'+' || peek() == u'-')
            next();
        fine = digits();
    }
    into.text = m_text.mid(from, m_at - from);
    return fine
           || stop(into.pointer, QCoreApplication::translate("JsonReader", "This is not a number as JSON writes it."));
}

bool JsonParser::word(JsonValue &into)
{
    const QStringView rest = QStringView(m_text).mid(m_at);
    const auto take = [this, &into, rest](QLatin1StringView name, JsonValue::Type type, bool truth) {
        if (!rest.startsWith(name))
            return false;
        into.type = type;
        into.truth = truth;
        for (qsizetype i = 0; i < name.size(); ++i)
            next();
        return true;
    };
    return take("true"_L1, JsonValue::Type::Bool, true) || take("false"_L1, JsonValue::Type::Bool, false)
           || take("null"_L1, JsonValue::Type::Null, false)
           || stop(into.pointer,
                   QCoreApplication::translate(
                       "JsonReader",
                       "A value was expected: a text in double quotes, a number, true, false, null, “{” or “[”."));
}

} // namespace

const JsonValue *JsonValue::member(QStringView key) const
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i] == key)
            return &items[size_t(i)];
    }
    return nullptr;
}

JsonRead readJson(const QByteArray &bytes, const QString &file, JsonLimits limits)
{
    if (bytes.size() > limits.bytes) {
        return {{},
                InputProblem{
                    file,
                    0,
                    0,
                    {},
                    QCoreApplication::translate("JsonReader", "The file is larger than %1 bytes.").arg(limits.bytes)}};
    }
    const QByteArray body = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const qsizetype invalid = firstInvalid(body);
    if (invalid >= 0) {
        const Place place = placeOf(body, invalid);
        return {{},
                InputProblem{file,
                             place.line,
                             place.column,
                             {},
                             QCoreApplication::translate("JsonReader",
                                                         "The byte 0x%1 is not UTF-8 here; save the file as UTF-8.")
                                 .arg(uchar(body[invalid]), 2, 16, QLatin1Char('0'))}};
    }
    const QString text = QString::fromUtf8(body);
    return JsonParser(text, file, limits.depth).run();
}

} // namespace Floorwalk
