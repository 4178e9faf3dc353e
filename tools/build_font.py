"""Builds resources/fonts/DeskCSFallback-SC.otf, the font for a system without Chinese shapes.

    python tools/build_font.py NotoSansCJK-Regular.ttc

Needs fontTools besides; the program itself needs nothing. The source is Debian's fonts-noto-cjk
(Noto Sans CJK 2.004, SIL Open Font License 1.1, see resources/fonts/OFL.txt). The same source
gives the same bytes. A few symbols of the screens that Noto lacks are drawn here. Prints the
characters that the program or handbook shows and the font lacks.
"""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "fonts" / "DeskCSFallback-SC.otf"
FAMILY = "DeskCS Fallback SC"
MOST_BYTES = 4_000_000

SIMPLIFIED_FACE = 2  # in the collection: JP, KR, SC, TC, HK, then the monospaced ones
# Latin, punctuation, currency, letter-like, arrows, mathematics, technical, enclosed, boxes,
# shapes, symbols, dingbats, CJK punctuation and compatibility, full width.
BLOCKS = (
    (0x20, 0x7E),
    (0xA0, 0x17F),
    (0x2010, 0x205E),
    (0x20A0, 0x20BF),
    (0x2100, 0x22FF),
    (0x2300, 0x23FF),
    (0x2460, 0x25FF),
    (0x2600, 0x27BF),
    (0x3000, 0x303F),
    (0x3200, 0x33FF),
    (0xFE30, 0xFE4F),
    (0xFF01, 0xFFEE),
)

# Of the given names one meets, the characters that GB2312 does not hold.
NAMES = (
    "伋俍偓偲冏卲叒叡咺喆喦噭囧垚埇堃堉塱夬奭妘姮媞嫕嬛嬿孖寯屾峇崀崟帟幪弢弨弶彧惇惔惢愔慜扆"
    "掞敔旻旼旿昉昫昳晊晙晞晢晳晹暕曈曌杺梽棨棪棽榃橦沇沚泂泃泇泩洺浛浥涴淏渼湉湑湜湲溍溦滈漷"
    "澔瀍瀼炆炑炘炟炣烔烜烱烺焌焜煐燊燏爔犇玓玕玘玠玥玹珅珒珖珝珣珮珺珽琀琇琭琯琲瑀瑄瑆瑢瑨璆"
    "璈璟璠璪瓘甡畇畯皛矞祾禔禛竑竤竩筀翀翯翾芃萩葇蓂蔲虓褀訸誩譕跩遹郕釂釥鉌鋆雱霂龢"
)

Outline = Sequence[tuple[int, int]]
# Filled polygons in a square of 1,000 units above -120; a hole runs the other way round.
_CROSS: Outline = (
    *((212, 620), (272, 680), (500, 440), (728, 680), (788, 620), (560, 380)),
    *((788, 140), (728, 80), (500, 320), (272, 80), (212, 140), (440, 380)),
)
_BOX: Outline = ((330, -40), (330, 800), (670, 800), (670, -40))
_BOX_HOLE: Outline = ((390, 20), (610, 20), (610, 740), (390, 740))
DRAWN: dict[str, tuple[Outline, ...]] = {
    "⚑": (
        ((190, -60), (190, 820), (250, 820), (250, -60)),
        ((250, 800), (830, 800), (700, 600), (830, 400), (250, 400)),
    ),
    "✕": (_CROSS,),
    "✗": (_CROSS,),
    "▮": (_BOX,),
    "▯": (_BOX, _BOX_HOLE),
}


