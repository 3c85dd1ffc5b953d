// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/YamlGuard.h"

#include <QCoreApplication>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace convoy {

namespace {

constexpr int maximumDepth = 20;

class GuardingHandler : public YAML::EventHandler
{
public:
    std::optional<UnwantedYaml> found;
    int documents = 0;

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (++documents > 1)
            note(mark, Message(QT_TRANSLATE_NOOP("core", "A second document begins here.")),
                 Message(QT_TRANSLATE_NOOP("core", "Keep one document in the file: remove the line “---” and what "
                                                   "follows it.")));
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { noteAnchor(mark, anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override { noteAnchor(mark, anchor); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string & /*value*/) override
    {
        noteAnchor(mark, anchor);
        noteTag(mark, tag);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override
    {
        enter(mark, tag, anchor);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override
    {
        enter(mark, tag, anchor);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void note(const YAML::Mark &mark, Message why, Message remedy)
    {
        if (!found)
            found = UnwantedYaml{mark.line + 1, std::move(why), std::move(remedy)};
    }

    void noteAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            note(mark,
                 Message(QT_TRANSLATE_NOOP("core", "It uses an anchor (&) or an alias (*), which are not part "
                                                   "of this format.")),
                 Message(QT_TRANSLATE_NOOP("core", "Write the value out, in quotes if it begins with & or *.")));
    }

    void noteTag(const YAML::Mark &mark, const std::string &tag)
    {
        // "?" is a plain value, "!" a quoted one; anything else was written by hand.
        if (!tag.empty() && tag != "?" && tag != "!")
            note(mark, Message(QT_TRANSLATE_NOOP("core", "It uses a tag (!), which is not part of this format.")),
                 Message(QT_TRANSLATE_NOOP("core", "Remove the tag, or write the value in quotes if it begins with "
                                                   "an exclamation mark.")));
    }

    void enter(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        noteAnchor(mark, anchor);
        noteTag(mark, tag);
        if (++m_depth > maximumDepth)
            note(mark, Message(QT_TRANSLATE_NOOP("core", "Its keys and lists are nested too deeply.")),
                 Message(QT_TRANSLATE_NOOP("core", "Check the brackets before this line.")));
    }

    int m_depth = 0;
};

} // namespace

std::optional<UnwantedYaml> findUnwantedYaml(const std::string &text)
{
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    GuardingHandler handler;
    while (!handler.found && parser.HandleNextDocument(handler)) {
    }
    return handler.found;
}

} // namespace convoy
