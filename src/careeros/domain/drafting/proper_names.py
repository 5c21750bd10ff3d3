"""Names that keep their capital within a title or a wish: of tools, firms, places and peoples. All small here."""

from careeros.domain.drafting.vocabulary import words
from careeros.domain.quality.lexicons.known_names import PEOPLES, PLACES, TOOLS

_WORDS_TOO = words("""
    teams zoom go rust react node spring swift excel word power sheets docs sketch notion signal lean six sigma meet
    medium hive presto ray stem agile scrum kanban waterfall c r rest rails flask spark beam english-speaking slack
    e-mail email inmail hangouts trello chatgpt helm jenkins url id faq cv cvs cad tdd ddd bdd devops mlops ai ml it
    git photoshop-free sentry celery nodejs dj djs airflow snowflake dask discord stripe-api google-meet apis sdks
    """)
"""Tools whose names are words, too, and what is no name."""

_ON_ANY_MAP = words(
    "new south north east west saint st city bay area valley kingdom states united coast midwest los las"
)

FIRMS = words("""
    abap acumatica adobe airbnb akamai alibaba alteryx amazon amd anaplan apple arcgis asana atlassian autodesk azure
    bloomberg braze cadence catia cisco citrix cobol cognos coupa creo dayforce delphi deloitte disney docusign drupal
    dynamics dynatrace ebay ericsson excel-vba expedia facebook fortinet fortran genesys google guidewire huawei
    informatica instagram intel joomla kpmg kronos kubernetes labview lego lexisnexis linkedin lotus magento mastercard
    mcafee mcdonald's medicaid medicare medidata metaverse microsoft microstrategy mulesoft nestle netflix netsuite nike
    nokia nvidia okta openshift oracle outsystems pardot paypal pega peoplesoft pepsico playstation qlik qlikview
    qualtrics revit rockwell salesforce samsung servicenow sharepoint shopify siebel siemens simulink sitecore sony
    spotify splunk squarespace starbucks svelte tally teamcenter teradata tesla tibco tiktok toyota twilio twitch uber
    ubuntu unilever unix unreal vba veeva verilog vhdl vmware volvo walmart webflow woocommerce wordpress workday xbox
    xero youtube zalando zendesk zoho
    """)

NAMES = (
    (TOOLS - _WORDS_TOO)
    | (PLACES - _ON_ANY_MAP)
    | PEOPLES
    | FIRMS
    | words("montessori roman waldorf steiner anglican bayesian olympic paralympic christmas mandarin erasmus")
)

TONGUES = words(
    "go rust swift react node spring unity ray hive excel r c rails flask spark beam helm airflow snowflake"
)
"""Names where somebody builds with it; words elsewhere."""

BUILDERS = words(
    "developer engineer programmer architect consultant specialist administrator trainer developers engineers"
)

BEFORE_NAMES = words("new south north east west northern southern eastern western central united latin great middle")
"""Part of the name where one follows."""

AFTER_BEFORE = PLACES | words("kingdom states east africa america asia zealand york delhi orleans")
