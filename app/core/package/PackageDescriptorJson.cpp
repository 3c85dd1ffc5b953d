// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PackageDescriptor.h"

#include <QJsonArray>

namespace convoy {

namespace {

QJsonArray toArray(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QList<int> toNumbers(const QJsonValue &value)
{
    QList<int> numbers;
    for (const auto &number : value.toArray())
        numbers += number.toInt();
    return numbers;
}

QStringList toTexts(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &text : value.toArray())
        texts += text.toString();
    return texts;
}

QJsonObject toObject(const InstallCommand &install)
{
    return {{QStringLiteral("command"), install.command},
            {QStringLiteral("success"), toArray(install.success)},
            {QStringLiteral("restart"), toArray(install.restart)},
            {QStringLiteral("busy"), toArray(install.busy)},
            {QStringLiteral("resultLog"), install.resultLog}};
}

void fromObject(const QJsonObject &object, InstallCommand &install)
{
    install.command = object.value(QStringLiteral("command")).toString();
    install.success = toNumbers(object.value(QStringLiteral("success")));
    install.restart = toNumbers(object.value(QStringLiteral("restart")));
    install.busy = toNumbers(object.value(QStringLiteral("busy")));
    install.resultLog = object.value(QStringLiteral("resultLog")).toString();
}

QJsonObject toObject(const DetectionRule &rule)
{
    return {{QStringLiteral("file"), rule.file},       {QStringLiteral("registry"), rule.registry},
            {QStringLiteral("value"), rule.value},     {QStringLiteral("command"), rule.command},
            {QStringLiteral("pattern"), rule.pattern}, {QStringLiteral("derived"), rule.isDerived}};
}

void fromObject(const QJsonObject &object, DetectionRule &rule)
{
    rule.file = object.value(QStringLiteral("file")).toString();
    rule.registry = object.value(QStringLiteral("registry")).toString();
    rule.value = object.value(QStringLiteral("value")).toString();
    rule.command = object.value(QStringLiteral("command")).toString();
    rule.pattern = object.value(QStringLiteral("pattern")).toString();
    rule.isDerived = object.value(QStringLiteral("derived")).toBool();
}

QJsonObject toObject(const PackageQuestion &question)
{
    return {{QStringLiteral("name"), question.name},
            {QStringLiteral("title"), question.title},
            {QStringLiteral("type"), question.type},
            {QStringLiteral("default"), question.defaultValue},
            {QStringLiteral("values"), QJsonArray::fromStringList(question.values)},
            {QStringLiteral("required"), question.isRequired},
            {QStringLiteral("silent"), question.silent}};
}

void fromObject(const QJsonObject &object, PackageQuestion &question)
{
    question.name = object.value(QStringLiteral("name")).toString();
    question.title = object.value(QStringLiteral("title")).toString();
    question.type = object.value(QStringLiteral("type")).toString();
    question.defaultValue = object.value(QStringLiteral("default")).toString();
    question.values = toTexts(object.value(QStringLiteral("values")));
    question.isRequired = object.value(QStringLiteral("required")).toBool();
    question.silent = object.value(QStringLiteral("silent")).toString();
}

QJsonObject toObject(const TemplateInfo &info)
{
    return {{QStringLiteral("path"), info.path},
            {QStringLiteral("name"), info.name},
            {QStringLiteral("type"), info.type},
            {QStringLiteral("version"), info.version}};
}

void fromObject(const QJsonObject &object, TemplateInfo &info)
{
    info.path = object.value(QStringLiteral("path")).toString();
    info.name = object.value(QStringLiteral("name")).toString();
    info.type = object.value(QStringLiteral("type")).toString();
    info.version = object.value(QStringLiteral("version")).toString();
}

QJsonObject toObject(const RequiredPackage &package)
{
    return {{QStringLiteral("name"), package.name}, {QStringLiteral("atLeast"), package.atLeast.text()}};
}

void fromObject(const QJsonObject &object, RequiredPackage &package)
{
    package.name = object.value(QStringLiteral("name")).toString();
    package.atLeast = Version(object.value(QStringLiteral("atLeast")).toString());
}

QJsonObject toObject(const ParentApplication &parent)
{
    return {{QStringLiteral("package"), parent.package},
            {QStringLiteral("folder"), parent.folder},
            {QStringLiteral("into"), parent.into},
            {QStringLiteral("files"), QJsonArray::fromStringList(parent.files)}};
}

void fromObject(const QJsonObject &object, ParentApplication &parent)
{
    parent.package = object.value(QStringLiteral("package")).toString();
    parent.folder = object.value(QStringLiteral("folder")).toString();
    parent.into = object.value(QStringLiteral("into")).toString();
    parent.files = toTexts(object.value(QStringLiteral("files")));
}

QJsonObject toObject(const OsRequirement &requirement)
{
    return requirement.toJson();
}

void fromObject(const QJsonObject &object, OsRequirement &requirement)
{
    requirement = OsRequirement::fromJson(object);
}

template <typename T>
QJsonArray listToJson(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toObject(item));
    return array;
}

template <typename T>
QList<T> listFromJson(const QJsonValue &value)
{
    QList<T> items;
    for (const auto &element : value.toArray()) {
        T item;
        fromObject(element.toObject(), item);
        items += item;
    }
    return items;
}

template <typename T>
QJsonObject mapToJson(const QMap<QString, T> &items)
{
    QJsonObject object;
    for (auto it = items.begin(); it != items.end(); ++it)
        object.insert(it.key(), toObject(it.value()));
    return object;
}

template <typename T>
QMap<QString, T> mapFromJson(const QJsonValue &value)
{
    QMap<QString, T> items;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        fromObject(it.value().toObject(), items[it.key()]);
    return items;
}

/// The members that are plain texts, by their JSON name.
const QList<std::pair<QString, QString PackageDescriptor::*>> &textMembers()
{
    static const QList<std::pair<QString, QString PackageDescriptor::*>> members{
        {QStringLiteral("name"), &PackageDescriptor::name},
        {QStringLiteral("nickname"), &PackageDescriptor::nickname},
        {QStringLiteral("description"), &PackageDescriptor::description},
        {QStringLiteral("locale"), &PackageDescriptor::locale},
        {QStringLiteral("kind"), &PackageDescriptor::kind},
        {QStringLiteral("undo"), &PackageDescriptor::undo},
        {QStringLiteral("undoCommand"), &PackageDescriptor::undoCommand},
        {QStringLiteral("undoReason"), &PackageDescriptor::undoReason},
        {QStringLiteral("silentIni"), &PackageDescriptor::silentIni},
        {QStringLiteral("digestList"), &PackageDescriptor::digestList},
        {QStringLiteral("installer"), &PackageDescriptor::installer},
        {QStringLiteral("interface"), &PackageDescriptor::userInterface},
        {QStringLiteral("root"), &PackageDescriptor::root},
        {QStringLiteral("source"), &PackageDescriptor::source}};
    return members;
}

} // namespace

