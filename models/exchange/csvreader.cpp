// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"

#include "models/exchange/boundedread.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

Error badFile(const QString &text)
{
    return Error{Error::Kind::BadInput, text, {}};
}

struct Decoded
{
    QString text;
    QString encoding;
};

/** The line on which the first byte stands that @p decoder cannot read: decodes line by line, only to tell the user. */
int firstBadLine(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    int line = 1;
    for (const QByteArray &part : bytes.split('\n')) {
        const QString text = decoder.decode(part);
        if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
            return line;
        ++line;
    }
    return line;
}

Result<Decoded> decode(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.startsWith("PK\x03\x04")) {
        return badFile(
            ReaderText::tr("“%1” is an Excel workbook (XLSX). Save it as “CSV UTF-8” in Excel and import that file.")
                .arg(fileName));
    }
    const bool utf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (utf16) {
        const bool little = bytes.startsWith("\xFF\xFE");
        QStringDecoder decoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError() || (bytes.size() % 2) != 0)
            return badFile(ReaderText::tr("“%1” is cut off or is not Unicode text. Save it again.").arg(fileName));
        return Decoded{text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text,
                       little ? u"UTF-16LE"_s : u"UTF-16BE"_s};
    }
    if (bytes.contains('\0'))
        return badFile(ReaderText::tr("“%1” is not a text file. A CSV file is expected.").arg(fileName));
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError()) {
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        return Decoded{std::move(text), u"UTF-8"_s};
    }
    QStringDecoder gb("GB18030");
    const bool gbLikely = gb.isValid() && !bytes.startsWith("\xEF\xBB\xBF");
    if (gbLikely) {
        text = gb.decode(bytes);
        if (!gb.hasError() && !text.contains(QChar::ReplacementCharacter))
            return Decoded{std::move(text), u"GB18030"_s};
    }
    return badFile(ReaderText::tr("“%1”, line %2: the text is neither UTF-8 nor GB18030. Save the file as “CSV UTF-8”.")
                       .arg(fileName)
                       .arg(firstBadLine(bytes, gbLikely ? "GB18030" : "UTF-8")));
}

