"""Slurs, insults, threats, advances and prying said outright in other languages; folded as words are."""

from careeros.domain.folding import fold

_FOOL_DE = (
    "idiot|idiotin|trottel|depp|esel|kuh|sau|schwein|drecksau|drecksack|versager|versagerin|loser|penner|hund|affe|"
    "miststück|schlampe|hure|nutte|wichser|spast|spasti|missgeburt|bastard|arsch|arschgeige|vollpfosten|opfer|"
    "schwachkopf|dummkopf|hohlkopf|lügner|lügnerin|heuchler|feigling|null|krüppel"
)
_NAMED_DE = (
    "idiot|idiotin|trottel|depp|versager|versagerin|drecksau|drecksack|arsch|wichser|bastard|schlampe|hure|nutte|"
    "lügner|lügnerin|heuchler|feigling|schwachkopf|dummkopf|hohlkopf|miststück|missgeburt|vollpfosten|arschgeige"
)
"""Said to somebody without 'are' these name nobody else: "Sie Idiot", but not "Sie Opfer beraten"."""

_STUPID_DE = "dumm|blöd|doof|hässlich|fett|unfähig|erbärmlich|widerlich|ekelhaft|peinlich|lächerlich|faul|behindert"
_FOOL_FR = (
    "con|conne|idiot|idiote|imbécile|crétin|crétine|abruti|abrutie|débile|stupide|minable|menteur|menteuse|"
    "ordure|merde|salaud|salope|pute|porc|truie|moche|incapable|raté|ratée|bouffon|bouffonne"
)
_FOOL_ES = (
    "idiota|imbécil|estúpido|estúpida|tonto|tonta|gilipollas|inútil|asqueroso|asquerosa|basura|feo|fea|gordo|gorda|"
    "zorra|perra|cerdo|cerda|mentiroso|mentirosa|cobarde|payaso|payasa|ridículo|ridícula|fracasado|fracasada|burro|"
    "burra|mierda"
)
_FOOL_PT = (
    "idiota|imbecil|estúpido|estúpida|otário|otária|burro|burra|lixo|vagabunda|vagabundo|cadela|inútil|nojento|nojenta|"
    "mentiroso|mentirosa|covarde|palhaço|palhaça|babaca|feio|feia|gordo|gorda|ridículo|ridícula"
)
_FOOL_IT = (
    "idiota|cretino|cretina|scemo|scema|stupido|stupida|imbecille|troia|zoccola|puttana|fallito|fallita|bugiardo|"
    "bugiarda|ridicolo|ridicola|brutto|brutta|ignorante|schifoso|schifosa|deficiente|stronzo|stronza"
)

