"""What the checks of `doctor` are called on the screen; scripts know them by their short names."""

from __future__ import annotations

from deskcs.qt.language import translate


def finding_words(name: str) -> str:
    """Return the words of a check; one without words keeps its name."""
    words = {
        "settings": translate("Settings", "设置文件"),
        "driver": translate("Settings", "数据库引擎"),
        "file": translate("Settings", "数据库文件"),
        "schema": translate("Settings", "数据库版本"),
        "integrity": translate("Settings", "文件完整"),
        "tables": translate("Settings", "数据表"),
        "references": translate("Settings", "记录之间的对应"),
        "journal": translate("Settings", "流水记录"),
        "backup": translate("Settings", "备份"),
        "disk": translate("Settings", "磁盘空间"),
        "index": translate("Settings", "搜索索引"),
        "attachments": translate("Settings", "附件"),
        "handbook": translate("Settings", "手册"),
    }
    return words.get(name, name)
