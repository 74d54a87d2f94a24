from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from metrics.library.schema import metadata


def test_the_versions_lead_to_the_tables_that_the_program_uses(library):
    with library._store.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
