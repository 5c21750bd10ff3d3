"""Words of manners in other languages than English: greeting, thanking, asking for time, taking leave. Folded."""

import re

_GERMAN_NOUNS = """
    abend antwort anruf austausch bitte dank ende fall fragen frage freude freundlichkeit gelegenheit gesprach grusse
    gruss gute hilfe interesse kaffee lust meinung minute minuten mittag moment morgen muhe nachmittag nachricht post
    problem rat ruckmeldung stunde stunden tag tage tagen telefonat termin umstande verstandnis viertelstunde voraus
    woche wochen wochenende worte zeilen zeit
"""
NOUNS_ABROAD = frozenset(_GERMAN_NOUNS.split())
"""German ones: their capital makes no name of them."""

WORDS_ABROAD = NOUNS_ABROAD | frozenset(
    """
    alles bald beste besten bestens danken darf davon dazu durfte durften eben egal einfach einmal erst fragen
    freue freuen freundliche freundlichen freundlicher ganz geht gehts gern gut gute guten guter halbe hast
    hatte hatten hattest heute herzlich herzliche herzlichen hier hoffe hoffentlich jederzeit kann kannst kein
    keine konnte konntest kurz kurze kurzen kurzes lieben mag magst mal mehr melde melden mochte mochten moglich
    moglichst morgen nachste nachsten nachster nett netten neulich paar passen passt reden sag sagen schnell
    schon schone schonen schones schreib schreibe schreiben sehen servus sonst spater sprechen stellen tausend
    telefonieren unverbindlich vielleicht vorab ware waren weiter wenig willkommen wunsche wurde wurden wurdest
    zehn zwei zwanzig accepteriez accorder accueil amicalement amities apres aujourd'hui aurais auriez auriez-
    vous aurait autour avance avez-vous beaucoup belle bien bientot bonne bonsoir bref breve brefs cafe car
    chaleureusement comprendrais comprends convient cordiales cordialement cordiaux courte demain deux dire dis
    disponible dix echange echanger encore espere fois grand grande heure heures hesite hesitez instant
    j'aimerais j'espere jour journee lire lis meilleures meilleurs merci message minute minutes moment monsieur
    madame n'hesitez occasion parler peu peut-etre peux plaisir possible pourrais pourrait pourriez pourriez-
    vous pourrions-nous pouvez pouvez-vous preferez prie probleme prochaine puis-je quart quelques question
    questions ravi ravie refus remercie reponse salut salutations semaine sentiments serais serait seriez
    seriez-vous sinceres soiree souci soucis souhaite temps toute trouver vingt voudrais abrazo adelante
    afectuoso agradezco amable antemano apetece atentamente atento ayuda bien bienvenida breve buen buena buenas
    buenos cafe charla charlar claro con conversar cordial cordiales cordialmente corta cualquier cuando cuarto
    cuidate dia dias diez disposicion duda dudas encantada encantado encantaria escribo espero estaria estas
    favor fin fuerte gran gustaria hablar hacerle hacerte hola hora horas igual llamada manana mejor mejores
    minuto minutos molestia momento mucha muchas mucho necesario ningun noche parece pena placer podemos podria
    podriamos podrias poco posible pregunta preguntas problema pronto proxima puede puedes quedo quince quisiera
    rato respuesta saludo semana siento tarde tardes tendria tendrias tiempo tiene tienes unos veinte abracos
    agenda agradeco agradecimentos ajuda amanha antecipadamente atenciosamente atencao boa boas bom breve caro
    cara cafe cedo certeza cinco conversa conversar cordiais cumprimentos desculpe dia dias disponivel dois duas
    duvida espero fico fim gosto gostaria gostava grande grata grato hora horas incomodo ligacao logo melhores
    minuto minutos momento noite oi par pergunta perguntas poderia poderiamos podiamos pode podemos possivel
    pouco problema proxima quando quinze resposta seria semana semanas tarde telefonema tempo tens tem tera
    teria terias tudo uns vinte voce abbia aiuto anticipo attimo avrei avresti avrebbe buon buona buonasera
    buone caffe cara caro cari chiacchierata chiamata cinque cordiale cordiali cordialmente disponibile
    disponibilita disturbo domanda domande domani due farei farle farti fatemi fine giornata giorni giorno
    gentile gradirei grande hai ha lieta lieto mezz'ora migliori minuti minuto mille moltissimo molto momento
    ora ore parlare parlarne parole paio piacere piacerebbe posso possibile potrei potrebbe potremmo presto
    prossima qualche quarto quando quindici resto risposta saluti saluto scusa scusi sera serata settimana spero
    subito tanto telefonata tempo tutto va venti volentieri vuole vuoi aangenaam alvast alles antwoord avond
    bellen bericht beleefd beste dag dagen dankjewel dankzij deze eens even excuses fijn fijne gesprek goed
    goede goedemiddag goedemorgen graag groet groeten groetjes hartelijk hartelijke hebben heel hoi hoop horen
    hulp jullie kan kwartier koffie kort korte kun kunnen laat leuk lieve mag mail middag minuten minuut
    misschien moeite moment mogelijk morgen nee praten prettige prima probleem reactie schikken snel spreken
    tien tijd tot twintig uur vast veel vraag vragen vriendelijk vriendelijke week weekend wens werkdag weten
    willen wil zien zou zouden
    """.split()
)

_PHRASES = re.compile(
    """
    はじめまして | 初めまして | 突然のご連絡失礼いたします | (?:いつも)?お世話になっております
    | ご無沙汰しております | お疲れ様です
    | (?:どうぞ|何卒|今後とも)? よろしくお願い(?:いた|申し上げ)?(?:します|ます) | (?:誠に
    |本当に)?ありがとうござい(?:ます|ました)
    | お忙しい(?:ところ|中) | 恐れ入りますが | 恐縮ですが | もしよろしければ | よろしければ | ぜひ
    | お返事 | お待ちしております
    | (?:貴重な)?お時間を?(?:いただ(?:き|けますか|けないでしょうか|ければ幸いです))?
    | お話を?(?:伺え(?:ますか|ないでしょうか)|伺いたい)
    | 敬具 | 拝啓 | 様$ | さん$ | と申します
    | [您你]好 | 非常感谢 | 感谢 | 谢谢[您你]? | 祝好 | 祝[您你]?(?:工作)?顺利 | 此致 | 敬礼 | 冒昧打扰
    | 打扰了 | 方便的话 | 请问 | 是否方便
    | 期待[您你]的回复 | 如果不方便 | (?:也)?没关系 | 好久不见
    | (?:です|ます|ました|ません(?:でした)?|でしょう|ましょう|ございます|おります|いたします|存じます
    |幸いです|ください|ですが|ますが|だった|だよ|だね)
      (?:か|ね|よ|かね)?$
    | (?:可以|好|行|方便|能否)?[吗吧呢啊嘛呀]$
    """,
    re.VERBOSE,
)
_LEFT_OUT = "…"


def of_manners(stretch: str) -> str:
    """What a stretch of Chinese or Japanese has of manners, and how it ends; "…" stands for all else."""
    pieces: list[str] = []
    at = 0
    for found in _PHRASES.finditer(stretch):
        if found.start() > at:
            pieces.append(_LEFT_OUT)
        pieces.append(found.group())
        at = found.end()
    if at < len(stretch):
        pieces.append(_LEFT_OUT)
    return "".join(pieces)
