// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace convoy {

/// SHA-256 over a stream (OpenSSL EVP, which uses the processor's SHA instructions). One object, one stream; not
/// for several threads at once.
class Digest
{
public:
    Digest();
    ~Digest();
    Digest(const Digest &) = delete;
    Digest &operator=(const Digest &) = delete;

    void add(QByteArrayView bytes);
    /// Lower-case hexadecimal, 64 characters. The object must not be used afterwards.
    [[nodiscard]] QString finish();

    static QString ofBytes(QByteArrayView bytes);
    /// Empty when the file cannot be read to its end.
    static QString ofFile(const QString &path);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace convoy
