// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Paper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convoy::paper {

namespace {

QColor colourOf(const QString &tone)
{
    if (tone == "good"_L1)
        return {0x17, 0x68, 0x2f};
    if (tone == "caution"_L1)
        return {0x7a, 0x4b, 0x00};
    return tone == "bad"_L1 ? QColor(0xa1, 0x16, 0x22) : QColor(0x4a, 0x65, 0x83);
}

double partOf(const QJsonValue &value)
{
    return std::clamp(value.toDouble(), 0.0, 1.0);
}

} // namespace

std::optional<Paper> Paper::read(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.value("html"_L1).isString())
        return std::nullopt;
    Paper paper{.title = object.value("title"_L1).toString(),
                .html = object.value("html"_L1).toString(),
                .foot = object.value("foot"_L1).toString(),
                .pages = object.value("pages"_L1).toString(),
                .bars = {},
                .ticks = {},
                .barsPerDrawing = 1};
    const QJsonObject timeline = object.value("timeline"_L1).toObject();
    paper.barsPerDrawing = std::max(1, timeline.value("perDrawing"_L1).toInt());
    for (const auto &one : timeline.value("bars"_L1).toArray()) {
        const QJsonObject bar = one.toObject();
        paper.bars += Bar{.label = bar.value("label"_L1).toString(),
                          .text = bar.value("text"_L1).toString(),
                          .from = partOf(bar.value("from"_L1)),
                          .to = partOf(bar.value("to"_L1)),
                          .colour = colourOf(bar.value("tone"_L1).toString())};
    }
    for (const auto &one : timeline.value("ticks"_L1).toArray()) {
        const QJsonObject tick = one.toObject();
        paper.ticks += Tick{.at = partOf(tick.value("at"_L1)), .text = tick.value("text"_L1).toString()};
    }
    return paper;
}

} // namespace convoy::paper
