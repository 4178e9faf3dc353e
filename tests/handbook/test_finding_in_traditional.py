"""The handbook is in Simplified Chinese; whoever writes as Taiwan does finds it all the same."""

from __future__ import annotations

import pytest

from deskcs import paths
from deskcs.handbook.service import HandbookService


@pytest.fixture(scope="module")
def handbook() -> HandbookService:
    return HandbookService(
        [paths.bundled_handbook()], synonym_files=[paths.resources() / "rules" / "synonyms.toml"]
    )


@pytest.mark.parametrize(
    ("query", "article"),
    [
        ("客訴處理期限", "complaint-deadlines"),
        ("貨到付款", "cash-on-delivery"),
        ("發票開立", "invoice"),
        ("退換貨運費", "return"),
        ("寄錯", "wrong-item"),
        ("漏寄", "wrong-item"),
        ("商品品質", "quality"),
        ("鑑賞期", "seven-days"),
        ("個資外洩", "privacy"),
        ("提告", "law-complaints"),
        ("求償", "compensation"),
        ("刷退多久到", "refund"),
        ("意見回饋", "feedback"),
    ],
)
def test_an_article_is_among_the_first_three(
    handbook: HandbookService, query: str, article: str
) -> None:
    found = list(dict.fromkeys(hit.section.article_id for hit in handbook.find(query)))[:3]
    assert any(article in name for name in found), found
