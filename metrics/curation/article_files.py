"""An article as the three files of a folder in ``seeds/``, wherever they lie."""

from __future__ import annotations

from pathlib import Path

import tomli_w

from metrics.curation.curation import Curation, loads
from metrics.curation.files import parse_toml, read_text, validated
from metrics.extraction import normalise
from metrics.model import Article, Model


class ArticleFiles(Model):
    """The texts of ``article.txt``, ``article.toml`` and ``facts.toml``."""

    text: str
    about: str
    curation: str = ""

    @classmethod
    def of(cls, article: Article, curation: str = "") -> ArticleFiles:
        """Write the files of an article."""
        about = article.model_dump(exclude_none=True, exclude={"id", "text"})
        return cls(text=article.text, about=tomli_w.dumps(about), curation=curation)

    @classmethod
    def read(cls, folder: Path) -> ArticleFiles:
        """Read the files of a folder, the text normalised. Raises `FileProblem` for one that is missing."""
        text, about, curation = (
            read_text(folder / name, file=f"{folder.name}/{name}")
            for name in ("article.txt", "article.toml", "facts.toml")
        )
        return cls(text=normalise(text), about=about, curation=curation)

    def article(self, id_: str) -> Article:
        """Read the article. Raises `FileProblem` where ``article.toml`` is wrong."""
        file = f"{id_}/article.toml"
        data = {"id": id_, **parse_toml(self.about, file), "text": self.text}
        return validated(Article, data, file=file)

    def curated(self, id_: str) -> Curation:
        """Read the curation. Raises `FileProblem` where ``facts.toml`` is wrong."""
        return loads(self.curation, f"{id_}/facts.toml")
