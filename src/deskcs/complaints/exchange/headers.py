"""Knows the columns of an export by the many names that platforms and shops give them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from deskcs.complaints.texts import clean_line
from deskcs.errors import Invalid
from deskcs.search.folding import fold
from deskcs.wording import QT_TRANSLATE_NOOP

_UNKNOWN_FIELD = QT_TRANSLATE_NOOP("errors", "--map 里没有“{name}”这个字段。可以用：{known}。")
_NO_COLUMN = QT_TRANSLATE_NOOP("errors", "文件里没有“{column}”这一列。有：{known}。")
_MISSING = QT_TRANSLATE_NOOP(
    "errors",
    "认不出“{label}”是哪一列。请用 --map {name}=列名 指定。文件里有：{known}。",
)

REQUIRED = ("received_at", "customer", "what")

# The first name of each is what an export of this program writes.
NAMES: Mapping[str, tuple[str, ...]] = {
    "number": ("编号", "投诉编号", "工单号", "工单编号", "投诉单号", "案件编号", "number"),
    "received_at": (
        "登记时间",
        "投诉时间",
        "收到时间",
        "受理时间",
        "反馈时间",
        "创建时间",
        "提交时间",
        "发起时间",
        "申请时间",
        "时间",
        "日期",
        "投诉日期",
        "登记日期",
        "date",
        "time",
        "received at",
        "received_at",
        "created at",
    ),
    "channel": (
        "渠道",
        "来源渠道",
        "投诉渠道",
        "来源",
        "渠道来源",
        "投诉来源",
        "平台",
        "channel",
        "source",
    ),
    "shop": ("店铺", "店铺名称", "店名", "网店", "所属店铺", "shop", "store"),
    "customer": (
        "客户昵称",
        "买家会员名",
        "买家昵称",
        "客户",
        "客户名称",
        "客户姓名",
        "会员名",
        "昵称",
        "旺旺",
        "旺旺号",
        "买家",
        "买家账号",
        "顾客",
        "顾客昵称",
        "用户名",
        "用户",
        "用户昵称",
        "投诉人",
        "customer",
        "buyer",
        "nickname",
    ),
    "honorific": ("称呼", "买家称呼", "客户称呼", "尊称", "honorific", "title"),
    "phone": (
        "联系电话",
        "手机",
        "手机号",
        "手机号码",
        "电话",
        "联系方式",
        "电话号码",
        "买家电话",
        "客户电话",
        "phone",
        "mobile",
        "tel",
    ),
    "orders": (
        "订单号",
        "订单编号",
        "订单",
        "交易号",
        "交易编号",
        "关联订单",
        "主订单号",
        "order",
        "order no",
        "order_no",
        "order number",
        "orders",
    ),
    "goods": (
        "商品",
        "宝贝",
        "商品名称",
        "宝贝标题",
        "宝贝名称",
        "商品标题",
        "产品",
        "goods",
        "product",
        "item",
    ),
    "what": (
        "问题描述",
        "投诉内容",
        "内容",
        "描述",
        "投诉描述",
        "问题",
        "反馈内容",
        "客户原话",
        "事由",
        "投诉事由",
        "情况说明",
        "详情",
        "content",
        "description",
        "what",
        "complaint",
    ),
    "wanted": (
        "客户诉求",
        "期望处理",
        "诉求",
        "期望",
        "处理诉求",
        "客户要求",
        "期望结果",
        "wanted",
        "demand",
    ),
    "registered_by": (
        "登记人",
        "受理客服",
        "客服",
        "受理人",
        "接待客服",
        "录入人",
        "经办人",
        "agent",
        "registered by",
    ),
    "status": ("状态", "处理状态", "工单状态", "status"),
    "severity": ("级别", "投诉级别", "等级", "severity"),
    "owner": ("责任人", "负责人", "处理人", "owner"),
    "cause": ("原因", "投诉原因", "责任归属", "cause"),
    "category": ("分类", "投诉类型", "类型", "问题类型", "category", "type"),
    "found": ("查明情况", "调查结果", "核实情况", "found"),
    "flag_reason": ("严重原因", "flag reason"),
    "satisfaction": ("满意度", "satisfaction"),
    "closed_at": ("关闭时间", "完结时间", "结案时间", "closed at"),
    "resolved_at": ("解决时间", "办结时间", "resolved at"),
    "first_response_at": ("首次答复", "首次响应时间", "答复时间", "first response at"),
    "tags": ("标签", "tags"),
    "batch": ("批号", "批次", "生产批号", "batch"),
    "kind": ("种类", "kind"),
    "contacts": ("其他联系方式", "contacts"),
    "order_remark": ("订单备注", "order remark"),
    "accountable": ("首问负责", "首问负责人", "accountable"),
    "justified": ("是否成立", "justified"),
    "breach_reason": ("超时原因", "breach reason"),
    "dossier": ("完整经过",),
}
# What a file of rejected rows has before the columns of the file they came from.
LINE, REASON = "行号", "拒绝原因"
# Columns of our own files that follow from the others.
DERIVED = frozenset(
    {
        LINE,
        REASON,
        "答复期限",
        "解决期限",
        "超时",
        "严重",
        "标题",
        "录入时间",
        "等待原因",
        "等到",
        "并入",
        "轮次",
    }
)

# The first names as the import asks for them.
_ASKED = (
    QT_TRANSLATE_NOOP("Words", "编号"),
    QT_TRANSLATE_NOOP("Words", "登记时间"),
    QT_TRANSLATE_NOOP("Words", "渠道"),
    QT_TRANSLATE_NOOP("Words", "店铺"),
    QT_TRANSLATE_NOOP("Words", "客户昵称"),
    QT_TRANSLATE_NOOP("Words", "称呼"),
    QT_TRANSLATE_NOOP("Words", "联系电话"),
    QT_TRANSLATE_NOOP("Words", "订单号"),
    QT_TRANSLATE_NOOP("Words", "商品"),
    QT_TRANSLATE_NOOP("Words", "问题描述"),
    QT_TRANSLATE_NOOP("Words", "客户诉求"),
    QT_TRANSLATE_NOOP("Words", "登记人"),
    QT_TRANSLATE_NOOP("Words", "状态"),
    QT_TRANSLATE_NOOP("Words", "级别"),
    QT_TRANSLATE_NOOP("Words", "责任人"),
    QT_TRANSLATE_NOOP("Words", "原因"),
    QT_TRANSLATE_NOOP("Words", "分类"),
    QT_TRANSLATE_NOOP("Words", "查明情况"),
    QT_TRANSLATE_NOOP("Words", "严重原因"),
    QT_TRANSLATE_NOOP("Words", "满意度"),
    QT_TRANSLATE_NOOP("Words", "关闭时间"),
    QT_TRANSLATE_NOOP("Words", "解决时间"),
    QT_TRANSLATE_NOOP("Words", "首次答复"),
    QT_TRANSLATE_NOOP("Words", "标签"),
    QT_TRANSLATE_NOOP("Words", "批号"),
    QT_TRANSLATE_NOOP("Words", "种类"),
    QT_TRANSLATE_NOOP("Words", "其他联系方式"),
    QT_TRANSLATE_NOOP("Words", "订单备注"),
    QT_TRANSLATE_NOOP("Words", "首问负责"),
    QT_TRANSLATE_NOOP("Words", "是否成立"),
    QT_TRANSLATE_NOOP("Words", "超时原因"),
    QT_TRANSLATE_NOOP("Words", "完整经过"),
)

_FILLING = re.compile(r"[\s_\-:：*＊]|[((【\[].*?[))】\]]")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds which field, and those that no field takes."""

    by_field: Mapping[str, int]
    names: tuple[str, ...]
    others: Mapping[int, str]


