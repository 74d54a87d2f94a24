from pathlib import Path

import pytest

from metrics.library import Library, connect, library_url
from metrics.library.place import VARIABLE


@pytest.fixture(autouse=True)
def own_place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data" / "deep"))


def secrets(text, folder=None):
    folder = (folder or Path()) / ".streamlit"
    folder.mkdir(parents=True)
    (folder / "secrets.toml").write_text(text)


def test_without_any_set_up_it_is_a_file_in_the_users_data_folder(tmp_path, catalog):
    file = tmp_path / "data" / "deep" / "market-metrics" / "library.sqlite"
    assert library_url() == f"sqlite:///{file}"
    Library(connect(), catalog)
    assert file.exists()


def test_the_environment_names_another_place_and_goes_before_the_secrets(monkeypatch):
    secrets('[connections.library]\nurl = "sqlite:///other.sqlite"\n')
    assert library_url() == "sqlite:///other.sqlite"
    monkeypatch.setenv(VARIABLE, "postgres://me:pw@host/db")
    assert library_url() == "postgresql+psycopg://me:pw@host/db"


@pytest.mark.parametrize(
    "text",
    [
        'METRICS_DATABASE_URL = "sqlite:///other.sqlite"\n',
        '[connections.library]\nurl = "sqlite:///other.sqlite"\n',
    ],
)
@pytest.mark.parametrize("home", [True, False])
def test_the_secrets_name_another_place(tmp_path, text, home):
    secrets(text, tmp_path / "home" if home else None)
    assert library_url() == "sqlite:///other.sqlite"


@pytest.mark.parametrize("text", ["", "[connections.library]\n", "[broken", "connections = 3"])
def test_secrets_without_an_address_are_as_none(text):
    secrets(text)
    assert library_url().endswith("market-metrics/library.sqlite")


def test_a_data_folder_that_cannot_be_made_is_said_when_connecting(tmp_path, monkeypatch, catalog):
    (tmp_path / "file").touch()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    with pytest.raises(Exception, match="cannot be reached"):
        Library(connect(), catalog)
