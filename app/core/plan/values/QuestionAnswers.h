// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PackageDescriptor.h"
#include "plan/ParameterSet.h"

#include <optional>

namespace convoy {

/// What is wrong with an answer to a package's question (G096): "answer-missing" to a required one, "answer-integer",
/// "answer-boolean" (true, false), "answer-choice" (one of the values; of a selectMultiple several, with ";" between),
/// "answer-path" (full, no "." or ".."), "answer-port", "answer-text" (a line end). ErrorKind::Request. A text with a ${…} in it passes until it is
/// expanded. Passwords are judged as texts.
std::optional<Error> answerProblem(const PackageQuestion &question, const QString &value);

/// The question that fills a key of silent.ini; nullptr when none does.
const PackageQuestion *questionFor(const PackageDescriptor &package, const SilentKey &key);

} // namespace convoy
