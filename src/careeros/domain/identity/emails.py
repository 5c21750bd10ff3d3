"""When two e-mail addresses are one mailbox, and when a mailbox is nobody's own."""

from collections.abc import Mapping

from attrs import field, frozen

_SAME_PROVIDER = {"googlemail.com": "gmail.com", "protonmail.com": "proton.me", "pm.me": "proton.me"}
_TAKE_TAGS = frozenset(
    """
gmail.com outlook.com hotmail.com live.com msn.com icloud.com me.com mac.com proton.me fastmail.com fastmail.fm zoho.com
hey.com
""".split()
)
_SHARED = frozenset(
    """
info office contact contacts contactus hello hi hey mail email post postmaster webmaster admin administrator support
help helpdesk service services kundenservice sales vertrieb marketing press presse media pr jobs job career careers
karriere bewerbung recruiting recruitment hr personal people team all everyone staff reception empfang frontdesk
secretary sekretariat secretariat accounts accounting billing invoice invoices rechnung finance buchhaltung kontakt
kontakte contacto contato contatto accueil bonjour hallo ciao hola enquiries enquiry inquiries inquiry orders order
bestellung booking bookings legal privacy datenschutz security abuse newsletter events noc it research general feedback
""".split()
)
_NOBODY = frozenset(
    """
n/a noemail no-email no.email nomail no-mail noreply no-reply no.reply donotreply do-not-reply do.not.reply notprovided
not-provided notavailable not-available unknown undefined
""".split()
)
_STANDS_IN = frozenset(
    "none no na n-a n.a null nil test xxx x abc asdf email e-mail mail name yourname your.name someone user".split()
)
"""Nobody's at a domain that stands in for one, too; elsewhere they may be somebody's initials."""

_NO_DOMAINS = frozenset(
    """
    none.com none.org none.net none.de nomail.com noemail.com no-email.com null.com nowhere.com nobody.com unknown.com
    xxx.com x.com x.x a.a abc.com test.com test.de test.org test.se example.com domain.com yourdomain.com company.com
    firma.de sample.com placeholder.com email.com mail.none no.email n.a
    """.split()
)
_RESERVED = frozenset("example test invalid localhost".split())
_NONE_SO_SHORT = frozenset({"gmail.com"})
"""Providers that give out no name of so few letters."""


@frozen
class EmailRules:
    """Which providers do what with an address. The defaults hold only what the providers themselves say.

    Attributes:
        take_tags: domains where 'name+anything' is the mailbox 'name'.
        ignore_dots: domains where dots in the name do not count.
        same_provider: a domain by the one that it is another name of.
        shared: names of mailboxes that several people read ('info', 'office'): not one person's own.
    """

    take_tags: frozenset[str] = _TAKE_TAGS
    ignore_dots: frozenset[str] = frozenset({"gmail.com"})
    same_provider: Mapping[str, str] = field(default=_SAME_PROVIDER)
    shared: frozenset[str] = _SHARED

    def mailbox(self, address: str) -> str | None:
        """The canonical address of the mailbox; None for what is no address, or a placeholder ('none@none.com')."""
        name, at, domain = address.strip().lower().rpartition("@")
        domain = self.same_provider.get(domain, domain)
        if not (name and at and domain) or _is_placeholder(name, domain):
            return None
        if domain in self.take_tags:
            name = name.partition("+")[0] or name
        if domain in self.ignore_dots:
            name = name.replace(".", "")
        return f"{name}@{domain}"

    def is_shared(self, mailbox: str) -> bool:
        """Do several people read it?"""
        return mailbox.partition("@")[0].partition("+")[0] in self.shared


def _is_placeholder(name: str, domain: str) -> bool:
    """Does it plainly say that there is no address? 'noreply@…' always; 'na@…' only where the domain is none either."""
    if name.partition("+")[0] in _NOBODY or set(name) <= {"0", "-", "."}:
        return True
    return name in _STANDS_IN and (domain in _NONE_SO_SHORT or _stands_in(domain))


def _stands_in(domain: str) -> bool:
    *_, top = parts = domain.split(".")
    return top in _RESERVED or "example" in parts[:-1] or domain in _NO_DOMAINS or "." not in domain
