"""Contacts as Outlook for Windows exports them, with all its columns; the German one in Windows-1252."""

import csv
from collections.abc import Mapping, Sequence
from io import StringIO

_ENGLISH = """
Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,Business
Street 3,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home Street 2,Home Street
3,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other Street 2,Other Street 3,Other City,Other
State,Other Postal Code,Other Country/Region,Assistant's Phone,Business Fax,Business Phone,Business Phone 2,Callback,Car
Phone,Company Main Phone,Home Fax,Home Phone,Home Phone 2,ISDN,Mobile Phone,Other Fax,Other Phone,Pager,Primary
Phone,Radio Phone,TTY/TDD Phone,Telex,Account,Anniversary,Assistant's Name,Billing Information,Birthday,Business Address
PO Box,Categories,Children,Directory Server,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 2
Type,E-mail 2 Display Name,E-mail 3 Address,E-mail 3 Type,E-mail 3 Display Name,Gender,Government ID Number,Hobby,Home
Address PO Box,Initials,Internet Free Busy,Keywords,Language,Location,Manager's Name,Mileage,Notes,Office
Location,Organizational ID Number,Other Address PO Box,Priority,Private,Profession,Referred By,Sensitivity,Spouse,User
1,User 2,User 3,User 4,Web Page
"""
_GERMAN = """
Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Straße geschäftlich
2,Straße geschäftlich 3,Ort geschäftlich,Region geschäftlich,Postleitzahl geschäftlich,Land/Region geschäftlich,Straße
privat,Straße privat 2,Straße privat 3,Ort privat,Bundesland/Kanton privat,Postleitzahl privat,Land/Region
privat,Weitere Straße,Weitere Straße 2,Weitere Straße 3,Weiterer Ort,Weiteres/r Bundesland/Kanton,Weitere
Postleitzahl,Weiteres/e Land/Region,Telefon Assistent,Fax geschäftlich,Telefon geschäftlich,Telefon geschäftlich
2,Rückmeldung,Autotelefon,Telefon Firma,Fax privat,Telefon (privat),Telefon (privat 2),ISDN,Mobiltelefon,Weiteres
Fax,Weiteres Telefon,Pager,Haupttelefon,Mobiltelefon 2,Telefon für Hörbehinderte,Telex,Abrechnungsinformation,Benutzer
1,Benutzer 2,Benutzer 3,Benutzer 4,Beruf,Büro,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,E-Mail 2:
Adresse,E-Mail 2: Typ,E-Mail 2: Angezeigter Name,E-Mail 3: Adresse,E-Mail 3: Typ,E-Mail 3: Angezeigter Name,Empfohlen
von,Geburtstag,Geschlecht,Hobby,Initialen,Internet-Frei/Gebucht,Jahrestag,Kategorien,Kinder,Konto,Name Assistent,Name
des/der Vorgesetzten,Notizen,Organisations-Nr.,Ort,Partner,Postfach geschäftlich,Postfach
privat,Priorität,Privat,Regierungs-Nr.,Reisekilometer,Sprache,Stichwörter,Vertraulichkeit,Verzeichnisserver,
Webseite,Weiteres Postfach
"""
_IN_ENGLISH = {
    "Title": "Dr.", "First Name": "Noor", "Middle Name": "", "Last Name": "Haddad", "Company": "Tidewater Labs",
    "Department": "Data", "Job Title": "Data Engineer", "Business Street": "Rua Nova 1", "Business City": "Lisbon",
    "Business Country/Region": "Portugal", "Home City": "Porto", "Business Fax": "+351 21 555 99 99",
    "Business Phone": "+351 21 555 01 00", "Mobile Phone": "+351 91 555 01 00",
    "Company Main Phone": "+351 21 555 00 00", "Assistant's Name": "Kim Lee", "Assistant's Phone": "+351 21 555 01 01",
    "Account": "tidewater-7", "Birthday": "0/0/00", "Categories": "Climate;Tide",
    "E-mail Address": "noor@tidewater.example",
    "E-mail Type": "SMTP", "E-mail Display Name": "Noor Haddad (noor@tidewater.example)",
    "E-mail 2 Address": "n@home.example", "Gender": "Unspecified", "Notes": "Met at DataConf", "Priority": "Normal",
    "Private": "False", "Profession": "Hydrologist", "Sensitivity": "Normal", "Spouse": "Sam Haddad",
    "Web Page": "https://www.linkedin.com/in/noor-haddad",
}  # fmt: skip
_IN_GERMAN = {
    "Anrede": "Dr.", "Vorname": "Jörg", "Nachname": "Weiß", "Firma": "Nordlicht GmbH", "Abteilung": "Netze",
    "Position": "Geschäftsführer", "Ort geschäftlich": "Köln", "Land/Region geschäftlich": "Deutschland",
    "Ort privat": "Bonn", "Telefon geschäftlich": "+49 221 5550100", "Telefon (privat)": "+49 228 5550100",
    "Mobiltelefon": "+49 170 5550100", "Fax geschäftlich": "+49 221 5550199", "Telefon Firma": "+49 221 5550000",
    "Beruf": "Ingenieur", "E-Mail-Adresse": "joerg@nordlicht.example", "E-Mail-Typ": "SMTP",
    "E-Mail: Angezeigter Name": "Jörg Weiß", "E-Mail 2: Adresse": "jw@home.example", "Geschlecht": "Keine Angabe",
    "Kategorien": "Küste", "Notizen": "Über Åse kennengelernt", "Priorität": "Normal", "Privat": "Aus",
    "Vertraulichkeit": "Normal",
}  # fmt: skip


def _exported(columns: str, *people: Mapping[str, str]) -> str:
    text = StringIO()
    named: Sequence[str] = " ".join(columns.split()).replace(", ", ",").split(",")
    writer = csv.DictWriter(text, named, restval="", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(people)
    return text.getvalue()


OUTLOOK = _exported(_ENGLISH, _IN_ENGLISH)
OUTLOOK_IN_GERMAN = _exported(_GERMAN, _IN_GERMAN).encode("cp1252")
