# SPDX-FileCopyrightText: 2026 Convoy contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts a window shows, looked up by their English source, so that no test repeats a translation."""
import re
import xml.etree.ElementTree as ElementTree


class Translations:
    def __init__(self, source_dir, language):
        self.language = language
        self._texts = {}
        for context in ElementTree.parse(f"{source_dir}/translations/convoy_{language}.ts").getroot().iter("context"):
            for message in context.iter("message"):
                key = context.findtext("name").removeprefix("convoy::"), message.findtext("source")
                translation = message.find("translation")
                forms = [form.text or "" for form in translation.iter("numerusform")]
                self._texts.setdefault(key, forms or [translation.text or ""])

    def marked(self, context, source, *arguments, n=None):
        """The text with its access key still marked by &."""
        # English is what the sources say, but for plural forms.
        forms = self._texts.get((context, source), [source]) if self.language == "en" else self._texts[context, source]
        text = forms[0 if len(forms) == 1 or self._is_singular(n) else 1]
        if not text:
            raise KeyError(f"{source} of {context} is not translated into {self.language}")
        if n is not None:
            text = text.replace("%n", str(n)).replace("%Ln", str(n))
        for number, argument in enumerate(arguments, 1):
            text = text.replace(f"%{number}", str(argument))
        return text

    def __call__(self, context, source, *arguments, n=None):
        return re.sub("&(.)", r"\1", self.marked(context, source, *arguments, n=n))

    def access_key(self, context, source, *arguments, n=None):
        """The letter that is pressed with Alt."""
        found = re.search("&([^&])", self.marked(context, source, *arguments, n=n))
        if not found:
            raise KeyError(f"{source} of {context} has no access key in {self.language}")
        return found.group(1).lower()

    def _is_singular(self, n):
        return n == 1 or (n == 0 and self.language == "fr")
