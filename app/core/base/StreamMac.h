// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace convoy {

/// A keyed sum over a stream (GMAC, NIST SP 800-38D): two processes that know the key can tell whether they read the
/// same bytes, at twenty times the speed of SHA-256, and a medium that does not know it cannot show them different
/// ones. A key serves one stream; it proves nothing to anybody else. One object, one thread.
class StreamMac
{
public:
    /// A fresh random key, 16 bytes.
    static QByteArray newKey();

    explicit StreamMac(const QByteArray &key);
    ~StreamMac();
    StreamMac(const StreamMac &) = delete;
    StreamMac &operator=(const StreamMac &) = delete;

    void add(QByteArrayView bytes);
    /// 16 bytes. The object must not be used afterwards.
    [[nodiscard]] QByteArray finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace convoy
