"""How Alembic reaches the library: on the connection, and in the transaction, that opens it."""

from alembic import context

from metrics.library.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
