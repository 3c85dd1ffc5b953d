// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/sqlite/FileHeader.h"

#include "repository/sqlite/SqliteDatabase.h"

#include <QFileInfo>

namespace convoy {

namespace {

Result<QVariant> applicationId(const SqliteDatabase::Options &options)
{
    auto database = SqliteDatabase::open(options);
    if (!database)
        return failure(std::move(database).error());
    return (*database)->value(QStringLiteral("PRAGMA application_id"));
}

} // namespace

FileHeader FileHeader::read(const QString &path, std::chrono::milliseconds patience)
{
    FileHeader header;
    const QFileInfo file(path);
    if (file.isDir()) {
        header.m_kind = Kind::Foreign;
        return header;
    }
    if (!file.isReadable())
        return header;
    SqliteDatabase::Options options{.path = path, .patience = patience, .pragmas = {}, .isReadOnly = true};
    Result<QVariant> id = applicationId(options);
    if (!id && id.error().code == QLatin1String("repository-unwritable")) {
        // A crash left a journal that must be rolled back before anything can be read.
        options.isReadOnly = false;
        id = applicationId(options);
    }
    if (!id && id.error().code != QLatin1String("repository-not-one")) {
        header.m_problem = id.error();
        return header;
    }
    header.m_kind = Kind::Foreign;
    if (id && id->toLongLong() == MainId)
        header.m_kind = Kind::Main;
    else if (id && id->toLongLong() == PayloadId)
        header.m_kind = Kind::Payload;
    return header;
}

} // namespace convoy
