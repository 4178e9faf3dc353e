from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from deskcs.errors import Invalid, NotAllowed, NotFound
from deskcs.handbook.docx import BadDocument, read_docx
from deskcs.handbook.importing import free_id

from .conftest import Shelf, write

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLES = (
    f'<w:styles xmlns:w="{W}"><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="2"><w:name w:val="heading 2"/></w:style></w:styles>'
)
BODY = """
<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>夏装退换说明</w:t></w:r></w:p>
<w:p><w:r><w:t>签收后 </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>15 天</w:t></w:r>
<w:r><w:t>内可退*吊牌*须在</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="2"/></w:pPr><w:r><w:t>哪些不退</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>内衣</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>袜子</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>品类</w:t></w:r></w:p></w:tc>
<w:tc><w:p><w:r><w:t>期限|天</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:p><w:r><w:t>外套</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
"""


def _docx(file: Path, body: str = BODY, head: str = "") -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        text = f'{head}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", text)
        archive.writestr("word/styles.xml", STYLES)
    return file


def test_a_word_document_becomes_markdown(tmp_path: Path) -> None:
    text = read_docx(_docx(tmp_path / "a.docx"))
    assert "# 夏装退换说明" in text
    assert "签收后 **15 天**内可退\\*吊牌\\*须在" in text
    assert "## 哪些不退" in text
    assert "- 内衣\n- 袜子" in text
    assert "| 品类 | 期限\\|天 |\n| --- | --- |\n| 外套 |  |" in text.replace(
        "|" + " --- |" * 2, "| --- | --- |"
    )


def test_a_word_document_is_looked_at_and_then_imported(shelf: Shelf, tmp_path: Path) -> None:
    (candidate,) = shelf.care.importing.look_at(_docx(tmp_path / "夏装.docx"))
    assert candidate.article is not None
    assert candidate.article.summary.title == "夏装退换说明"
    assert not candidate.is_replacing
    assert not shelf.own.exists()
    with pytest.raises(NotAllowed):
        shelf.care.importing.take(shelf.agent, [candidate])
    (name,) = shelf.care.importing.take(shelf.lead, [candidate])
    assert name == "xia-zhuang-tui-huan-shuo-ming"
    hit = shelf.handbook.find("吊牌", 1)[0]
    assert hit.section.article_id == name
    assert "*吊牌*须在" in hit.section.text
    assert shelf.journal() == ["article.imported"]


def test_a_folder_is_looked_at_file_by_file(shelf: Shelf, tmp_path: Path) -> None:
    folder = tmp_path / "旧手册"
    write(folder, "refunds", "新的退款说明。", title="退款")
    (folder / "02 礼仪").mkdir()
    (folder / "02 礼仪" / "微笑.md").write_text("# 微笑服务\n\n要微笑。\n", "utf-8")
    (folder / "02 礼仪" / "微笑2.md").write_text("# 微笑服务\n\n还是微笑。\n", "utf-8")
    (folder / "坏.md").write_bytes(b"\xff\xfe\x00")
    (folder / "坏.docx").write_bytes(b"PK no zip")
    (folder / "图.png").write_bytes(b"no text")
    found = {c.file.name: c for c in shelf.care.importing.look_at(folder)}
    assert set(found) == {"refunds.md", "微笑.md", "微笑2.md", "坏.md", "坏.docx"}
    assert found["refunds.md"].is_replacing
    smile = found["微笑.md"].article
    assert smile is not None
    assert (smile.summary.id, smile.summary.title, smile.summary.chapter) == (
        "wei-xiao-fu-wu",
        "微笑服务",
        "礼仪",
    )
    assert [problem.reason for problem in found["坏.md"].problems] == ["不是 UTF-8 文本"]
    assert found["坏.docx"].problems[0].reason == "不是 Word 文档（.docx）"
    names = shelf.care.importing.take(shelf.lead, list(found.values()))
    assert sorted(names) == ["refunds", "wei-xiao-fu-wu", "wei-xiao-fu-wu-2"]
    assert "新的退款说明" in shelf.handbook.article("refunds").markdown
    assert "先撤单再退款" in shelf.care.editing.revisions("refunds")[-1].text


