# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""One request from beginning to end: format, count, fault, key, model, answer."""
import json
import sys
import threading
import traceback
from dataclasses import replace

from faults import Faults, Log
from format import Call, Reply
from format_anthropic import Anthropic
from format_azure import AzureOpenAi
from format_gemini import Gemini
from format_openai import Ollama, OpenAi, Vllm
from wire import Answer, json_answer

# In this order: the first whose path it is. Anthropic comes before OpenAI, whose list of models has the same path.
FORMATS = (AzureOpenAi(), Gemini(), Anthropic(), Ollama(), Vllm(), OpenAi())
NOTE = "X-Provider-Note"
NOT_FOUND = json_answer({"error": {"message": "no provider has this path", "type": "invalid_request_error"}}, 404)


class Provider:
    """`keys`: those that are right; any is, while there are none. `models`: by name of the format. `mark`: see marked().
    """

    def __init__(self):
        self.lock = threading.Lock()
        self.faults, self.log = Faults(), Log()
        self.reset()

    def reset(self):
        self.faults.clear()
        self.log.clear()
        self.keys, self.text, self.mark = [], "OK", ""
        self.models = {one.name: list(one.models) for one in FORMATS}

    def answer(self, request):
        try:
            return marked(self.answered(request), self.mark)
        except Exception:  # A defect of this program: a test sees it in the control surface.
            self.log.fail(traceback.format_exc())
            print("defect, see the control surface", file=sys.stderr)
            return Answer(500)

    def answered(self, request):
        spoken, call = next(((one, call) for one in FORMATS if (call := one.call_of(request))), (None, Call("none")))
        name = spoken.name if spoken else ""
        self.log.count(request, name, call)
        fault = self.faults.take(request, call, name)
        if spoken is None:
            return fault.spoil(NOT_FOUND, lambda *_: NOT_FOUND) if fault else NOT_FOUND
        right = self.right_answer(spoken, call, fault is not None and fault.kind == "empty")
        return fault.spoil(right, lambda kind, wait: spoken.refusal(kind, call, wait)) if fault else right

    def right_answer(self, spoken, call, empty):
        """What an honest provider says, which may be a refusal."""
        wrong = self.problem_of(spoken, call)
        if wrong:
            return spoken.refusal(wrong, call)
        if call.kind == "models":
            return json_answer(spoken.listing([] if empty else self.models[spoken.name]))
        words = len(call.prompt.split())
        return json_answer(spoken.answer(call, Reply(None if empty else self.text, words, len(self.text.split()))))

    def problem_of(self, spoken, call):
        if spoken.name in ("azure-openai", "anthropic") and not call.version:
            return "no-version"
        if not call.key and (spoken.needs_key or self.keys):
            return "no-key"
        if call.key and self.keys and call.key not in self.keys:
            return "wrong-key"
        if call.model.startswith("missing"):
            return "unknown-model"
        return "retired-model" if call.model.startswith("retired") else None


def marked(answer, mark):
    """`answer` with `mark` in a header, and in what it says of an error, on a page or without an end."""
    if not mark:
        return answer
    kind, content = answer.header("Content-Type") or "", answer.content
    if kind.startswith("text/html") or answer.way == "endless":
        content += mark.encode()
    elif kind == "application/json" and answer.status >= 400:
        content = json.dumps(with_mark(json.loads(content), mark)).encode()
    return replace(answer, content=content, headers=[*answer.headers, (NOTE, mark)])


def with_mark(body, mark):
    """`mark` behind every text that says what is wrong."""
    if not isinstance(body, dict):
        return body
    says = ("message", "error")
    return {name: f"{value} {mark}" if name in says and isinstance(value, str) else with_mark(value, mark)
            for name, value in body.items()}
