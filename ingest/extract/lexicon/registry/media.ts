// News media: firms that articles quote far oftener than they tell of them.

export const MEDIA = `
# Agencies
Agence France-Presse; AFP
Thomson Reuters
Reuters
Bloomberg; Bloomberg News
Deutsche Presse-Agentur; dpa
dpa-AFX
Austria Presse Agentur; APA
Associated Press; AP?
ANSA
Belga

# Newspapers and magazines
Financial Times; FT?; FT.com
Handelsblatt
Frankfurter Allgemeine Zeitung; FAZ; F.A.Z.
Süddeutsche Zeitung; SZ?
WirtschaftsWoche; Wirtschaftswoche
Manager Magazin; manager magazin
Der Spiegel; Spiegel?
Die Zeit?
Die Welt?; WELT
Börsen-Zeitung
Tagesspiegel
Der Standard?
Neue Zürcher Zeitung; NZZ
Le Monde
Le Figaro; Figaro?
Le Parisien
Libération?
Les Échos; Les Echos
La Tribune?
L'Usine Nouvelle; Usine Nouvelle
L'Express
Le Point?
Challenges?
Wall Street Journal; WSJ
New York Times; NYT
Washington Post
The Economist
The Guardian; Guardian?
The Times?
The Telegraph; Daily Telegraph
Forbes
Fortune?
Business Insider
Politico
Euractiv; EURACTIV
El País; El Pais
Il Sole 24 Ore
Corriere della Sera
Het Financieele Dagblad
De Tijd

# Trade press and broadcasters
TechCrunch
Sifted
EU-Startups
Tech.eu
Trending Topics
Gründerszene?
t3n
heise online; Heise
Golem.de; Golem?
The Verge
Wired?
The Register?
The Information
The Next Web; TNW
VentureBeat
Maddyness
FrenchWeb
L'Usine Digitale; Usine Digitale
Clubic
CNBC
CNN
BBC
Sky News
Tagesschau
BFM TV; BFMTV; BFM Business
TF1
Franceinfo; France Info
Deutschlandfunk
ARD
ZDF
SWR; Südwestrundfunk
WDR; Westdeutscher Rundfunk
NDR; Norddeutscher Rundfunk
MDR; Mitteldeutscher Rundfunk
RBB; rbb
ORF; Österreichischer Rundfunk; Österreichische Rundfunk; Österreichischen Rundfunk
SRF
n-tv; ntv
Table.Media; Table Media; Table.Briefings
Börse Online
Der Aktionär?
Wirtschaftswoche Gründer
MIT Technology Review
Wirtschaftskurier
`;
