// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// libFuzzer harness for the AMI parser and mapper: fuzz_ami CORPUS-DIRECTORY (start from tests/data/traces).

#include "models/feed/ami/amiteller.h"

#include <cstdlib>

using namespace Floorwalk;

namespace {

class Toucher : public EventSink
{
public:
    void onEvent(const Event &event) override
    {
        for (const std::string_view view : {event.queue, event.member, event.interface, event.call, event.reason})
            for (const char byte : view)
                m_sum = m_sum + static_cast<unsigned char>(byte);
    }

private:
    volatile unsigned m_sum = 0;
};

} // namespace

/** The first byte says how large the pieces are in which the rest arrives. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    Toucher sink;
    AmiTeller teller(sink);
    AmiParser parser({512, 4096, 32});
    const std::size_t piece = 1U + data[0];
    std::string_view bytes(reinterpret_cast<const char *>(data + 1), size - 1);
    while (!bytes.empty()) {
        parser.feed(bytes.substr(0, piece), teller);
        bytes.remove_prefix(std::min(piece, bytes.size()));
    }
    if (parser.capacity() > 256U * 1024)
        std::abort();
    return 0;
}
