"""The shape of what is sent: JSON of ours, or a template of the receiver's."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.core.errors import InvalidInput

Render = Callable[[Mapping[str, Any]], bytes]


def renderer(template: str) -> Render:
    """Return what makes a payload of named values, in UTF-8.

    Args:
        template: Jinja, in a sandbox; empty: all values as a JSON object.

    Raises:
        InvalidInput: The template is none.
    """
    if not template.strip():
        return msgspec.json.encode
    environment = ImmutableSandboxedEnvironment(autoescape=False)
    environment.filters["tojson"] = lambda value: msgspec.json.encode(value).decode()
    try:
        compiled = environment.from_string(template)
    except TemplateError as error:
        raise InvalidInput("The template cannot be used: {error}", error=error) from None

    def render(values: Mapping[str, Any]) -> bytes:
        try:
            return compiled.render(**values).encode()
        except (TemplateError, TypeError, ValueError, ArithmeticError) as error:
            raise InvalidInput("The template cannot be used: {error}", error=error) from None

    return render
