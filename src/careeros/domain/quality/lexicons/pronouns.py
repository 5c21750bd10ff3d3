"""Who is spoken of. 'Us' and 'our' are neutral: they may hold the reader, too."""

PRONOUNS: dict[str, str] = {
    "i": "i|i'm|i'd|i've|i'll|my|mine|myself",
    "me": "me",
    "you": "you|your|yours|yourself|you're|you'd|you've|you'll|u",
    "we": "we|our|us|we're|we'll|we've",
}
