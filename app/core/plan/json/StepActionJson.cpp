// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/PlanBasis.h"
#include "plan/StepAction.h"
#include "plan/json/JsonObjectReader.h"

namespace convoy {

namespace {

QJsonObject exitJson(const StepAction &action)
{
    return {{QStringLiteral("success"), numbersToJson(action.success)},
            {QStringLiteral("restart"), numbersToJson(action.restart)},
            {QStringLiteral("busy"), numbersToJson(action.busy)}};
}

QList<int> readNumbers(JsonObjectReader &reader, const QString &key)
{
    QList<int> numbers;
    for (const QJsonValue &value : reader.array(key)) {
        if (!value.isDouble() || value.toInt(-1) != value.toDouble())
            reader.refuse(reader.place(key));
        numbers += value.toInt();
    }
    return numbers;
}

QStringList readTexts(JsonObjectReader &reader, const QString &key)
{
    QStringList texts;
    for (const QJsonValue &value : reader.array(key)) {
        if (!value.isString())
            reader.refuse(reader.place(key));
        texts += value.toString();
    }
    return texts;
}

} // namespace

QJsonObject StepAction::toJson() const
{
    QJsonObject object{{QStringLiteral("title"), title.text()},
                       {QStringLiteral("pointOfNoReturn"), isPointOfNoReturn},
                       {QStringLiteral("exit"), exitJson(*this)}};
    if (!folder.isEmpty())
        object.insert(QStringLiteral("folder"), folder);
    if (!instruction.isEmpty())
        object.insert(QStringLiteral("instruction"), instruction.text());
    if (!services.isEmpty())
        object.insert(QStringLiteral("services"), QJsonArray::fromStringList(services));
    if (!ports.isEmpty())
        object.insert(QStringLiteral("ports"), numbersToJson(ports));
    if (minutes > 0)
        object.insert(QStringLiteral("minutes"), minutes);
    return object;
}

QJsonObject StepAction::toStoredJson() const
{
    return {
        {QStringLiteral("title"), title.toJson()}, {QStringLiteral("instruction"), instruction.toJson()},
        {QStringLiteral("folder"), folder},        {QStringLiteral("services"), QJsonArray::fromStringList(services)},
        {QStringLiteral("exit"), exitJson(*this)}, {QStringLiteral("ports"), numbersToJson(ports)},
        {QStringLiteral("minutes"), minutes},      {QStringLiteral("pointOfNoReturn"), isPointOfNoReturn}};
}

StepAction StepAction::fromStoredJson(JsonObjectReader &reader)
{
    StepAction action{.title = Message::fromJson(reader.object(QStringLiteral("title")))};
    action.instruction = Message::fromJson(reader.object(QStringLiteral("instruction")));
    action.folder = reader.text(QStringLiteral("folder"));
    action.services = readTexts(reader, QStringLiteral("services"));
    action.ports = readNumbers(reader, QStringLiteral("ports"));
    action.minutes = reader.number(QStringLiteral("minutes"));
    action.isPointOfNoReturn = reader.flag(QStringLiteral("pointOfNoReturn"));
    JsonObjectReader exit = reader.child(QStringLiteral("exit"));
    action.success = readNumbers(exit, QStringLiteral("success"));
    action.restart = readNumbers(exit, QStringLiteral("restart"));
    action.busy = readNumbers(exit, QStringLiteral("busy"));
    exit.finish();
    return action;
}

QJsonObject PlanBasis::toJson() const
{
    QJsonObject reasons;
    for (auto it = waived.cbegin(); it != waived.cend(); ++it)
        reasons.insert(it.key(), it.value());
    QJsonObject json{{QStringLiteral("definition"), definition},
                     {QStringLiteral("sha256"), sha256},
                     {QStringLiteral("document"), document},
                     {QStringLiteral("answers"), QJsonArray::fromStringList(answers)},
                     {QStringLiteral("acknowledged"), QJsonArray::fromStringList(acknowledged)},
                     {QStringLiteral("waived"), reasons},
                     {QStringLiteral("media"), media}};
    if (!toAcknowledge.isEmpty())
        json.insert(QStringLiteral("toAcknowledge"), QJsonArray::fromStringList(toAcknowledge));
    return json;
}

PlanBasis PlanBasis::fromJson(JsonObjectReader &&reader)
{
    PlanBasis basis;
    basis.definition = reader.text(QStringLiteral("definition"));
    basis.sha256 = reader.text(QStringLiteral("sha256"));
    basis.document = reader.text(QStringLiteral("document"));
    basis.answers = readTexts(reader, QStringLiteral("answers"));
    basis.acknowledged = readTexts(reader, QStringLiteral("acknowledged"));
    basis.toAcknowledge = readTexts(reader, QStringLiteral("toAcknowledge"));
    basis.waived = reader.child(QStringLiteral("waived")).allTexts();
    basis.media = reader.text(QStringLiteral("media"));
    reader.finish();
    return basis;
}

} // namespace convoy
