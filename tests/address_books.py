"""The same two people as address books of several kinds write them."""

GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title,Website 1 - Value\n"
    "Noor Haddad,Noor,,Haddad,Met at DataConf,Climate ::: * myContacts,* Work,"
    "noor@tidewater.example ::: n@home.example,Mobile,+351 21 555 01 00,Tidewater Labs,Data Engineer,https://www.linkedin.com/in/noor-haddad\n"
    "Kim Lee,Kim,,Lee,,* myContacts,* ,kim@example.org,,,Harbor Analytics,Climate Consultant,\n"
)
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value\n"
    "Noor,,Haddad,Tidewater Labs,Data Engineer,Met at DataConf,Climate ::: * myContacts,* Work,"
    "noor@tidewater.example ::: n@home.example,Mobile,+351 21 555 01 00,Profile,"
    "https://www.linkedin.com/in/noor-haddad\n"
    "Kim,,Lee,Harbor Analytics,Climate Consultant,,* myContacts,* ,kim@example.org,,,,\n"
)
ADDRESS_BOOKS = {"google, old": ("google", GOOGLE_OLD, (2, 3)), "google, new": ("google", GOOGLE_NEW, (2, 3))}
"""By what they are: the kind that an import calls it, the text, and the lines on which the two stand."""
