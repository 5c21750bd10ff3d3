"""What hurts, greets nobody or names a false year is told in other languages where it is said outright."""

import pytest

from careeros.domain.sender import Sender
from tests.unit.quality.builders import a_fact, report_on, said_at, someone

GERMAN = "Hallo Jonas, {} Ich suche gerade etwas Neues im Bereich UX und würde mich über einen Kaffee in Mitte freuen."
FRENCH = "Bonjour Jonas, {} Je suis institutrice et je voudrais vous poser une question sur les classes dehors."
SPANISH = "Hola Jonas, {} Soy enfermera en Bilbao y quería preguntarte cómo organizáis los turnos de noche."
PORTUGUESE = "Olá Jonas, {} Trabalhei com compósitos e gostaria de saber se você poderia me dizer como começou."
ITALIAN = "Ciao Jonas, {} Lavoro in una piccola scuola e vorrei chiederti come avete organizzato le classi."
RUSSIAN = "Здравствуйте, {} Я работаю в школе и хотела бы спросить вас о занятиях на улице."
JONAS = someone("Jonas Krüger", company="Zalando")


def _gates(text: str, said: str) -> list[str]:
    body = text.format(said)
    return [gate.gate for gate in report_on(body, contact=JONAS, sender=Sender(), contact_facts=()).gates]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GERMAN, "du Idiot!"), (GERMAN, "du Fotze."), (GERMAN, "du dumme Sau."), (GERMAN, "Halt die Fresse."),
        (GERMAN, "du bist so blöd."), (GERMAN, "ich bringe dich um."), (GERMAN, "du siehst heiß aus."),
        (GERMAN, "bist du schwanger?"), (FRENCH, "vous êtes une conne."), (FRENCH, "va te faire foutre."),
        (FRENCH, "ta gueule."), (FRENCH, "je vais te tuer."), (FRENCH, "espèce d'idiot."), (FRENCH, "vous êtes sexy."),
        (SPANISH, "maricón."), (SPANISH, "te voy a matar."), (SPANISH, "eres una estúpida."),
        (SPANISH, "qué guapa eres."), (SPANISH, "vete a la mierda."), (PORTUGUESE, "viado."),
        (PORTUGUESE, "vou te matar."), (PORTUGUESE, "vai se foder."), (ITALIAN, "vaffanculo."),
        (ITALIAN, "ti ammazzo."), (ITALIAN, "sei un cretino."), (RUSSIAN, "ты идиот."), (RUSSIAN, "я тебя убью."),
        ("王老师，您好！{}请问您下周有十分钟可以和我聊聊吗？谢谢！", "你是个傻逼。"),
        ("田中様、{}来週、十分ほどお話を伺えますか。", "死ね。"),
        ("مرحبا ليلى، {} هل يمكنك أن تعطيني عشر دقائق هذا الأسبوع؟ شكرا", "أنت كلبة."),
        ("नमस्ते सुनीता जी, {} क्या आप मुझे दस मिनट का समय दे सकती हैं? धन्यवाद", "तुम हरामी हो।"),
    ],
)  # fmt: skip
def test_what_hurts_outright_blocks_in_other_languages(text: str, said: str) -> None:
    assert "unsafe" in _gates(text, said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GERMAN, "ich bringe dich um acht zum Bahnhof."), (GERMAN, "du hast eine Kuh, höre ich."),
        (GERMAN, "es ist dumm gelaufen."), (GERMAN, "du bist einfach gut."), (GERMAN, "die Äpfel, sie sind faul."),
        (FRENCH, "vous êtes une référence."), (FRENCH, "vous êtes bonne pédagogue."), (FRENCH, "je vais te montrer."),
        (FRENCH, "je t'aime bien en professeur."), (SPANISH, "te voy a matricular."),
        (SPANISH, "eres muy buena maestra."),
        (SPANISH, "mi burro se llama Platero."), (PORTUGUESE, "seu burro é lindo."), (ITALIAN, "sei un maestro."),
        ("田中様、{}来週、十分ほどお話を伺えますか。", "人は死ねないと書かれていました。"),
        ("王老师，您好！{}请问您下周有十分钟可以和我聊聊吗？谢谢！", "他过去死守岗位。"),
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_passes(text: str, said: str) -> None:
    assert _gates(text, said) == []


def _false(said: str, text: str = GERMAN) -> list[str]:
    facts = (a_fact("meeting", "Kennengelernt auf der Messe 2022"), a_fact("note", "Seit 2015 in Fulda"))
    body = text.format(said)
    return said_at(body, report_on(body, contact=JONAS, sender=Sender(), contact_facts=facts), "unsupported_claim")


def test_a_year_is_held_against_the_facts_in_other_languages() -> None:
    assert _false("wir haben uns 2018 kennengelernt.") == ["2018"]
    assert _false("seit 2009 arbeite ich hier.") == ["2009"]
    assert _false("seit Mai 2009 arbeite ich hier.") == ["2009"]
    assert _false("je suis là depuis 2005.", FRENCH) == ["2005"]
    assert _false("wir haben uns 2022 kennengelernt.") == []
    assert _false("seit 2015 arbeite ich hier.") == []
    assert _false("ich komme 2027 zur Messe.") == []


@pytest.mark.parametrize(
    ("text", "greeting"),
    [
        (GERMAN, "Sehr geehrte Damen und Herren,"), (FRENCH, "Madame, Monsieur,"), (SPANISH, "Estimado señor,"),
        (SPANISH, "Muy señora mía,"), (PORTUGUESE, "Prezado senhor,"), (ITALIAN, "Gentile signora,"),
    ],
)  # fmt: skip
def test_a_greeting_of_nobody_blocks_where_the_name_is_known(text: str, greeting: str) -> None:
    assert _gates(text.partition(", ")[2], greeting) == ["honorific"]


@pytest.mark.parametrize(
    ("text", "greeting"),
    [
        (GERMAN, "Sehr geehrter Herr Krüger,"), (SPANISH, "Estimado señor Krüger,"), (FRENCH, "Cher Monsieur Krüger,"),
        (GERMAN, "Hallo Jonas, die Damen und Herren vom Amt sagen, das geht."),
    ],
)  # fmt: skip
def test_a_title_with_the_name_passes_where_it_is_usual(text: str, greeting: str) -> None:
    assert _gates(text.partition(", ")[2], greeting) == []
