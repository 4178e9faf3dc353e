"""How an article looks, in the colours of a theme."""

from __future__ import annotations

from deskcs.qt.theme import Theme


def stylesheet(theme: Theme, pixels: int) -> str:
    """Return the style sheet of Qt's rich text for a theme and a text size in pixels."""

    def colour(name: str) -> str:
        return theme.color(name).name()

    return f"""
body {{ color: {colour("text")}; font-size: {pixels}px; line-height: 150%; }}
p, li, td, th {{ font-size: {pixels}px; line-height: 150%; color: {colour("text")}; }}
p {{ margin-top: 0; margin-bottom: 8px; }}
li {{ margin-bottom: 4px; }}
h1 {{ font-size: {pixels + 7}px; font-weight: 700; margin: 0 0 4px 0; color: {colour("text")}; }}
h2 {{ font-size: {pixels + 3}px; font-weight: 700; margin: 20px 0 8px 0; color: {colour("text")}; }}
h3 {{ font-size: {pixels + 1}px; font-weight: 700; margin: 14px 0 6px 0; }}
.chapter, .facts {{ color: {colour("muted")}; font-size: {pixels - 2}px; margin-bottom: 4px; }}
strong {{ color: {colour("strong")}; }}
a {{ color: {colour("accent")}; text-decoration: none; }}
table {{ border-collapse: collapse; margin: 4px 0 12px 0; }}
th {{ background-color: {colour("raised")}; border: 1px solid {colour("line")}; padding: 6px 10px;
      font-weight: 700; text-align: left; }}
td {{ border: 1px solid {colour("line")}; padding: 6px 10px; }}
td.say {{ background-color: {colour("ok_surface")}; border: 1px solid {colour("ok_line")};
          padding: 10px; }}
td.avoid {{ background-color: {colour("danger_surface")}; border: 1px solid {colour("danger_line")};
            padding: 10px; }}
td.notice {{ background-color: {colour("warn_surface")}; border: 1px solid {colour("warn_line")};
             padding: 8px 12px; }}
td.added, td.removed, td.same {{ border: none; padding: 2px 8px; }}
td.added {{ background-color: {colour("ok_surface")}; color: {colour("ok")}; }}
td.removed {{ background-color: {colour("danger_surface")}; color: {colour("danger")}; }}
td.same {{ color: {colour("muted")}; }}
.say-label {{ color: {colour("ok")}; font-weight: 700; font-size: {pixels - 2}px; }}
.avoid-label {{ color: {colour("danger")}; font-weight: 700; font-size: {pixels - 2}px; }}
pre {{ background-color: {colour("raised")}; padding: 8px; white-space: pre-wrap; }}
code {{ background-color: {colour("raised")}; }}
"""
