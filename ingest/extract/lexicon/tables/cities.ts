// Cities whose name differs between the languages, and the capitals: English | country | German | French | other spellings.
// A dash stands for "as in English". Smaller towns are in towns.txt.

export const CITIES = `
Aachen|DE|-|Aix-la-Chapelle|
Aarhus|DK|-|-|Århus
Abu Dhabi|AE|-|Abou Dabi|Abu Dabi,Abou Dhabi
Accra|GH|-|-|
Addis Ababa|ET|Addis Abeba|Addis-Abeba|
Algiers|DZ|Algier|Alger|
Alexandria|EG|-|Alexandrie|
Alzenau|DE|-|-|
Amsterdam|NL|-|-|
Ankara|TR|-|-|
Antwerp|BE|Antwerpen|Anvers|
Armonk|US|-|-|
Athens|GR|Athen|Athènes|
Augsburg|DE|-|Augsbourg|
Baghdad|IQ|Bagdad|Bagdad|
Baku|AZ|-|Bakou|
Balzers|LI|-|-|
Bangalore|IN|-|-|Bengaluru
Bangkok|TH|-|-|
Barcelona|ES|-|Barcelone|
Basel|CH|-|Bâle|Basle
Beijing|CN|Peking|Pékin|Peking
Beirut|LB|-|Beyrouth|
Belfast|GB|-|-|
Belgrade|RS|Belgrad|-|Beograd
Bergen|NO|-|-|
Berkeley|US|-|-|
Berlin|DE|-|-|
Bern|CH|-|Berne|
Bilbao|ES|-|-|
Birmingham|GB|-|-|
Bissen|LU|-|-|
Bogota|CO|Bogotá|-|Bogotá
Boise|US|-|-|
Bologna|IT|-|Bologne|
Bonn|DE|-|-|
Bordeaux|FR|-|-|
Boston|US|-|-|
Boulder|US|-|-|
Bratislava|SK|-|-|Pressburg,Preßburg
Brussels|BE|Brüssel|Bruxelles|Brussel
Bremen|DE|-|Brême|
Brest|FR|-|-|
Burlingame|US|-|-|
Carlsbad|US|-|-|
College Park|US|-|-|
Culver City|US|-|-|
Cupertino|US|-|-|
Dahlewitz|DE|-|-|
El Segundo|US|-|-|
Emeryville|US|-|-|
Foster City|US|-|-|
Glattbrugg|CH|-|-|
Grambach|AT|-|-|
Gurugram|IN|-|-|
Halle|DE|-|-|Halle (Saale),Halle/Saale
Brno|CZ|Brünn|-|
Bruges|BE|Brügge|-|Brugge
Brunswick|DE|Braunschweig|-|
Bucharest|RO|Bukarest|Bucarest|București
Budapest|HU|-|-|
Buenos Aires|AR|-|-|
Bydgoszcz|PL|Bromberg|-|
Cairo|EG|Kairo|Le Caire|
Cambridge|GB|-|-|
Canberra|AU|-|-|
Cape Town|ZA|Kapstadt|Le Cap|
Caracas|VE|-|-|
Casablanca|MA|-|-|
Chicago|US|-|-|
Chisinau|MD|-|-|Chișinău
Cluj-Napoca|RO|-|-|Klausenburg,Cluj
Cologne|DE|Köln|-|Koeln
Copenhagen|DK|Kopenhagen|Copenhague|København
Dakar|SN|-|-|
Damascus|SY|Damaskus|Damas|
Davos|CH|-|-|
Delft|NL|-|-|
Delhi|IN|-|-|
Doha|QA|-|-|
Dresden|DE|-|Dresde|
Dubai|AE|-|Dubaï|
Dublin|IE|-|-|
Dunkirk|FR|Dünkirchen|Dunkerque|Dunkerque
Duesseldorf|DE|Düsseldorf|-|Düsseldorf
Edinburgh|GB|-|Édimbourg|Edimbourg
Eindhoven|NL|-|-|
Espoo|FI|-|-|
Florence|IT|Florenz|-|Firenze
Frankfurt|DE|Frankfurt am Main|Francfort|Frankfurt am Main,Francfort-sur-le-Main,Frankfurt/Main,Frankfurt
Freiburg|DE|-|Fribourg-en-Brisgau|Freiburg im Breisgau
Gdansk|PL|Danzig|-|Gdańsk
Gdynia|PL|Gdingen|-|
Geneva|CH|Genf|Genève|
Genoa|IT|Genua|Gênes|Genova
Ghent|BE|Gent|Gand|
Glasgow|GB|-|-|
Gothenburg|SE|Göteborg|Göteborg|
Graz|AT|-|-|
Grenoble|FR|-|-|
Guangzhou|CN|-|Canton|Kanton
Hamburg|DE|-|Hambourg|
Hangzhou|CN|-|-|
Hanoi|VN|-|Hanoï|
Hanover|DE|Hannover|Hanovre|
Havana|CU|Havanna|La Havane|
Heerbrugg|CH|-|-|
Heidelberg|DE|-|-|
Helsinki|FI|-|-|
Herzliya|IL|-|-|
Hillsboro|US|-|-|
Hong Kong|HK|Hongkong|Hongkong|Hong-Kong
Hörsching|AT|-|-|
Houston|US|-|-|
Icheon|KR|-|-|
Istanbul|TR|-|-|
Ittigen|CH|-|-|
Izmir|TR|-|-|İzmir
Jakarta|ID|-|Djakarta|
Jerusalem|IL|-|Jérusalem|
Johannesburg|ZA|-|-|
Kanata|CA|-|-|
Karlsruhe|DE|-|-|
Katowice|PL|Kattowitz|-|
Kaunas|LT|-|-|
Kharkiv|UA|Charkiw|-|
Kiel|DE|-|-|
Kigali|RW|-|-|
Kings Langley|GB|-|-|
Krakow|PL|Krakau|Cracovie|Kraków,Cracow
Kuala Lumpur|MY|-|-|
Kyiv|UA|Kiew|Kiev|Kyjiw
Kyoto|JP|-|-|
La Jolla|US|-|-|
Lagos|NG|-|-|
Lannach|AT|-|-|
Lausanne|CH|-|-|
Lehi|US|-|-|
Leinfelden-Echterdingen|DE|-|-|
Leipzig|DE|-|-|
Leuven|BE|Löwen|Louvain|
Liege|BE|Lüttich|Liège|Liège
Lille|FR|-|-|
Lima|PE|-|-|
Linkoping|SE|Linköping|-|Linköping
Lisbon|PT|Lissabon|Lisbonne|Lisboa
Livermore|US|-|-|
Ljubljana|SI|-|-|Laibach
Lodz|PL|Lodsch|-|Łódź
London|GB|-|Londres|
Los Angeles|US|-|-|
Loughton|GB|-|-|
Lublin|PL|-|-|
Lucerne|CH|Luzern|-|
Lulea|SE|Luleå|-|Luleå
Lund|SE|-|-|
Lupfig|CH|-|-|
Luxembourg City|LU|Luxemburg-Stadt|Luxembourg-Ville|
Lviv|UA|Lemberg|-|Lwiw
Lyon|FR|-|-|Lyons
Madrid|ES|-|-|
Mainz|DE|-|Mayence|
Malmo|SE|Malmö|-|Malmö
Manchester|GB|-|-|
Manila|PH|-|Manille|
Mannheim|DE|-|-|
Manno|CH|-|-|
Maribor|SI|Marburg an der Drau|-|
Marseille|FR|-|-|Marseilles
Martigny|CH|-|-|
Menlo Park|US|-|-|
Mexico City|MX|Mexiko-Stadt|Mexico|Ciudad de México
Milan|IT|Mailand|-|Milano
Milpitas|US|-|-|
Minsk|BY|-|-|
Monaco|MC|-|-|
Montpellier|FR|-|-|
Montreal|CA|-|Montréal|Montréal
Morrisville|US|-|-|
Moscow|RU|Moskau|Moscou|
Mountain View|US|-|-|
Mulhouse|FR|Mülhausen|-|
Mumbai|IN|-|Bombay|Bombay
Munich|DE|München|-|Muenchen
Munster|DE|Münster|-|Münster
Nairobi|KE|-|-|
Namur|BE|-|-|
Nantes|FR|-|-|
Naples|IT|Neapel|-|Napoli
New Delhi|IN|Neu-Delhi|-|Neu Delhi
New York|US|-|-|New York City,NYC
Nice|FR|Nizza|-|
Nicosia|CY|Nikosia|Nicosie|
Nuremberg|DE|Nürnberg|-|
Odesa|UA|-|Odessa|Odessa
Opfikon|CH|-|-|
Oslo|NO|-|-|
Otelfingen|CH|-|-|
Ottawa|CA|-|-|
Ostend|BE|Ostende|Ostende|Oostende
Oulu|FI|-|-|
Oxford|GB|-|-|
Padua|IT|-|Padoue|Padova
Palo Alto|US|-|-|
Paris|FR|-|-|
Pasching|AT|-|-|
Petah Tikva|IL|-|-|
Philadelphia|US|-|Philadelphie|
Pilsen|CZ|-|-|Plzeň
Pisa|IT|-|Pise|
Pleasanton|US|-|-|
Porto|PT|-|-|Oporto
Potsdam|DE|-|-|
Poznan|PL|Posen|-|Poznań
Prague|CZ|Prag|-|Praha
Premstätten|AT|-|-|Unterpremstätten
Pristina|XK|-|-|Prishtina
Quebec City|CA|-|Québec|
Raaba|AT|-|-|
Rabat|MA|-|-|
Ranshofen|AT|-|-|
Ratisbon|DE|Regensburg|Ratisbonne|Regensburg
Redmond|US|-|-|
Redwood City|US|-|-|
Reston|US|-|-|
Reykjavik|IS|-|-|Reykjavík
Riga|LV|-|-|
Rio de Janeiro|BR|-|-|
Riyadh|SA|Riad|Riyad|
Rjukan|NO|-|-|
Rome|IT|Rom|-|Roma
Rotterdam|NL|-|-|
Round Rock|US|-|-|
Ruggell|LI|-|-|
Rzeszow|PL|-|-|Rzeszów
Saarbrucken|DE|Saarbrücken|Sarrebruck|Saarbrücken
Saint Petersburg|RU|Sankt Petersburg|Saint-Pétersbourg|St. Petersburg,St Petersburg
Salt Lake City|US|-|-|
Salzburg|AT|-|Salzbourg|
San Bruno|US|-|-|
San Francisco|US|-|-|
San Jose|US|-|-|
San Mateo|US|-|-|
San Sebastian|ES|-|Saint-Sébastien|San Sebastián,Donostia
Santa Clara|US|-|-|
Santa Monica|US|-|-|
Santiago|CL|-|-|Santiago de Chile
Sao Paulo|BR|São Paulo|-|São Paulo
Sarajevo|BA|-|-|
Schaan|LI|-|-|
Seattle|US|-|-|
Seibersdorf|AT|-|-|
Seoul|KR|-|Séoul|
Seville|ES|Sevilla|Séville|
Shanghai|CN|-|-|Schanghai
Shenzhen|CN|-|-|
Singapore City|SG|-|-|
Sibiu|RO|Hermannstadt|-|
Skopje|MK|-|-|
Sofia|BG|-|-|
Spartanburg|US|-|-|
Speyer|DE|-|Spire|
Spremberg|DE|-|-|
St. Gallen|CH|-|Saint-Gall|Sankt Gallen,St Gallen,St.Gallen
Stockholm|SE|-|-|
Strasbourg|FR|Straßburg|-|Strassburg
Stuttgart|DE|-|-|
Sunnyvale|US|-|-|
Sydney|AU|-|-|
Szczecin|PL|Stettin|-|
Taipei|TW|Taipeh|-|Taipeh
Tallinn|EE|-|-|
Tampere|FI|-|-|
Tartu|EE|-|-|
Tashkent|UZ|Taschkent|Tachkent|
Tbilisi|GE|Tiflis|Tbilissi|
Tehran|IR|Teheran|Téhéran|
Tel Aviv|IL|-|Tel-Aviv|Tel Aviv-Yafo
Tempe|US|-|-|
The Hague|NL|Den Haag|La Haye|Den Haag
Thessaloniki|GR|-|Thessalonique|Saloniki
Timisoara|RO|Temeswar|-|Timișoara
Tirana|AL|-|-|
Tokyo|JP|Tokio|-|Tokio
Toronto|CA|-|-|
Toulouse|FR|-|-|
Trento|IT|Trient|Trente|
Trier|DE|-|Trèves|
Triesen|LI|-|-|
Trieste|IT|Triest|-|
Trondheim|NO|-|-|
Tunis|TN|-|-|
Turin|IT|-|-|Torino
Turku|FI|-|-|Åbo
Tubingen|DE|Tübingen|Tübingen|Tübingen
Ulm|DE|-|-|
Utrecht|NL|-|-|
Uppsala|SE|-|-|
Valencia|ES|-|Valence|València
Valletta|MT|-|La Valette|
Vancouver|CA|-|-|
Vatican City|VA|Vatikanstadt|Cité du Vatican|
Veldhoven|NL|-|-|
Venice|IT|Venedig|Venise|Venezia
Verona|IT|-|Vérone|
Vienna|AT|Wien|Vienne|
Villigen|CH|-|-|
Vilnius|LT|Wilna|-|
Volketswil|CH|-|-|
Waldbronn|DE|-|-|
Waltham|US|-|-|
Warsaw|PL|Warschau|Varsovie|Warszawa
Washington|US|-|-|Washington D.C.,Washington DC,Washington, D.C.
Weinstadt|DE|-|-|
White Plains|US|-|-|
Widnau|CH|-|-|
Wroclaw|PL|Breslau|-|Wrocław
Wuppertal|DE|-|-|
Yerevan|AM|Eriwan|Erevan|Jerewan
Yokneam|IL|-|-|
Zagreb|HR|-|-|Agram
Zaragoza|ES|Saragossa|Saragosse|
Belval|LU|-|-|
Biel|CH|-|Bienne|Biel/Bienne
Bromont|CA|-|-|
Corbeil-Essonnes|FR|-|-|Corbeil
Écublens|CH|-|-|Ecublens
Évry-Courcouronnes|FR|-|-|Evry-Courcouronnes
Gosselies|BE|-|-|
Illkirch-Graffenstaden|FR|-|-|Illkirch
La Défense|FR|-|-|Paris-La Défense,Paris La Défense
Leudelange|LU|-|-|
Montbonnot-Saint-Martin|FR|-|-|Montbonnot
Sherbrooke|CA|-|-|
Trois-Rivières|CA|-|-|
Villeneuve-d'Ascq|FR|-|-|Villeneuve d'Ascq
Yverdon-les-Bains|CH|-|-|Yverdon
Zurich|CH|Zürich|-|Zürich,Zuerich
Bolzano|IT|Bozen|-|
Vaduz|LI|-|-|
Villingen-Schwenningen|DE|-|-|Villingen
Bitterfeld-Wolfen|DE|-|-|Bitterfeld
Wildau|DE|-|-|
Neu-Isenburg|DE|-|-|
Hagenberg|AT|-|-|
Martinsried|DE|-|-|
Oberpfaffenhofen|DE|-|-|
Bergisch Gladbach|DE|-|-|
Zwolle|NL|-|-|
Metz|FR|-|-|
Nancy|FR|-|-|
Limoges|FR|-|-|
Valenciennes|FR|-|-|
Reims|FR|-|-|
Dijon|FR|-|-|
Caen|FR|-|-|
Orléans|FR|-|-|
Clermont-Ferrand|FR|-|-|
Besançon|FR|-|-|
Perpignan|FR|-|-|
Annecy|FR|-|-|
Amiens|FR|-|-|
Avignon|FR|-|-|
Roubaix|FR|-|-|
Le Havre|FR|-|-|
Toulon|FR|-|-|
Lorient|FR|-|-|
La Rochelle|FR|-|-|
Aix-en-Provence|FR|-|-|
Villeurbanne|FR|-|-|
Sophia Antipolis|FR|-|-|Sophia-Antipolis
Vélizy-Villacoublay|FR|-|-|Vélizy
Saint-Nazaire|FR|-|-|
Rennes|FR|-|-|
Rouen|FR|-|-|
Saint-Étienne|FR|-|-|
`;

