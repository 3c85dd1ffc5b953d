// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convoy::test {

/// A key pair, made from a seed so that it is the same every time, that signs as minisign does.
class TestSigner
{
public:
    explicit TestSigner(char seed);

    [[nodiscard]] QString id() const; ///< as minisign prints it
    [[nodiscard]] QByteArray publicKey(const QByteArray &name = "test key") const; ///< a public key file

    enum class Kind { Prehashed, Legacy };
    [[nodiscard]] QByteArray sign(const QByteArray &content, Kind kind = Kind::Prehashed,
                                  const QByteArray &comment = "timestamp:1767225600\tfile:x") const;

private:
    [[nodiscard]] QByteArray ed25519(const QByteArray &message) const;
    QByteArray m_seed;
    QByteArray m_public;
};

} // namespace convoy::test
