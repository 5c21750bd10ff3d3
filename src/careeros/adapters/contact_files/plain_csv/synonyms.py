"""What columns are called, in the languages of those who keep such tables."""

import re

from careeros.adapters.contact_files.reading.header import column_key
from careeros.domain.columns import ContactField

_WORDS: dict[ContactField, str] = {
    ContactField.NAME: """
        name, full name, display name, contact, contact name, person, who, wer, vollständiger name,
        ansprechpartner, kontakt, nom complet, nom et prénom, nombre completo, nombre y apellidos, nome
        completo, nome e cognome, volledige naam, naam, fullständigt namn, namn, fulde navn, navn, nimi,
        imię i nazwisko, jméno a příjmení, teljes név, ad soyad, имя и фамилия, фио, 姓名, 联系人姓名, 聯絡人姓名,
        名前, 氏名, お名前, 이름, 성명, 성함,
        الاسم
    """,
    ContactField.FIRST_NAME: """
        first name, given name, forename, firstname, fname, first, vorname, rufname, prénom, nombre de pila,
        primeiro nome, primer nombre, nome próprio, voornaam, förnamn, fornavn, etunimi, imię, jméno,
        keresztnév, ad, имя, 名, 이름(성제외)
    """,
    ContactField.LAST_NAME: """
        last name, family name, surname, lastname, lname, last, nachname, familienname, zuname, nom de
        famille, apellido, apellidos, cognome, sobrenome, apelido, achternaam, efternamn, etternavn,
        efternavn, sukunimi, nazwisko, příjmení, vezetéknév, soyad, фамилия, 姓, 성
    """,
    ContactField.HONORIFIC: """
        honorific, salutation, prefix, name prefix, name title, courtesy title, anrede, akademischer titel, civilité,
        tratamiento, tratamento, trattamento, aanhef
    """,
    ContactField.COMPANY: """
        company, companies, company name, current company, associated company, primary company, organization,
        organisation, organization name, employer,
        account, firm, business, workplace, works at, firma, firmenname, unternehmen,
        unternehmensname, arbeitgeber, betrieb, primäres unternehmen, zugeordnetes unternehmen, entreprise,
        entreprise associée, entreprise principale, empresa asociada, empresa principal,
        société, organisme, employeur, empresa, compañía, organización, azienda, società, ditta,
        organização, companhia, bedrijf, organisatie, werkgever, företag, arbetsgivare, virksomhed, bedrift,
        yritys, předsiębiorstwo, pracodawca, společnost, cég, şirket, компания, организация, 公司, 单位, 單位,
        公司名称, 公司名稱, 单位名称, 單位名稱, 工作单位, 工作單位, 企业名称, 企業名稱, 会社,
        会社名, 企業名, 勤務先, 勤務先名, 회사, 회사명, 직장, 직장명, الشركة
    """,
    ContactField.POSITION: """
        position, job title, title, role, job, current position, occupation, headline, function, stelle,
        funktion, beruf, rolle, jobbezeichnung, jobtitel, stellenbezeichnung, berufsbezeichnung, poste, fonction,
        titre, intitulé du poste, intitulé de poste,
        titre du poste, puesto, cargo, puesto de trabajo, posizione, ruolo, qualifica, função, functie,
        functietitel, befattning, yrke, titel, stilling, stanowisko, pozice, funkce, beosztás, unvan, должность, 职位,
        职务, 职称,
        职位名称, 職位, 職務, 職稱, 職位名稱,
        役職, 役職名, 肩書, 肩書き, 職種, 직책, 직위, 직함, 직급
    """,
    ContactField.LOCATION: """
        location, city, town, country, region, state, address, place, based in, home city, work city,
        business city, business country, ort, stadt, land, wohnort, standort, adresse, ville, pays, lieu,
        ubicación, ciudad, país, dirección, città, paese, luogo, località, cidade, localização, stad,
        plaats, locatie, plats, sted, by, kaupunki, miasto, kraj, lokalizacja, město, země, város, şehir,
        город, страна, 城市, 地点, 所在地, 도시, 위치
    """,
    ContactField.LINKEDIN: """
        linkedin, linkedin url, linkedin profile, linkedin profile url, linkedin link, linkedin id, linkedin
        slug, person linkedin url, profile url, profillink, linkedin-profil, profil linkedin, perfil de
        linkedin, perfil linkedin, profilo linkedin, linkedin-profiel
    """,
    ContactField.EMAIL: """
        email, e-mail, mail, email address, e-mail address, emails, primary email, work email, personal
        email, home email, business email, other email, contact email, e-mail-adresse, mailadresse, e-mail
        privat, e-mail geschäftlich, courriel, adresse e-mail, adresse mail, adresse courriel, correo,
        correo electrónico, indirizzo email, posta elettronica, indirizzo e-mail, endereço de e-mail,
        e-mailadres, e-postadress, e-post, epost, sähköposti, adres e-mail, e-mailová adresa, eposta, почта,
        эл почта, электронная почта, 邮箱, 邮箱地址, 邮件, 邮件地址, 电子邮件, 电子邮箱, 电子邮件地址, 電子郵件,
        電子信箱, 電郵, メール, メールアドレス, e メール,
        e メールアドレス, 電子メール, 이메일, 이메일 주소, 메일, 전자우편, البريد الإلكتروني
    """,
    ContactField.PHONE: """
        phone, phone number, telephone, tel, mobile, mobile phone, cell, cell phone, business phone, home
        phone, work phone, primary phone, phones, whatsapp, telefon, telefonnummer, telefonnr, handy, handynummer,
        mobil,
        mobiltelefon, rufnummer, mobilnummer, téléphone, portable, numéro de téléphone, teléfono, móvil,
        celular, telefono, cellulare, telefone, telemóvel, telefoon, telefoonnummer, mobiel, puhelin,
        komórka, telefoni, телефон, 电话, 电话号码, 手机, 手机号, 手机号码, 移动电话, 联系电话, 電話, 電話號碼,
        手機, 手機號碼, 行動電話, 聯絡電話, 電話番号, 携帯, 携帯電話,
        携帯番号, 携帯電話番号, 전화, 전화번호, 휴대폰, 휴대폰 번호, 휴대전화, 휴대전화 번호, 핸드폰, 핸드폰 번호,
        연락처, هاتف
    """,
    ContactField.TAGS: """
        tags, tag, labels, label, categories, category, groups, group, list, lists, segment, group
        membership, schlagwörter, schlagworte, kategorie, kategorien, gruppe, gruppen, étiquettes,
        étiquette, catégorie, catégories, groupe, etiquetas, etiqueta, categoría, categorías, grupo, grupos,
        etichette, etichetta, categoria, categorie, gruppo, labels, groep, taggar, kategori, etikett, tagi,
        grupa, метки, теги, категория, 标签, タグ, 태그
    """,
    ContactField.NOTES: """
        notes, note, comment, comments, remarks, remark, description, memo, background, how we met, met at,
        context, notizen, notiz, anmerkung, anmerkungen, bemerkung, bemerkungen, kommentar, remarque,
        remarques, commentaire, commentaires, notas, nota, comentarios, observaciones, commenti,
        osservazioni, comentários, observações, notities, notitie, opmerking, opmerkingen, anteckningar,
        noter, notat, muistiinpanot, notatki, uwagi, poznámka, poznámky, megjegyzés, notlar, заметки,
        примечание, комментарий, 备注, メモ, 備考, 메모, 비고
    """,
    ContactField.CONNECTED_ON: """
        connected on, connection date, connected, connected at, date connected, linkedin connection date,
        met on, verbunden am, verbunden seit, connecté le, conectado el, conectado em, collegato il,
        verbonden op
    """,
}
_VAGUE = """
    name, contact, person, who, wer, kontakt, ansprechpartner, first, rufname, last, account, account name, business,
    firm, workplace, works at, betrieb, title, titel, titre, role, job, occupation, headline, function, funktion, beruf,
    rolle, fonction, função, functie, funkce, yrke, qualifica, connected, connected at, met on
"""
_TITLES = "title, titel, titre, titolo, título"
_PAGES = """
    url, urls, website, websites, web page, web site, webseite, homepage, profile, link, links, web, site web,
    sitio web, sito web, page web, página web, pagina web
"""


