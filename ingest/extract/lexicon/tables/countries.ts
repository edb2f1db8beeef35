// Adjectives and inhabitants of countries: code | German adjective stem | German inhabitants, masculine singular forms |
// English adjectives | French adjectives, masculine singular. Names come from i18n-iso-countries.

export const COUNTRY_DEMONYMS = `
AE|emiratisch|Emirati|Emirati|émirati,émirien
AF|afghanisch|Afghane|Afghan|afghan
AL|albanisch|Albaner|Albanian|albanais
AM|armenisch|Armenier|Armenian|arménien
AR|argentinisch|Argentinier|Argentine,Argentinian|argentin
AT|österreichisch|Österreicher|Austrian|autrichien
AU|australisch|Australier|Australian|australien
AZ|aserbaidschanisch|Aserbaidschaner|Azerbaijani|azerbaïdjanais
BA|bosnisch|Bosnier|Bosnian|bosnien
BD|bangladeschisch|Bangladescher|Bangladeshi|bangladais
BE|belgisch|Belgier|Belgian|belge
BG|bulgarisch|Bulgare|Bulgarian|bulgare
BO|bolivianisch|Bolivianer|Bolivian|bolivien
BR|brasilianisch|Brasilianer|Brazilian|brésilien
BY|belarussisch,weißrussisch|Belarusse|Belarusian|biélorusse
CA|kanadisch|Kanadier|Canadian|canadien
CH|schweizerisch,Schweizer|Schweizer|Swiss|suisse,helvétique
CL|chilenisch|Chilene|Chilean|chilien
CM|kamerunisch|Kameruner|Cameroonian|camerounais
CN|chinesisch|Chinese|Chinese|chinois
CO|kolumbianisch|Kolumbianer|Colombian|colombien
CU|kubanisch|Kubaner|Cuban|cubain
CY|zyprisch|Zyprer|Cypriot|chypriote
CZ|tschechisch|Tscheche|Czech|tchèque
DE|deutsch|Deutsche,Deutscher|German|allemand
DK|dänisch|Däne|Danish|danois
DZ|algerisch|Algerier|Algerian|algérien
EC|ecuadorianisch|Ecuadorianer|Ecuadorian|équatorien
EE|estnisch|Este|Estonian|estonien
EG|ägyptisch|Ägypter|Egyptian|égyptien
ES|spanisch|Spanier|Spanish|espagnol
ET|äthiopisch|Äthiopier|Ethiopian|éthiopien
FI|finnisch|Finne|Finnish|finlandais
FR|französisch|Franzose|French|français
GA|gabunisch|Gabuner|Gabonese|gabonais
GB|britisch,englisch,schottisch,walisisch|Brite,Engländer,Schotte|British,English,Scottish,Welsh|britannique,anglais,écossais,gallois
GE|georgisch|Georgier|Georgian|géorgien
GH|ghanaisch|Ghanaer|Ghanaian|ghanéen
GR|griechisch|Grieche|Greek|grec
HR|kroatisch|Kroate|Croatian|croate
HU|ungarisch|Ungar|Hungarian|hongrois
ID|indonesisch|Indonesier|Indonesian|indonésien
IE|irisch|Ire|Irish|irlandais
IL|israelisch|Israeli|Israeli|israélien
IN|indisch|Inder|Indian|indien
IQ|irakisch|Iraker|Iraqi|irakien
IR|iranisch|Iraner|Iranian|iranien
IS|isländisch|Isländer|Icelandic|islandais
IT|italienisch|Italiener|Italian|italien
JO|jordanisch|Jordanier|Jordanian|jordanien
JP|japanisch|Japaner|Japanese|japonais
KE|kenianisch|Kenianer|Kenyan|kényan
KH|kambodschanisch|Kambodschaner|Cambodian|cambodgien
KP|nordkoreanisch|Nordkoreaner|North Korean|nord-coréen
KR|südkoreanisch,koreanisch|Südkoreaner,Koreaner|South Korean,Korean|sud-coréen,coréen
KW|kuwaitisch|Kuwaiter|Kuwaiti|koweïtien
KZ|kasachisch|Kasache|Kazakh|kazakh
LB|libanesisch|Libanese|Lebanese|libanais
LI|liechtensteinisch|Liechtensteiner||liechtensteinois
LK|sri-lankisch|Sri-Lanker|Sri Lankan|sri-lankais
LT|litauisch|Litauer|Lithuanian|lituanien
LU|luxemburgisch|Luxemburger|Luxembourgish|luxembourgeois
LV|lettisch|Lette|Latvian|letton
LY|libysch|Libyer|Libyan|libyen
MA|marokkanisch|Marokkaner|Moroccan|marocain
MC|monegassisch|Monegasse|Monegasque|monégasque
MD|moldauisch,moldawisch|Moldauer|Moldovan|moldave
ME|montenegrinisch|Montenegriner|Montenegrin|monténégrin
MK|nordmazedonisch|Nordmazedonier|Macedonian|macédonien
MN|mongolisch|Mongole|Mongolian|mongol
MT|maltesisch|Malteser|Maltese|maltais
MX|mexikanisch|Mexikaner|Mexican|mexicain
MY|malaysisch|Malaysier|Malaysian|malaisien
NG|nigerianisch|Nigerianer|Nigerian|nigérian
NL|niederländisch,holländisch|Niederländer,Holländer|Dutch|néerlandais,hollandais
NO|norwegisch|Norweger|Norwegian|norvégien
NP|nepalesisch|Nepalese|Nepalese,Nepali|népalais
NZ|neuseeländisch|Neuseeländer|New Zealand|néo-zélandais
OM|omanisch|Omaner|Omani|omanais
PA|panamaisch|Panamaer|Panamanian|panaméen
PE|peruanisch|Peruaner|Peruvian|péruvien
PH|philippinisch|Filipino|Filipino,Philippine|philippin
PK|pakistanisch|Pakistaner|Pakistani|pakistanais
PL|polnisch|Pole|Polish|polonais
PS|palästinensisch|Palästinenser|Palestinian|palestinien
PT|portugiesisch|Portugiese|Portuguese|portugais
PY|paraguayisch|Paraguayer|Paraguayan|paraguayen
QA|katarisch|Katarer|Qatari|qatari,qatarien
RO|rumänisch|Rumäne|Romanian|roumain
RS|serbisch|Serbe|Serbian|serbe
RU|russisch|Russe|Russian|russe
RW|ruandisch|Ruander|Rwandan|rwandais
SA|saudisch,saudi-arabisch|Saudi|Saudi,Saudi Arabian|saoudien
SD|sudanesisch|Sudanese|Sudanese|soudanais
SE|schwedisch|Schwede|Swedish|suédois
SG|singapurisch|Singapurer|Singaporean|singapourien
SI|slowenisch|Slowene|Slovenian,Slovene|slovène
SK|slowakisch|Slowake|Slovak,Slovakian|slovaque
SN|senegalesisch|Senegalese|Senegalese|sénégalais
SY|syrisch|Syrer|Syrian|syrien
TH|thailändisch|Thailänder|Thai|thaïlandais
TN|tunesisch|Tunesier|Tunisian|tunisien
TR|türkisch|Türke|Turkish|turc
TW|taiwanisch,taiwanesisch|Taiwaner|Taiwanese|taïwanais
TZ|tansanisch|Tansanier|Tanzanian|tanzanien
UA|ukrainisch|Ukrainer|Ukrainian|ukrainien
UG|ugandisch|Ugander|Ugandan|ougandais
US|amerikanisch,US-amerikanisch|Amerikaner,US-Amerikaner|American|américain,états-unien
UY|uruguayisch|Uruguayer|Uruguayan|uruguayen
UZ|usbekisch|Usbeke|Uzbek|ouzbek
VE|venezolanisch|Venezolaner|Venezuelan|vénézuélien
VN|vietnamesisch|Vietnamese|Vietnamese|vietnamien
XK|kosovarisch|Kosovare|Kosovan|kosovar
ZA|südafrikanisch|Südafrikaner|South African|sud-africain
`;

