// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"

#include "repository/access/AccessStore.h"
#include "repository/sqlite/SqliteDatabase.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace convoy {

RepositoryScene::RepositoryScene()
    : m_url{m_folder.filePath(QStringLiteral("repository.sqlite"))}
{
}

std::unique_ptr<Repository> RepositoryScene::open() const
{
    auto opened = Repository::open(m_url, Repository::Mode::OpenOrCreate);
    if (!opened)
        qWarning("%s: %s", qPrintable(opened.error().english()), qPrintable(opened.error().detail));
    return opened ? std::move(*opened) : nullptr;
}

std::unique_ptr<Repository> RepositoryScene::openAs(const QString &operatorName) const
{
    auto repository = open();
    if (repository) {
        repository->setOperator(operatorName);
        if (const auto own = repository->access().own(); !own)
            qWarning("%s: %s", qPrintable(own.error().english()), qPrintable(own.error().detail));
    }
    return repository;
}

QStringList RepositoryScene::trail(const QString &actions) const
{
    const auto rows = raw(path())->rows(
        QStringLiteral("SELECT operator, action, subject FROM audit WHERE action LIKE ? ORDER BY id"),
        {actions + QLatin1Char('%')}, [](const SqlRow &row) {
            return QStringList{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()}.join(
                QLatin1Char(' '));
        });
    return rows ? *rows : QStringList();
}

bool RepositoryScene::takeBackTo(int version) const
{
    static const QMap<int, QStringList> made{{5, {u"imports"_s, u"package_sources"_s, u"package_template_options"_s}},
                                             {6,
                                              {u"trusted_keys"_s, u"revoked_keys"_s, u"policies"_s,
                                               u"package_provenance"_s, u"known_versions"_s, u"package_seals"_s}},
                                             {7, {u"facts"_s}},
                                             {8, {u"applications"_s, u"application_history"_s}},
                                             {11, {u"run_host_requests"_s}}};
    const auto database = raw(path());
    bool isDone = version >= 4;
    for (auto each = made.cbegin(); each != made.cend(); ++each) {
        for (const QString &table : each.key() > version ? *each : QStringList())
            isDone = isDone && database->exec(u"DROP TABLE "_s + table);
    }
    if (version < 9) {
        isDone = isDone && database->exec(u"DROP INDEX deployments_by_host"_s);
        for (const QString &column : {u"from_version"_s, u"undo"_s, u"undo_reason"_s, u"saved_json"_s,
                                      u"backups_json"_s, u"found_version"_s, u"checked"_s})
            isDone = isDone && database->exec(u"ALTER TABLE deployments DROP COLUMN "_s + column);
        isDone = isDone && database->exec(u"ALTER TABLE runs DROP COLUMN undoes"_s);
    }
    if (version < 12)
        isDone = isDone && database->exec(u"ALTER TABLE host_keys DROP COLUMN list_id"_s)
                 && database->exec(u"DROP TABLE host_key_lists"_s);
    if (version < 14)
        isDone = isDone && database->exec(u"DROP INDEX events_of_steps"_s)
                 && database->exec(u"DROP INDEX runs_by_package"_s)
                 && database->exec(u"ALTER TABLE runs DROP COLUMN step_times_json"_s);
    if (version < 10)
        isDone = isDone && database->exec(u"ALTER TABLE runs DROP COLUMN again_of"_s);
    if (version < 13) {
        for (const QString &index : {u"events_by_run"_s, u"events_of_convoy"_s, u"events_failed"_s})
            isDone = isDone && database->exec(u"DROP INDEX "_s + index);
        isDone = isDone && database->exec(u"CREATE INDEX events_by_run ON events (run_id, id)"_s);
    }
    return isDone && database->exec(u"PRAGMA user_version = %1"_s.arg(version));
}

std::unique_ptr<SqliteDatabase> RepositoryScene::raw(const QString &file) const
{
    auto opened = SqliteDatabase::open({file, std::chrono::milliseconds(1000), {}});
    return opened ? std::move(*opened) : nullptr;
}

qint64 RepositoryScene::count(const QString &file, const QString &table) const
{
    const auto database = raw(file);
    const auto number = database->value(QStringLiteral("SELECT count(*) FROM %1").arg(table));
    return number ? number->toLongLong() : -1;
}

PackageDescriptor RepositoryScene::echo(const QString &version)
{
    PackageDescriptor descriptor;
    descriptor.name = QStringLiteral("Sample Echo Server");
    descriptor.nickname = QStringLiteral("EchoSrv");
    descriptor.description = QStringLiteral("Answers");
    descriptor.version = Version(version);
    descriptor.locale = QStringLiteral("ENU");
    descriptor.os = {{QStringLiteral("linux"), QString(), Version(), 64}};
    descriptor.templates = {{QStringLiteral("templates/echo.tpl"), QStringLiteral("Echo"), QStringLiteral("Server"),
                             QStringLiteral("9.0")}};
    return descriptor;
}

NewPackage RepositoryScene::newPackage(const PackageDescriptor &descriptor)
{
    NewPackage package;
    package.descriptor = descriptor;
    package.format = QStringLiteral("zip");
    package.fileName = QStringLiteral("echo.zip");
    package.unpackedBytes = 5000;
    package.silentIni = "[Echo]\nPort=5000\n";
    const QByteArray templateBytes = QByteArray("[Template]\r\nName=Echo\r\n") + '\xff' + '\0';
    package.templates = {{QStringLiteral("templates/echo.tpl"), templateBytes}};
    package.tenants = {QStringLiteral("Environment")};
    package.group = QStringLiteral("Samples");
    return package;
}

QByteArray RepositoryScene::bytes(qint64 size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QList<quint32> words((size + 3) / 4);
    generator.fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), size);
}

Result<StoredPackage> RepositoryScene::store(Repository &repository, const NewPackage &package, const QByteArray &bytes)
{
    auto import = repository.packages().beginImport(package);
    if (!import)
        return failure(import.error());
    // In pieces that do not fit the chunks, as archives come.
    constexpr qsizetype PieceBytes = 300001;
    for (qsizetype at = 0; at < bytes.size(); at += PieceBytes) {
        if (Status written =
                (*import)->write(QByteArrayView(bytes).sliced(at).first(std::min(PieceBytes, bytes.size() - at)));
            !written)
            return failure(written.error());
    }
    return (*import)->commit();
}

Result<QByteArray> RepositoryScene::read(Repository &repository, qint64 id)
{
    QByteArray all;
    const Status read = repository.packages().readPayload(id, [&](QByteArrayView piece) {
        all.append(piece);
        return Status();
    });
    if (!read)
        return failure(read.error());
    return all;
}

Plan RepositoryScene::plan(const QStringList &hosts)
{
    Plan plan;
    plan.packageName = QStringLiteral("Sample Echo Server");
    plan.packageVersion = QStringLiteral("9.0.001.02");
    plan.packageSha256 = QString(64, QLatin1Char('a'));
    PlanWave wave;
    for (const QString &host : hosts) {
        PlanHost planned;
        planned.host = host;
        planned.to = plan.packageVersion;
        wave.hosts += planned;
    }
    PlanStage stage;
    stage.id = QStringLiteral("hosts");
    stage.waves = {wave};
    plan.stages = {stage};
    return plan;
}

QByteArray RepositoryScene::startHelper(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + QLatin1String("/repository_helper"), arguments);
    while (!process.canReadLine() && process.waitForReadyRead(20000)) {
    }
    return process.readLine().trimmed();
}

} // namespace convoy
