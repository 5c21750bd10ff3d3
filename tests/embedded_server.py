from contextlib import contextmanager


@contextmanager
def embedded_server():
    yield "postgresql://careeros_tests@127.0.0.1/postgres"
