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
PLAIN = (
    "Vorname;Name;Firma;Stelle;E-Mail;E-Mail privat;Handy;LinkedIn;Schlagworte;Notizen\n"
    "Noor;Haddad;Tidewater Labs;Data Engineer;noor@tidewater.example;n@home.example;+351 21 555 01 00;"
    "https://www.linkedin.com/in/noor-haddad;Climate;Met at DataConf\n"
    "Kim;Lee;Harbor Analytics;Climate Consultant;kim@example.org;;;;;\n"
)
VCARD_3 = """BEGIN:VCARD
VERSION:3.0
N:Haddad;Noor;;;
FN:Noor Haddad
ORG:Tidewater Labs;
TITLE:Data Engineer
EMAIL;type=INTERNET;type=WORK;type=pref:noor@tidewater.example
item1.EMAIL;type=INTERNET:n@home.example
TEL;type=CELL;type=VOICE:+351 21 555 01 00
X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/noor-haddad
NOTE:Met at Data
 Conf
CATEGORIES:Climate,myContacts
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEB
 AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Lee;Kim;;;
FN:Kim Lee
ORG:Harbor Analytics
TITLE:Climate Consultant
EMAIL:kim@example.org
END:VCARD
"""
VCARD_4 = """BEGIN:VCARD
VERSION:4.0
FN:Noor Haddad
N:Haddad;Noor;;;
ORG:Tidewater Labs
TITLE:Data Engineer
EMAIL;PREF=1:noor@tidewater.example
EMAIL:n@home.example
TEL;VALUE=uri;TYPE="voice,cell":tel:+351 21 555 01 00
URL:https://www.linkedin.com/in/noor-haddad
NOTE:Met at DataConf
CATEGORIES:Climate
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Kim Lee
N:Lee;Kim;;;
ORG:Harbor Analytics
TITLE:Climate Consultant
EMAIL:kim@example.org
END:VCARD
"""
VCARD_2 = VCARD_4.replace("VERSION:4.0", "VERSION:2.1").replace(
    "FN:Noor Haddad", "FN;ENCODING=QUOTED-PRINTABLE:Noor=20H=\naddad"
)
ADDRESS_BOOKS = {
    "google, old": ("google", GOOGLE_OLD, (2, 3)),
    "google, new": ("google", GOOGLE_NEW, (2, 3)),
    "any table": ("csv", PLAIN, (2, 3)),
    "vCard 3.0": ("vcard", VCARD_3, (1, 17)),
    "vCard 4.0": ("vcard", VCARD_4, (1, 14)),
    "vCard 2.1": ("vcard", VCARD_2, (1, 15)),
}
"""By what they are: the kind that an import calls it, the text, and the lines on which the two stand."""
