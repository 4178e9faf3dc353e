"""Says in Chinese why the file system refused something."""

from __future__ import annotations

import errno

from deskcs.wording import Said, said


def reason_of(error: OSError) -> str:
    """Return why an operation on a file failed, in a few words that a line can hold."""
    words = _WORDS.get(error.errno or 0)
    return words or error.strerror or type(error).__name__


def is_full(error: OSError) -> bool:
    """Return whether there was no room left: on the disk, or in the user's share of it."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


_NOT_ALLOWED = said("没有权限")
_BUSY = said("文件正被别的程序占用")
_WORDS: dict[int, Said] = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.ENOENT: said("文件或文件夹不在了"),
    errno.ENOTDIR: said("路径中有一段不是文件夹"),
    errno.EISDIR: said("这是文件夹，不是文件"),
    errno.EEXIST: said("已经有同名的文件"),
    errno.EROFS: said("磁盘是只读的"),
    errno.ENAMETOOLONG: said("文件名太长"),
    errno.EIO: said("磁盘读写出错"),
    errno.EBUSY: _BUSY,
    getattr(errno, "ETXTBSY", errno.EBUSY): _BUSY,
    errno.EMFILE: said("打开的文件太多"),
    errno.ELOOP: said("链接绕成了圈"),
    errno.ENOSPC: said("磁盘已满"),
    errno.EDQUOT: said("磁盘配额已用完"),
}
