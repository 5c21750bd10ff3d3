"""Turns kept in Redis. When Redis is lost, the next turn is free: the pace begins anew."""

from datetime import datetime
from typing import Any, cast

from attrs import field, frozen
from redis import asyncio as redis
from redis.exceptions import RedisError

from careeros.ports.errors import Unavailable
from careeros.ports.request_pace import RequestPace

_TAKE = """
local last = redis.call('GET', KEYS[1])
local now, between = tonumber(ARGV[1]), tonumber(ARGV[2])
if last and now - tonumber(last) < between then
  return tostring(between - (now - tonumber(last)))
end
redis.call('SET', KEYS[1], ARGV[1], 'EX', 120)
return '0'
"""


@frozen
class RedisRequestPace(RequestPace):
    _url: str = field(repr=False)
    _prefix: str = "careeros:turn:"

    async def wait(self, name: str, *, per_minute: int, at: datetime) -> float:
        try:
            opened = cast("Any", redis.Redis).from_url(self._url, socket_timeout=5, socket_connect_timeout=5)
            async with opened as client:
                left = await client.eval(
                    _TAKE, 1, f"{self._prefix}{name}", f"{at.timestamp():.6f}", f"{60 / per_minute:.6f}"
                )
        except (RedisError, OSError):
            raise Unavailable("Redis does not answer.", "Check that it runs and that REDIS_URL names it.") from None
        return float(left)
