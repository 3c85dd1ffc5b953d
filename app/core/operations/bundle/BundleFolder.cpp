// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/bundle/BundleFolder.h"

#include "base/Digest.h"
#include "package/archive/PathRules.h"
#include "package/archive/bundle/BundleErrors.h"
#include "plan/Plan.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

Error exists(const QString &path)
{
    return Error(u"file-exists"_s,
                 Message(QT_TRANSLATE_NOOP("core", "%1 is there already, and is another one."), {path}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give --replace to put the one of the bundle in its place, or move "
                                                  "the present one away.")));
}

Error notWritten(const QString &path, const QString &detail)
{
    return Error(u"target-unwritable"_s, Message(QT_TRANSLATE_NOOP("core", "%1 cannot be written."), {path}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check that the folder exists, that you may write to it and that it "
                                                  "has enough free space.")))
        .with(detail);
}

} // namespace

BundleFolder::BundleFolder(OpenedBundle &bundle, QString folder, Existing existing)
    : m_bundle(bundle)
    , m_folder(std::move(folder))
    , m_existing(existing)
{
}

QString BundleFolder::planPath(const BundledFiles &plan) const
{
    return m_folder + u"/plans/"_s + plan.name;
}

QString BundleFolder::solutionPath(const BundledFiles &solution) const
{
    return m_folder + u"/solutions/"_s + solution.name;
}

/// Names come from the bundle: none may lead out of the folder.
Status BundleFolder::checkNames(const BundledFiles &files) const
{
    QStringList names = files.files.keys();
    bool isSafe = !files.name.contains(u'/') && !files.name.startsWith(u'.');
    names += files.name;
    for (const QString &name : std::as_const(names))
        isSafe = isSafe && PathRules::problem(name).isEmpty() && PathRules::decode(name.toUtf8()) == name;
    return isSafe ? Status() : failure(bundle::malformed(m_bundle.path(), files.name));
}

/// Whether the very same files, and no others, stand at `path`. `root` is what their names are relative to.
Result<bool> BundleFolder::isThere(const BundledFiles &files, const QString &root, const QString &path) const
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return false;
    bool isSame = true;
    for (auto file = files.files.cbegin(); file != files.files.cend(); ++file) {
        const BundlePart *part = m_bundle.reader().find(file.value());
        isSame = isSame && Digest::ofFile(root + u'/' + file.key()) == part->sha256;
    }
    qsizetype count = QFileInfo(path).isDir() ? 0 : 1;
    for (QDirIterator found(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         count <= files.files.size() && found.hasNext(); found.next())
        ++count;
    if (isSame && count == files.files.size())
        return true;
    if (m_existing == Existing::Replace)
        return false;
    return failure(exists(path));
}

Status BundleFolder::writeFiles(const BundledFiles &files, const QString &root)
{
    for (auto file = files.files.cbegin(); file != files.files.cend(); ++file) {
        const QString path = root + u'/' + file.key();
        const Result<QByteArray> bytes = m_bundle.content(file.value());
        if (!bytes)
            return failure(bytes.error());
        QFile out(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || out.write(*bytes) != bytes->size() || !out.flush())
            return failure(notWritten(path, out.errorString()));
    }
    return {};
}

/// What stood there is out of the way for one moment, and back when the fresh one cannot take its place.
Status BundleFolder::place(const QString &fresh, const QString &target) const
{
    const QString old = fresh + u".old"_s;
    const bool hasOld = QFileInfo::exists(target) || QFileInfo(target).isSymLink();
    if (hasOld && !QDir().rename(target, old))
        return failure(notWritten(target, QString()));
    if (QDir().rename(fresh, target))
        return {};
    if (hasOld)
        QDir().rename(old, target);
    return failure(notWritten(target, QString()));
}

Result<BundleFolder::Outcome> BundleFolder::writePlan(const BundledFiles &plan)
{
    if (Status named = checkNames(plan); !named || plan.files.size() != 1 || plan.files.firstKey() != plan.name)
        return failure(bundle::malformed(m_bundle.path(), plan.name));
    const Result<QByteArray> bytes = m_bundle.content(plan.files.first());
    if (!bytes)
        return failure(bytes.error());
    if (const Result<Plan> read = Plan::fromStoredJson(QJsonDocument::fromJson(*bytes).object()); !read)
        return failure(read.error());
    const QString target = planPath(plan);
    const QString folder = m_folder + u"/plans"_s;
    const Result<bool> isSame = isThere(plan, folder, target);
    if (!isSame || *isSame)
        return isSame ? Result<Outcome>(Outcome::SameIsThere) : failure(isSame.error());
    QDir().mkpath(folder);
    QTemporaryDir scratch(folder + u"/.convoy-XXXXXX"_s);
    if (!scratch.isValid())
        return failure(notWritten(target, scratch.errorString()));
    Status done = writeFiles(plan, scratch.path());
    if (done)
        done = place(scratch.filePath(plan.name), target);
    return done ? Result<Outcome>(Outcome::Written) : failure(done.error());
}

Result<BundleFolder::Outcome> BundleFolder::writeSolution(const BundledFiles &solution)
{
    if (Status named = checkNames(solution); !named)
        return failure(named.error());
    const QString target = solutionPath(solution);
    const Result<bool> isSame = isThere(solution, target, target);
    if (!isSame || *isSame)
        return isSame ? Result<Outcome>(Outcome::SameIsThere) : failure(isSame.error());
    const QString folder = m_folder + u"/solutions"_s;
    QDir().mkpath(folder);
    QTemporaryDir scratch(folder + u"/.convoy-XXXXXX"_s);
    if (!scratch.isValid())
        return failure(notWritten(target, scratch.errorString()));
    Status done = writeFiles(solution, scratch.filePath(u"new"_s));
    if (done)
        done = place(scratch.filePath(u"new"_s), target);
    return done ? Result<Outcome>(Outcome::Written) : failure(done.error());
}

} // namespace convoy
