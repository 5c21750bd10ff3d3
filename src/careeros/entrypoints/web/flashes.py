"""What was just done, said on the page that follows. The address holds a code and a number, never text."""

from attrs import frozen

SAID = "said"
COUNT = "n"
_MOST = 1_000_000


@frozen
class Flash:
    text: str
    good: bool = True


_SENTENCES = {
    "approved": Flash("Approved. It waits under Deliver until you have sent it."),
    "all-approved": Flash("{n} approved. They wait under Deliver until you have sent them."),
    "rejected": Flash("Rejected. It will not go out."),
    "redrafted": Flash("Drafted again with your note; the text before is kept under earlier texts."),
    "redraft-later": Flash("Your note is kept; the new draft comes in a moment and then waits here."),
    "edited": Flash("Saved. It was scored anew."),
    "reopened": Flash("Saved. As the text changed, it waits for your approval again."),
    "fact-added": Flash("Noted. What waits for this person was scored anew."),
    "sent": Flash("Marked as sent. Say so here when they reply."),
    "replied": Flash("Marked as replied. Well done."),
    "sender-saved": Flash("Saved. New drafts are written, and texts scored, with this from now on."),
    "imported": Flash("Imported."),
    "merged": Flash("They are one person now. Their page can take it back."),
    "unmerged": Flash("They are two people again, and stay so."),
    "kept-apart": Flash("Kept apart. They are not offered again."),
    "blocked": Flash("Nothing goes to them from now on."),
    "unblocked": Flash("They can be contacted again."),
    "erased": Flash("Erased for good."),
    "search-saved": Flash("Saved. It is listed under saved searches."),
    "search-forgotten": Flash("Forgotten. The people stay."),
    "signed-out": Flash("You are signed out."),
    "nobody-chosen": Flash("Nobody was chosen: tick the people whom you want to write to.", good=False),
    "none-ready": Flash("Nothing was chosen to approve.", good=False),
}


def flash_of(code: str | None, count: str | None = None) -> Flash | None:
    """The sentence for a code; None for one that is not ours."""
    found = _SENTENCES.get(code or "")
    if found is None or "{n}" not in found.text:
        return found
    known = count is not None and count.isascii() and count.isdecimal() and len(count) <= len(str(_MOST))
    return Flash(found.text.format(n=int(count)), found.good) if known and count else None


def saying(path: str, code: str, count: int | None = None) -> str:
    """The path with the code in its query."""
    assert code in _SENTENCES
    there, _, fragment = path.partition("#")
    mark = "&" if "?" in there else "?"
    number = "" if count is None else f"&{COUNT}={count}"
    return f"{there}{mark}{SAID}={code}{number}" + (f"#{fragment}" if fragment else "")
