// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmbSession.h"

#include <cerrno>
#include <libsmbclient.h>

using namespace Qt::StringLiterals;

namespace convoy::smb {

namespace {

constexpr int timeoutMs = 20'000;

void put(char *field, int size, const QByteArray &text)
{
    if (size > 0)
        qstrncpy(field, text.constData(), size_t(size));
}

bool isRefusedLogin(int error)
{
    return error == EACCES || error == EPERM;
}

bool isMissing(int error)
{
    return error == ENOENT || error == ENODEV || error == ENOTDIR || error == EINVAL;
}

} // namespace

Session::Session(Address address, Login login)
    : m_address(std::move(address))
    , m_login(std::move(login))
{
}

Session::~Session()
{
    if (m_context != nullptr)
        smbc_free_context(m_context, 1);
}

void Session::answer(SMBCCTX *context, const char * /*server*/, const char * /*share*/, char *domain, int domainSize,
                     char *user, int userSize, char *password, int passwordSize)
{
    const auto *self = static_cast<const Session *>(smbc_getOptionUserData(context));
    if (!self->m_login.domain.isEmpty())
        put(domain, domainSize, self->m_login.domain);
    put(user, userSize, self->m_login.user);
    put(password, passwordSize, self->m_login.password);
}

Outcome<void> Session::open()
{
    if (Outcome<void> there = m_address.knock(); !there)
        return there;
    m_context = smbc_new_context();
    if (m_context == nullptr)
        return problem("share-unreachable", {}, u"libsmbclient gives no context"_s);
    smbc_setDebug(m_context, 0);
    smbc_setOptionDebugToStderr(m_context, 1);
    smbc_setOptionUserData(m_context, this);
    smbc_setFunctionAuthDataWithContext(m_context, &Session::answer);
    smbc_setTimeout(m_context, timeoutMs);
    smbc_setOptionUrlEncodeReaddirEntries(m_context, 0);
    smbc_setOptionNoAutoAnonymousLogin(m_context, m_login.user.isEmpty() ? 0 : 1);
    if (m_address.port != 0)
        smbc_setPort(m_context, quint16(m_address.port));
    if (smbc_init_context(m_context) == nullptr)
        return problem("share-unreachable", {}, qt_error_string(errno));
    const Address root{.server = m_address.server, .port = m_address.port, .share = m_address.share, .path = {}};
    SMBCFILE *folder = smbc_getFunctionOpendir(m_context)(m_context, root.url().constData());
    if (folder == nullptr) {
        const int error = errno;
        // What libsmbclient makes of a user without a password.
        const bool lacksPassword = error == EINVAL && !m_login.user.isEmpty() && m_login.password.isEmpty();
        const char *code = isRefusedLogin(error) || lacksPassword
                               ? "share-login-refused"
                               : (isMissing(error) ? "share-missing" : "share-unreachable");
        return problem(code, {}, qt_error_string(error));
    }
    smbc_getFunctionClosedir(m_context)(m_context, folder);
    return {};
}

Problem Session::problemAt(const QString &path, int error)
{
    if (isRefusedLogin(error))
        return {u"share-denied"_s, path, qt_error_string(error)};
    return {isMissing(error) ? u"share-path-missing"_s : u"share-gone"_s, path, qt_error_string(error)};
}

} // namespace convoy::smb
