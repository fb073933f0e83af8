// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/jsonl/jsonlline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array types{
    JsonlTypeKeys{"hello", JsonlType::Hello, "", "feed version"},
    JsonlTypeKeys{"agent.add", JsonlType::AgentAdd, "agent", "name queues"},
    JsonlTypeKeys{"agent.remove", JsonlType::AgentRemove, "agent", ""},
    JsonlTypeKeys{"agent.state", JsonlType::AgentState, "agent state", "reason paused call queue direction since"},
    JsonlTypeKeys{"call.queued", JsonlType::CallQueued, "call queue", "caller wait"},
    JsonlTypeKeys{"call.answered", JsonlType::CallAnswered, "call agent", "queue caller wait"},
    JsonlTypeKeys{"call.abandoned", JsonlType::CallAbandoned, "call", "queue caller wait"},
    JsonlTypeKeys{"call.exited", JsonlType::CallExited, "call", "queue caller wait"},
    JsonlTypeKeys{"call.ended", JsonlType::CallEnded, "call", "queue caller agent wait talk by reason"},
    JsonlTypeKeys{"call.reason", JsonlType::CallReason, "call reason", "queue agent"},
    JsonlTypeKeys{"snapshot.begin", JsonlType::SnapshotBegin, "", ""},
    JsonlTypeKeys{"snapshot.end", JsonlType::SnapshotEnd, "", ""},
    JsonlTypeKeys{"gap", JsonlType::Gap, "from", "to why"},
};

using StateWord = std::pair<QLatin1StringView, AgentState>;
constexpr std::array states{
    StateWord{"loggedOut"_L1, AgentState::LoggedOut}, StateWord{"ready"_L1, AgentState::Ready},
    StateWord{"ringing"_L1, AgentState::Ringing},     StateWord{"talking"_L1, AgentState::Talking},
    StateWord{"hold"_L1, AgentState::OnHold},         StateWord{"wrap"_L1, AgentState::WrapUp},
    StateWord{"paused"_L1, AgentState::Paused},       StateWord{"unreachable"_L1, AgentState::Unreachable},
};

constexpr double longest = 10'000'000; // seconds

bool isAmong(std::string_view word, std::string_view words)
{
    while (!words.empty()) {
        const std::size_t blank = words.find(' ');
        if (words.substr(0, blank) == word)
            return true;
        words.remove_prefix(blank == std::string_view::npos ? words.size() : blank + 1);
    }
    return false;
}

/** Reads the values of one line; ok is false once one cannot be what its key means. */
class Values
{
public:
    explicit Values(const QJsonObject &object)
        : m_object(object)
    {}

    QByteArray text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        ok = ok && (value.isString() || value.isUndefined() || value.isNull());
        return value.toString().toUtf8();
    }
    std::optional<int> seconds(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const double number = value.toDouble(-1);
        ok = ok && number >= 0 && number <= longest;
        return ok ? std::optional(int(number)) : std::nullopt;
    }
    std::optional<Moment> moment(QLatin1StringView key)
    {
        const QByteArray written = text(key);
        if (written.isEmpty())
            return std::nullopt;
        const std::optional<Moment> moment = parseIsoMoment({written.constData(), std::size_t(written.size())});
        ok = ok && moment;
        return moment;
    }

    bool ok = true;

private:
    const QJsonObject &m_object;
};

std::optional<CallKind> kindOf(const QString &direction, const JsonlLine &line)
{
    if (direction == "out"_L1)
        return CallKind::Outbound;
    if (direction == "internal"_L1)
        return CallKind::Internal;
    return line.queue.isEmpty() ? CallKind::Direct : CallKind::Queue;
}

void readState(const QJsonObject &object, JsonlLine &line, Values &values)
{
    const QString word = object.value("state"_L1).toString();
    const auto found = std::ranges::find_if(states, [&word](const StateWord &each) { return each.first == word; });
    const QString direction = object.value("direction"_L1).toString();
    const bool known =
        direction.isEmpty() || direction == "in"_L1 || direction == "out"_L1 || direction == "internal"_L1;
    const QJsonValue paused = object.value("paused"_L1);
    values.ok =
        values.ok && found != states.end() && known && (paused.isBool() || paused.isUndefined() || paused.isNull());
    if (!values.ok)
        return;
    line.state = found->second;
    if (paused.isBool())
        line.paused = paused.toBool();
    if (*line.state == AgentState::Ringing || *line.state == AgentState::Talking || *line.state == AgentState::OnHold)
        line.kind = kindOf(direction, line);
}

