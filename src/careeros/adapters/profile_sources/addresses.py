"""Which addresses of the network may be asked: public ones."""

from collections.abc import Callable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

AddressRule = Callable[[str], bool]

_CARRIERS = tuple(map(IPv6Network, ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::/96")))
"""IPv6 that carries an IPv4 address inside, and so leads wherever that does."""

_CLOUDS_OWN = frozenset({IPv4Address("168.63.129.16")})
"""Public by number, and yet the metadata service of a cloud's every machine."""

_PROTOCOLS = IPv4Network("192.0.0.0/24")
"""For protocols; of some of its addresses Python says that they are public, and one is a cloud's metadata service."""


def is_public(text: str) -> bool:
    """Is it an address of the public internet? Nothing private, local, shared by carriers or of a cloud's metadata."""
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return _is_public_v4(address.ipv4_mapped)
        if any(address in network for network in _CARRIERS) or address.is_site_local:
            return False
        return address.is_global and not address.is_multicast and not address.is_reserved
    return _is_public_v4(address)


def _is_public_v4(address: IPv4Address) -> bool:
    shared_out = address.is_multicast or address.is_reserved or address in _CLOUDS_OWN or address in _PROTOCOLS
    return address.is_global and not shared_out
