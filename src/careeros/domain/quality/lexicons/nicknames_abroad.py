"""Short names of other tongues, and more of English, with the long names that they stand for; folded."""

GROUPS = """
    josephine josephina josie jo josy fifi; josephine josefine josefina pepa fina; joanna joanne joan johanna jo;
    ann anne anna annie; ann anna hannah hanna; sara sarah; marie mary maria; philip phillip phil filip;
    catherine katherine katharina katharine catarina cath kathi; margaret margarita margarethe rita marge margot;
    susan susanna susanne suzanne sue sanna; isabel isabella isabelle isa bel; alan allan allen al; alison ali allie;
    edwin ed; edmund ed ned; edgar ed; eduard edi ed; eleanor elena leonora; annabel annabelle anna bella belle;
    rosemary rose rosie romy; emily em emmy millie; emilia emmy mila milla; charlotte charlie lottie lotte lola;
    alexandra alexandria ali lexie sandra; alexander alec alek sander xander sandro; martha marty; martin marty tino;
    louise lou lulu luisa; louis lou lewis luigi; gabriella gabriela gabrielle gabi gaby gabby gabs;
    gabriel gabe gabo gabi; daniela danielle dani; daniel dani danilo; michaela mikaela micha michi mika; michelle
    shelly; victoria vicki viki vika tory; victor vic; jacqueline jackie; jack jackson; caroline carolina carol caro
    carrie lina; stephanie steffi steff stefanie stefania steph stevie fanny; jeremy jerry jem; jeremiah jerry;
    geraldine gerry; harriet hattie; matilda tilly mathilda; beatrice bea trixie; florence flo flossie; millicent
    millie; winifred winnie; constance connie; cordelia delia; adelaide addie heidi; adelheid heidi; agatha aggie;
    arthur art artie; bartholomew bart; bernard bernie; bradley brad; cameron cam; clifford cliff; curtis curt;
    dominic dom nic; donald don donny; donovan don; douglas doug; ernest ernie; ferdinand ferdi nando; francesca
    fran frankie cesca; frances fran fanny frankie; francine fran; franklin frank; gilbert gil bert; hubert bert;
    herbert herb bert; norbert nobby bert; hugh hughie; isaac ike zac; jacob jake; jonas jon; julian jules; julia
    jules julie; leonora nora; lucille lucy; lucia lucy; malcolm mal; marcus marc mark; marjorie marge; maximilian
    max maxi; maxwell max; mitchell mitch; mohammed mohamed muhammad mohammad muhammed mehmet mo hamada; nigel nige;
    patricia tricia patsy; phyllis phyl; priscilla cilla; prudence pru; reginald reg reggie; roderick rod; rodney
    rod; roland rollo; rosalind roz; rosalie rosie; russell russ; seymour sy; sidney sid; solomon sol; spencer
    spence; stanley stan; sylvester sly; tabitha tabby; terence terry; thaddeus thad tad; virginia ginny ginger;
    vivian viv; vivienne viv; wallace wally; wilfred wilf; winston win; yvonne vonnie; zara zed;
    natasha natalia natalya tash tasha; siobhan shiv; lawrence laurence loz lozza; laura loz lozza; derek dez;
    steve stephen steven stevo; theodora dora; krishnamurthy murthy krishna;
    david dave davo; scott scotty; macdonald mcdonald mac macca; emma em ems; roberta bobbie; angus gus;
    hamish mish; catriona trina; oluwaseun seun; oluwatobiloba oluwatobi tobi; oluwafemi femi;
    oluwadamilola damilola dami; chukwuemeka emeka; chukwudi chudi; ngozichukwuka ngozi; ifeoluwa ife; sebastiao tiao;
    jean jeannie; jane janie janey jenny; janet jan; janice jan; james jem; jameson jamie; john ian juan ivan giovanni;

    katarzyna kasia kaska kasiu; malgorzata gosia malgosia gosiu; barbara basia baska basiu; anna ania anka aneczka
    aniu andzia; agnieszka aga agnes agusia; aleksandra ola olka olu alex sasza; joanna asia aska joasia asiu; magdalena
    magda madzia madzik magdo; ewa ewka ewelina; maria marysia maryla mania; elzbieta ela elka elu; zofia zosia zosiu;
    dorota dorotka; krystyna krysia krysiu; danuta danka; teresa renia; jadwiga jadzia; justyna justysia; beata beatka;
    monika monia; natalia natka; karolina karola; wiktoria wika; julia julka; tomasz tomek tomku tom; piotr piotrek
    piotrze piotrus; krzysztof krzysiek krzys krzychu krzysku krzysztofie; andrzej jedrek andrzeju; marek marku marecki;
    pawel pawelek pawle; michal michalek misiek michale; grzegorz grzesiek grzes grzegorzu; stanislaw staszek stas
    stachu;
    jan janek jasiek jas janku janie; jakub kuba kubus kubo; mateusz matek mateo mati mateuszu; maciej maciek macku;
    wojciech wojtek wojtku; zbigniew zbyszek zbyszku; jerzy jurek jurku; kazimierz kazik; tadeusz tadek tadziu;
    ryszard rysiek rysiu; bartosz bartek bartku; bartlomiej bartek bartku; dariusz darek darku; mariusz mario mariuszu;
    jaroslaw jarek jarku; miroslaw mirek; slawomir slawek slawku; przemyslaw przemek przemku; leszek lechu; lukasz
    luki lukaszu; franciszek franek; szymon szymek; adam adas adamie; robert robercie; aleksander olek;

    dmitri dmitry dmitriy dmitrii dmytro dima mitya dimka; aleksandr alexandr aleksandra alexandra oleksandr sasha sanya
    shura;
    yekaterina ekaterina katya katia; tatiana tatyana tetiana tanya tania; natalia natalya nataliya natasha nata;
    svetlana sveta; olga olya olia; yelena elena olena lena lenochka; irina iryna ira irochka; anna anya ania anyuta;
    maria mariya marija masha; anastasia anastasiya nastya nastia; yulia julia yuliya iuliia yulya; ksenia kseniya
    ksyusha; lyudmila ludmila lyuda mila; galina halyna galya; lyubov luba lyuba; nadezhda nadya nadia; sofia sofya
    sonya sonia; vera verochka; yevgenia evgenia zhenya; yevgeny evgeny evgeniy yevgeniy zhenya; mikhail mykhailo misha
    michael; nikolai nikolay mykola kolya; sergei sergey serhii serhiy seryozha serge; vladimir volodymyr vova volodya
    vlad;
    vladislav vlad vladik; vyacheslav slava; yaroslav slava yarik; stanislav stas slava; pavel pasha pavlo; andrei
    andrey andrii andriy andryusha; alexei aleksei alexey oleksii oleksiy lyosha alyosha; ivan vanya vania; konstantin
    kostya kostia; grigory grigoriy grisha; georgy georgiy gosha zhora; anatoly anatoliy tolya; viktor vitya; viktoria
    viktoriya vika; valery valeriy valera; valeria valeriya lera; vasily vasiliy vasyl vasya; boris borya; leonid
    lyonya; maksim maxim max maks; roman roma; arkady arkasha; timofey tima; yuri yuriy yury iurii yura; oleg oleh
    olezhka;
    pyotr petro petya; fyodor fedor fedya; ilya ilia iliya; artyom artem tyoma; kirill kyrylo; daniil danila danya;
    дмитрии дима митя; александр саша саня шура; александра саша шура; екатерина катя; татьяна таня; наталья наталия
    наташа; светлана света; ольга оля; елена лена; ирина ира; анна аня; мария маша; анастасия настя; юлия юля; ксения
    ксюша; людмила люда мила; галина галя; надежда надя; софия софья соня; евгения женя; евгении женя; михаил миша;
    николаи коля; сергеи сережа; владимир вова володя; владислав влад; вячеслав слава; павел паша; андреи андрюша;
    алексеи леша алеша; иван ваня; константин костя; григории гриша; анатолии толя; виктор витя; виктория вика; валерии
    валера; василии вася; борис боря; максим макс; роман рома; юрии юра; олег олежка; петр петя; артем тема;

    ulrich uli ulli; ulrike uli ulli rike; stefan steffen stef; johannes johann hannes hans jo; joachim jochen achim
    jo; georg schorsch jorg; wolfgang wolf wolle; friedrich fritz fred; friederike rike fritzi; heinrich heiner heinz
    henrik; elisabeth lisa lisbeth elli sissi elsbeth betti lisi else elsa bettina; katharina kathrin katrin kathi kati
    kathe; margarete gretel grete margret; magdalena lena leni magda; helene lena leni; susanne susi sanne; sabine bine
    biene; sebastian basti bastian wastl; matthias matze hias matti; michael michi micha; andreas andi andy; andrea
    andi andy; christian chris christl; christine christl tine chris; christiane jane chris; thomas tommy thommy; klaus
    nikolaus niko; benedikt bene ben; benjamin benni; maximilian maxi; alexander alexandra alex; tobias tobi; manuela
    manu;
    manfred mani manni fred; siegfried siggi; sigrid siggi sigi; werner werni; rudolf rudi; ludwig lutz wiggerl luggi;
    franziska franzi sissi; franz franzl; josef sepp josi jupp; leopold poldi leo; monika moni; veronika vroni; theresa
    resi thesi; therese resi; gabriele gabi gaby; angelika geli angie; dorothea doro thea dorle; ursula uschi ulla;
    hildegard hilde; waltraud traudl; gertrud trudi gerti traude; brigitte gitte biggi gitti; annemarie annemie anne
    anni; anneliese anne liesl; constanze conny; cornelia conny nele connie; jurgen jogi; gunther gunni; gunter gunni;
    eberhard ebi hardy; gerhard gerd hardy; bernhard bernd hardy; reinhard hardy reini; helmut helli; karlheinz
    charly karl; hannelore hanne lore; silke silli; philipp phil; florian flo flori; dominik domi; valentin vale;
    vincenz vinzenz zenz; lorenz lenz; pascal pasi;

    jose ze zeca zezinho pepe pepito chepe; joseph zef; maria mariazinha mimi; francisco chico xico paco pancho
    curro kiko fran; francisca chica paqui paquita; antonio toninho toze tonho tono; joao joaozinho juca; manuel manel
    manolo manny lolo manu; manuela manela manu; luis lula luisinho lucho; eduardo edu duda dudu lalo; eduarda duda;
    fernando nando; fernanda nanda fer; rodrigo digo rodri; ricardo rico cacá caca; roberto beto; alberto beto tito;
    gilberto beto gil; humberto beto; paulo paulinho; pedro pedrinho perico; rafael rafa; rafaela rafa; gustavo guga
    gus tavo; guilherme gui; guillermo guille memo; gabriel biel; beatriz bia bea; isabel bel belinha chavela isa;
    leonardo leo; leonor nor leo; leticia leti le; luciana lu; luiza lu; luzia lu; mariana mari nana; marina mari;
    catarina cata; carolina carol caro; teresa tete teresinha teresita tere; margarida guida; helena lena lenita;
    madalena lena; alexandre xande ale; alexandra xana ale; sebastiao tiao bastiao; raimundo mundo raimundinho;
    severino bio; tiago ti; henrique rique; vinicius vini; matheus teteu; augusto guto; carlos carlinhos cacau charly;
    jorge jorginho jorgito; joaquim quim; joaquin quino; domingos mingos; filipa pipa; filipe lipe; felipe pipe lipe
    feli;

    guadalupe lupe lupita; concepcion concha conchi conchita; consuelo chelo; dolores lola loli; rosario charo; mercedes
    merche meche; pilar pili; montserrat montse; inmaculada inma; encarnacion encarna; asuncion asun; remedios reme;
    esperanza espe; soledad sole; lourdes lulu; milagros mila; natividad nati; graciela chela; isabel isa; josefa pepa
    pepita; maria mari maruja; ana anita; enriqueta queta; gregorio goyo; ignacio nacho iñaki inaki; jesus chus chuy;
    alejandro ale jandro alex; alejandra ale jandra alex; santiago santi yago chago diego; sebastian sebas seba;
    cristina cris tina; cristobal cris tobal; hector tito; enrique quique kike; eugenio gene; federico fede;
    nicolas nico; mateo teo; vicente chente; rafael rafa; rodolfo fito; adolfo fito; alfonso poncho fonso; alfredo
    fredo; arturo turo; ernesto neto; roberto rober; salvador chava salva; xavier javier javi xavi; jaime jimmy
    jaimito; jeronimo jero; joan juan; juan juanito; juana juanita; lorenzo lencho; marcelo chelo; maximiliano maxi;
    miguel migue mike; monica moni; patricia pati; ramon moncho; raul rulo; ricardo richi; sergio checo; veronica
    vero; victoria vicky; yolanda yoli; susana susi; silvia chivi; beatriz beti; barbara barbi; valentina vale valen;
    jordi jorge; fernando fer; refugio cuca; socorro coco; rosalia rosi; gertrudis tula; catalina cata lina;

    giuseppe beppe peppe pino pippo; giuseppina pina peppina; giovanni gianni nanni vanni gio; giovanna gianna gio;
    francesco franco cecco checco; francesca franca checca; antonio toni tonio tonino nino; luigi gigi gino; pierluigi
    gigi; domenico mimmo nico; domenica mimma; salvatore totò toto turi; vincenzo enzo cenzo; lorenzo enzo renzo;
    alessandro sandro ale alex; alessandra sandra ale; raffaele lello raf; raffaella lella; michele lele; michela miki;
    gabriele lele; daniele dani lele; eleonora nora ele; elisabetta elisa betta bettina; federica fede; federico fede
    rico; stefano ste; stefania ste; matteo teo; filippo pippo; leonardo leo nardo; lodovico ludo vico; ludovica ludo;
    enrico rico; riccardo ricky; roberto robi; andrea andre; tommaso tom masi; valentina vale; valeria vale; valerio
    vale; simone simo; simona simo; caterina cate rina; margherita marghe rita; giulia giuli; giorgio giò gio; giacomo
    mino giac; gaetano tano; gennaro jenny; pasquale lino; nicola nico; nicolo nico; emanuele lele manu; emanuela manu;
    angela angiolina; carmela mela lina; concetta titti; assunta assuntina; beatrice bea bice; benedetta benny;

    venkatesh venkata venkat venky; venkataraman venkat venky; lakshmi laxmi lakshmy; subramaniam subramanian mani subbu
    subra; ramakrishnan ramki ram; krishnamurthy krish kittu; krishna krish; krishnan krish; sreenivas srinivas srini
    sreeni vasu; srinivasan srini vasu; raghavendra raghu; raghunath raghu; rajendra raj raju rajen; rajesh raj raju;
    rajiv raj raju; rajkumar raj; narendra naren; surendra suren; mahendra mahi; jitendra jitu jeetu; dharmendra
    dharam; upendra upen; virendra viru veer; yogendra yogi; yogesh yogi; devendra dev; ravindra ravi; ravichandran
    ravi; chandrashekhar chandu shekhar chandra; padmanabhan paddu; parthasarathy partha; gopalakrishnan gopal gopi;
    balakrishnan balu bala; balasubramanian balu bala; jayaraman jay; jayashree jaya; vijayalakshmi viji vijaya;
    vijayakumar vijay viju; saraswati saras; parvati paru; kamala kamu; kalyani kalyu; meenakshi meena minu; mrinalini
    minu; aparna appu; abhishek abhi; abhinav abhi; abhijit abhi; aditya adi; anirudh ani; aniruddha ani; anjali anju;
    archana archie; ashwin ash; ashwini ash; bhaskar bhasi; deepak deepu dipu; deepika deepu deepa; divya divi; gaurav
    gaurav; gayatri gayu; harikrishnan hari; harish hari; hemalatha hema; karthik kartik karthi; kartikeya kartik;
    kavitha kavi; lalitha lalli; madhusudan madhu; madhavi madhu; manisha mani; manoj manu; mohandas mohan; mukesh
    muku; nandini nandu; nikhil nik; nitin nits; padmaja padma; pradeep prad deepu; pranav pran; praveen prav; preeti
    priti preethi; priyanka priya pri; priyadarshini priya; purushottam puru; pushpa pushpi; rachana rach; radhakrishnan
    radha; sandeep sandy sandip; sangeeta sangita; sanjay sanju; sanjeev sanju sanjiv; santosh santy; saravanan sara;
    satyanarayan satya; shailaja shailu; shantanu shan; sharmila sharmi; shashank shashi; shivakumar shiva; shobhana
    shobha; shreya shrey; shubham shub; siddharth sid siddhartha; sneha snehu; soumya sowmya; subhash subhi; suchitra
    suchi; sudhakar sudha; sudhir sudhi; sujatha suji; swaminathan swami; swati swathi; thirumalai thiru; umesh umi;
    varadarajan varada; vasudevan vasu; vikram vicky vik; vikas vicky; vignesh vicky viggy; vishal vish; vishwanathan
    vishy; vivek viv; yashwant yash; zubair zub;

    nikolaos nikos; konstantinos kostas dinos; dimitrios dimitris jimmy; georgios giorgos george; ioannis yannis giannis
    john; panagiotis panos; athanasios thanasis; vasileios vasilis bill; eleni lena helen; ekaterini katerina; cornelis
    kees cor; johannes johan jan hans joop; hendrik henk rik; wilhelmus wim willem; willem wim pim; adrianus ad arie;
    jacobus koos jaap; petrus piet peter; gerardus gerrit geert ger; theodorus theo; franciscus frans; antonius ton
    toon; maria marieke mieke ria; johanna jo hanneke joke; elisabeth els lies betsy; margaretha greet griet; catharina
    trijn toos; gustaf gusten; lars lasse; nils nisse; margareta greta; birgitta gittan; kristina stina kicki; fredrik
    fredde; sebastian sebbe; emelie emmi; ferenc feri; istvan pista isti; laszlo laci; jozsef joska; katalin kata kati;
    erzsebet erzsi zsoka; zsuzsanna zsuzsa zsuzsi; janos jani jancsi; sandor sanyi; ion ionel nelu; gheorghe gigi gicu;
    constantin costi dinu; alexandru alex sandu; mihai misu; elena ileana lenuta; aikaterini katerina; mustafa mustf
    musti; mehmet memo; ibrahim ibo brahim; suleyman sulo; huseyin huso; fatma fatos; abdullah apo; abdulrahman abdou
    rahman; abdelaziz aziz; muhammad hamoudi; mustapha mus; khadija khadi; fatima fati fatou; fatoumata fatou; mamadou
    mamad; oluwaseun seun; oluwatobi tobi; babatunde tunde; temitope temi tope; olufemi femi; adebayo bayo; chukwuemeka
    emeka; chinonso nonso; ngozi ngo; ifeoma ify; nnamdi namdi; obinna obi; chidinma chichi; adaeze ada
"""


def _by_name() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in GROUPS.split(";"):
        names = frozenset(group.split())
        for name in names:
            found[name] = found.get(name, frozenset()) | names
    return found


NICKNAMES_ABROAD = _by_name()
"""For each name those that may be meant by it, itself included."""
