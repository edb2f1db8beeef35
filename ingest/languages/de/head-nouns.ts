// German nouns that say what a name is. One that opens with "-" also ends compounds: "-ausrüster" is in "Chip-Ausrüster".
import type { HeadNouns } from '../../extract/rules/case/language';

export const heads: readonly HeadNouns[] = [
  {
    kind: 'Company',
    masculine:
      '-konzern -hersteller -anbieter -ausrüster -bauer -entwickler -spezialist -dienstleister -betreiber -versorger -riese ' +
      '-fertiger -rivale -händler -verlag -betrieb -logistiker konkurrent -produzent -broker -versicherer -zulieferer -pionier ' +
      '-finanzierer -lieferant -ausrüster -designer -partner -champion -primus -hoster -provider -ableger -discounter ' +
      '-vermieter -verbund -wettbewerber -herausforderer -marktführer -weltmarktführer -gigant -player -liebling -technologe -entwickler -techniker',
    feminine:
      '-firma -gruppe -bank -schmiede -tochter -agentur schlosserei -gesellschaft -genossenschaft -holding -marke -mutter -börse ' +
      '-airline -werkstatt -brauerei -reederei -kanzlei -sparte -plattformfirma -beratung -unternehmensgruppe -aktiengesellschaft -techfirma -manufaktur -kasse',
    neuter:
      '-unternehmen -start-up -startup -haus -jungunternehmen -mutterhaus -einhorn -unicorn -systemhaus -softwarehaus -studio -ki-labor -labor -spin-off -scale-up -scaleup -joint-venture -gemeinschaftsunternehmen -konsortium -schwergewicht -schwesterunternehmen',
    plural:
      '-firmen -banken -konzerne -rivalen -riesen -spezialisten -lieferanten -start-ups -startups -gruppen -töchter -agenturen -händlern -herstellern -anbietern -ausrüstern -bauern -entwicklern -dienstleistern -betreibern -konkurrenten -konzernen -häuser -optionen -partnern -wettbewerbern -rechtstechniker',
  },
  {
    kind: 'Investor',
    masculine:
      '-kapitalgeber -investor -fonds -geldgeber -gesellschafter -finanzinvestor -staatsfonds -pensionsfonds -wagnisfinanzierer -risikokapitalgeber -anteilseigner -aktionär -vermögensverwalter -altinvestor -kapitalfonds -accelerator -inkubator -frühphaseninvestor',
    feminine:
      'staatsbank beteiligungsgesellschaft förderbank -förderbank -investmentgesellschaft -investmentbank -investmentfirma -beteiligungsfirma -kapitalgesellschaft -risikokapitalfirma -wagniskapitalfirma -private-equity-gesellschaft -beteiligungstochter',
    neuter: '-family-office -beteiligungshaus -investmenthaus',
    plural:
      '-investoren -kapitalgeber -kapitalgebern -geldgeber -geldgebern -gesellschaftern -investorinnen -altinvestoren -aktionäre -aktionären -anteilseignern',
  },
  {
    kind: 'PublicBody',
    masculine: 'freistaat -rechnungshof bundesrat bundestag stadtrat landtag -staat bund senat',
    feminine:
      '-behörde -regierung -kommission -netzagentur universität hochschule -universität -uni -hochschule -verwaltung -stadt -agentur für staatskanzlei marine polizei bundeswehr -armee -gemeinde -stadtbibliothek -bibliothek -uniklinik -fachhochschule -datenschutzbehörde -kartellbehörde -wettbewerbsbehörde -aufsichtsbehörde -finanzaufsicht',
    neuter:
      '-ministerium -amt -institut -forschungszentrum -parlament land kartellamt -gericht -forschungsinstitut -kanzleramt -wirtschaftsministerium',
    plural: '-behörden -ministerien -institute -universitäten -regierungen -hochschulen -streitkräfte',
  },
  {
    kind: 'Person',
    masculine:
      '-experte -forscher informatiker -informatiker unternehmer -unternehmer -politiker -wissenschaftler -ingenieur physiker mathematiker -analyst milliardär -milliardär -mäzen -professor -absolvent -veteran -mann -pionierin business-angel stadtverordneter landrat bürgermeister oberbürgermeister -senator bruder -kollege -jurist ökonom',
    feminine:
      '-expertin -forscherin informatikerin -informatikerin unternehmerin -unternehmerin -politikerin -wissenschaftlerin -ingenieurin physikerin mathematikerin -analystin milliardärin -professorin -absolventin -veteranin -frau stadtverordnete landrätin bürgermeisterin oberbürgermeisterin -senatorin schwester -kollegin -juristin ökonomin',
    plural:
      'brüder brüdern schwestern -forscher -informatiker -unternehmer -angels -experten -ingenieure -kollegen -wissenschaftlern -forschern',
  },
  {
    kind: 'Product',
    masculine:
      '-chip -prozessor -server -assistent -chatbot -halbleiter -roboter -beschleuniger -dienst -agent -sprachassistent -grafikprozessor -algorithmus',
    feminine:
      '-software -maschine -plattform -drohne -anwendung -app -lösung -suite -karte -technologie -anlage -cloud -kampfdrohne -suchmaschine -baureihe',
    neuter:
      '-modell -system -werkzeug -programm -betriebssystem -sprachmodell -tool -gerät -kamerasystem -basismodell -produkt',
    plural:
      '-chips -prozessoren -modelle -modellen -maschinen -server -servern -drohnen -anlagen -karten -geräte -systeme -systemen -dienste -grafikprozessoren -grafikkarten -halbleiter -halbleitern -sprachmodelle -lösungen -beschleunigerkarten -aggregate -schränke -roboter -produkte',
  },
  {
    kind: 'Facility',
    masculine:
      'supercomputer -supercomputer -campus -rechner -superrechner -großrechner -standort -park -technologiepark -rechencluster -cluster',
    feminine:
      '-fabrik -gigafactory -gigafabrik -fertigungslinie -produktionslinie -halle -anlage -rechenanlage -fertigung -ki-fabrik -chipfabrik',
    neuter:
      'vorhaben projekt -projekt -vorhaben rechenzentrum -rechenzentrum -reallabor -werk -zentrum -datenzentrum -datacenter -kraftwerk -innovationszentrum -forschungszentrum -entwicklungszentrum -labor',
    plural: 'rechenzentren -rechenzentren -fabriken -gigafactories -werke -werken -datenzentren -zentren',
  },
];

