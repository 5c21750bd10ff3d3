from collections.abc import Mapping

from attrs import frozen

from careeros.domain.linkedin_profiles import profile_address
from careeros.domain.profiles import Profile, ProfileMissing
from careeros.ports.profile_source import ProfileSource


@frozen
class MemoryProfileSource(ProfileSource):
    """Tells what it was given, by slug."""

    profiles: Mapping[str, Profile]

    @property
    def name(self) -> str:
        return "memory"

    @property
    def credits_at_most(self) -> int:
        return 0

    async def read(self, slug: str) -> Profile:
        if slug not in self.profiles:
            raise ProfileMissing(profile_address(slug))
        return self.profiles[slug]
