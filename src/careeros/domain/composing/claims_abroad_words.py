"""How other languages than English claim a shared past, a referral, a school, a team: few patterns, and sure ones.

All are matched against folded text, without accents and capitals; none reaches over the end of a sentence.
"""

SHARED_PAST = {
    "de": r"""
        \bwir\b[^.!?\n]{0,60}\b(?:zusammen|gemeinsam)\s+(?:ge\w+|studiert|trainiert|promoviert|absolviert)\b
        | \bwir\b[^.!?\n]{0,60}\b(?:zusammengearbeitet|kennengelernt|kennen\s+gelernt|getroffen|begegnet)\b
        | \b(?:haben|hatten|sind)\s+wir\b[^.!?\n]{0,60}\b(?:gesprochen|telefoniert|unterhalten)\b
        | \bwir\s+(?:haben|hatten)\b[^.!?\n]{0,60}\b(?:gesprochen|telefoniert|unterhalten)\b
        | \bwir\s+(?:waren|sind)\s+(?:\w+\s+){0,2}(?:kolleg|kommiliton|freund|mitschul|nachbar)
        | \b(?:wir\s+kennen|kennen\s+wir)\s+uns\b | \bunser(?:e[rnms]?)?\s+(?:letzte|fruhere)[rnms]?\s+\w
        | \bunser(?:e[rnms]?)?\s+gemeinsame[rnms]?\s+(?:zeit|arbeit|stud|projekt|tage|jahr)
        | \b(?:fruhere?|ehemalige)[rn]?\s+(?:kolleg|kommiliton|mitarbeiter|schuler)
        | \b(?:du\s+warst|sie\s+waren)\s+(?:damals\s+|einmal\s+|fruher\s+)?mein
        | \b(?:du|sie|ihr)\b[^.!?\n]{0,40}\b(?:mir|uns)\b[^.!?\n]{0,40}\b(?:versprochen|zugesagt)\b
        | \b(?:hast|haben|hatten)\s+(?:du\s+|sie\s+)?(?:mir|uns)\b[^.!?\n]{0,40}\b(?:versprochen|zugesagt)\b
    """,
    "fr": r"""
        \bnous\s+(?:avons|avions)\s+(?:\w+\s+)?(?:collabore|discute|echange|parle)\b
        | \bnous\s+(?:avons|avions)\s+(?:\w+\s+)?(?:travaille|etudie)\b[^.!?\n]{0,25}\bensemble\b
        | \bnous\s+nous\s+(?:sommes|etions)\s+(?:\w+\s+)?(?:rencontre|connu|croise|vu|parle)
        | \bnous\s+(?:travaillions|etudiions)\s+ensemble\b
        | \b(?:on\s+se|nous\s+nous)\s+conna(?:it|issons)\b | \bancien(?:ne)?\s+(?:collegue|camarade
        |eleve|etudiant)
        | \bnotre\s+dernier\w*\s+(?:rencontre|conversation|echange|appel|discussion)\b
        | \bnous\s+etions\s+(?:\w+\s+)?(?:ensemble|collegue|camarade|amis|voisin)
        | \b(?:vous\s+etiez|tu\s+etais)\s+m(?:on|a)\b
        | \b(?:m'avez|m'aviez|m'as|m'avais|nous\s+avez)\s+(?:\w+\s+)?promis\b
        | \b(?:lors\s+de|depuis|suite\s+a|apres)\s+notre\s+(?:dernier\w*\s+)?
          (?:rencontre|conversation|echange|appel|discussion|collaboration)\b
    """,
    "es": r"""
        (?<!si\s)\b(?:trabajamos|trabajabamos|estudiamos|estudiabamos|colaboramos|estuvimos|trabajado|estudiado|
        colaborado)\s+(?:\w+\s+){0,2}junt[oa]s\b
        | \bnos\s+(?:conocimos|conocemos|vimos)\b | \b(?:fui|era|soy)\s+(?:su
        |tu)\s+(?:\w+\s+)?(?:companer|colega|alumn|jef)
        | \bnuestr[oa]\s+(?:ultim|anterior) | \bfuimos\s+(?:\w+\s+)?(?:companer|colega|vecin|amig)
        | \b(?:me|nos)\s+(?:prometio|prometiste|habia\s+prometido|habias\s+prometido|ha\s+prometido
        |has\s+prometido)\b
    """,
    "pt": r"""
        (?<!se\s)\b(?:trabalhamos|trabalhavamos|estudamos|estudavamos|colaboramos
        |estivemos)\s+(?:\w+\s+){0,2}junt[oa]s\b
        | \bconhecemo-nos\b | \bnos\s+conhecemos\b | \b(?:fui|era|sou)\s+(?:a\s+|o\s+)?(?:seu|sua|teu
        |tua)\s+(?:\w+\s+)?(?:colega|alun|chefe)
        | \bnoss[oa]\s+(?:ultim|anterior) | \bfomos\s+(?:\w+\s+)?(?:colega|vizinh|amig)
        | \b(?:prometeu-me|prometeste-me|me\s+prometeu|tinha-me\s+prometido|havia-me\s+prometido)\b
    """,
    "it": r"""
        \b(?:abbiamo|avevamo)\s+(?:\w+\s+){0,2}(?:lavorato|studiato|collaborato)\s+(?:\w+\s+){0,2}insieme\b
        | \b(?:lavoravamo|studiavamo)\s+(?:\w+\s+)?insieme\b | \beravamo\s+(?:\w+\s+)?(?:collegh|compagn
        |amic|vicin)
        | \bci\s+conosciamo\b | \b(?:ero|sono\s+stat[oa])\s+(?:il\s+|la\s+)?(?:tu[oa]
        |su[oa])\s+(?:\w+\s+)?(?:collega|compagn|alliev)
        | \bnostr[oa]\s+ultim
        | \bci\s+siamo\s+(?:\w+\s+)?(?:conosciut|incontrat|vist|sentit|parlat)
        | \b(?:mi|ci)\s+(?:hai|ha|avevi|aveva)\s+promesso\b
    """,
    "nl": r"""
        \b(?:we|wij)\b[^.!?\n]{0,40}\b(?:samengewerkt|samen\s+ge\w+|elkaar\s+(?:\w+\s+){0,3}(?:ontmoet
        |gesproken|gezien))\b
        | \b(?:we|wij)\s+(?:werkten|studeerden|zaten|woonden)\s+samen\b
        | \b(?:we|wij)\s+(?:kennen|kenden|ontmoetten|spraken)\s+elkaar\b | \bkennen\s+(?:we|wij)\s+elkaar\b
        | \bik\s+(?:was|ben)\s+(?:je|jouw|uw)\s+(?:\w+\s+)?(?:collega|leerling|student) | \bons(?:\s+
        |e\s+)(?:laatste|vorige)\b
        | \b(?:je|jij|u)\b[^.!?\n]{0,20}\b(?:me|mij)\b[^.!?\n]{0,30}\bbeloofd\b
    """,
    "zh": r"""
        [我咱]们?(?:曾经?|以前|之前|当年|过去|从前|早年)[^。!?！？\n]{0,12}(?:一起|共事|同学|同事|合作
        |见|认识|聊|谈)
        | 一起(?:工作|共事|学习|合作|读书)过 | (?:共事|合作)过 | 见过(?:您|你|面)
        | [我咱]们[^。!?！？，,\n]{0,6}认识(?!一下) | 我是[您你]的?(?:以前的?|老|前|旧)?(?:同事|同学|下属|学生)
        | [我咱]们(?:曾?是)(?:老)?(?:同事|同学|朋友|校友)
        | 上次(?:见面|聊|通话|谈|会面) | [您你][^。!?！？\n]{0,6}答应过?(?:我|给)
    """,
    "ja": r"""
        一緒に(?:働いて(?:い|お)|働きまし|働いた|お?仕事をして(?:い|お)|お?仕事をしまし
        |お?仕事をさせていただ|学んで(?:い|お)|勉強して(?:い|お)|過ごし)
        | (?:以前|先日|昨年|前回|前に)[^。!?！？\n]{0,10}お会い(?:し|でき) | (?:同僚|同級生
        |同期)(?:でした|だった) | (?:以前|元|昔)の同僚 | 元同僚 | 知り合い(?:です|でした)
        | 先日の(?:お?打ち?合わせ|会議|お電話|お話|ご?面談|ミーティング)
        | 約束(?:して|をして)?(?:くださ|いただ|くれ)
    """,
    "ar": r"""
        (?:عملنا|درسنا|كنا نعمل|كنا ندرس)\s+(?:معا|سويا) | التقينا | تقابلنا | كنا زملاء | كنت\s+زميل
        | نعرف\s+بعضنا | وعدتني | وعدتنا
    """,
    "hi": r"""साथ\s+(?:में\s+)?काम\s+(?:किया|करते\s+थे|कर\s+चुके) | साथ\s+(?:में\s+)?पढ़(?:े|ते) | हम[^।!?\n]{0,25}\bमिले\s+थे
        | एक[\s-]दूसरे\s+को\s+(?:\S+\s+)?जानते
        | (?:पुराना|पुरानी|पूर्व)\s+(?:सहकर्मी|साथी|सहपाठी) | आपने[^।!?\n]{0,30}(?:वादा|वचन)""",
}
REFERRAL = {
    "de": r"""
        \b(?:ihre?|deine?)\s+(?:kolleg|freund|chef|bekannte
        |mitarbeiter)\w*\b[^.!?\n]{0,50}\bhat\s+(?:mir|mich)\b
        | \b(?:hat|haben)\s+mir\s+(?:ihre|deine)n?\s+(?:kontakt|name|nummer|adresse)
        | \bauf\s+(?:empfehlung|anraten)\s+(?:von|ihre|deine)
    """,
    "fr": r"""
        \b(?:votre|ton|ta)\s+(?:\w+\s+)?(?:collegue|amie?|chef|patron|directeur)\b[^.!?\n]{0,40}\bm'a\s
        | \bde\s+la\s+part\s+de\b
    """,
    "es": r"""
        \b(?:su|tu)\s+(?:\w+\s+)?(?:colega|companer[oa]|amig[oa]|jef[ea])\b[^.!?\n]{0,40}\bme\s+(?:dio
        |ha|recomendo|hablo|paso|sugirio|dijo|pidio)\b
    """,
    "pt": r"""
        \b(?:seu|sua|teu|tua)\s+(?:\w+\s+)?(?:colega|amig[oa]|chefe)\b[^.!?\n]{0,40}(?:\b\w+-me\b
        |\bme\s+(?:deu|recomendou|passou|falou|sugeriu|indicou)\b)
    """,
    "it": r"""
        \b(?:tu[oa]|su[oa])\s+(?:\w+\s+)?(?:collega|amic[oa]|capo)\b[^.!?\n]{0,40}\bmi\s+ha\b
    """,
    "nl": r"""
        \b(?:je|jouw|uw)\s+(?:\w+\s+)?(?:collega|vriend\w*|baas)\b[^.!?\n]{0,40}\b(?:(?:gaf|heeft|raadde
        |vertelde|vroeg)\s+(?:me|mij)\b|zei\s+dat)
    """,
    "zh": r"""
        [您你]的(?:一位)?(?:同事|朋友|领导|老板|同学)[^。!?！？\n]{0,12}(?:介绍|推荐|告诉我|给了我|给我|让我)
    """,
    "ja": r"""
        (?:同僚|知人|友人|上司|先輩)[^。!?！？\n]{0,6}(?:から|より
        |に)[^。!?！？\n]{0,8}(?:紹介(?:いただき|され|さ)|推薦(?:いただき|され|さ)|言われ|伺い|聞き)
    """,
    "ar": r"""
        (?:زميلك|صديقك|مديرك)[^.!؟\n]{0,30}(?:أعطاني|أخبرني|اقترح|أوصى)
    """,
    "hi": r"""
        (?:सहकर्मी|दोस्त|मित्र|साथी)[^।!?\n]{0,20}ने\s+(?:मुझे|आपका)
    """,
}
STUDIED = {
    "de": r"""
        \bich\b[^.!?,;\n]{0,50}\b(?:in|an|am|bei)\b[^.!?,;\n]{0,50}\b(?:studiert|promoviert|geforscht
        |habilitiert)\b| \bmein\w*\s+studium\s+(?:an|in|am|bei)\b | \b(?:absolvent(?:in)?|alumn\w+
        |doktorand(?:in)?)\s+(?:der|des|an|von)\b
    """,
    "zh": r"""
        我[^。!?！？您你\n]{0,8}(?:毕业于|就读于|在[^。，,!?！？\n]{2,14}(?:大学
        |学院)[^。，,!?！？\n]{0,6}(?:学习|读|毕业|念书)|是[^。，,!?！？\n]{2,10}(?:大学|学院)的?(?:毕业
        |校友|硕士|博士))
    """,
    "ja": r"""
        (?:大学|大学院|学部|高専)(?:院)?(?:を|で|に)(?!ご)[^。!?！？\n]{0,10}(?:卒業し|学び|学んで
        |専攻し|修了し|在学し|在籍し)|(?:大学|大学院|高専)の?(?:卒業生|出身)です
    """,
    "ar": r"""
        (?<!أنك\s)(?<!انك\s)(?<!أنكم\s)(?:تخرجت|درست)\s+(?:من|في)\s|أنا\s+خريج
    """,
    "hi": r"""
        मैंने[^।!?\n]{0,40}(?:पढ़ाई|स्नातक|डिग्री)|मैं[^।!?\n]{0,30}(?:स्नातक|ग्रेजुएट)
    """,
}
LEADS = {
    "de": r"""
        \b(?:leite|fuhre)\s+(?:ich\s+)?(?:\w+\s+){0,2}(?:team|gruppe|abteilung)\b
    """,
    "fr": r"""
        \bje\s+(?:dirige|gere|manage|encadre)\s+(?:\w+\s+){0,2}(?:equipe|departement|service)\b
    """,
    "es": r"""
        \b(?:dirijo|lidero|gestiono)\s+(?:\w+\s+){0,2}(?:equipo|departamento)\b
    """,
    "pt": r"""
        \b(?:dirijo|lidero|chefio|giro)\s+(?:\w+\s+){0,2}(?:equipa|equipe|time|departamento)\b
    """,
    "it": r"""
        \b(?:dirigo|guido|gestisco|coordino)\s+(?:\w+\s+){0,2}(?:team|squadra|gruppo|reparto)\b
    """,
    "nl": r"""
        \b(?:leid|ik\s+manage)\s+(?:ik\s+)?(?:\w+\s+){0,2}(?:team|afdeling|groep)\b
    """,
    "zh": r"""
        我[^。，,!?！？您你\n]{0,6}(?:带领|领导|管理)[^。，,!?！？\n]{0,10}(?:团队|部门)
    """,
    "ja": r"""
        (?:チーム|部門|部署)を(?:率い|統括し|まとめ)(?!て(?:い?らっしゃ|おられ|おいで))
    """,
    "ar": r"""
        (?:أقود|أدير)\s+(?:فريق|قسم)
    """,
    "hi": r"""
        मैं[^।!?\n]{0,40}टीम\s+का\s+नेतृत्व
    """,
}
PATENT = r"\bpatent|\bbrevet|\boctrooi|专利|專利|特許|براء(?:ة|ات)\s+اختراع|पेटेंट"
"""The same in any language, and of any form."""

LEADING = r"""
    lead | head | manag | direct | chief | chef | leit | gerente | gestor | responsab | capo |
    supervis | coordin | dirig | dirij | founder | \bc[etof]o\b | hoofd | teamlead | 经理 | 主管 |
    总监 | 负责 | 带领 | 领导 | 課長 | 部長 | マネージャ | リーダー | 統括 | مدير | قائد | रئيس | प्रबंधक | मैनेजर |
    प्रमुख
"""
SCHOOLING = r"""
    universi | hochschul | college | school | ecole | studi | etud | estud | degree | diplom |
    \bph\.?d | \bmsc | \bbsc | master | bachelor | doctor | doktor | promov | alumn |
    absolvent | graduat | 大学 | 学院 | 大學 | جامعة | विश्वविद्यालय | महाविद्यालय
"""
"""Words by which a profile tells that somebody leads, or studied."""
