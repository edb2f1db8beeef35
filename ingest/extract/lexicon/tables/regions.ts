// Regions that news texts give where they mean a part of a country: country | English | German | French | German adjective
// or inhabitants | English or French adjectives. A dash stands for "as in English".

export const REGIONS = `
DE|Bavaria|Bayern|Bavière|bayerisch,bayrisch,Bayer|Bavarian,bavarois
DE|Baden-Württemberg|-|Bade-Wurtemberg|baden-württembergisch,Schwabe,schwäbisch|
DE|Berlin-Brandenburg|-|-||
DE|Brandenburg|-|Brandebourg|brandenburgisch,Brandenburger,märkisch|
DE|Hesse|Hessen|Hesse|hessisch,Hesse|Hessian,hessois
DE|Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern|Mecklembourg-Poméranie|mecklenburgisch|
DE|Lower Saxony|Niedersachsen|Basse-Saxe|niedersächsisch|
DE|North Rhine-Westphalia|Nordrhein-Westfalen|Rhénanie-du-Nord-Westphalie|nordrhein-westfälisch|
DE|Rhineland-Palatinate|Rheinland-Pfalz|Rhénanie-Palatinat|rheinland-pfälzisch|
DE|Saarland|-|Sarre|saarländisch|sarrois
DE|Saxony|Sachsen|Saxe|sächsisch,Sachse|Saxon,saxon
DE|Saxony-Anhalt|Sachsen-Anhalt|Saxe-Anhalt|sachsen-anhaltisch|
DE|Schleswig-Holstein|-|-|schleswig-holsteinisch|
DE|Thuringia|Thüringen|Thuringe|thüringisch,Thüringer|Thuringian
DE|Rhineland|Rheinland|Rhénanie|rheinisch,Rheinländer|rhénan
DE|Ruhr|Ruhrgebiet|Ruhr||
DE|Lusatia|Lausitz|Lusace|Lausitzer|
AT|Tyrol|Tirol|Tyrol|Tiroler|Tyrolean,tyrolien
AT|Styria|Steiermark|Styrie|steirisch|
AT|Carinthia|Kärnten|Carinthie|Kärntner|
AT|Upper Austria|Oberösterreich|Haute-Autriche|oberösterreichisch|
AT|Lower Austria|Niederösterreich|Basse-Autriche|niederösterreichisch|
AT|Vorarlberg|-|-|Vorarlberger|
CH|Ticino|Tessin|Tessin|Tessiner|tessinois
CH|Valais|Wallis|Valais|Walliser|valaisan
FR|Brittany|Bretagne|Bretagne|bretonisch|Breton,breton
FR|Normandy|Normandie|Normandie|normannisch|Norman,normand
FR|Alsace|Elsass|Alsace|elsässisch,Elsässer|Alsatian,alsacien
FR|Provence|-|-||provençal
FR|Occitanie|Okzitanien|-||occitan
FR|Île-de-France|Ile-de-France|-||francilien
FR|Nouvelle-Aquitaine|-|-||
FR|Auvergne-Rhône-Alpes|-|-||
FR|Hauts-de-France|-|-||
FR|Pays de la Loire|-|-||ligérien
FR|Grand Est|-|-||
FR|Burgundy|Burgund|Bourgogne||bourguignon
BE|Flanders|Flandern|Flandre|flämisch,Flame|Flemish,flamand
BE|Wallonia|Wallonien|Wallonie|wallonisch,Wallone|Walloon,wallon
NL|North Brabant|Nordbrabant|Brabant-Septentrional||
IT|Lombardy|Lombardei|Lombardie|lombardisch|Lombard,lombard
IT|Tuscany|Toskana|Toscane|toskanisch|Tuscan,toscan
IT|Piedmont|Piemont|Piémont|piemontesisch|piémontais
IT|Sicily|Sizilien|Sicile|sizilianisch|Sicilian,sicilien
IT|South Tyrol|Südtirol|Haut-Adige|Südtiroler|
IT|Sardinia|Sardinien|Sardaigne|sardisch|Sardinian,sarde
ES|Catalonia|Katalonien|Catalogne|katalanisch,Katalane|Catalan,catalan
ES|Basque Country|Baskenland|Pays basque|baskisch,Baske|Basque,basque
ES|Andalusia|Andalusien|Andalousie|andalusisch|Andalusian,andalou
ES|Aragon|Aragonien|Aragon||
PL|Silesia|Schlesien|Silésie|schlesisch|Silesian,silésien
GB|Yorkshire|-|-||
GB|Cornwall|-|Cornouailles||Cornish
US|California|Kalifornien|Californie|kalifornisch,Kalifornier|Californian,californien
US|Texas|-|-|texanisch,Texaner|Texan,texan
US|Florida|-|Floride||
US|Massachusetts|-|-||
US|Virginia|-|Virginie||
US|Arizona|-|-||
US|Nevada|-|-||
US|Ohio|-|-||
US|Oregon|-|-||
US|Illinois|-|-||
US|Michigan|-|-||
US|Pennsylvania|-|Pennsylvanie||
US|New Jersey|-|-||
US|Connecticut|-|-||
US|Colorado|-|-||
US|Utah|-|-||
US|Tennessee|-|-||
US|North Carolina|-|Caroline du Nord||
US|South Carolina|-|Caroline du Sud||
US|Louisiana|-|Louisiane||
US|Minnesota|-|-||
US|Wisconsin|-|-||
US|Indiana|-|-||
US|Maryland|-|-||
US|Delaware|-|-||
US|Silicon Valley|-|-||
CA|Ontario|-|-||
CA|Quebec|-|Québec||québécois
CA|British Columbia|-|Colombie-Britannique||
CA|Alberta|-|-||
FI|Lapland|Lappland|Laponie||
GB|Greater Manchester|-|-||
FR|Essonne|-|-||
FR|Yvelines|-|-||
FR|Seine-et-Marne|-|-||
FR|Seine-Saint-Denis|-|-||
FR|Val-de-Marne|-|-||
FR|Val-d'Oise|-|-||
FR|Hauts-de-Seine|-|-||
FR|Isère|-|-||
FR|Savoie|-|-||
FR|Haute-Savoie|-|-||
FR|Drôme|-|-||
FR|Ardèche|-|-||
FR|Haute-Garonne|-|-||
FR|Hérault|-|-||
FR|Gironde|-|-||
FR|Dordogne|-|-||
FR|Vendée|-|-||
FR|Morbihan|-|-||
FR|Finistère|-|-||
FR|Côtes-d'Armor|-|-||
FR|Ille-et-Vilaine|-|-||
FR|Loire-Atlantique|-|-||
FR|Maine-et-Loire|-|-||
FR|Indre-et-Loire|-|-||
FR|Eure-et-Loir|-|-||
FR|Loir-et-Cher|-|-||
FR|Loiret|-|-||
FR|Calvados|-|-||
FR|Seine-Maritime|-|-||
FR|Pas-de-Calais|-|-||
FR|Moselle|-|-||
FR|Meurthe-et-Moselle|-|-||
FR|Bas-Rhin|-|-||
FR|Haut-Rhin|-|-||
FR|Côte-d'Or|-|-||
FR|Saône-et-Loire|-|-||
FR|Puy-de-Dôme|-|-||
FR|Haute-Loire|-|-||
FR|Bouches-du-Rhône|-|-||
FR|Vaucluse|-|-||
FR|Alpes-Maritimes|-|-||
FR|Pyrénées-Atlantiques|-|-||
FR|Pyrénées-Orientales|-|-||
FR|Haute-Vienne|-|-||
FR|Charente-Maritime|-|-||
FR|Deux-Sèvres|-|-||
FR|Tarn-et-Garonne|-|-||
FR|Territoire de Belfort|-|-||
FR|Ariège|-|-||
FR|Aveyron|-|-||
FR|Cantal|-|-||
FR|Corrèze|-|-||
FR|Doubs|-|-||
FR|Gers|-|-||
FR|Haute-Corse|-|-||
FR|Haute-Marne|-|-||
FR|Haute-Saône|-|-||
FR|Hautes-Alpes|-|-||
FR|Hautes-Pyrénées|-|-||
FR|Alpes-de-Haute-Provence|-|-||
FR|Corse-du-Sud|-|-||
FR|Lot-et-Garonne|-|-||
FR|Lozère|-|-||
FR|Mayenne|-|-||
FR|Nièvre|-|-||
FR|Sarthe|-|-||
FR|Vosges|Vogesen|Vosges||vosgien
FR|Yonne|-|-||
FR|Bourgogne-Franche-Comté|-|-||
FR|Franche-Comté|-|-||franc-comtois
FR|Centre-Val de Loire|-|-||
FR|Provence-Alpes-Côte d'Azur|-|-||
FR|Côte d'Azur|-|-||azuréen
CH|Vaud|Waadt|Vaud|Waadtländer|vaudois
BE|Walloon Brabant|Wallonisch-Brabant|Brabant wallon||
BE|Flemish Brabant|Flämisch-Brabant|Brabant flamand||
BE|Hainaut|Hennegau|Hainaut||
GB|Essex|-|-||
GB|Kent|-|-||
GB|Surrey|-|-||
GB|Sussex|-|-||
GB|Norfolk|-|-||
GB|Suffolk|-|-||
GB|Cambridgeshire|-|-||
GB|Oxfordshire|-|-||
GB|Hertfordshire|-|-||
GB|Buckinghamshire|-|-||
GB|Berkshire|-|-||
GB|Hampshire|-|-||
GB|Dorset|-|-||
GB|Devon|-|-||
GB|Somerset|-|-||
GB|Gloucestershire|-|-||
GB|Wiltshire|-|-||
GB|Lancashire|-|-||
GB|Cheshire|-|-||
GB|Derbyshire|-|-||
GB|Nottinghamshire|-|-||
GB|Lincolnshire|-|-||
GB|Leicestershire|-|-||
GB|Northumberland|-|-||
GB|Cumbria|-|-||
`;
