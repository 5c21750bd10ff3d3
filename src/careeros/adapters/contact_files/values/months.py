"""What months are called, in full and as spreadsheets write them short."""

from functools import lru_cache

from careeros.domain.folding import fold

_CALLED = """
    january januar januari janvier enero janeiro gennaio styczen stycznia leden ledna ianuarie ocak январь января
    січень січня ιανουαριος ιανουαριου;
    february februar februari fevrier febrero fevereiro febbraio luty lutego unor unora februarie subat февраль
    февраля лютий лютого φεβρουαριος φεβρουαριου;
    march marz mrz maart mrt mars marzo marco marts marzec marca brezen brezna marcius martie mart март марта
    березень березня μαρτιος μαρτιου;
    april avril abril aprile avr kwiecien kwietnia duben dubna aprilis aprilie nisan апрель апреля квітень квітня
    απριλιος απριλιου;
    may mai mei mayo maio maggio maj maja kveten kvetna majus mayis май мая травень травня μαιος μαιου;
    june juni juin junio junho giugno czerwiec czerwca junius iunie haziran июнь июня червень червня ιουνιος ιουνιου;
    july juli juillet julio julho luglio lipiec lipca julius iulie temmuz июль июля липень липня ιουλιος ιουλιου;
    august augustus aout agosto augusti sierpien sierpnia srpen srpna augusztus agustos август августа серпень серпня
    αυγουστος αυγουστου;
    september septembre septiembre setembro settembre sept wrzesien wrzesnia zari szeptember septembrie eylul
    сентябрь сентября вересень вересня σεπτεμβριος σεπτεμβριου;
    october oktober octobre octubre outubro ottobre pazdziernik pazdziernika rijen rijna octombrie ekim октябрь
    октября жовтень жовтня οκτωβριος οκτωβριου;
    november novembre noviembre novembro listopad listopada listopadu листопад листопада noiembrie kasim ноябрь
    ноября νοεμβριος νοεμβριου;
    december dezember decembre diciembre dezembro dicembre desember grudzien grudnia prosinec prosince decembrie
    aralik декабрь декабря грудень грудня δεκεμβριος δεκεμβριου
"""
"""From January on. Czech has two months that begin alike, and neither is here."""

_MONTHS = tuple(frozenset(map(fold, names.split())) for names in _CALLED.split(";"))
_DOTLESS = str.maketrans("ı", "i")
_SHORTEST = 3


@lru_cache(maxsize=256)
def month_of(name: str) -> int | None:
    """The month that a name or its beginning says; None when it says none, or more than one."""
    said = fold(name).translate(_DOTLESS)
    months = [number for number, names in enumerate(_MONTHS, 1) if any(full.startswith(said) for full in names)]
    return months[0] if len(months) == 1 and len(said) >= _SHORTEST else None
