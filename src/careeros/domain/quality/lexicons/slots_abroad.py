"""What stands in an open slot in other languages."""

from careeros.domain.folding import fold

_WORDS = """
    nachname vorname firma firmenname unternehmen unternehmensname arbeitgeber stelle ansprechpartner anrede
    ansprechpartnerin hochschule branche abteilung
    nom prénom prenoms entreprise société poste ville destinataire employeur établissement
    nombre apellido apellidos empresa compañía puesto ciudad universidad destinatario
    nome sobrenome apelido vaga cidade universidade empresas
    cognome azienda società ruolo città università destinatario
    naam voornaam achternaam bedrijf bedrijfsnaam functie werkgever
    namn förnamn efternamn företag navn fornavn efternavn etternavn virksomhed bedrift stilling
    imię imie nazwisko stanowisko uczelnia jméno příjmení společnost pozice meno priezvisko
    isim isminiz soyad soyadı soyisim şirket şirketi unvan nimi etunimi sukunimi yritys név keresztnév vezetéknév cég
    nume prenume nama perusahaan
    thema tema sujet assunto asunto argomento onderwerp ämne emne temat téma konu aihe thème datum fecha ort lieu lugar
    luogo rol funktion grund motivo тема дата θέμα الموضوع موضوع विषय 주제 หัวข้อ נושא
    имя фамилия отчество компания компании организация должность ім'я прізвище компанія посада
    όνομα επώνυμο εταιρεία
    اسم الاسم اسمك اسمي الشركة شركة شركتك المنصب الوظيفة الجامعة نام شرکت שם השם החברה חברה תפקיד
    नाम कंपनी कम्पनी पद उपनाम নাম কোম্পানি பெயர் நிறுவனம் పేరు కంపెనీ ಹೆಸರು പേര് નામ ਨਾਮ
    이름 성함 성명 회사 회사명 직책 직함 직무 학교명 ชื่อ บริษัท ตำแหน่ง
"""

WORDS_ABROAD = frozenset(fold(_WORDS).split())
"""Words in brackets of which any makes them a slot; folded."""

SLOTS_WITHOUT_SPACES = frozenset(
    """
    姓名 名字 您的姓名 你的姓名 您的名字 你的名字 我的名字 我的姓名 对方姓名 對方姓名 收件人 收件人姓名 称呼
    稱呼 尊称 公司 公司名 公司名称 公司名稱 公司名字 贵公司 貴公司 贵公司名称 企业名称 单位名称 职位 職位
    职位名称 職位名稱 岗位 岗位名称 职务 学校 学校名称 大学名称 行业 专业 部门 先生/女士 女士/先生 某某 您的公司
    你的公司 您的职位 氏名 お名前 名前 ご氏名 苗字 会社名 御社名 貴社名 企業名 部署名 役職 役職名 職種 担当者名
    ご担当者名 大学名 学校名 宛名 相手の名前 あなたの名前 自分の名前 自分の氏名 貴社
    主题 主題 话题 話題 题目 題目 日期 项目名称 项目 業界名 テーマ 日時
    """.split()
)
"""What fills a pair of brackets as a slot in Chinese and Japanese."""
