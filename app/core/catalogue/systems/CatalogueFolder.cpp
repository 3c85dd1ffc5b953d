// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/systems/CatalogueFolder.h"

#include "catalogue/systems/CatalogueReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

// At the top: the macro names a function of the global namespace.
static void initCatalogueResource()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace convoy {

namespace {

constexpr qint64 MostBytes = (8 << 20) + 1;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error(QStringLiteral("file-unreadable"),
                             Message(QT_TRANSLATE_NOOP("core", "The file %1 cannot be read."), {path}),
                             ErrorKind::Request)
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Check the path and the file's permissions.")))
                           .with(file.errorString()));
    return file.read(MostBytes);
}

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(
        Error(QStringLiteral("file-unwritable"),
              Message(QT_TRANSLATE_NOOP("core", "The file %1 cannot be written."), {path}))
            .advise(Message(QT_TRANSLATE_NOOP("core", "Check the folder, its permissions and the free space.")))
            .with(file.errorString()));
}

OsCatalogue readBuiltIn()
{
    initCatalogueResource();
    QFile file(QStringLiteral(":/catalogue/operating-systems.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the built-in catalogue is missing");
    auto catalogue = readCatalogue(file.readAll(), QStringLiteral("operating-systems.json"));
    if (!catalogue)
        qFatal("the built-in catalogue is refused: %s", qPrintable(catalogue.error().english()));
    return *std::move(catalogue);
}

} // namespace

const OsCatalogue &builtInCatalogue()
{
    static const OsCatalogue catalogue = readBuiltIn();
    return catalogue;
}

CatalogueFolder::CatalogueFolder(QString folder)
    : m_folder(std::move(folder))
{
}

QString CatalogueFolder::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/convoy");
}

QString CatalogueFolder::path() const
{
    return QDir(m_folder).filePath(QStringLiteral("operating-systems.json"));
}

CatalogueInUse CatalogueFolder::load() const
{
    CatalogueInUse builtIn{.catalogue = builtInCatalogue(), .isImported = false, .problem = std::nullopt};
    if (!QFile::exists(path()))
        return builtIn;
    const Result<QByteArray> bytes = readFile(path());
    Result<OsCatalogue> imported = bytes ? readCatalogue(*bytes, path()) : failure(bytes.error());
    if (!imported) {
        builtIn.problem = imported.error();
        return builtIn;
    }
    if (imported->date() < builtIn.catalogue.date())
        return builtIn;
    return {.catalogue = *std::move(imported), .isImported = true, .problem = std::nullopt};
}

Result<OsCatalogue> CatalogueFolder::import(const QString &file) const
{
    const Result<QByteArray> bytes = readFile(file);
    if (!bytes)
        return failure(bytes.error());
    Result<OsCatalogue> catalogue = readCatalogue(*bytes, file);
    if (!catalogue)
        return catalogue;
    const QDate inUse = load().catalogue.date();
    if (catalogue->date() < inUse)
        return failure(
            Error(QStringLiteral("catalogue-older"),
                  Message(QT_TRANSLATE_NOOP("core", "The operating-system catalogue %1 is refused."), {file}),
                  ErrorKind::Request)
                .because(Message(QT_TRANSLATE_NOOP("core", "It is of %1; the one in use is newer, of %2."),
                                 {catalogue->date().toString(Qt::ISODate), inUse.toString(Qt::ISODate)}))
                .advise(Message(QT_TRANSLATE_NOOP("core", "Give it a later \"date\" if it is the better one."))));
    QDir().mkpath(m_folder);
    if (const Status written = writeFile(path(), *bytes); !written)
        return failure(written.error());
    return catalogue;
}

Status exportCatalogue(const OsCatalogue &catalogue, const QString &path)
{
    return writeFile(path, catalogue.bytes());
}

} // namespace convoy