/** What a person does; the word itself is the title. */
export const roles =
  'ceo cto cfo coo cso cpo -chef -chefin geschäftsführer geschäftsführerin -geschäftsführer -geschäftsführerin ' +
  'vorstandsvorsitzender vorstandsvorsitzende vorstandsvorsitzenden vorstandssprecher vorstandssprecherin -vorstand -vorständin vorstandsmitglied ' +
  '-präsident -präsidentin -minister -ministerin -kanzler -kanzlerin premier premierminister premierministerin regierungschef ' +
  'partner partnerin gründungspartner -direktor -direktorin -leiter -leiterin -manager -managerin sprecher sprecherin -sprecher -sprecherin ' +
  'vorsitzender vorsitzende vorsitzenden chefwissenschaftler chefwissenschaftlerin chefforscher chefentwickler chefökonom chefvolkswirt ' +
  'staatssekretär staatssekretärin -kommissar -kommissarin generalsekretär generalsekretärin generaldirektor generaldirektorin ' +
  'prokurist prokuristin -beauftragter -beauftragte -beauftragten oberbürgermeister oberbürgermeisterin intendant intendantin rektor rektorin dekan ' +
  '-entwickler -entwicklerin -forscher -forscherin -ingenieur -ingenieurin -mitarbeiter -mitarbeiterin -verantwortliche -verantwortlicher ' +
  'inhaber inhaberin firmenchef firmenchefin konzernlenker konzernlenkerin';

/** Posts on a board. */
export const boardRoles =
  'aufsichtsratschef aufsichtsratschefin aufsichtsratsvorsitzender aufsichtsratsvorsitzende aufsichtsratsvorsitzenden aufsichtsrat aufsichtsrätin ' +
  'aufsichtsratsmitglied verwaltungsrat verwaltungsrätin verwaltungsratspräsident verwaltungsratspräsidentin verwaltungsratschef verwaltungsratsvorsitzender ' +
  'beirat beirätin beiratsmitglied beiratsvorsitzender beiratsvorsitzende chefaufseher chefkontrolleur kontrolleur aufseher';

export const founders =
  '-gründer -gründerin mitbegründer mitbegründerin -erfinder -erfinderin begründer begründerin';
export const foundersPlural = '-gründer -gründern -gründerinnen mitbegründern';
