#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""An organization from the default LLM provider to one of its own and back, in the real window.

    session.sh llm_tour.py CONSOLE FOLDER        one picture a step is written to FOLDER

Anna signs up on her computer, where the platform has no key yet. She gives her organization a provider of
its own, which runs on this computer, tests it, saves it, and finds it again after a new start. She goes back
to the default, which is still there after another start, and is led to the platform's key in the settings.
Neither the key nor anything that the tests of the connection said to the provider or heard from it is in any
file.
"""
import json
import os
import sys
from pathlib import Path

import markers
from accessible import NotShown
from tour import Tour

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "providers"))

from caller import LocalProvider  # noqa: E402  (the path comes first)

KEY, WRONG_KEY = "fake-key-quiet-otter-4711", "fake-key-wrong"
ANSWERED, NOTED = "answer-of-a-quiet-heron-93", "note-of-a-grey-badger-58"  # In answers; in their heads and errors.


class Llm:
    """Names and words of the page LLM, and of its section in the settings."""
    PAGE = "LLM"
    NO_DEFAULT = "No call can be made: the platform has no key yet."
    PROVIDER = "Provider"
    OWN = "OpenAI-compatible"
    ENDPOINT = "Endpoint URL"
    KEY = "API key"
    MODEL = "Model"
    FAST_MODEL = "Fast model"
    TEST = "Test connection"
    REFUSED = "OpenAI-compatible does not accept the key."
    ANSWERED = "Both models answered."
    SAVE = "Save settings"
    SAVED = "Saved, as it was tested."
    ENDS = "ends in …4711"
    BACK = "Back to default…"
    USE_DEFAULT = "Use the default"
    IS_DEFAULT = "Saved. The platform's own provider is used now."
    SET_KEY = "Open the settings"
    PLATFORM = "Organizations without a provider of their own use OpenAI with this key."


class LlmTour(Tour):
    def __init__(self, console, folder):
        super().__init__(console, folder)
        self.provider = LocalProvider()
        self.provider.control("POST", "/settings", {"text": ANSWERED, "mark": NOTED})
        self.endpoint = self.provider.origin + "/v1"

    def see_the_default(self):
        self.open_page(Llm.PAGE)
        self.console.see(Llm.NO_DEFAULT)
        self.picture("default")

    def fill_the_form(self, key):
        self.console.choose(Llm.PROVIDER, Llm.OWN)
        self.console.enter(Llm.ENDPOINT, self.endpoint)
        self.console.enter(Llm.KEY, key)
        self.console.enter(Llm.MODEL, "large")
        self.console.enter(Llm.FAST_MODEL, "small")

    def be_refused(self):
        self.fill_the_form(WRONG_KEY)
        self.picture("own-provider")
        self.console.press(Llm.TEST)
        self.console.see(Llm.REFUSED)
        self.picture("refused")

    def test_and_save(self):
        self.console.enter(Llm.KEY, KEY)
        self.console.press(Llm.TEST)
        self.console.see(Llm.ANSWERED)
        self.picture("tested")
        self.console.press(Llm.SAVE)
        self.console.see(Llm.SAVED)
        self.console.see(Llm.ENDS)
        self.picture("saved")

    def find_it_again(self):
        self.quit()
        self.start()
        self.open_page(Llm.PAGE)
        self.console.see(Llm.ENDS)
        self.console.press(Llm.TEST)
        self.console.see(Llm.ANSWERED)
        self.picture("found-again")

    def go_back(self):
        self.console.press(Llm.BACK)
        self.picture("question")
        self.console.press(Llm.USE_DEFAULT)
        self.console.see(Llm.IS_DEFAULT)
        self.console.see(Llm.NO_DEFAULT)
        self.picture("default-again")

    def see_the_settings(self):
        self.console.press(Llm.SET_KEY)
        self.console.see(Llm.PLATFORM)
        self.picture("settings")

    def nothing_of_a_test_is_readable(self):
        """In no file of the session's home, the console's log and what it wrote to standard error among them."""
        prompts = self.prompts()
        if not prompts:
            raise NotShown("no prompt has reached the provider")
        if not self.log.is_relative_to(os.environ["HOME"]) or not self.log.exists():
            raise NotShown("the log is not among the files that are looked through")
        places = markers.found(os.environ["HOME"], (KEY, ANSWERED, NOTED, *prompts))
        if places:
            raise NotShown("these files hold the key, or what a test said or heard:\n  " + "\n  ".join(places))

    def prompts(self):
        """What the provider was asked, each once."""
        seen = self.provider.control("GET", "/requests?call=chat")["requests"]
        return {message["content"] for one in seen for message in json.loads(one["body"])["messages"]}

    def start_again(self):
        self.start()
        self.open_page(Llm.PAGE)
        self.console.see(Llm.NO_DEFAULT)
        self.quit()

    def steps(self):
        return (self.sign_up, self.see_the_default, self.be_refused, self.test_and_save,
                self.nothing_of_a_test_is_readable, self.find_it_again, self.go_back, self.see_the_settings,
                self.quit, self.start_again, self.nothing_of_a_test_is_readable)

    def go(self):
        try:
            super().go()
        finally:
            self.provider.stop()


if __name__ == "__main__":
    try:
        LlmTour(*sys.argv[1:]).go()
    except NotShown as problem:
        sys.exit(f"tour: {problem}")