SLURS_ABROAD = fold(
    """
    fotze|fotzen|schwuchtel|schwuchteln|kanake|kanaken|maricón|maricones|viado|viados|pédé|tapette|gouine|
      bougnoule|youpin|sudaca|sudacas|frocio|froci|ricchione|flikker|kankerhoer|pedał|пидор|пидорас|пидорасы
    """
)
INSULTS_ABROAD = fold(
    f"""
    du|ihr dumme|dummer|blöde|blöder|faule|fauler|fette|fetter|alte|alter|verdammte|verdammter|kleine|kleiner|dreckige?
      {_FOOL_DE}, sie {_NAMED_DE}, du|sie|ihr bist|sind|seid so|wirklich|einfach|echt|ja? ein|eine|nur_ein? {_FOOL_DE},
    du|ihr bist|seid so|zu|wirklich|einfach|echt? {_STUPID_DE}, bist du so? {_STUPID_DE},
    sie sind so|wirklich|einfach|echt? zu|so? dumm|blöd|doof, wie dumm|blöd bist|sind du|sie, so dumm kann,
    halt|halts die|dein|deine|doch_die|doch_dein fresse|maul|schnauze, fick|fickt dich|euch, verpiss|verpisst dich|euch,
    leck mich am, hau ab du, geh sterben, wichser, drecksau, missgeburt, miststück,
    vous|tu|t'es êtes|es? un|une|vraiment|trop|tellement|qu'un|qu'une|si|des? {_FOOL_FR},
    espèce|bande|tas de {_FOOL_FR}|cons,
    espèce|bande|tas
    d'idiot|d'idiote|d'idiots|d'imbécile|d'imbéciles|d'abruti|d'abrutie|d'abrutis|d'incapables|d'enculé|d'ordure, va
    te|vous faire foutre|voir|enculer, allez vous faire foutre,
    ta|vos? gueule toi|connard|connasse, ta gueule, ferme|fermez ta|la|vos gueule, nique|niquer ta|tes mère|race|morts,
    enculé|enculés|connasse|pouffiasse|conasse, sale conne|pute|chien|chienne|arabe|juif|noir|nègre, pauvre
    con|conne,
    eres|sois|es_usted|usted_es un|una|unos|tan|muy|solo_un|una_puta? {_FOOL_ES}, vete|váyase a la mierda|chingada,
    que te jodan|follen, cállate la boca|imbécil|idiota, hijo|hija de perra|la_chingada, cabrona, pendeja, puto,
    você|voce|tu é|es um|uma|tão|muito|só_um? {_FOOL_PT}, seu|sua otário|otária|estúpido|estúpida|vagabunda|cadela|
      inútil|babaca|nojento|nojenta, vai|vá se|te foder|ferrar, vai tomar no, cala a boca, vai à merda,
    sei|siete un|una|solo_un|solo_una|proprio|così|davvero? {_FOOL_IT}, vaffanculo, vai|va a|al cagare|diavolo, stronza,
    figlio|figlia di puttana|troia, chiudi il becco, klootzak|kutwijf|kankerlijer|teringlijer, rot op, hou je bek|muil,
    jävla idiot|hora|fitta, håll käften, dra åt helvete, spierdalaj|skurwysyn, zamknij się, ty idioto|debilu|kretynie,
    siktir|orospu|piç, aptal mısın, ты|вы идиот|идиотка|дура|дурак|тварь|мразь|ничтожество|дебил|урод|мудак|козел,
    сука|мудак|ублюдок|блядь|шлюха, пошел|пошла|иди на хуй, заткнись,
    तुम|तू|आप हरामी|कुत्ते|कुतिया|बेवकूफ|गधे|कमीने|कमीनी|नीच, हरामी|हरामज़ादे|चूतिया|मादरचोद|बहनचोद|भोसड़ी|कमीने,
    أنت|انت|أنتي|انتي كلب|كلبة|غبي|غبية|حقير|حقيرة|حمار|تافه|تافهة|عاهرة, شرموطة|عاهرة|ابن_الكلب|كس_أمك, يا كلب|حمار|غبي
    """
)
THREATS_ABROAD = fold(
    """
    ich bringe|bring dich|euch um, ich töte|erschieße|erwürge dich|sie|euch, ich mache|mach dich fertig|kalt|platt,
    ich weiß wo du|sie wohnst|wohnen|arbeitest|arbeiten, du wirst es|das|dafür bereuen|büßen|bezahlen,
    sie werden es|das noch bereuen|büßen|bezahlen, du bist tot,
    je vais te|vous tuer|crever|buter|détruire|frapper|massacrer, je sais où tu|vous
    habites|habitez|travailles|travaillez,
    tu|vous vas|allez le regretter|payer|crever, te|vous le ferai|ferais payer, crève,
    te|os|lo voy a matar|reventar|destruir|hundir|golpear, te mato|mataré|arrepentirás,
    sé|se dónde|donde vives|trabajas, te vas a arrepentir, vas a pagar por, estás muerto|muerta, muérete,
    vou te|vos matar|destruir|quebrar|arrebentar|acabar, te mato, sei onde você|voce mora|trabalha,
    você|voce vai se arrepender|pagar, morra,
    ti ammazzo|uccido|distruggo|spacco|rovino, so dove abiti|vivi|lavori, te ne pentirai, la pagherai,
    ik maak je dood|kapot|af, ik weet waar je woont, zabiję cię, wiem gdzie mieszkasz, jag ska döda dig,
    seni öldüreceğim|gebertirim, я тебя|вас убью|прикончу|уничтожу, убью тебя|вас, ты|вы пожалеешь|пожалеете,
    मैं तुम्हें|तुझे मार डालूँगा|दूँगा, سأقتلك|ساقتلك|هقتلك
    """
)
ROMANCE_ABROAD = fold(
    """
    ich liebe dich, ich bin|hab in dich verliebt, du|sie siehst|sehen so|echt|sehr|verdammt? heiß|sexy|geil|scharf aus,
    du bist so|sehr|echt? heiß|sexy|geil|süß, schlaf|schlafen mit mir, mit mir ins bett,
    vous|tu|t'es êtes|es? très|si|trop|vraiment? sexy|canon|bandante, je t'aime, je suis amoureux|amoureuse de,
    coucher avec toi|vous|moi, qué guapa|guapo|buena|bueno|sexy|hermosa eres|estás|es,
    eres|estás muy|tan|bien? guapa|guapo|hermosa|sexy|buenísima|buenísimo, te amo, acostarme contigo,
    você|voce é|está|e|esta muito|tão? linda|gata|gostosa|gostoso|sexy|gato, eu? te amo, que gostosa|gata você|voce,
    sei bellissima|bellissimo|sexy|molto_bella|molto_sexy|bona|figa, ti amo, kocham cię, seni seviyorum,
    ik hou van jou, я тебя|вас люблю
    """
)
PRIVATE_ABROAD = fold(
    """
    bist|sind du|sie schwanger|verheiratet|schwul|lesbisch|jude|jüdin|muslim|muslima|geschieden|schwerbehindert,
    wie alt bist|sind du|sie, was verdienst|verdienen du|sie,
    êtes-vous|es-tu|vous_êtes|tu_es enceinte|mariée|marié|célibataire|homosexuel|homosexuelle|juif|juive|musulman|
      musulmane|divorcée|divorcé, quel âge avez-vous|as-tu|tu_as|vous_avez,
    estás|está|está_usted|eres|es_usted embarazada|casada|casado|soltera|soltero|gay|lesbiana|judío|judía,
    tienes|tiene hijos|novio|novia|marido,
    você|voce está|é|esta|e grávida|casada|casado|solteira|solteiro|gay|lésbica,
    você|voce tem filhos|namorado|namorada|marido, sei incinta|sposata|sposato|fidanzata|fidanzato|gay|ebrea|ebreo,
    hai figli|un_fidanzato|una_fidanzata
    """
)

OUTRIGHT_IN_RUNS = (
    "傻逼", "傻屄", "煞笔", "操你妈", "草泥马", "你去死", "去死吧", "贱人", "婊子", "王八蛋", "混蛋", "你脑残",
    "我要杀了你", "弄死你", "滚蛋", "死ね。", "死ね!", "死ね！", "死ねよ", "くたばれ", "馬鹿野郎", "バカ野郎",
    "クソ野郎",
    "キチガイ", "殺してやる", "殺すぞ", "ぶっ殺", "你長得真性感", "你好性感",
)  # fmt: skip
"""The same where nothing parts the words: found anywhere in a text."""
