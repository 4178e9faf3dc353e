"""The fields that the search box of the complaint list knows, in Chinese and English.

Traditional Chinese is read as Simplified; a name stands here too where Taiwan has its own. What is
marked is offered in the user's language and shown nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping

from deskcs.complaints.shapes import STATUS_NAMES, Status
from deskcs.search.fields import Field, Kind
from deskcs.search.query import Grammar
from deskcs.wording import QT_TRANSLATE_NOOP

ME = "\x00me"
NOBODY = "\x00nobody"
OPEN = "open"
DONE = "done"
YES = "yes"
NO = "no"
UNSEEN = "unacknowledged"
SEEN = "acknowledged"

_STATUSES: Mapping[str, str] = {
    **{STATUS_NAMES[status]: status.value for status in Status},
    **{status.value: status.value for status in Status},
    "处理": Status.IN_PROGRESS.value,
    "等待中": Status.WAITING.value,
    "关闭": Status.CLOSED.value,
    "合并": Status.MERGED.value,
    QT_TRANSLATE_NOOP("Complaints", "未结"): OPEN,
    "未关闭": OPEN,
    "open": OPEN,
    QT_TRANSLATE_NOOP("Complaints", "已结"): DONE,
    "done": DONE,
}
# As the list shows them, and what they are called.
_SEVERITIES = {
    **dict.fromkeys((QT_TRANSLATE_NOOP("Complaints", "一级"), "特急", "l1", "urgent"), "1"),
    **dict.fromkeys((QT_TRANSLATE_NOOP("Complaints", "二级"), "重大", "l2", "major"), "2"),
    **dict.fromkeys((QT_TRANSLATE_NOOP("Complaints", "三级"), "一般", "l3", "normal"), "3"),
    **dict.fromkeys((QT_TRANSLATE_NOOP("Complaints", "四级"), "轻微", "l4", "minor"), "4"),
}
_PEOPLE = {
    QT_TRANSLATE_NOOP("Complaints", "我"): ME,
    "me": ME,
    QT_TRANSLATE_NOOP("Complaints", "无"): NOBODY,
    "没有": NOBODY,
    "未受理": NOBODY,
    "none": NOBODY,
}
_SERIOUS = {
    QT_TRANSLATE_NOOP("Complaints", "是"): YES,
    **dict.fromkeys(("有", "对", "y", "yes", "true", "1"), YES),
    QT_TRANSLATE_NOOP("Complaints", "否"): NO,
    **dict.fromkeys(("不是", "没有", "无", "n", "no", "false", "0"), NO),
    QT_TRANSLATE_NOOP("Complaints", "待知悉"): UNSEEN,
    **dict.fromkeys(("未知悉", "待确认", "未确认", "unacknowledged", "raised"), UNSEEN),
    "已知悉": SEEN,
    **dict.fromkeys(("已确认", "acknowledged"), SEEN),
}

FIELDS = (
    Field("status", ("状态", "status", "is"), Kind.CHOICE, _STATUSES),
    Field("owner", ("责任人", "负责人", "owner", "assignee"), Kind.TEXT, _PEOPLE),
    Field("severity", ("级别", "等级", "severity", "level"), Kind.NUMBER, _SEVERITIES),
    Field("tag", ("标签", "tag"), Kind.TEXT),
    Field("channel", ("渠道", "管道", "channel"), Kind.TEXT),
    Field("shop", ("店铺", "shop"), Kind.TEXT),
    Field("order", ("订单", "订单号", "order"), Kind.TEXT),
    Field("customer", ("客户", "顾客", "买家", "customer"), Kind.TEXT),
    Field("phone", ("电话", "手机", "phone"), Kind.TEXT),
    Field("goods", ("商品", "goods"), Kind.TEXT),
    Field("category", ("分类", "category"), Kind.TEXT),
    Field("cause", ("原因", "cause"), Kind.TEXT),
    Field("wanted", (QT_TRANSLATE_NOOP("Complaints", "诉求"), "wanted"), Kind.TEXT),
    Field("registered_by", ("登记人", "by"), Kind.TEXT, _PEOPLE),
    Field("number", ("编号", "number", "no"), Kind.TEXT),
    Field("received", ("登记", "收到", "received"), Kind.TIME),
    Field("due", (QT_TRANSLATE_NOOP("Complaints", "到期"), "期限", "due"), Kind.TIME),
    Field("closed", ("关闭", "closed"), Kind.TIME),
    Field("overdue", (QT_TRANSLATE_NOOP("Complaints", "超时"), "逾时", "overdue"), Kind.FLAG),
    Field("serious", ("严重", "serious", "flagged"), Kind.CHOICE, _SERIOUS),
    Field("exempt", (QT_TRANSLATE_NOOP("Complaints", "疑难"), "exempt"), Kind.FLAG),
    Field("justified", (QT_TRANSLATE_NOOP("Complaints", "有理"), "justified"), Kind.FLAG),
    Field("satisfaction", ("满意度", "satisfaction"), Kind.NUMBER),
)
GRAMMAR = Grammar(FIELDS)