bool readValues(const QJsonObject &object, JsonlLine &line)
{
    Values values(object);
    line.agent = values.text("agent"_L1);
    line.name = values.text("name"_L1);
    line.call = values.text("call"_L1);
    line.queue = values.text("queue"_L1);
    line.caller = values.text("caller"_L1);
    line.reason = values.text("reason"_L1);
    line.by = values.text("by"_L1);
    line.why = values.text("why"_L1);
    line.feed = values.text("feed"_L1);
    line.wait = values.seconds("wait"_L1);
    line.talk = values.seconds("talk"_L1);
    line.since = values.moment("since"_L1);
    line.from = values.moment("from"_L1);
    line.to = values.moment("to"_L1);
    if (const QJsonValue version = object.value("version"_L1); !version.isUndefined()) {
        line.version = version.toInt(0);
        values.ok = values.ok && line.version > 0;
    }
    const QJsonValue queues = object.value("queues"_L1);
    values.ok = values.ok && (queues.isArray() || queues.isUndefined() || queues.isNull());
    for (const QJsonValue &queue : queues.toArray()) {
        values.ok = values.ok && queue.isString() && !queue.toString().isEmpty();
        line.queues << queue.toString().toUtf8();
    }
    values.ok = values.ok && (line.by.isEmpty() || line.by == "caller" || line.by == "agent" || line.by == "transfer");
    values.ok = values.ok && !(line.from && line.to && *line.to < *line.from);
    if (line.type == JsonlType::AgentState)
        readState(object, line, values);
    return values.ok;
}

/** The number that stands at @p place of @p text in @p digits digits; -1 when there is none. */
int digitsAt(std::string_view text, std::size_t place, std::size_t digits)
{
    if (text.size() < place + digits)
        return -1;
    int number = 0;
    for (const char c : text.substr(place, digits)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

/** Minutes east of Greenwich of "Z", "+08:00" or "+0800"; nullopt for anything else. */
std::optional<int> offsetOf(std::string_view text)
{
    if (text == "Z" || text == "z")
        return 0;
    if (text.size() < 5 || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const bool colon = text[3] == ':';
    const int hours = digitsAt(text, 1, 2);
    const int minutes = digitsAt(text, colon ? 4 : 3, 2);
    if (text.size() != (colon ? 6U : 5U) || hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

std::span<const JsonlTypeKeys> jsonlTypes()
{
    return types;
}

QStringList jsonlStates()
{
    QStringList words;
    for (const StateWord &state : states)
        words << state.first;
    return words;
}

std::optional<Moment> parseIsoMoment(std::string_view text)
{
    using namespace std::chrono;
    const int y = digitsAt(text, 0, 4);
    const int mo = digitsAt(text, 5, 2);
    const int d = digitsAt(text, 8, 2);
    const int h = digitsAt(text, 11, 2);
    const int mi = digitsAt(text, 14, 2);
    const int s = digitsAt(text, 17, 2);
    if (y < 0 || mo < 0 || d < 0 || h < 0 || h > 23 || mi < 0 || mi > 59 || s < 0 || s > 60 || text[4] != '-'
        || text[7] != '-' || (text[10] != 'T' && text[10] != ' ') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const year_month_day date{year(y), month(unsigned(mo)), day(unsigned(d))};
    if (!date.ok())
        return std::nullopt;
    text.remove_prefix(19);
    int ms = 0;
    if (!text.empty() && (text[0] == '.' || text[0] == ',')) {
        text.remove_prefix(1);
        int weight = 100;
        std::size_t digits = 0;
        for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9'; ++digits) {
            ms += (text[digits] - '0') * weight;
            weight /= 10;
        }
        if (digits == 0)
            return std::nullopt;
        text.remove_prefix(digits);
    }
    const std::optional<int> offset = offsetOf(text);
    if (!offset)
        return std::nullopt;
    return Moment(sys_days(date) + hours(h) + minutes(mi - *offset) + seconds(s) + Millis(ms));
}

JsonlFault parseJsonlLine(std::string_view text, JsonlLine &line)
{
    line = JsonlLine();
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    if (document.isNull())
        return JsonlFault::NotJson;
    if (!document.isObject())
        return JsonlFault::NotAnObject;
    const QJsonObject object = document.object();
    const QByteArray time = object.value("t"_L1).toString().toUtf8();
    const std::optional<Moment> at = parseIsoMoment({time.constData(), std::size_t(time.size())});
    if (!at)
        return JsonlFault::NoTime;
    line.at = *at;
    const QByteArray word = object.value("type"_L1).toString().toUtf8();
    if (word.isEmpty())
        return JsonlFault::NoType;
    const std::string_view name(word.constData(), std::size_t(word.size()));
    const auto found = std::ranges::find(types, name, &JsonlTypeKeys::word);
    if (found == types.end())
        return JsonlFault::None;
    line.type = found->type;
    std::size_t required = 0;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray key = it.key().toUtf8();
        const std::string_view view(key.constData(), std::size_t(key.size()));
        const bool needed = isAmong(view, found->required);
        required += needed && it->toString() != QString();
        line.unknownKeys += !needed && !isAmong(view, found->optional) && view != "t" && view != "type";
    }
    if (required < std::size_t(std::ranges::count(found->required, ' ')) + (found->required.empty() ? 0 : 1))
        return JsonlFault::MissingKey;
    return readValues(object, line) ? JsonlFault::None : JsonlFault::BadValue;
}

} // namespace Floorwalk
