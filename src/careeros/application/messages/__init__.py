"""From a selection of people to drafts."""
