"""Capitalised words that claim nothing of anybody: the calendar, tools, places, tongues, trades and ranks.

Grounding passes them without a fact; a name that is not here and in no fact is unsupported where it stands for an
employer, a school or an event.
"""

MONTHS = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)

CALENDAR = MONTHS | frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    spring summer autumn fall winter christmas easter diwali eid
    ramadan hanukkah thanksgiving am pm cet cest gmt utc est edt pst pdt bst ist et pt ct q1 q2 q3 q4 h1 h2 eod ps
    """.split()
)

TOOLS = frozenset(
    """
    dj djs cv cvs phds mbas ceos
    linkedin google-meet zoom teams skype slack whatsapp signal telegram calendly github gitlab medium substack
    email e-mail inmail facetime twitter youtube instagram facebook meet hangouts discord notion trello jira
    confluence python java javascript typescript rust go golang kotlin swift scala ruby rails php perl haskell
    erlang elixir clojure c c++ c# f# r sql nosql html css react vue angular svelte node nodejs django flask fastapi
    spring laravel kubernetes k8s docker terraform ansible jenkins helm linux unix windows macos ios android aws gcp
    azure kafka spark flink airflow dbt snowflake databricks redshift bigquery postgres postgresql mysql mongodb
    redis elasticsearch cassandra hadoop hive presto trino iceberg tableau looker powerbi power bi excel word
    powerpoint sheets docs figma sketch photoshop illustrator indesign autocad solidworks matlab stata spss sas
    pandas numpy pytorch tensorflow keras jax scikit-learn sklearn jupyter git salesforce hubspot marketo zendesk
    sap oracle netsuite quickbooks xero workday graphql rest grpc api apis sdk sdks ci cd cicd devops mlops sre qa
    ux ui ai ml nlp llm llms gpt chatgpt ocr iot ar vr cad erp crm cms seo sem kpi kpis okr okrs roi b2b b2c saas
    paas iaas etl elt olap bi hr it pr pm pms mvp p&l r&d gdpr hipaa soc iso esg dei stem phd mba msc bsc ba bs ma
    ms md jd llb llm cpa cfa pmp acca cima ceo cto cfo coo cmo cio cpo ciso vp svp evp avp md gm ta hrbp id pdf cv
    cvs url faq usa uk us eu un nhs agile scrum kanban lean six sigma waterfall tdd ddd bdd wasm webassembly ebpf
    prometheus grafana datadog sentry stripe-api opentelemetry nginx apache rabbitmq celery dask ray mlflow kubeflow
    sagemaker vertex langchain
    """.split()
)

PLACES = frozenset(
    """
    afghanistan albania algeria andorra angola armenia azerbaijan bahamas bahrain bangladesh barbados belarus belize
    benin bhutan bolivia bosnia botswana brunei burkina burundi cambodia cameroon chad comoros congo cuba cyprus
    djibouti dominica ecuador eritrea eswatini fiji gabon gambia grenada guatemala guinea guyana haiti honduras jamaica
    jordan kazakhstan kiribati kosovo kuwait kyrgyzstan laos lebanon lesotho liberia libya liechtenstein madagascar
    malawi maldives mali mauritania mauritius micronesia moldova monaco mongolia montenegro mozambique myanmar namibia
    nauru nicaragua niger macedonia oman palau palestine panama papua paraguay qatar samoa seychelles somalia sudan
    suriname syria tajikistan togo tonga trinidad tobago turkmenistan tuvalu emirates uzbekistan vanuatu vatican
    venezuela yemen zambia zimbabwe caribbean scandinavia zanzibar hawaii alaska arizona iowa kansas nebraska nevada
    minnesota wisconsin montana wyoming idaho indiana kentucky louisiana maine maryland missouri mississippi oklahoma
    tennessee vermont connecticut delaware hampshire jersey dakota arkansas alabama carolina cornwall yorkshire kent
    europe asia africa america americas oceania antarctica australia austria belgium brazil bulgaria canada chile
    china colombia croatia czechia denmark egypt estonia ethiopia finland france germany ghana greece hungary
    iceland india indonesia iran iraq ireland israel italy japan kenya korea latvia lithuania luxembourg malaysia
    malta mexico morocco nepal netherlands nigeria norway pakistan peru philippines poland portugal romania russia
    rwanda scotland senegal serbia singapore slovakia slovenia spain sweden switzerland taiwan tanzania thailand
    tunisia turkey uganda ukraine uruguay vietnam wales england britain argentina emea apac latam dach nordics
    benelux balkans baltics mena london paris berlin munich hamburg frankfurt cologne stuttgart leipzig dresden
    vienna zurich zürich geneva basel bern madrid barcelona valencia seville lisbon porto rome milan turin naples
    florence amsterdam rotterdam utrecht eindhoven brussels antwerp ghent dublin cork belfast edinburgh glasgow
    manchester birmingham leeds bristol liverpool oxford cambridge cardiff copenhagen aarhus stockholm gothenburg
    malmo malmö oslo bergen helsinki tampere tallinn riga vilnius warsaw krakow kraków wroclaw wrocław gdansk gdańsk
    prague brno budapest bucharest cluj sofia belgrade zagreb ljubljana athens istanbul ankara kyiv lviv moscow
    tbilisi yerevan tel-aviv haifa jerusalem cairo lagos nairobi accra johannesburg kigali casablanca tunis dubai
    riyadh doha mumbai delhi bangalore bengaluru hyderabad chennai pune kolkata kochi ahmedabad karachi lahore dhaka
    colombo kathmandu bangkok hanoi jakarta manila kuala-lumpur seoul busan tokyo osaka kyoto fukuoka nagoya beijing
    shanghai shenzhen guangzhou hangzhou chengdu taipei sydney melbourne brisbane perth adelaide auckland wellington
    toronto vancouver montreal ottawa calgary waterloo boston chicago seattle denver austin dallas houston atlanta
    miami philadelphia pittsburgh detroit portland phoenix minneapolis boulder raleigh nashville brooklyn manhattan
    oakland california texas florida oregon washington colorado virginia ohio michigan illinois massachusetts
    georgia utah bavaria catalonia ontario quebec victoria bogota bogotá lima santiago montevideo quito medellin
    medellín guadalajara york francisco angeles diego jose san los las new south north east west saint st city bay
    area valley kong hong kingdom states united coast midwest
    """.split()
)

PEOPLES = frozenset(
    """
    english german french spanish portuguese italian dutch swedish norwegian danish finnish polish czech slovak
    hungarian romanian bulgarian greek turkish russian ukrainian arabic hebrew persian farsi hindi urdu bengali
    tamil telugu marathi gujarati punjabi chinese mandarin cantonese japanese korean vietnamese thai indonesian
    malay tagalog swahili american british canadian australian european asian african indian irish scottish welsh
    swiss austrian belgian brazilian mexican argentinian colombian latin nordic scandinavian catalan basque israeli
    iranian kenyan nigerian jewish muslim christian hindu sikh buddhist catholic black latina latino
    """.split()
)

TRADES = frozenset(
    """
    data engineering engineer engineers software platform product products design designer research science scientist
    analytics analyst marketing sales finance operations ops people talent recruiting security infrastructure backend
    frontend full-stack fullstack machine learning deep cloud mobile web senior junior lead principal staff head chief
    director manager managers officer president vice associate assistant partner founder co-founder consultant
    coordinator specialist developer architect administrator team teams department group division unit board committee
    master masters bachelor bachelors doctorate degree thesis internship intern fellowship programme program course
    hi hello hey dear best regards thanks thank sincerely cheers yours kind warm p.s ps re fwd fw subject i ok okay
    mum mom mummy dad daddy grandma grandpa granny
    i'm i'd i've i'll internet covid covid-19 god bluetooth wi-fi wifi
    """.split()
)

HARMLESS = CALENDAR | TOOLS | PLACES | PEOPLES | TRADES
