"""The small words by which a Latin-script language gives itself away."""

FUNCTION_WORDS: dict[str, str] = {
    "en": """the of and to in is that it for was on are as with his they at be this have from or had by but what were
        we when your can said there each which she do how their if will up about out many then them these so some her
        would make like him into has could been its who now than you i my me our an not hello hi thanks thank please
        i'm i'd i've don't it's just very any am know want think because did only here why where should""",
    "de": """der die das und ist nicht ich sie wir ihr ein eine einen einem einer zu den von mit auf für fur im dem des
        auch es an werden aus er hat dass daß wie oder aber noch nach bei um wenn nur war haben sind über uber mich mir
        dich dir ihnen ihre ihren mein meine vielen dank danke hallo liebe lieber sehr geehrte geehrter bitte würde
        wurde könnten konnten können konnen gerne guten habe gelesen""",
    "fr": """le la les des et est une un du dans que qui pour pas sur ce il elle nous vous je au avec son sont se par
        plus ne mais ou où à été cette votre vos notre mon ma mes bonjour merci suis avez j'ai c'est d'un d'une
        qu'il l'équipe très tres bien chez être etre cordialement""",
    "es": """el la los las de y en que es un una por con para no se su lo del al como más mas pero sus le ya o este sí
        porque esta entre cuando muy sin sobre también tambien me hasta hay donde quien desde todo nos mi usted hola
        gracias soy estoy puedo tengo podría podria saludos trabajo buenos días""",
    "pt": """o a os as de e em que é um uma por com para não nao se seu sua do da dos das no na nos nas ao mais mas foi
        como eu você voce obrigado obrigada olá ola meu minha sou estou tenho isso este também tambem muito já sobre
        poderia gostaria pelo pela seus bom dia ter""",
    "it": """il lo gli di e che è un una per con non si del della dei delle nel nella al alla sono ho hai come più ma
        anche mi ci questo questa grazie ciao buongiorno salve vorrei sua suo mio mia lavoro""",
    "nl": """de het een en van ik je jij hij zij wij niet dat die is op te voor met zijn naar maar om aan ook er bij
        nog als dan wat heb heeft mijn jouw uw bedankt dank hallo beste groet graag kunt werk""",
    "sv": """och att det som en på är av för med den till inte har jag ett om vi men var sig så från du kan hej tack
        min mitt dig""",
    "pl": """i w nie na się sie to z do że ze jest jak po co tak za od ale czy ja dla dzień dobry dziękuję dziekuje
        cześć pan pani proszę był""",
    "tr": """ve bir bu için icin ile de da çok cok ben sen biz merhaba teşekkürler tesekkurler olarak daha gibi
        ama değil ne""",
}

SPOKEN_WORDS: dict[str, str] = {
    "de": """du dir dich dein deine deinen deiner hast hattest hättest kannst kannst könntest konntest würdest wurdest
        möchte mochte möchten darf ob weil woche nächste nächsten kurz zeit heute gespräch herr frau grüße grüßen viele
        freundliche sprechen eure euer schönen""",
    "fr": """tu toi te ton ta tes salut bonsoir aurais auriez aurait pourriez pouvez pouvons pourrais semaine prochaine
        demain quart d'heure disponible j'aimerais échanger seriez madame monsieur vos cela rencontrer parler votre
        cinq dix
        minutes aujourd'hui matin soir""",
    "es": """te ti tu tus qué tal buenas tardes noches podemos puedes hablar mañana semana próxima minutos leí escribo
        estás tienes tendrías podrías conversar nuestro vuestra cómo está encantado quería saber""",
    "pt": """oi tudo bem vi sua tua teu queria saber você amanhã podemos conversar falar semana próxima teria poderia
        contigo vaga abraço boa tarde noite li sobre gostei estás tens minha aqui""",
    "it": """avresti avrebbe potrei potremmo possiamo posso domani settimana prossima parlare tuo tua tuoi suoi
        buonasera minuti letto tempo sentirci cordiali saluti anch'io qualche""",
    "nl": """kun kunnen zou je jouw even tijd volgende morgen goedemorgen goedemiddag gelezen graag spreken vriendelijke
        groeten heeft hebt hebben ons jullie kan helpen""",
    "sv": """prata nästa vecka hur mår skulle kunna gärna läste hälsningar din ditt tid""",
    "pl": """masz ma chwilę przyszłym tygodniu możemy czy mogę porozmawiać pana panią panu dziękuję pozdrawiam jestem
        proszę czas""",
    "da": """jeg ikke af og er din dit jeres hvad dig mig også meget været bliver nogle hvor efter uge gerne læst
        læste tak hej venlig hilsen kunne til på eller fordi når selv mange mine dine snak""",
    "no": """jeg ikke av og er din ditt deres hva deg meg også veldig vært blir noen hvor etter uke gjerne lest
        leste takk hei vennlig hilsen kunne til på eller fordi når selv mange mine dine prat""",
    "fi": """ja ei että ole oli mutta kuin myös minä sinä olen olet ovat kanssa niin joka mitä voisitko voisit
        kiitos hei moi terveisin paljon haluaisin sinun teidän minun siitä tästä ensi viikolla olisi voinko""",
    "ro": """și în nu este sunt pentru că dumneavoastră dvs mulțumesc multumesc bună ziua vă va îmi aș dori citit
        despre săptămâna viitoare mult ați aveți putea dumneavoastra""",
    "cs": """je se že jsem jste váš vaše vás bych byla byste dobrý den děkuji prosím také jak který která které
        nebo velmi příští týden čas ahoj jsou mám máte""",
    "hu": """az és hogy nem egy volt kedves köszönöm szia üdvözlettel nagyon tetszett lenne jövő héten szeretnék
        beszélgetésre ön önnel cikkét olvastam mert vagy kérem""",
    "id": """yang dari ini itu dengan untuk saya anda tidak akan sudah apakah terima kasih halo selamat pagi siang
        sore kita waktu dalam juga sangat artikel bapak ibu berbicara punya""",
    "vi": """và của không một với được đã những này trong tôi chị bạn rất đọc bài viết cảm ơn chào thể tuần sau về
        người thấy hay để""",
    "tl": """ang ng mga ito iyon ako ikaw kayo hindi kumusta salamat puwede pwede tayo kita naman susunod linggo
        nabasa nagustuhan""",
    "tr": """misiniz mısınız misin mısın miyiz yarın haftaya konuşabilir görüşebilir merhabalar selamlar saygılar zaman
        dakika""",
}
"""Words of messages that tell the language of a short one; in facts they are words like any other."""
