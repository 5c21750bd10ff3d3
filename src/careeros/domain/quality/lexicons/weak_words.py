"""Words too common in working life to identify a fact by themselves."""

WEAK_WORDS = frozenset(
    """
    work works working worked job jobs role roles position company companies team teams year years month months week
    day days time people new good great best experience experienced current currently former previously since based
    area field fields part full using use used build building built make making made help helping lead leads leading
    led manage manages managing managed run runs running ran started start starting joined join joining moved move
    moving left became about after before around during within across between into over under at by as of on in to
    for from with and or the a an is was were has have had he she they their his her them its it that this who which
    what where when how spoke gave given wrote written published posted post talk article event project interested
    interest looking look person contact sender likes like enjoys studied study graduated graduate degree university
    college school one two three first second last next also well very more most other others many much own got get
    going mr ms mrs dr inc ltd llc gmbh corp co plc sa ag bv say says said tell told know knows ask asked asks want
    wants wanted met meet
    """.split()
)