def test_what_is_not_there_is_told_in_one_line(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="打不开"):
        shelf.care.importing.look_at(tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(Invalid, match=r"没有 \.md 或 \.docx"):
        shelf.care.importing.look_at(tmp_path / "empty")


def test_looking_can_be_stopped(shelf: Shelf, tmp_path: Path) -> None:
    for number in range(5):
        write(tmp_path / "many", f"a{number}", "文字。")
    seen: list[tuple[int, int]] = []

    def going_on(done: int, all_files: int) -> bool:
        seen.append((done, all_files))
        return done < 2

    assert len(shelf.care.importing.look_at(tmp_path / "many", going_on)) == 2
    assert seen[-1] == (2, 5)


@pytest.mark.parametrize(
    ("head", "body", "reason"),
    [
        ('<!DOCTYPE a [<!ENTITY b "c">]>', "", "文档里有不该有的声明"),
        ("", "<w:p>", "文档内容已损坏"),
        ("", "<w:p/>" * 20_001, "段落太多"),
        ("", f"<w:p><w:r><w:t>{'长' * 3_000_000}</w:t></w:r></w:p>", "文档太长"),
    ],
)
def test_a_hostile_document_is_refused_at_once(
    tmp_path: Path, head: str, body: str, reason: str
) -> None:
    with pytest.raises(BadDocument, match=reason):
        read_docx(_docx(tmp_path / "bad.docx", body, head))


def test_a_zip_without_a_document_is_none(tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(BadDocument, match="不是 Word 文档"):
        read_docx(file)


def test_ids_are_made_of_how_a_title_is_spoken() -> None:
    assert free_id("退款 FAQ(2026)", ()) == "tui-kuan-faq-2026"
    assert free_id("退款", ("tui-kuan",)) == "tui-kuan-2"
    assert free_id("!!", ()) == "article"


def test_all_that_is_said_in_a_document_comes_in_once(tmp_path: Path) -> None:
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = "<w:p><w:r><w:t>框里的字</w:t></w:r></w:p>"
    body = f"""
    <w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>控件里的字</w:t></w:r></w:p></w:sdtContent></w:sdt>
    <w:p><w:r><m:AlternateContent xmlns:m="{mc}"><m:Choice>{box}</m:Choice>
    <m:Fallback>{box}</m:Fallback></m:AlternateContent></w:r></w:p>
    <w:p><w:moveFrom><w:r><w:t>移走的字</w:t></w:r></w:moveFrom>
    <w:moveTo><w:r><w:t>移来的字</w:t></w:r></w:moveTo></w:p>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>外</w:t></w:r></w:p>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>里</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
    </w:tc></w:tr></w:tbl>"""
    text = read_docx(_docx(tmp_path / "a.docx", body))
    assert [text.count(words) for words in ("控件里", "框里", "移走", "移来", "里 |")] == [
        1, 1, 0, 1, 1,
    ]  # fmt: skip
    deep = "<w:sdt>" * 30_000 + "<w:p><w:r><w:t>深</w:t></w:r></w:p>" + "</w:sdt>" * 30_000
    assert "深" in read_docx(_docx(tmp_path / "deep.docx", deep))


def test_a_text_of_a_chinese_editor_comes_in_and_what_word_lays_beside_is_left(
    shelf: Shelf, tmp_path: Path
) -> None:
    folder = tmp_path / "旧"
    folder.mkdir()
    (folder / "赠品.md").write_bytes("# 赠品说明\n\n满百送一。\n".encode("gb18030"))
    (folder / "~$赠品.docx").write_bytes(b"owner")
    (candidate,) = shelf.care.importing.look_at(folder)
    assert candidate.article is not None
    assert candidate.article.summary.title == "赠品说明"
    assert "满百送一" in candidate.text


def test_a_document_that_comes_in_again_is_the_same_article(shelf: Shelf, tmp_path: Path) -> None:
    file = _docx(tmp_path / "夏装.docx")
    shelf.care.importing.take(shelf.lead, shelf.care.importing.look_at(file))
    name = "xia-zhuang-tui-huan-shuo-ming"
    draft = shelf.care.editing.draft(name)
    tagged = draft.text.replace("chapter: 本店自编\n", "chapter: 本店自编\ntags: [夏装]\n")
    shelf.care.editing.save(shelf.lead, tagged, draft)
    _docx(file, BODY.replace("袜子", "袜子和帽子"))
    (candidate,) = shelf.care.importing.look_at(file)
    assert candidate.is_replacing
    assert shelf.care.importing.take(shelf.lead, [candidate]) == [name]
    article = shelf.handbook.article(name)
    assert "袜子和帽子" in article.markdown
    assert article.summary.tags == ("夏装",)


def test_looking_through_a_large_folder_can_be_stopped_too(shelf: Shelf, tmp_path: Path) -> None:
    for number in range(5):
        write(tmp_path / "many", f"a{number}", "文字。")
    assert shelf.care.importing.look_at(tmp_path / "many", lambda *_: False) == []
