// German nouns that stand without an article as they are: matter, qualities, fields, and the nouns of fixed expressions
// ("nimmt Fahrt auf", "auf Basis von"). Where they stand bare they are no names; see also the ends of compounds below.
export const UNCOUNTED = `
GPS, DNA, RNA, LED, LEDs, USB, WLAN, LTE, UMTS, PDF, SMS, API, DVD, EDV, PIN, TAN, CAD, ERP, CRM, CPU, GPU, RAM, ETF, IPO, BIP, MINT, FAQ, URL,
DSGVO, HTML, SQL, OLED, LCD, CNC, TÜV, LKW, PKW, MRT, CT,
Geld, Kapital, Bargeld, Risiko, Risikokapital, Wagniskapital, Eigenkapital, Fremdkapital, Vermögen, Gewinn, Verlust, Umsatz, Profit, Ertrag,
Strom, Energie, Wasser, Luft, Gas, Öl, Licht, Wärme, Kälte, Wind, Sonne, Stahl, Holz, Glas, Papier, Gold, Silber, Silizium, Wasserstoff, Beton,
Software, Hardware, Technik, Technologie, Elektronik, Mechanik, Optik, Photonik, Sensorik, Robotik, Informatik, Physik, Chemie, Mathematik,
Musik, Politik, Kritik, Logistik, Statistik, Ethik, Logik, Mobilfunk, Rundfunk, Funk, Radar, Internet, Open, Content, Marketing, Training,
Hosting, Support, Service, Research, Design, Code, Quellcode, Datenschutz, Klimaschutz, Umweltschutz, Schutz, Arbeitsschutz, Recht, Arbeit,
Forschung, Entwicklung, Bildung, Verteidigung, Verwaltung, Fertigung, Produktion, Wachstum, Wissen, Können, Vertrauen, Interesse, Respekt, Mut,
Erfolg, Misserfolg, Druck, Nachdruck, Rückenwind, Gegenwind, Rückhalt, Rückendeckung, Halt, Hilfe, Mithilfe, Zuspruch, Beifall, Lob, Tadel,
Streit, Ärger, Angst, Sorge, Furcht, Freude, Glück, Pech, Zweifel, Zufall, Absicht, Ansehen, Anklang, Anlass, Anspruch, Anteil, Abstand,
Abschied, Abstimmung, Aufsehen, Aufwand, Auskunft, Ausland, Inland, Bedarf, Bedeutung, Beginn, Bezug, Bestand, Betrieb, Betrug, Beweis, Blick, Boden,
Bord, Dank, Dauer, Distanz, Druck, Ehre, Einfluss, Einblick, Eindruck, Einsatz, Eis, Ende, Erfahrung, Ersatz, Fahrt, Fahrplan, Form, Fokus,
Frage, Freiheit, Frieden, Krieg, Frist, Führung, Fuß, Gang, Gast, Gefahr, Gehör, Geltung, Geschichte, Gewicht, Gewissheit, Griff, Grund, Hand,
Handel, Handlungsbedarf, Haus, Hause, Haft, Herz, Hinblick, Hinsicht, Höhe, Hoffnung, Jahr, Kauf, Kenntnis, Kontakt, Kontrolle, Konkurrenz, Kopf, Kraft,
Kredit, Kurs, Kunst, Laune, Leben, Linie, Lust, Macht, Mangel, Markt, Maß, Menge, Mitte, Mühe, Nachfrage, Nachricht, Nacht, Not, Notiz, Nutzen, Ordnung,
Ort, Platz, Post, Preis, Protest, Rat, Raum, Rede, Regie, Reihe, Rolle, Rücken, Rücksicht, Ruf, Ruhe, Sache, Schluss, Schritt, Schuld, Sicht, Sitz,
Spaß, Spiel, Spitze, Stand, Start, Stelle, Stellung, Steuer, Stimme, Stimmung, Streik, Tag, Takt, Teil, Tempo, Text, Titel, Tod, Ton, Tritt,
Umgang, Umfang, Unrecht, Unterricht, Ursprung, Verdacht, Verkehr, Verlauf, Vernunft, Verstand, Verzicht, Vorbild, Vorrang, Vorrat, Vorsicht, Vorsprung,
Vorteil, Wahl, Weg, Weise, Wert, Wettbewerb, Wetter, Widerspruch, Widerstand, Wille, Wirkung, Wohl, Wort, Würde, Zeit, Ziel, Zugang, Zugriff,
Zukunft, Zusammenarbeit, Zustimmung, Zutritt, Zuversicht, Zuwachs, Zuzug, Zwang, Zweck, Abwärme, Rechenleistung, Rechenzeit, Speicherplatz,
Infrastruktur, Natur, Kultur, Literatur, Agrikultur, Architektur, Struktur, Intelligenz, Konkurrenz, Transparenz, Effizienz, Resilienz, Akzeptanz, Bilanz,
Personal, Nachwuchs, Talent, Material, Zubehör, Gepäck, Besuch, Verkehr, Werbung, Export, Import, Absatz, Vertrieb, Einkauf, Verkauf, Versand, Versandhandel,
Pflege, Medizin, Gesundheit, Ernährung, Landwirtschaft, Forstwirtschaft, Wirtschaft, Wissenschaft, Industrie, Gewerbe, Handwerk, Tourismus, Verkehr, Sport,
Fußball, Schach, Frühstück, Kaffee, Tee, Bier, Wein, Brot, Fleisch, Gemüse, Obst, Salz, Zucker, Milch, Post, Schnee, Regen, Nebel, Frost, Laub,
Anfang, Mitternacht, Mittag, Abend, Morgen, Vormittag, Nachmittag, Sommer, Winter, Herbst, Frühling, Weltall, Weltraum, Raumfahrt, Luftfahrt, Schifffahrt,
Deutsch, Englisch, Französisch, Deutschland, Bundeswehr, Polizei, Militär, Rüstung, Verkehr, Staat, Gesellschaft, Politik, Presse, Fernsehen, Radio,
Nummer, Seite, Zeile, Kapitel, Klasse, Stufe, Phase, Runde, Version, Typ, Etappe, Priorität, Standard, Norm, Ausland, Fachpresse, Alltag, Feierabend,
Alter, Geburt, Hochzeit, Ruhestand, Urlaub, Streik, Homeoffice, Vollzeit, Teilzeit, Schule, Kirche, Theater, Kino, Oper, Kredit, Vorkasse, Miete, Pacht, Leasing,
Daten, Kosten, Medien, Feedback, Input, Applaus, Finanzen, Leute, Unterlagen, Schulden, Spenden, Ressourcen, News, Hardware, Steuergeld, Fördergeld, Startkapital, Wachstumskapital, Fachwissen, Spezialwissen, Vorwissen, Basis, Grundlage, Augenhöhe, Abruf, Anfrage, Antrag, Wunsch, Bestellung,
Probe, Vorschlag, Anordnung, Befehl, Druckluft, Treibstoff, Kraftstoff, Kunststoff, Werkstoff, Rohstoff, Klimawandel, Fortschritt, Wandel, Wohlstand, Stillstand, Aufschwung, Abschwung, Mittelstand
`;

/** What compounds of these end in is matter or a field as well: Windkraft, Startkapital. */
export const UNCOUNTED_ENDS = `
Kraft, Energie, Strom, Geld, Kapital, Stoff, Gas, Öl, Wasser, Wärme, Kälte, Stahl, Holz, Glas, Papier, Software, Hardware, Technik, Arbeit, Zeit,
Leistung, Wirtschaft, Handel, Schutz, Politik, Recht, Verkehr, Personal, Material, Wissen, Forschung, Industrie, Branche, Fahrt, Bau, Mangel, Druck,
Bedarf, Risiko, Interesse, Vermögen, Umsatz, Gewinn, Verlust, Wachstum, Betrieb, Kontrolle, Musik, Kunst, Sport, Pflege, Nachfrage, Bildung, Macht, Kosten, Daten, Wechsel
`;
