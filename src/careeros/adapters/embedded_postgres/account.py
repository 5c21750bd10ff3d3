"""Whom PostgreSQL runs as: it refuses root. No account is ever created."""

import os
import pwd
from collections.abc import Callable
from pathlib import Path
from stat import S_IXGRP, S_IXOTH, S_IXUSR
from typing import TypeVar

from attrs import frozen

from careeros.ports.errors import FolderUnusable

_MADE_FOR_US = "careeros"
_LEAST_RIGHTS = "nobody"


@frozen
class Account:
    """An account of the machine. `other` says that it is not the one we run as."""

    uid: int
    gid: int
    name: str
    other: bool

    def may_enter(self, folder: Path) -> bool:
        """Can the account reach the folder: may it pass through every folder down to it?"""
        return all(self._passes(step) for step in (*reversed(folder.absolute().parents), folder.absolute()))

    def _passes(self, folder: Path) -> bool:
        found = folder.stat()
        if found.st_uid == self.uid:
            return bool(found.st_mode & S_IXUSR)
        return bool(found.st_mode & (S_IXGRP if found.st_gid == self.gid else S_IXOTH))


def account_for(data_folder: Path, cluster: Path) -> Account:
    """Ourselves. For root: who owns the cluster that is there already, else an account named careeros if the operator
    made one, else the folder's owner, else nobody.
    """
    if os.getuid() != 0:
        return _of(pwd.getpwuid, os.getuid(), other=False)
    if cluster.is_dir():
        return _of(pwd.getpwuid, cluster.stat().st_uid, other=True)
    try:
        return _of(pwd.getpwnam, _MADE_FOR_US, other=True)
    except FolderUnusable:
        owner = data_folder.stat().st_uid
        return _of(pwd.getpwuid, owner, other=True) if owner else _of(pwd.getpwnam, _LEAST_RIGHTS, other=True)


Key = TypeVar("Key", int, str)


def _of(look_up: Callable[[Key], pwd.struct_passwd], key: Key, *, other: bool) -> Account:
    try:
        found = look_up(key)
    except KeyError:
        raise FolderUnusable(
            f"PostgreSQL cannot run as {key}: the machine's list of accounts has no such entry.",
            "Run as an account that it has, or name a PostgreSQL server in DATABASE_URL.",
        ) from None
    return Account(found.pw_uid, found.pw_gid, found.pw_name, other)