_OF_A_PERSON = re.compile(
    r"\s*(?:(?:person|people|contact|kontakt|personne|persona|pessoa|contacto|contato|persoon)\s*(?:-|–|>|:)|name\s*>)\s+",
    re.IGNORECASE,
)


def _keyed(words: str) -> tuple[str, ...]:
    return tuple(bare_key(word) for word in words.split(","))


def bare_key(column: str) -> str:
    """A column's name without what tells it from others of its kind: 'E-mail 2 Address' is 'emailaddress'."""
    key = column_key(of_whom(column))
    return "".join(mark for mark in key if mark.isalpha()) or key


def of_whom(column: str) -> str:
    """The name without whom it is of, as programs put before it that export people beside companies and deals:
    'Person - Name', 'Name > First name'.
    """
    return _OF_A_PERSON.sub("", column, count=1)


FIELD_OF = {key: field for field, words in reversed(_WORDS.items()) for key in _keyed(words)}
"""The field by the bare key of what a column is called."""

VAGUE = frozenset(_keyed(_VAGUE))
"""Names that say less surely what they are of than others that mean the same."""

TITLES = frozenset(_keyed(_TITLES))
"""Means a job's title, unless another column has that: then a person's."""

PAGES = frozenset(_keyed(_PAGES))
"""Columns of addresses of pages, among which a profile may be."""

GIVEN_OR_WHOLE = frozenset(_keyed("nombre, nome, имя, name, ad"))
"""Means the given name where another column has the family name, else the whole one."""

FAMILY_OR_WHOLE = frozenset(_keyed("name, nom, naam, namn, navn, nimi"))
"""Means the family name where another column, not called so in English, has the given one."""

ENGLISH_GIVEN = frozenset(_keyed("first name, given name, forename, first, fname"))
