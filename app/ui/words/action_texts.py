"""What is asked before something is done to a charger, and what is told of its answer."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# -- asking before something is done -----------------------------------------------------------


def stop_title(connector: str, who: str) -> str:
    """Ask whether charging should stop."""
    if not who:
        return translate("Ask", "Stop charging at {connector}?").format(connector=connector)
    text = translate("Ask", "Stop charging at {connector}, {who}?")
    return text.format(connector=connector, who=who)


def stop_consequence(energy: str) -> str:
    """Say what a stop means."""
    text = translate("Ask", "{energy} so far. The session ends; the vehicle stays plugged in.")
    return text.format(energy=energy)


def unlock_title(connector: str) -> str:
    """Ask whether the plug should be released."""
    return translate("Ask", "Unlock the plug at {connector}?").format(connector=connector)


def unlock_consequence(energy: str) -> str:
    """Say what unlocking means; `energy` is empty where no session is open."""
    if not energy:
        return translate("Ask", "The cable can then be pulled out.")
    text = translate("Ask", "{energy} so far. Charging ends, and the cable can be pulled out.")
    return text.format(energy=energy)


def restart_title(charger: str) -> str:
    """Ask whether a charger should restart."""
    return translate("Ask", "Restart {charger}?").format(charger=charger)


def restart_consequence(sessions: int, hard: bool) -> str:
    """Say what a restart means, with the number of sessions that it ends."""
    if not sessions:
        return translate("Ask", "It is away for a minute or two. Nothing is charging on it.")
    if hard:
        return translate("Ask", "It is cut off at once. Sessions that break off: %n.", "", sessions)
    return translate("Ask", "It ends its sessions first. Sessions that end: %n.", "", sessions)


def out_of_service_title(thing: str) -> str:
    """Ask whether a connector or charger should go out of service."""
    return translate("Ask", "Take {thing} out of service?").format(thing=thing)


def out_of_service_consequence(charging: bool) -> str:
    """Say what going out of service means."""
    if charging:
        return translate("Ask", "The session there goes on to its end; then nobody can charge.")
    return translate("Ask", "Nobody can charge there until it is put in service again.")


# -- what a charger answered -------------------------------------------------------------------


def accepted(thing: str, word: str) -> str:
    """Tell that a charger promised to do it; `word` is its own."""
    return translate("Answer", "{thing}: {word}.").format(thing=thing, word=word)


def start_accepted(thing: str) -> str:
    """Tell that a charger promised to start."""
    text = translate("Answer", "{thing} accepted. Charging starts once the vehicle is ready.")
    return text.format(thing=thing)


def stop_accepted(thing: str) -> str:
    """Tell that a charger promised to stop."""
    return translate("Answer", "{thing} accepted and is stopping.").format(thing=thing)


def unlocked(thing: str) -> str:
    """Tell that the plug is free."""
    return translate("Answer", "{thing} has unlocked the plug.").format(thing=thing)


def restart_accepted(thing: str) -> str:
    """Tell that a charger promised to restart."""
    return translate("Answer", "{thing} accepted and is restarting.").format(thing=thing)


def change_accepted(thing: str) -> str:
    """Tell that a charger promised to go in or out of service."""
    return translate("Answer", "{thing} accepted the change.").format(thing=thing)


def change_scheduled(thing: str) -> str:
    """Tell that a charger will go out of service when its session is over."""
    text = translate("Answer", "{thing} will do it when the session is over.")
    return text.format(thing=thing)


def rejected(thing: str, word: str) -> str:
    """Tell that a charger said no; `word` is its own, left out where it says nothing more."""
    if word in {"", "Rejected", "UnlockFailed"}:
        return translate("Answer", "{thing} refused.").format(thing=thing)
    return translate("Answer", "{thing} refused: {word}.").format(thing=thing, word=word)


def start_hint() -> str:
    """Say what to do where a charger refused to start."""
    return translate("Answer", "Check that the vehicle is plugged in, and try again.")


def unlock_hint() -> str:
    """Say what to do where a plug stayed locked."""
    return translate("Answer", "Push the plug in firmly, and try again.")


def unsupported(thing: str) -> str:
    """Tell that a charger does not know this request."""
    return translate("Answer", "{thing} cannot do this.").format(thing=thing)


def timed_out(thing: str) -> str:
    """Tell that no answer came."""
    text = translate("Answer", "{thing} did not answer in time. It may still do it; wait a moment.")
    return text.format(thing=thing)


def went_offline(thing: str) -> str:
    """Tell that the connection was lost before an answer came."""
    return translate("Answer", "{thing} lost its connection before it answered.").format(
        thing=thing
    )


def failed(thing: str, word: str) -> str:
    """Tell that a charger answered with an error; `word` is its own."""
    return translate("Answer", "{thing} reported an error: {word}.").format(thing=thing, word=word)


def with_hint(message: str, hint: str) -> str:
    """Put a failure and what to do about it beside each other."""
    if not hint:
        return message
    return translate("Answer", "{message} {hint}").format(message=message, hint=hint)
