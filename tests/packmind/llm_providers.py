# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The five providers of this edition and the fields of their forms (contract, section 8; recorded: llm.providers)."""

FAST = "(Optional) A faster, more economical model for less complex operations. If not set, will use default model."


def entry(name, label, kind, default, text, optional, placeholder):
    return {"name": name, "label": label, "type": kind, "defaultValue": default, "helpMessage": text,
            "optional": optional, "placeholder": placeholder, "secret": kind == "password"}


def key(text, placeholder, name="apiKey"):
    return entry(name, "API Key", "password", "", text, False, placeholder)


def models(model, fast, text):
    return [entry("model", "Model", "text", model, text, False, model),
            entry("fastestModel", "Fast Model", "text", fast, FAST, True, fast)]


def provider(identifier, shown, description, model, fast, documentation, fields):
    described = {"id": identifier, "displayName": shown, "description": description, "defaultModel": model,
                 "defaultFastModel": fast, "documentationUrl": documentation, "fields": fields}
    if documentation is None:
        del described["documentationUrl"]
    return described


OPENAI = ("gpt-5.2", "gpt-4.1-mini")
ANTHROPIC = ("claude-sonnet-4-5-20250929", "claude-haiku-4-5-20251001")
GEMINI = ("gemini-3-pro-preview", "gemini-2.5-flash")

PROVIDERS = [
    provider("openai", "OpenAI",
             "OpenAI GPT models including GPT-4 and GPT-5. Requires an API key from OpenAI.",
             *OPENAI, "https://platform.openai.com/docs",
             [key("Your OpenAI API key from platform.openai.com.", "sk-..."),
              *models(*OPENAI, "The primary model to use for standard operations. Defaults to the latest "
                               "recommended model.")]),
    provider("anthropic", "Anthropic Claude",
             "Anthropic Claude models known for safety and helpfulness. Requires an API key from Anthropic.",
             *ANTHROPIC, "https://docs.anthropic.com",
             [key("Your Anthropic API key from console.anthropic.com.", "sk-ant-..."),
              *models(*ANTHROPIC, "The primary Claude model to use. Defaults to the latest Sonnet model.")]),
    provider("gemini", "Google Gemini",
             "Google's Gemini models with multimodal capabilities. Requires an API key from Google AI Studio.",
             *GEMINI, "https://ai.google.dev/docs",
             [key("Your Google AI API key from aistudio.google.com.", "AIza..."),
              *models(*GEMINI, "The primary Gemini model to use. Defaults to the latest Pro model.")]),
    provider("azure-openai", "Azure OpenAI",
             "Microsoft Azure-hosted OpenAI models. Requires Azure deployment names and credentials.",
             "", "", "https://learn.microsoft.com/en-us/azure/ai-services/openai/",
             [entry("endpoint", "Endpoint URL", "url", "", "Your Azure OpenAI endpoint URL.", False,
                    "https://your-resource.openai.azure.com"),
              key("Your Azure OpenAI API key.", ""),
              entry("model", "Model Deployment Name", "text", "",
                    "The Azure deployment name for the primary model. This is the name you gave your deployment "
                    "in Azure Portal.", False, "my-gpt-4-deployment"),
              entry("fastestModel", "Fast Model Deployment Name", "text", "",
                    "(Optional) The Azure deployment name for the fastest operation. Will use the default one is "
                    "missing.", True, "my-gpt-35-turbo-deployment"),
              entry("apiVersion", "API Version", "text", "2024-12-01-preview",
                    "The Azure OpenAI API version to use. Defaults to the latest stable version.", True,
                    "2024-12-01-preview")]),
    provider("openai-compatible", "OpenAI-Compatible",
             "Any OpenAI-compatible API endpoint. Use this for local models (Ollama, LM Studio) or other "
             "compatible providers.", "", "", None,
             [entry("llmEndpoint", "Endpoint URL", "url", "",
                    "The base URL of the OpenAI-compatible API endpoint (e.g., http://localhost:11434/v1 for "
                    "Ollama).", False, "http://localhost:11434/v1"),
              key("API key for authentication. Some local providers may not require this.", "", "llmApiKey"),
              entry("model", "Model", "text", "",
                    "The model identifier to use for standard operations (e.g., llama3, mistral).", False, "llama3"),
              entry("fastestModel", "Fast Model", "text", "", FAST, True, "llama3")]),
]