/** Names of countries beyond those of i18n-iso-countries: code | English display name | further names in any language. */
export const COUNTRY_NAMES = `
US|United States|USA,US,U.S.,United States of America,America,Amerika,Vereinigte Staaten,Vereinigten Staaten,États-Unis,Etats-Unis
GB|United Kingdom|UK,U.K.,Great Britain,Britain,Großbritannien,Grossbritannien,England,Scotland,Wales,Northern Ireland,Schottland,Nordirland,Grande-Bretagne,Angleterre,Écosse,Pays de Galles,Vereinigtes Königreich,Vereinigten Königreich,Royaume-Uni
DE|Germany|Bundesrepublik,Bundesrepublik Deutschland
NL|Netherlands|The Netherlands,Holland,Niederlande,Niederlanden,die Niederlande,Pays-Bas
CZ|Czechia|Czech Republic,Tschechien,Tschechische Republik,Tchéquie,République tchèque
CH|Switzerland|Schweiz,die Schweiz
TR|Turkey|Türkei,Türkiye,Turquie
RU|Russia|Russland,Russische Föderation,Russie
KR|South Korea|Südkorea,Korea,Corée du Sud
KP|North Korea|Nordkorea,Corée du Nord
TW|Taiwan|Taïwan
CN|China|Volksrepublik China,Chine
AE|United Arab Emirates|UAE,VAE,Emirates,Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Vereinigten Arabischen Emiraten,Émirats arabes unis,Emirate
IR|Iran|
SY|Syria|Syrien,Syrie
VN|Vietnam|Viêt Nam,Viet Nam
MD|Moldova|Moldau,Moldawien,Moldavie
MK|North Macedonia|Nordmazedonien,Macédoine du Nord
XK|Kosovo|
BY|Belarus|Weißrussland,Biélorussie
IE|Ireland|Republic of Ireland
VA|Vatican|Vatikan
LA|Laos|
BO|Bolivia|
VE|Venezuela|
TZ|Tanzania|Tansania,Tanzanie
PS|Palestine|Palästina
CI|Ivory Coast|Elfenbeinküste,Côte d'Ivoire
CD|DR Congo|Kongo,République démocratique du Congo
HK|Hong Kong|
SG|Singapore|
MO|Macao|
`;
