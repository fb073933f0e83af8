// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feed/feedaddress.h"
#include "models/feed/jsonl/jsonlfeed.h"

#include <QTcpSocket>

namespace Floorwalk {

/** Listens to JSON lines from a TCP port. */
class JsonlClient : public JsonlFeed
{
    Q_OBJECT

public:
    /** The silence that is put up with is the address's. */
    JsonlClient(const FeedAddress &address, EventSink &sink, const Clock &clock,
                JsonlPatience patience = JsonlPatience(), QObject *parent = nullptr);
    ~JsonlClient() override;

protected:
    void open() override;
    void shut() override;
    qint64 readSome(char *to, qint64 most) override;

private:
    void onError(QAbstractSocket::SocketError error);

    FeedAddress m_address;
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace Floorwalk
