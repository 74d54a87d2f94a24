"""The server: the pages and, beside them, the data addresses. Start it with ``streamlit run dashboard.py``."""

from pathlib import Path

import streamlit as st

from metrics.app.faults import tell
from metrics.app.shelf import published
from metrics.export.routes import data_routes

app = st.App(
    Path(__file__).parent / "metrics" / "app" / "main.py",
    routes=data_routes(published),
    on_script_error=tell,
)