def main() -> None:
    """Write the font and say what it lacks."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("source", type=Path)
    given = options.parse_args()
    covered = build(given.source, TARGET)
    size = TARGET.stat().st_size
    if size > MOST_BYTES:
        raise SystemExit(f"{TARGET.name} has {size} bytes, more than {MOST_BYTES}")
    lacking = "".join(sorted(char for char in shown() if ord(char) not in covered))
    print(f"{TARGET.name}: {len(covered)} characters, {size} bytes; shown but lacking: {lacking}")


def wanted() -> set[int]:
    """Return the code points of GB2312, names, the search's character table, blocks and texts.

    The search's table brings the Traditional shapes, which customers write too.
    """
    codes = {code for low, high in BLOCKS for code in range(low, high + 1)}
    codes.update(map(ord, gb2312()))
    codes.update(map(ord, NAMES))
    codes.update(map(ord, (ROOT / "resources/search/folds.txt").read_text(encoding="utf-8")))
    codes.update(map(ord, shown()))
    return codes


def gb2312() -> Iterator[str]:
    """Yield every character of GB2312."""
    for row in range(0xA1, 0xF8):
        for column in range(0xA1, 0xFF):
            yield from bytes((row, column)).decode("gb2312", "ignore")


def shown() -> set[str]:
    """Return every character that the program, in any language, its rules or the handbook show.

    Of the basic plane: beyond it a screen's code names bounds, and no text of ours is.
    """
    chars: set[str] = set()
    for folder, pattern in (("handbook", "*.md"), ("resources/rules", "*.toml")):
        for path in (ROOT / folder).rglob(pattern):
            chars.update(path.read_text(encoding="utf-8"))
    for path in (ROOT / "resources/i18n").glob("*.ts"):
        chars.update(path.read_text(encoding="utf-8"))
    for path in (ROOT / "src").rglob("*.py"):
        is_screen = not {"ui", "qt", "shell"}.isdisjoint(path.parts)
        for text in _texts(ast.parse(path.read_text(encoding="utf-8")), is_screen):
            chars.update(text)
    return {char for char in chars if char.isprintable() and char <= "\uffff"}


def _texts(tree: ast.AST, is_screen: bool) -> Iterator[str]:
    """Yield the words to translate, and every other text of a file that makes screens."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in ("translate", "QT_TRANSLATE_NOOP"):
                yield from map(_text, node.args)
        elif is_screen:
            yield _text(node)


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ""


def build(source: Path, target: Path) -> set[int]:
    """Write the subset under a name of its own and return the code points it covers."""
    from fontTools import subset

    options = subset.Options()
    options.font_number = SIMPLIFIED_FACE
    options.layout_features = ["ccmp", "kern", "mark", "mkmk"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 14]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted())
    subsetter.subset(font)
    for char, outlines in DRAWN.items():
        _draw(font, char, outlines)
    _rename(font)
    target.parent.mkdir(parents=True, exist_ok=True)
    font.save(str(target))
    return set(font.getBestCmap())


def _draw(font: Any, char: str, outlines: Sequence[Outline]) -> None:
    """Add a full-width symbol, beside the tick and with its metrics."""
    from fontTools.pens.t2CharStringPen import T2CharStringPen

    beside = font.getBestCmap()[ord("✓")]
    number = font.getGlyphID(beside)
    top = font["CFF "].cff.topDictIndex[0]
    group = top.FDSelect.gidArray[number]
    private = top.FDArray[group].Private
    width = 1000 - private.nominalWidthX if private.defaultWidthX != 1000 else None
    pen = T2CharStringPen(width, None)
    for outline in outlines:
        pen.moveTo(outline[0])
        for point in outline[1:]:
            pen.lineTo(point)
        pen.closePath()
    name = f"cid{max(int(glyph[3:]) for glyph in top.charset[1:]) + 1:05d}"
    glyphs = top.CharStrings
    glyphs.charStringsIndex.append(pen.getCharString(private, top.GlobalSubrs))
    glyphs.charStrings[name] = len(glyphs.charStringsIndex) - 1
    top.charset.append(name)
    top.FDSelect.gidArray.append(group)
    font.setGlyphOrder(top.charset)
    for table in ("hmtx", "vmtx"):
        font[table][name] = font[table][beside]
    font["hmtx"][name] = (1000, min(x for outline in outlines for x, _ in outline))
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format in (4, 12):
            table.cmap[ord(char)] = name


def _rename(font: Any) -> None:
    """Give it a name of its own, so that it never stands in for an installed Noto."""
    plain = FAMILY.replace(" ", "")
    names = font["name"]
    for number, text in (
        (1, FAMILY),
        (3, f"2.004;DeskCS;{plain}-Regular"),
        (4, FAMILY),
        (6, f"{plain}-Regular"),
    ):
        names.setName(text, number, 3, 1, 0x409)
    compact = font["CFF "].cff
    compact.fontNames[0] = f"{plain}-Regular"
    top = compact.topDictIndex[0]
    top.FullName, top.FamilyName = FAMILY, FAMILY


if __name__ == "__main__":
    main()