QJsonObject PackageDescriptor::toJson() const
{
    QJsonObject object{{QStringLiteral("version"), version.text()},
                       {QStringLiteral("os"), listToJson(os)},
                       {QStringLiteral("install"), mapToJson(install)},
                       {QStringLiteral("detect"), mapToJson(detect)},
                       {QStringLiteral("freeBytes"), freeBytes},
                       {QStringLiteral("required"), listToJson(required)},
                       {QStringLiteral("servicesToStop"), QJsonArray::fromStringList(servicesToStop)},
                       {QStringLiteral("portChecks"), QJsonArray::fromStringList(portChecks)},
                       {QStringLiteral("secrets"), QJsonArray::fromStringList(secrets)},
                       {QStringLiteral("questions"), listToJson(questions)},
                       {QStringLiteral("templates"), listToJson(templates)}};
    for (const auto &[key, member] : textMembers())
        object.insert(key, this->*member);
    if (!parent.isEmpty())
        object.insert(QStringLiteral("parent"), toObject(parent));
    return object;
}

PackageDescriptor PackageDescriptor::fromJson(const QJsonObject &object)
{
    PackageDescriptor descriptor;
    for (const auto &[key, member] : textMembers()) {
        if (object.contains(key))
            descriptor.*member = object.value(key).toString();
    }
    descriptor.version = Version(object.value(QStringLiteral("version")).toString());
    descriptor.os = listFromJson<OsRequirement>(object.value(QStringLiteral("os")));
    descriptor.install = mapFromJson<InstallCommand>(object.value(QStringLiteral("install")));
    descriptor.detect = mapFromJson<DetectionRule>(object.value(QStringLiteral("detect")));
    descriptor.freeBytes = object.value(QStringLiteral("freeBytes")).toInteger();
    descriptor.required = listFromJson<RequiredPackage>(object.value(QStringLiteral("required")));
    descriptor.servicesToStop = toTexts(object.value(QStringLiteral("servicesToStop")));
    descriptor.portChecks = toTexts(object.value(QStringLiteral("portChecks")));
    descriptor.secrets = toTexts(object.value(QStringLiteral("secrets")));
    descriptor.questions = listFromJson<PackageQuestion>(object.value(QStringLiteral("questions")));
    descriptor.templates = listFromJson<TemplateInfo>(object.value(QStringLiteral("templates")));
    fromObject(object.value(QStringLiteral("parent")).toObject(), descriptor.parent);
    return descriptor;
}

} // namespace convoy
