"""What tests take so that no other one takes it."""

import os
import socket

import pytest

from tests.services import free_port, ports_of


def ports(number: int, processes: int) -> range:
    return ports_of({"PYTEST_XDIST_WORKER": f"gw{number}", "PYTEST_XDIST_WORKER_COUNT": str(processes)})


@pytest.mark.parametrize("processes", [1, 2, 7])
def test_no_two_processes_of_a_run_draw_from_the_same_ports(processes: int) -> None:
    drawn = [port for number in range(processes) for port in ports(number, processes)]

    assert len(drawn) == len(set(drawn)) > 11_900
    assert set(drawn) <= set(ports_of({})) == set(range(20_000, 32_000))


def test_one_that_takes_the_place_of_another_has_ports_too() -> None:
    assert len(ports(2, 2)) == 6_000


def test_a_port_is_free_and_one_of_this_process() -> None:
    port = free_port()

    assert port in ports_of(os.environ)
    with socket.create_server(("127.0.0.1", port)):
        pass