def plain(name: str) -> str:
    """Return a column name without spaces, brackets, case, width or script."""
    return _FILLING.sub("", fold(unicodedata.normalize("NFKC", name)).strip().casefold())


_FIELD_OF = {plain(name): field for field, names in NAMES.items() for name in names}
_DERIVED = frozenset(map(plain, DERIVED))


def looks_like_header(cells: Sequence[object]) -> bool:
    """Return whether a row names at least two known columns."""
    known = {_FIELD_OF.get(plain(str(cell))) for cell in cells if isinstance(cell, str)}
    return len(known - {None}) >= 2


def is_header(cells: Sequence[object], mapping: Mapping[str, str]) -> bool:
    """Return whether a row is the header: it names known columns, or all that were chosen."""
    if looks_like_header(cells):
        return True
    names = {plain(str(cell)) for cell in cells if isinstance(cell, str)}
    return bool(mapping) and all(plain(column) in names for column in mapping.values())


def columns_of(cells: Sequence[object], mapping: Mapping[str, str]) -> Columns:
    """Return the columns of a header row, `mapping` (field → column name) going first.

    Raises Invalid for an unknown field or column, or when a required field has no column.
    """
    names = tuple("" if cell is None else clean_line(str(cell)) for cell in cells)
    shown = "、".join(name for name in names if name)[:300]
    by_field: dict[str, int] = {}
    for field, column in mapping.items():
        by_field[_field(field)] = _position(column, names, shown)
    for position, name in enumerate(names):
        known = _FIELD_OF.get(plain(name))
        if known and known not in by_field and position not in by_field.values():
            by_field[known] = position
    for field in REQUIRED:
        if field not in by_field:
            label = NAMES[field][0]
            raise Invalid(_MISSING, field="map", label=label, name=field, known=shown)
    others = {
        position: name
        for position, name in enumerate(names)
        if name and position not in by_field.values() and plain(name) not in _DERIVED
    }
    return Columns(by_field, names, others)


def _field(text: str) -> str:
    field = text if text in NAMES else _FIELD_OF.get(plain(text), "")
    if not field:
        known = "、".join(f"{name}({names[0]})" for name, names in NAMES.items())
        raise Invalid(_UNKNOWN_FIELD, field="map", name=text, known=known)
    return field


def _position(column: str, names: tuple[str, ...], shown: str) -> int:
    wanted = plain(column)
    for position, name in enumerate(names):
        if plain(name) == wanted:
            return position
    raise Invalid(_NO_COLUMN, field="map", column=column, known=shown)
