"""Drafts by a model behind the OpenAI API: OpenAI itself, vLLM, Ollama and others that speak it."""