/** The separator that stands most often outside quotes on the first line; comma when none does. */
QChar findSeparator(QStringView text)
{
    constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        for (size_t i = 0; i < candidates.size() && !quoted; ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    return QChar(candidates[size_t(best - counts.begin())]);
}

/** Walks the text once and fills the table; knows where it is. */
class Parser
{
public:
    Parser(QStringView text, const CsvLimits &limits, CsvTable &table)
        : m_text(text)
        , m_limits(limits)
        , m_table(table)
    {}

    Result<void> run()
    {
        skipSepLine();
        if (m_table.separator.isNull())
            m_table.separator = findSeparator(m_text.mid(m_at));
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            m_broken = false;
            if (const Result<void> read = readRow(row); !read)
                return read;
            const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                           [](const QString &cell) { return cell.trimmed().isEmpty(); });
            if (blank || m_broken)
                continue;
            if (m_table.header.cells.isEmpty())
                m_table.header = std::move(row);
            else
                m_table.rows.push_back(std::move(row));
            if (qsizetype(m_table.rows.size()) > m_limits.rows)
                return place(m_line, 0, ReaderText::tr("the file has more than %1 rows; split it").arg(m_limits.rows));
        }
        if (m_table.header.cells.isEmpty() && m_table.problems.empty())
            return badFile(ReaderText::tr("“%1” is empty: a header line is expected.").arg(m_table.file));
        if (m_table.header.cells.isEmpty())
            return place(m_table.problems[0].line, m_table.problems[0].column, m_table.problems[0].text);
        return {};
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    Error place(int line, qsizetype column, const QString &what) const
    {
        if (column == 0)
            return badFile(ReaderText::tr("“%1”, line %2: %3.").arg(m_table.file).arg(line).arg(what));
        return badFile(
            ReaderText::tr("“%1”, line %2, column %3: %4.").arg(m_table.file).arg(line).arg(column).arg(what));
    }

    /** Excel's "sep=;" on a line of its own. */
    void skipSepLine()
    {
        if (!m_text.startsWith(u"sep=", Qt::CaseInsensitive) || m_text.size() < 5)
            return;
        const QChar next = m_text.size() > 5 ? m_text[5] : u'\n';
        if (next != u'\n' && next != u'\r')
            return;
        m_table.separator = m_text[4];
        m_at = 5;
        endLine();
    }

    bool atLineEnd() const { return m_at < m_text.size() && (m_text[m_at] == u'\n' || m_text[m_at] == u'\r'); }

    void endLine()
    {
        if (!atLineEnd())
            return;
        m_at += peek() == u'\r' && peek(1) == u'\n' ? 2 : 1;
        ++m_line;
    }

    Result<void> readRow(CsvRow &row)
    {
        for (;;) {
            const int column = int(row.cells.size()) + 1;
            if (column > m_limits.columns)
                return place(m_line, column, ReaderText::tr("more than %1 columns").arg(m_limits.columns));
            const bool guarded = peek() == u'=' && peek(1) == u'"';
            Result<QString> cell = guarded || peek() == u'"' ? readQuoted(column, guarded) : readBare(column);
            if (!cell)
                return cell.error();
            if (cell->size() > m_limits.cellCharacters)
                return place(row.line, column,
                             ReaderText::tr("a cell of more than %1 characters").arg(m_limits.cellCharacters));
            row.cells << unguarded(std::move(*cell));
            if (m_at < m_text.size() && peek() == m_table.separator) {
                ++m_at;
                continue;
            }
            endLine();
            return {};
        }
    }

    Result<QString> readBare(int column)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !atLineEnd() && peek() != m_table.separator) {
            if (peek() == u'"')
                markBroken(column,
                           ReaderText::tr("a quote inside a cell that does not begin with one; write it twice and "
                                          "put the whole cell in quotes"));
            ++m_at;
        }
        return m_text.mid(start, m_at - start).toString();
    }

    Result<QString> readQuoted(int column, bool guarded)
    {
        const int openedOn = m_line;
        m_at += guarded ? 2 : 1;
        QString cell;
        for (qsizetype start = m_at;;) {
            if (m_at >= m_text.size())
                return place(openedOn, column, ReaderText::tr("the quote that opens here is never closed"));
            if (atLineEnd()) {
                const bool pair = peek() == u'\r' && peek(1) == u'\n';
                m_at += pair ? 2 : 1;
                ++m_line;
                continue;
            }
            if (peek() != u'"') {
                ++m_at;
                continue;
            }
            cell += m_text.mid(start, m_at - start);
            ++m_at;
            if (peek() != u'"' || m_at >= m_text.size())
                break;
            start = m_at; // the second quote of a pair stays as one
            ++m_at;
        }
        if (m_at < m_text.size() && !atLineEnd() && peek() != m_table.separator) {
            markBroken(column, ReaderText::tr("text after the closing quote"));
            while (m_at < m_text.size() && !atLineEnd() && peek() != m_table.separator)
                ++m_at;
        }
        return cell;
    }

    /** `="00123"` as a whole cell is how spreadsheets are told to keep a text; its content is what was meant. */
    static QString unguarded(QString cell)
    {
        if (cell.size() < 3 || !cell.startsWith("=\""_L1) || !cell.endsWith(u'"'))
            return cell;
        const QString inner = cell.mid(2, cell.size() - 3);
        const QString doubled = QString(inner).remove("\"\""_L1);
        return doubled.contains(u'"') ? cell : QString(inner).replace("\"\""_L1, "\""_L1);
    }

    void markBroken(int column, const QString &what)
    {
        if (m_broken)
            return;
        m_broken = true;
        m_table.problems.push_back({m_table.file, m_line, column, {}, what});
    }

    QStringView m_text;
    const CsvLimits &m_limits;
    CsvTable &m_table;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_broken = false;
};

} // namespace

Result<CsvTable> CsvReader::readFile(const QString &path, const CsvLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Error::Kind::NotFound, ReaderText::tr("“%1” cannot be read: %2.").arg(path, file.errorString()), {}};
    }
    if (file.size() > limits.bytes)
        return badFile(
            ReaderText::tr("“%1” is larger than %2 MB. Split it.").arg(path).arg(limits.bytes / (1024 * 1024)));
    // One byte more than allowed, so that a pipe without a size is bounded too.
    const QByteArray bytes = readBounded(file, limits.bytes);
    if (bytes.size() > limits.bytes)
        return badFile(
            ReaderText::tr("“%1” is larger than %2 MB. Split it.").arg(path).arg(limits.bytes / (1024 * 1024)));
    return read(bytes, QFileInfo(path).fileName(), limits);
}

Result<CsvTable> CsvReader::read(const QByteArray &bytes, const QString &fileName, const CsvLimits &limits)
{
    const Result<Decoded> decoded = decode(bytes, fileName);
    if (!decoded)
        return decoded.error();
    CsvTable table;
    table.file = fileName;
    table.encoding = decoded->encoding;
    if (const Result<void> parsed = Parser(decoded->text, limits, table).run(); !parsed)
        return parsed.error();
    return table;
}

} // namespace Floorwalk
