"""The command line: what interfaces outside the program rely on to the letter."""

import argparse
import asyncio
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from app import __version__
from app.config import Config, load_config
from app.core.clock import Clock
from app.core.errors import DepotError

if TYPE_CHECKING:
    from app.ocpp.simulator.replay import Played

WRONG_USAGE = 2
_DEMO_CHARGERS = 8
_ROLES = ("viewer", "attendant", "manager", "admin")
_UNSEEN = ("offscreen", "minimal")
_SETTINGS = (
    *("data_dir", "ocpp_host", "ocpp_port", "api_host", "api_port"),
    *("log_level", "admission", "cards"),
)


class NoDisplay(DepotError):
    """A window was asked for where none can be shown."""

    code = "no_display"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit status: 0, 1 with one clear line, 2 for wrong usage."""
    given = sys.argv[1:] if arguments is None else arguments
    options = _parser(given).parse_args(given)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except DepotError as error:
        what = str(error) if str(error).endswith((".", "?", "!")) else f"{error}."
        _say(f"chargeyard: {what} {error.hint}".rstrip())
        if command is _run and _has_window(options) and not isinstance(error, NoDisplay):
            _show(what, error.hint)
        return 1
    except KeyboardInterrupt:
        return 130


# -- commands ----------------------------------------------------------------------------------


def _run(options: argparse.Namespace) -> int:
    config = _config(options)
    demo = 0
    if options.demo is not None:
        from app.demo import demo_config  # noqa: PLC0415  (each command imports what it needs)

        demo = options.demo
        config = demo_config(config, set(vars(options)))
    if options.self_check:
        from app.self_check import self_check  # noqa: PLC0415

        return self_check(config, with_window=not options.headless)
    if _has_window(options):
        _need_display()
    _set_up_logging(config)
    # What is imported is no garbage: looking for some takes a tenth of the start.
    gc.disable()
    if options.headless:
        from app.headless import run_headless  # noqa: PLC0415

        return run_headless(config, demo)
    from app.main import run_window  # noqa: PLC0415

    return run_window(config, kiosk=options.kiosk, demo=demo)


def _has_window(options: argparse.Namespace) -> bool:
    return not (options.headless or options.self_check)


def _need_display() -> None:
    """Fail in words where Qt would abort the process."""
    if sys.platform != "linux":
        return
    from app.display import display_problem  # noqa: PLC0415

    if problem := display_problem(os.environ):
        raise NoDisplay(problem, hint="Run the depot without one: chargeyard --headless")


def _show(what: str, hint: str) -> None:
    """Tell a failure to whoever started the program by an icon and sees no terminal."""
    at_a_terminal = sys.stderr is not None and sys.stderr.isatty()
    if not at_a_terminal and os.environ.get("QT_QPA_PLATFORM") not in _UNSEEN:
        from app.failure_window import tell_failure  # noqa: PLC0415

        tell_failure(what, hint)


def _say(line: str) -> None:
    if sys.stderr is not None:  # windowed programs on Windows have none
        print(line, file=sys.stderr)


def _operators(options: argparse.Namespace) -> int:
    from app.commands.operator import change_operators  # noqa: PLC0415

    for line in change_operators(_config(options), options):
        print(line)
    return 0


def _simulate(options: argparse.Namespace) -> int:
    from app.ocpp.simulator.fleet import plan_from, play_case, run_fleet  # noqa: PLC0415

    try:
        plan = plan_from(options)
        case = options.replay
        asyncio.run(play_case(plan, case, _print_played) if case else run_fleet(plan))
    except OSError as error:
        raise DepotError(f"{options.replay}: {error.strerror or error}.") from None
    except ValueError as error:
        raise DepotError(f"{error}.") from None
    return 0


def _print_played(played: "Played") -> None:
    print(f"{played.sent}\n    {played.answer or 'no answer'}")


def _backup(options: argparse.Namespace) -> int:
    from app.db.backup import copy_database  # noqa: PLC0415

    copy_database(_existing(_config(options)).database, options.file)
    print(f"Saved to {options.file}")
    return 0


def _restore(options: argparse.Namespace) -> int:
    from app.db.restore import restore_database  # noqa: PLC0415
    from app.instance_lock import InstanceLock  # noqa: PLC0415

    config = _config(options)
    with InstanceLock(config.data_dir):
        kept = restore_database(options.file, config.database, Clock())
    print(f"Restored from {options.file}" + (f"; what was there is in {kept}" if kept else ""))
    return 0


def _check(options: argparse.Namespace) -> int:
    from app.db.check import check_database  # noqa: PLC0415

    problems = check_database(_existing(_config(options)).database)
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print("The database and the books are sound.")
    return 1 if problems else 0


def _import_users(options: argparse.Namespace) -> int:
    from app.commands.user import import_users  # noqa: PLC0415

    for line in import_users(
        _config(options), options.file, dry_run=options.dry_run, skip_bad=options.skip_bad
    ):
        print(line)
    return 0


def _export_users(options: argparse.Namespace) -> int:
    from app.commands.user import export_users_to  # noqa: PLC0415

    print(export_users_to(_existing(_config(options)), options.file))
    return 0


def _export_sessions(options: argparse.Namespace) -> int:
    from app.commands.session import export_sessions  # noqa: PLC0415

    config = _existing(_config(options))
    print(export_sessions(config, options.file, options.first, options.last))
    return 0


def _create_token(options: argparse.Namespace) -> int:
    from app.commands.token import create_token  # noqa: PLC0415
    from app.core.roles import Role  # noqa: PLC0415

    print(create_token(_config(options), options.name, Role[options.role.upper()]))
    return 0


def _list_tokens(options: argparse.Namespace) -> int:
    from app.commands.token import list_tokens  # noqa: PLC0415

    for line in list_tokens(_existing(_config(options))):
        print(line)
    return 0


def _revoke_token(options: argparse.Namespace) -> int:
    from app.commands.token import revoke_token  # noqa: PLC0415

    print(revoke_token(_existing(_config(options)), options.name))
    return 0


# -- options -----------------------------------------------------------------------------------


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USAGE, f"chargeyard: {message}. Try chargeyard --help.\n")


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="chargeyard",
        description="The charging control room of an EV depot. Without a command it opens.",
    )
    parser.add_argument("--version", action="version", version=f"ChargeYard {__version__}")
    parser.add_argument("--kiosk", action="store_true", help="full screen")
    parser.add_argument("--headless", action="store_true", help="without a screen, until Ctrl+C")
    parser.add_argument(
        "--demo",
        nargs="?",
        type=_count,
        const=_DEMO_CHARGERS,
        metavar="N",
        help=f"with N ({_DEMO_CHARGERS}) simulated chargers, in a database of its own",
    )
    parser.add_argument(
        "--self-check", action="store_true", help="say whether everything needed is there, and end"
    )
    _add_settings(parser)
    parser.set_defaults(command=_run)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    simulate = commands.add_parser("simulate", help="virtual chargers for a server anywhere")
    if "simulate" in given:
        from app.ocpp.simulator.fleet import add_arguments  # noqa: PLC0415

        add_arguments(simulate)
    simulate.set_defaults(command=_simulate)
    for name, command, text in (
        ("backup", _backup, "save the database to a file, also while the program runs"),
        ("restore", _restore, "put a saved database in place of the present one"),
    ):
        subparser = commands.add_parser(name, help=text)
        subparser.add_argument("file", type=Path)
        _add_settings(subparser)
        subparser.set_defaults(command=command)
    _add_users(commands)
    _add_sessions(commands)
    _add_tokens(commands)
    _add_operators(commands)
    check = commands.add_parser("check", help="check the database and the books")
    _add_settings(check)
    check.set_defaults(command=_check)
    return parser


def _add_users(commands: "argparse._SubParsersAction[_Parser]") -> None:
    users = commands.add_parser("users", help="people and cards from a CSV file, or into one")
    actions = users.add_subparsers(title="actions", metavar="ACTION", required=True)
    reading = actions.add_parser("import", help="take people and cards from a file")
    reading.add_argument("file", type=Path)
    reading.add_argument("--dry-run", action="store_true", help="only say what it would do")
    reading.add_argument("--skip-bad", action="store_true", help="leave out rows that are bad")
    reading.set_defaults(command=_import_users)
    writing = actions.add_parser("export", help="write all people and cards to a file")
    writing.add_argument("file", type=Path)
    writing.set_defaults(command=_export_users)
    for parser in (reading, writing):
        _add_settings(parser)


def _add_sessions(commands: "argparse._SubParsersAction[_Parser]") -> None:
    sessions = commands.add_parser("sessions", help="sessions into a file")
    actions = sessions.add_subparsers(title="actions", metavar="ACTION", required=True)
    export = actions.add_parser("export", help="write sessions to a .csv, .xlsx or .pdf file")
    export.add_argument("file", type=Path)
    export.add_argument("--from", dest="first", type=_day, metavar="DAY", help="first day")
    export.add_argument("--to", dest="last", type=_day, metavar="DAY", help="last day")
    _add_settings(export)
    export.set_defaults(command=_export_sessions)


def _add_operators(commands: "argparse._SubParsersAction[_Parser]") -> None:
    operators = commands.add_parser("operator", help="people who may sign in")
    actions = operators.add_subparsers(title="actions", metavar="ACTION", required=True)
    pin = "a PIN for the kiosk instead of a password"
    for action, text in (
        ("add", "let somebody sign in; the password is asked for, or read from a pipe"),
        ("list", "tell who may sign in"),
        ("passwd", "set somebody's password anew; it ends their lock too"),
        ("remove", "let somebody sign in no more"),
    ):
        parser = actions.add_parser(action, help=text)
        if action != "list":
            parser.add_argument("name")
        if action == "add":
            parser.add_argument("--role", choices=_ROLES, required=True)
        if action in ("add", "passwd"):
            parser.add_argument("--pin", action="store_true", help=pin)
        _add_settings(parser)
        parser.set_defaults(command=_operators, action=action)


def _add_tokens(commands: "argparse._SubParsersAction[_Parser]") -> None:
    tokens = commands.add_parser("token", help="tokens for the HTTP API, also while it runs")
    actions = tokens.add_subparsers(title="actions", metavar="ACTION", required=True)
    create = actions.add_parser("create", help="make one; it is shown once")
    create.add_argument("name", help="the program that will use it")
    create.add_argument("--role", choices=_ROLES, required=True)
    create.set_defaults(command=_create_token)
    listing = actions.add_parser("list", help="who has one, and when it was used last")
    listing.set_defaults(command=_list_tokens)
    revoke = actions.add_parser("revoke", help="end one at once")
    revoke.add_argument("name")
    revoke.set_defaults(command=_revoke_token)
    for parser in (create, listing, revoke):
        _add_settings(parser)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("takes a day such as 2026-11-21") from None


def _add_settings(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    # Not set where not given: a flag of the program must not be undone by a command's default.
    unset = argparse.SUPPRESS
    add("--data-dir", type=Path, metavar="DIR", default=unset, help="where everything is kept")
    add("--config", type=Path, metavar="FILE", default=unset, help="settings file (TOML)")
    add("--ocpp-host", metavar="HOST", default=unset, help="address to listen on for chargers")
    add("--ocpp-port", type=int, metavar="PORT", default=unset, help="its port; 0: any free one")
    add("--api-host", metavar="HOST", default=unset, help="address of the HTTP API")
    add("--api-port", type=int, metavar="PORT", default=unset, help="its port; 0: any free one")
    add("--admission", choices=("ask", "open", "known"), default=unset, help="for new chargers")
    add("--cards", choices=("known", "any"), default=unset, help="which cards may charge")
    add("--log-level", choices=("debug", "info", "warning", "error"), default=unset)


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1000:
        raise argparse.ArgumentTypeError("takes a number from 1 to 1000")
    return number


def _config(options: argparse.Namespace) -> Config:
    given = vars(options)
    flags: dict[str, Any] = {name: given[name] for name in _SETTINGS if name in given}
    return load_config(flags, given.get("config"))


def _existing(config: Config) -> Config:
    if not config.database.is_file():
        raise DepotError(
            f"There is no database in {config.data_dir}.",
            hint="Name the folder with --data-dir.",
        )
    return config


def _set_up_logging(config: Config) -> None:
    from app.log import set_up_logging  # noqa: PLC0415

    set_up_logging(config.data_dir / "logs", config.log_level)