/** Adjectives and inhabitants that no rule makes, by city: English words ; French masculine adjectives ; German stems. */
export const CITY_DEMONYMS = `
Antwerp|Antwerpian|anversois|Antwerpener,Antwerper
Athens|Athenian|athénien|Athener
Barcelona|Barcelonan|barcelonais|
Basel||bâlois|Basler
Belgrade||belgradois|Belgrader
Berlin|Berliner|berlinois|Berliner
Bern|Bernese|bernois|Berner
Bilbao||bilbayen|
Bologna|Bolognese|bolonais|
Bordeaux||bordelais|
Boston|Bostonian|bostonien|
Brest||brestois|
St. Gallen||saint-gallois|St. Galler,St.Galler
Brussels||bruxellois|Brüsseler
Bucharest||bucarestois|Bukarester
Budapest||budapestois|Budapester
Cologne||colonais|Kölner
Copenhagen||copenhaguois|Kopenhagener
Dublin|Dubliner|dublinois|Dubliner
Edinburgh||édimbourgeois|Edinburgher
Florence|Florentine|florentin|Florentiner
Frankfurt|Frankfurter|francfortois|Frankfurter
Geneva|Genevan|genevois|Genfer
Genoa|Genoese|génois|Genueser
Ghent||gantois|Genter
Glasgow|Glaswegian||
Grenoble||grenoblois|
Hamburg||hambourgeois|Hamburger
Hanover||hanovrien|Hannoveraner,Hannoverscher
Krakow||cracovien|Krakauer
Lausanne||lausannois|Lausanner
Liege||liégeois|Lütticher
Lille||lillois|
Lisbon||lisboète,lisbonnais|Lissabonner,Lissaboner
Liverpool|Liverpudlian||
London|Londoner|londonien|Londoner
Lyon||lyonnais|Lyoner
Madrid|Madrilenian|madrilène|Madrider
Manchester|Mancunian||
Marseille||marseillais|Marseiller
Milan|Milanese|milanais|Mailänder
Montpellier||montpelliérain|
Montreal|Montrealer|montréalais|
Moscow|Muscovite|moscovite|Moskauer
Munich||munichois|Münchner,Münchener
Nantes||nantais|
Naples|Neapolitan|napolitain|Neapolitaner
New York|New Yorker|new-yorkais|New Yorker
Nice||niçois|
Paris|Parisian|parisien|Pariser
Porto||portuan|
Prague||praguois,pragois|Prager
Rennes||rennais|
Rome|Roman|romain|Römer
Rotterdam||rotterdamois|Rotterdamer
Rouen||rouennais|
Saint-Étienne||stéphanois|
Seville|Sevillian|sévillan|
Sofia||sofiote|Sofioter
Stockholm||stockholmois|Stockholmer
Strasbourg||strasbourgeois|Straßburger
Stuttgart||stuttgartois|Stuttgarter
Tokyo||tokyoïte|Tokioter
Toulouse||toulousain|
Turin||turinois|Turiner
Venice|Venetian|vénitien|Venezianer
Vienna|Viennese|viennois|Wiener
Warsaw||varsovien|Warschauer
Zurich||zurichois|Zürcher,Züricher
Lucerne||lucernois|Luzerner
Toronto|Torontonian|torontois|
Oslo||osloïte|Osloer
Halle|||Hallenser
Munster|||Münsteraner
Weimar|||Weimarer
Kassel|||Kasseler
Jena|||Jenaer,Jenenser
Metz||messin|
Nancy||nancéien|
Limoges||limougeaud|
Valenciennes||valenciennois|
Reims||rémois|
Dijon||dijonnais|
Caen||caennais|
Orléans||orléanais|
Mulhouse||mulhousien|
Clermont-Ferrand||clermontois|
Besançon||bisontin|
Perpignan||perpignanais|
Annecy||annécien|
Amiens||amiénois|
Avignon||avignonnais|
Roubaix||roubaisien|
Le Havre||havrais|
Toulon||toulonnais|
Lorient||lorientais|
La Rochelle||rochelais|
Aix-en-Provence||aixois|
Villeurbanne||villeurbannais|
Sophia Antipolis||sophipolitain|
Saint-Nazaire||nazairien|
Amsterdam||amstellodamois|
Namur||namurois|
Leuven||louvaniste|
`;
