// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvwriter.h"

#include "models/exchange/safefile.h"

#include <array>
#include <charconv>

namespace Floorwalk {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;
constexpr size_t longestConstant = 255; // Excel's limit for a text inside a formula, counted in bytes to be safe

/** A first character that makes Excel, WPS or LibreOffice read a formula or a command. */
bool startsFormula(std::string_view text)
{
    const size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return false;
    text.remove_prefix(first);
    switch (text.front()) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
        return true;
    default:
        break;
    }
    for (const std::string_view wide :
         {std::string_view("＝"), std::string_view("＋"), std::string_view("－"), std::string_view("＠")}) {
        if (text.starts_with(wide))
            return true;
    }
    return false;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool startsWithMonth(std::string_view text)
{
    constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    std::array<char, 3> start{};
    for (size_t i = 0; i < start.size() && i < text.size(); ++i)
        start[i] = isLetter(text[i]) ? char(text[i] | 0x20) : '\0';
    return std::find(months.begin(), months.end(), std::string_view(start.data(), start.size())) != months.end();
}

/** True for what a spreadsheet reads as a number, date, time or truth value and shows changed: 00123, 1E5, 3-4, 9:05.
 */
bool wouldChange(std::string_view text)
{
    if (text.empty() || text.size() > 40)
        return false;
    bool digit = false;
    size_t letters = 0;
    for (const char c : text) {
        digit = digit || isDigit(c);
        letters += isLetter(c) ? 1 : 0;
    }
    if (!digit) {
        constexpr std::array<std::string_view, 4> truths{"TRUE", "FALSE", "true", "false"};
        return std::find(truths.begin(), truths.end(), text) != truths.end() || text == "True" || text == "False";
    }
    // Chinese dates and full-width digits: anything with a digit that is otherwise not plain ASCII letters is
    // protected when it begins with a digit; so is "3 Mar" and "Mar-5", which are dates to Excel.
    const bool beginsWithDigit = isDigit(text.front()) || text.front() == '.' || text.front() == '('
                                 || text.front() == '$' || text.front() == ' ' || text.starts_with("￥")
                                 || text.starts_with("¥") || text.starts_with("０")
                                 || static_cast<unsigned char>(text.front()) == 0xEF;
    if (beginsWithDigit)
        return true;
    return letters >= 3 && letters <= 9 && isLetter(text.front()) && isDigit(text.back()) && startsWithMonth(text);
}

bool needsQuotes(std::string_view text)
{
    return text.find_first_of(",\"\r\n;\t") != std::string_view::npos
           || (!text.empty() && (text.front() == ' ' || text.back() == ' '));
}

void appendDoubled(QByteArray &out, std::string_view text)
{
    for (;;) {
        const size_t quote = text.find('"');
        out.append(text.data(), qsizetype(quote == std::string_view::npos ? text.size() : quote + 1));
        if (quote == std::string_view::npos)
            return;
        out.append('"');
        text.remove_prefix(quote + 1);
    }
}

} // namespace

CsvWriter::CsvWriter(const QString &path, CsvProfile profile)
    : m_profile(profile)
    , m_file(std::make_unique<QSaveFile>(path))
{}

CsvWriter::~CsvWriter() = default;

Result<void> CsvWriter::open()
{
    if (Result<void> opened = SafeFile::open(*m_file); !opened)
        return opened;
    m_buffer.reserve(bufferSize + 4096);
    if (m_profile == CsvProfile::Excel)
        m_buffer.append("\xEF\xBB\xBF");
    return {};
}

void CsvWriter::separate()
{
    if (m_rowStarted)
        m_buffer.append(',');
    m_rowStarted = true;
}

void CsvWriter::appendQuoted(std::string_view utf8)
{
    if (!needsQuotes(utf8)) {
        m_buffer.append(utf8.data(), qsizetype(utf8.size()));
        return;
    }
    m_buffer.append('"');
    appendDoubled(m_buffer, utf8);
    m_buffer.append('"');
}

void CsvWriter::appendGuarded(std::string_view utf8)
{
    const bool formula = startsFormula(utf8);
    if (!formula && !wouldChange(utf8)) {
        appendQuoted(utf8);
        return;
    }
    const bool fits = utf8.size() <= longestConstant && utf8.find_first_of("\r\n\t") == std::string_view::npos;
    QByteArray guarded;
    if (fits) {
        guarded.append("=\"");
        appendDoubled(guarded, utf8);
        guarded.append('"');
    } else {
        if (formula)
            guarded.append('\'');
        guarded.append(utf8.data(), qsizetype(utf8.size()));
    }
    appendQuoted(std::string_view(guarded.constData(), size_t(guarded.size())));
}

void CsvWriter::text(std::string_view utf8)
{
    separate();
    if (m_profile == CsvProfile::Excel)
        appendGuarded(utf8);
    else
        appendQuoted(utf8);
}

void CsvWriter::text(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    this->text(std::string_view(utf8.constData(), size_t(utf8.size())));
}

void CsvWriter::trusted(std::string_view ascii)
{
    separate();
    appendQuoted(ascii);
}

void CsvWriter::number(qint64 value)
{
    separate();
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_buffer.append(digits.data(), end - digits.data());
}

void CsvWriter::number(std::optional<qint64> value)
{
    if (value)
        number(*value);
    else
        empty();
}

void CsvWriter::decimal(double value)
{
    separate();
    QByteArray digits = QByteArray::number(value, 'f', 3);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.chop(1);
    m_buffer.append(digits == "-0" ? QByteArray("0") : digits);
}

void CsvWriter::empty()
{
    separate();
}

void CsvWriter::endRow()
{
    m_buffer.append(m_profile == CsvProfile::Excel ? "\r\n" : "\n");
    m_rowStarted = false;
    flushIfFull();
}

void CsvWriter::flushIfFull()
{
    if (m_buffer.size() >= bufferSize)
        flush();
}

void CsvWriter::flush()
{
    if (!m_failed && m_file->write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.resize(0); // keeps the reserved room
}

Result<void> CsvWriter::commit()
{
    flush();
    return SafeFile::commit(*m_file, !m_failed);
}

QByteArray CsvWriter::cell(std::string_view utf8, CsvProfile profile)
{
    CsvWriter writer(QString(), profile);
    writer.text(utf8);
    return writer.m_buffer;
}

} // namespace Floorwalk
