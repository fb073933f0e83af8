// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace Floorwalk {

/** What went wrong, in words for the person at the screen and in words for the log. */
struct Error
{
    enum class Kind {
        BadInput, ///< a file, line or field is wrong; text says where and what was expected
        NotFound, ///< what was named does not exist
        Forbidden, ///< the actor may not do this
        Conflict, ///< the state moved on (already decided, locked, another writer holds the store)
        Storage, ///< the disk or the database refused
        Network, ///< the other end refused, vanished or answered nonsense
        Cancelled, ///< the person stopped it
        Internal ///< a bug of ours, reported and survived
    };

    Kind kind = Kind::Internal;
    QString text; ///< translated: what happened, to what, and what to do
    QString detail; ///< for the log: codes, SQL state, system message

    bool operator==(const Error &) const = default;
};

/** Either a value or an Error: what every function that can fail returns. We throw nothing. */
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT: a value is a result
        : m_value(std::in_place, std::move(value))
    {}
    Result(Error error) // NOLINT: an error is a result
        : m_error(std::move(error))
    {}

    bool ok() const { return m_value.has_value(); }
    explicit operator bool() const { return ok(); }

    const T &value() const &
    {
        Q_ASSERT(ok());
        return *m_value;
    }
    T &value() &
    {
        Q_ASSERT(ok());
        return *m_value;
    }
    T &&value() &&
    {
        Q_ASSERT(ok());
        return *std::move(m_value);
    }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }

    const Error &error() const
    {
        Q_ASSERT(!ok());
        return m_error;
    }

private:
    // Not a variant, which takes much longer to compile: there are hundreds of kinds of result.
    std::optional<T> m_value;
    Error m_error; ///< means something only without a value
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT: an error is a result
        : m_error(std::move(error))
    {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

/** A warning or complaint about one place of an input: a CSV cell, a JSON value, a line of a recording. */
struct InputProblem
{
    QString file;
    int line = 0; ///< from 1; 0 = the file as a whole
    int column = 0; ///< from 1; 0 = the line as a whole
    QString where; ///< column title or JSON pointer; may be empty
    QString text; ///< translated: what is wrong and what was expected

    bool operator==(const InputProblem &) const = default;
};

} // namespace Floorwalk
