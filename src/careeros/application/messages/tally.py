from attrs import define, evolve, field

from careeros.domain.messages import Provenance


@define
class Tally:
    """What all calls for one draft came to so far, whatever becomes of it."""

    made: Provenance = field(factory=Provenance)

    def add(self, made: Provenance) -> None:
        """One call more: who wrote under which rules, its tokens and its cost, as far as they are known."""
        self.made = evolve(
            self.made,
            model=made.model or self.made.model,
            prompt=made.prompt or self.made.prompt,
            tokens_in=self.made.tokens_in + made.tokens_in,
            tokens_out=self.made.tokens_out + made.tokens_out,
            cost=self.made.cost + made.cost,
        )

    def over(self, made: Provenance) -> Provenance:
        """A draft's provenance with all that was asked for on the way to it."""
        tokens_in, tokens_out = self.made.tokens_in, self.made.tokens_out
        return evolve(made, tokens_in=tokens_in, tokens_out=tokens_out, cost=self.made.cost)
