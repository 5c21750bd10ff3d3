"""How much a message should hold by channel: what reads well first, what the channel takes at all last."""

from attrs import frozen

from careeros.domain.channels import Channel, length


@frozen
class Room:
    """Bounds of a body: words of the message proper (greeting and sign-off apart), words and characters in all."""

    least_words: int = 0
    most_words: int = 90
    least_length: int = 0
    most_length: int | None = None

    def holds(self, body: str, *, said: str) -> bool:
        size = length(body)
        return (
            len(said.split()) >= self.least_words
            and len(body.split()) <= self.most_words
            and self.least_length <= size
            and (self.most_length is None or size <= self.most_length)
        )


def rooms_of(channel: Channel, *, limit: int | None) -> tuple[Room, ...]:
    """From the best fit to the barely acceptable; the last holds any text within the channel's limit."""
    anything = Room(most_words=10_000, most_length=limit)
    if channel is Channel.LINKEDIN_NOTE:
        return (Room(least_length=110, most_length=limit), anything)
    if channel is Channel.EMAIL:
        return (Room(least_words=40), Room(least_words=25), anything)
    return (Room(least_words=27, least_length=200, most_length=400), Room(least_words=25, most_length=800), anything)
