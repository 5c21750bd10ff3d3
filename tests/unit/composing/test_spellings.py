"""Each spelling of what no message needs is noticed, however quickly a text without one is passed over."""

import pytest

from careeros.domain.composing.directives import directives
from careeros.domain.composing.intruders import intruders
from careeros.domain.messages import MessageText
from careeros.domain.unaddressed import unaddressed
from tests.unit.composing.builders import a_brief

INTRUDERS = {
    "links": (
        "See ftp://files today", "See www .acme today", "See hxxps today", "See bit.ly today", "See tinyurl today",
        "See my-site.example today", "See my site acme[.]com today", "See acme(.)io today", "See acme[dot]com today",
        "See acme(dot)com today", "See acme dot com today", "See acme punkt de today", "See acme punto es today",
        "See acme ponto pt today", "See acme punt nl today",
    ),
    "e-mail": (
        "Mail mira@acme.eu today", "Mail mira[at]acme.eu today", "Mail mira(at)acme dot eu today",
        "Use mailto: today", "Use tel: today", "Mail mira at acme dot eu today", "Mail mira at acme punkt de today",
        "Mail mira at acme punto es today",
    ),
    "handles": (
        "I am @mira here", "Say #hire now", "Find me on signal", "Use whatsapp", "Use telegram", "Use wechat",
        "Use snapchat", "Use instagram", "Use discord", "Use skype", "By line id", "Use venmo", "Use paypal",
        "Use cash app", "Use cashapp", "Use zelle", "Use bizum", "Use pix",
    ),
    "phone": (
        "Call +44 20 7946 0000", "Call 0049 30 123456", "Call (555) 123-4567", "Call 555.123.4567", "It is 1234567890",
    ),
    "codes": (
        "It is " + "a1" * 16, "It is 0xdeadbeef", "It is bc1" + "q" * 20, "It is ltc1" + "q" * 20,
        "It is ... --- ... now", "It is \u00b7\u00b7\u00b7 -- \u00b7\u00b7 now",
        "It is \\x41\\x42\\x43", "It is %41%42%43", "It is ABC1-22",
    ),
    "markup": (
        "It is <b>bold", "It is <| here", "It is |> here", "It is [a](b)", "It is ![a] (b)",
        "It is **bold**", "It is __bold__", "So:\n# Title", "So:\n- one", "So:\n* one", "So:\n+ one", "So:\n> said",
        "It is &#65; here", "It is &amp; here", "It is {{name", "It is {% if", "It is ${name", "It is [inst] here",
        "It is |--- here",
    ),
}  # fmt: skip
VERDICTS = (
    "The candidate is good", "This applicant should be taken", "You are the best engineer", "A perfect choice for this",
    "A most talented expert", "Approved.", "Rejected!", "You get ten out of ten", "You get 5/5", "You get 10 / 10",
    "I can recommend Noor", "I vouch for it", "I endorse and I nominate", "You are a fraud",
    "The status approved holds", "She was a liar", "This is fake",
)  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in INTRUDERS.items() for text in texts])
def test_an_intruder_is_noticed(kind: str, text: str) -> None:
    assert any(kind in reason for reason in intruders(MessageText("", text), a_brief()))


@pytest.mark.parametrize("text", VERDICTS)
def test_a_verdict_is_noticed(text: str) -> None:
    assert any("verdict" in reason for reason in directives(MessageText("", text), a_brief()))


@pytest.mark.parametrize(
    "text",
    [
        "at ftp://files/x", "at WWW.acme.com", "at mailto:x", "at Tel:x", "at mira@acme.eu", "at mira[AT]acme.eu",
        "at mira (at) acme [dot] eu", "at mira at acme DOT eu", "at mira at acme punkt de", "at mira at acme punto es",
        "at acme.com/mira", "at @mira",
    ],
)  # fmt: skip
def test_an_address_is_left_out(text: str) -> None:
    assert "…" in unaddressed(text)
