"""What every `Clock` and every `IdSource` promises."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from careeros.adapters.system.clock import SystemClock
from careeros.adapters.system.id_source import SystemIdSource
from careeros.ports.clock import Clock
from careeros.ports.id_source import IdSource


@pytest.fixture(params=[SystemClock])
def clock(request: pytest.FixtureRequest) -> Clock:
    return request.param()


@pytest.fixture(params=[SystemIdSource])
def ids(request: pytest.FixtureRequest) -> IdSource:
    return request.param()


def test_the_present_is_aware_and_in_utc(clock: Clock) -> None:
    now = clock.now()

    assert now.utcoffset() == timedelta(0)
    assert clock.now() >= now


def test_ids_are_unique_rising_uuids_of_version_7(ids: IdSource) -> None:
    made = [ids.new_id() for _ in range(20_000)]

    assert {found.version for found in made} == {7}
    assert {found.variant for found in made} == {"specified in RFC 4122"}
    assert sorted(set(made)) == made


def test_many_ids_made_at_once_are_as_those_made_one_by_one(ids: IdSource) -> None:
    made = [ids.new_id(), *ids.new_ids(10_000), *ids.new_ids(1), *ids.new_ids(0), ids.new_id()]

    assert len(made) == 10_003
    assert {found.version for found in made} == {7}
    assert {found.variant for found in made} == {"specified in RFC 4122"}
    assert sorted(set(made)) == made
    assert [UUID(str(found)) for found in made] == made


def test_an_id_holds_the_time_at_which_it_was_made(ids: IdSource, clock: Clock) -> None:
    stamp = datetime.fromtimestamp((ids.new_id().int >> 80) / 1000, UTC)

    assert abs(clock.now() - stamp) < timedelta(seconds=5)


def test_threads_get_different_ids(ids: IdSource) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: ids.new_id(), range(5_000)))

    assert len(set(made)) == len(made)


def test_secrets_are_long_and_fit_into_an_address(ids: IdSource) -> None:
    secrets = {ids.new_secret() for _ in range(100)}

    assert len(secrets) == 100
    assert all(len(secret) >= 43 and secret.isascii() for secret in secrets)
    assert all(
        set(secret) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") for secret in secrets
    )
