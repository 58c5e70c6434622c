# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Azure OpenAI: the model is a deployment in the path, the version of the API a query, the key a header of its own.

Shapes: learn.microsoft.com, Azure OpenAI REST reference. Errors: bodies that people quote in public bug reports; that
of a retired model is not confirmed.
"""
import re

from format import Call, Format
from format_openai import call_in, chat, error

DEPLOYMENT = re.compile(r"/openai/deployments/([^/]+)(/chat/completions)$")


def coded(code, message):
    return {"error": {"code": code, "message": message}}


class AzureOpenAi(Format):
    name = "azure-openai"

    def call_of(self, request):
        """Only a chat: deployments cannot be listed with a key of the resource."""
        found = DEPLOYMENT.match(request.path)
        if not found or request.method != "POST":
            return None
        shown = call_in(request, f"/openai/deployments/{found[1]}")
        return Call("chat", request.headers.get("api-key", ""), found[1], shown.prompt,
                    request.query.get("api-version", ""))

    def answer(self, call, reply):
        return {**chat(call, reply), "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": {}}]}

    def listing(self, models):
        raise NotImplementedError

    def problem(self, kind, call, retry_after):
        denied = ("Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key "
                  "for an active subscription and use a correct regional API endpoint for your resource.")
        return {
            "no-version": (404, coded("404", "Resource not found")),
            "no-key": (401, coded("401", denied)), "wrong-key": (401, coded("401", denied)),
            "forbidden": (403, coded("403", "Access denied due to Virtual Network/Firewall rules.")),
            "no-quota": (429, error("You exceeded your current quota, please check your plan and billing details.",
                                    "insufficient_quota", "insufficient_quota")),
            "rate-limit": (429, coded("429", "Requests to the ChatCompletions_Create Operation under Azure OpenAI API "
                                             f"version {call.version} have exceeded call rate limit of your current "
                                             f"OpenAI S0 pricing tier. Please retry after {retry_after} seconds.")),
            "unknown-model": (404, coded("DeploymentNotFound", "The API deployment for this resource does not exist. If "
                                         "you created the deployment within the last 5 minutes, please wait a moment and "
                                         "try again.")),
            "retired-model": (410, coded("ModelDeprecated", "The model of this deployment has been deprecated and is no "
                                                            "longer available.")),
            "server-error": (500, coded("InternalServerError", "The server had an error while processing your request.")),
            "overloaded": (503, coded("503", "The service is temporarily unable to process your request. Please try "
                                             "again later.")),
            "quoting": (400, error(f"Invalid prompt: '{call.prompt}'", "invalid_request_error", "invalid_prompt")),
        }[kind]
