"""The schema is checked when the library is opened, and brought up to date in one transaction."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from metrics.library.errors import NewerSchemaError
from metrics.library.faults import place_of
from metrics.library.place import writing

_MIGRATIONS = Path(__file__).with_name("migrations")
_LOCK = 7_216_318_840_402_113
"""Any number: programs that open the same PostgreSQL library at once upgrade it one after the other."""


def upgrade(engine: Engine) -> None:
    """Bring the schema up to date where it is not.

    Raises
    ------
    NewerSchemaError
        Where a newer version of the program wrote the library.
    """
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    scripts = ScriptDirectory.from_config(config)
    with engine.connect() as connection:
        if _is_current(connection, scripts, engine):
            return
    with writing(engine.connect()) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        if not _is_current(connection, scripts, engine):
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


def _is_current(connection: Connection, scripts: ScriptDirectory, engine: Engine) -> bool:
    has = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in scripts.walk_revisions()}
    if has is not None and has not in known:
        raise NewerSchemaError(
            "The library {place} was written by a newer version of this program (schema {schema}). It was left as "
            "it is. Update the program, or set METRICS_DATABASE_URL to another place.",
            place=place_of(engine),
            schema=has,
        )
    return has == scripts.get_current_head()
