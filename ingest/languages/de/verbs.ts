// German verbs that state a relation, and where in their clause the two ends stand. Separable verbs are one word; of
// expressions the verb stands first ("kommen an Bord") and the other words anywhere in the clause.

import { AROUND, TOGETHER } from './around';
import {
  BELONGS_TO_EMPIRE,
  COUNTS_ON_BACKING,
  FIGHT_RAGES,
  FIGHTS,
  FINDS_PARTNER,
  FINDS_SUPPLIER,
  GETS_BACKING,
  GIVES_BACKING,
  GOES_UNDER_ROOF,
  HAS_FRIEND,
  IS_MADE_AT,
  IS_UNDER_ROOF,
  PICKS_SUPPLIER,
  SENDS_INSPECTORS,
  SERVES_AS_SUPPLIER,
  SETS_UP_AS_OWN,
  STANDS_BY,
  TAKES_CUSTOMERS,
  TAKES_UNDER_ROOF,
  WINS_BIDDING,
} from './expressions';

export const VERBS = `
# INVESTED_IN: putting money in
INVESTED_IN | investieren, mitinvestieren, reinvestieren, co-investieren, sich einkaufen | subj | in+bei+round | amount=obj
INVESTED_IN | sich beteiligen | subj | an/bei | stake=mit
INVESTED_IN | sich engagieren | subj | bei/in | kind=Company/Investor/PublicBody weight:0.85
INVESTED_IN | mitmischen, sich einbringen, aufspringen | subj | bei | kind=Company weight:0.85
INVESTED_IN | stehen, stecken | subj | hinter | with=investor kind=Company weight:0.85
INVESTED_IN | liegen, verbleiben, bleiben, sich befinden | bei/in Händen von/in den Händen von/im Besitz von | an+gen+topic | with=share kind=Company/Investor/Person/PublicBody weight:0.88
INVESTED_IN | unterstützen, fördern, begleiten, mittragen, stützen, absichern | subj | obj | with=investor kind=Company weight:0.85
INVESTED_IN | unterstützen, stützen, mittragen | subj | obj | passive kind=Company weight:0.85
INVESTED_IN | stellen zur Verfügung, legen auf den Tisch, nehmen in die Hand | subj | dat+für | figure=money kind=Company weight:0.85
INVESTED_IN | ausstatten, versorgen, eindecken | subj | obj | with=money kind=Company/Investor weight:0.9
INVESTED_IN | ausstatten, versorgen, eindecken | subj | obj | figure=money kind=Company/Investor weight:0.9
INVESTED_IN | einsteigen, zusteigen, miteinsteigen, wiedereinsteigen | subj | bei/in
INVESTED_IN | einsteigen, zusteigen | subj | bei/in+topic | figure=money weight:0.85
INVESTED_IN | einsteigen, sich beteiligen, mitziehen, mitinvestieren, mitgehen, nachlegen, nachschießen, mitmachen, mitfinanzieren, zusteigen, dazustoßen, sein beteiligt | subj | round | role:participant weight:0.9
INVESTED_IN | einsteigen, sich beteiligen, mitziehen, mitinvestieren, mitgehen, nachlegen, nachschießen, mitmachen, mitfinanzieren, zusteigen, dazustoßen | subj | topic | role:participant weight:0.8
INVESTED_IN | dazukommen neu, hinzukommen neu, sein neu dabei | subj | topic | role:participant weight:0.85
INVESTED_IN | stecken, pumpen, schießen, leiten, lenken, spülen, einbringen, einlegen, einschießen, einzahlen, hineinstecken, hineinpumpen, buttern, zuschießen, legen | subj | in/bei | with=money
INVESTED_IN | stecken, anlegen, pumpen, schießen, spülen, einbringen, einschießen, einzahlen, hineinstecken, hineinpumpen, buttern, zuschießen, nachschießen | subj | in/bei | figure=money
INVESTED_IN | geben, bereitstellen, beisteuern, zuschießen, aufbringen, beitragen, spendieren, lockermachen, zusagen, einbringen, lassen springen | subj | dat+für/zu/in+topic | with=money figure=money kind=Company/Investor weight:0.8
INVESTED_IN | geben, gewähren, ausreichen, bereitstellen, überweisen, spendieren, zuschießen, stellen bereit, stellen zur Verfügung | subj | dat+für | figure=money kind=Company/Investor weight:0.85
INVESTED_IN | tätigen, erhöhen, aufstocken, abschließen, verdoppeln, ankündigen, bekanntgeben, vornehmen, ausweiten | subj | in/bei | with=money weight:0.9
INVESTED_IN | finanzieren, mitfinanzieren, anfinanzieren, durchfinanzieren, kapitalisieren | subj | obj | kind=Company/Investor weight:0.85
INVESTED_IN | wetten, setzen, spekulieren | subj | auf | kind=Company weight:0.7
INVESTED_IN | sein neu, kommen neu, stoßen neu, gehören neu | subj | topic | with=investor role:participant weight:0.92
INVESTED_IN | kommen an Bord, sein an Bord, gehen an Bord, sein mit an Bord, sein dabei, sein mit dabei | subj | topic | role:participant weight:0.95
INVESTED_IN | kommen an Bord, sein an Bord, gehen an Bord, sein mit an Bord | subj | bei/an | role:participant weight:0.95
INVESTED_IN | holen an Bord, holen ins Boot, holen, gewinnen, nehmen an Bord, hereinholen, hereinnehmen, aufnehmen, begrüßen, vorstellen, präsentieren | obj | subj+für | with=investor weight:0.9
INVESTED_IN | zählen, nennen, verweisen, listen, auflisten, aufzählen | obj | subj | with=investor weight:0.85
INVESTED_IN | werden, sein, bleiben | subj | gen+von+bei/an+topic | with=investor weight:0.85
INVESTED_IN | gewinnen, finden, holen, begrüßen | mit/in | subj | with=investor weight:0.85
INVESTED_IN | wetten, setzen | subj | auf | with=investor kind=Company weight:0.88
INVESTED_IN | mitziehen, zusteigen, miteinsteigen, mitinvestieren, mitfinanzieren | subj | bei | role:participant kind=Company weight:0.9
INVESTED_IN | sein neu an Bord, kommen neu an Bord, stoßen neu, sein neu dabei, sein als Geldgeber dabei, sein als Investor dabei, sein mit an Bord | subj | bei/an | role:participant kind=Company weight:0.95
INVESTED_IN | kommen, stammen | von | für | figure=money kind=Company weight:0.88
INVESTED_IN | kommen, stammen | von | für | with=money kind=Company weight:0.9
INVESTED_IN | zählen zum Portfolio, gehören zum Portfolio, sein im Portfolio, stehen im Portfolio, sich befinden im Portfolio, sein Teil des Portfolios, zählen zum Beteiligungsportfolio, gehören zum Beteiligungsportfolio | gen+von | subj | kind=Company weight:0.9
INVESTED_IN | bekommen, erhalten, haben, kriegen | mit/in | subj | with=investor kind=Company weight:0.9
INVESTED_IN | vertrauen | subj | dat+auf | kind=Company with=investor weight:0.6

# INVESTED_IN: stakes
INVESTED_IN | übernehmen, erwerben, kaufen, zeichnen, bekommen, erhalten, zukaufen, hinzukaufen, dazukaufen, ergattern, sichern, sich sichern, nehmen, ankaufen, einsammeln, aufkaufen, hereinholen | subj | an/bei+gen+von+mod+topic | with=share
INVESTED_IN | übernehmen, erwerben, kaufen, zeichnen, bekommen, erhalten, zukaufen, hinzukaufen, sichern, sich sichern, halten, behalten, besitzen | subj | an/bei+gen+von+obj+topic | figure=share
INVESTED_IN | übernehmen, erwerben, kaufen, zeichnen, bekommen, erhalten, sichern, sich sichern, halten, behalten, besitzen, kontrollieren | subj | an/bei+gen+von+mod | with=share figure=share
INVESTED_IN | halten, besitzen, haben, behalten, eingehen, kontrollieren, verwalten, verfügen, innehaben, vereinen, bündeln, verbleiben, einnehmen | subj | an/bei+gen+von+mod+topic | with=share
INVESTED_IN | kontrollieren, verfügen, kommen, vereinen auf sich, vereinen, repräsentieren | subj | an/bei+gen+von+mod+über | with=share figure=share weight:0.9
INVESTED_IN | zahlen, bezahlen, hinblättern, ausgeben, hinlegen, aufwenden, berappen, überweisen, lockermachen | subj | an/bei | with=share figure=money
INVESTED_IN | zahlen, bezahlen, hinblättern, ausgeben, hinlegen, aufwenden, berappen | subj | an/bei | figure=share kind=Company weight:0.9
INVESTED_IN | aufstocken, erhöhen, ausbauen, ausweiten, verdoppeln, verdreifachen, steigern, hochfahren, anheben, vergrößern, heben, arrondieren | subj | an/bei+gen+von+mod+topic | with=share
INVESTED_IN | aufstocken, erhöhen | subj | bei/an | figure=share weight:0.85
INVESTED_IN | reduzieren, verringern, senken, halbieren, verwässern, herunterfahren, absenken, abschmelzen, zurückfahren | subj | an/bei+gen+von+mod | with=share weight:0.9
INVESTED_IN | gehören, zustehen, zufallen, zukommen | dat | subj+an | state with=share weight:0.95
INVESTED_IN | gehören | dat+zu | subj | state figure=share
INVESTED_IN | gehören, zufallen, verbleiben | dat+bei | an+von+gen | state figure=share weight:0.95
INVESTED_IN | liegen, verbleiben, bleiben | bei | gen+an+subj | with=share weight:0.85
INVESTED_IN | halten, besitzen, behalten, übernehmen, erwerben, kaufen, kontrollieren | subj | topic | with=remainder weight:0.95
INVESTED_IN | gehören, zufallen, zustehen, zukommen | dat | topic | state with=share/remainder figure=share weight:0.95
INVESTED_IN | gehören, zufallen, zustehen, zukommen | dat | topic | state with=share/remainder weight:0.95
INVESTED_IN | gehören, zufallen | dat | topic | state figure=share weight:0.95
INVESTED_IN | liegen, verbleiben, bleiben, gehen | bei/an | topic | with=remainder weight:0.95
INVESTED_IN | liegen, verbleiben | bei | topic | figure=share weight:0.95
INVESTED_IN | sein beteiligt | subj | an/bei | state stake=mit
INVESTED_IN | sein beteiligt | subj | topic | state stake=mit weight:0.9
INVESTED_IN | abgeben, verkaufen, veräußern, übertragen, ausgeben, abtreten, überlassen, anbieten, zuteilen, gewähren, einräumen, weiterreichen, platzieren | an+dat+bei | an+gen+von+subj | with=share
INVESTED_IN | abgeben, verkaufen, veräußern, abtreten, übertragen | an | an+von | figure=share weight:0.9
INVESTED_IN | gehen | an | gen+von+subj | with=share weight:0.85
INVESTED_IN | gehen, übergehen, wandern, fallen | an/auf | an+gen+von | figure=share kind=Company weight:0.9
INVESTED_IN | verkaufen, abgeben, abstoßen, veräußern, versilbern, losschlagen, loswerden, auflösen, abwickeln, sich trennen, trennen, liquidieren | subj | an/bei+gen+von+mod | with=share modality:ended
INVESTED_IN | auskaufen, herauskaufen, rauskaufen | subj | bei/aus | kind=Company
INVESTED_IN | flankieren, begleiten, mitfinanzieren | subj | poss+gen+von+bei+topic | with=round role:participant weight:0.9
INVESTED_IN | aussteigen, sich zurückziehen, sich verabschieden, machen Kasse | subj | bei/aus | modality:ended kind=Company weight:0.8
INVESTED_IN | umwandeln, wandeln, tauschen, eintauschen | subj | an/bei+gen+in | with=share weight:0.75
INVESTED_IN | sich beteiligen, einsteigen | subj | gen+von | with=share weight:0.9
INVESTED_IN | nachlegen, nachschießen | subj | bei | kind=Company weight:0.85
INVESTED_IN | fließen | von | in/an | figure=money weight:0.85
INVESTED_IN | erhalten, bekommen | durch+gen+von | subj | with=deal figure=money weight:0.85
INVESTED_IN | sich finden, sich befinden | subj | gen+von+poss+topic | with=investor weight:0.85
INVESTED_IN | kommen, beitreten, stoßen, hinzukommen, dazukommen, hinzustoßen, dazustoßen | subj | gen+zu+topic | with=group/investor weight:0.8

# INVESTED_IN: rounds
INVESTED_IN | anführen, führen, leiten, leaden, mitanführen, koordinieren, anleiten, strukturieren, verankern | subj | poss+gen+von+bei/in+topic | with=round role:lead
INVESTED_IN | übernehmen den Lead, übernehmen die Führungsrolle, übernehmen die Führung, übernehmen die Federführung, haben den Lead, haben die Federführung | subj | poss+gen+von+topic | with=round role:lead
INVESTED_IN | anführen, leaden, anleiten | subj | gen+bei+topic | with=money role:lead weight:0.9
INVESTED_IN | anführen | subj | topic | role:lead weight:0.75
INVESTED_IN | anführen, leaden, anleiten | subj | topic | with=investor role:lead weight:0.9
INVESTED_IN | sich engagieren | subj | topic | with=investor role:participant weight:0.9
INVESTED_IN | anführen, leaden, anleiten | subj | topic | figure=money role:lead weight:0.9
INVESTED_IN | sich beteiligen, teilnehmen, mitmachen, mitziehen, mitwirken, mitgehen, einsteigen, investieren, mitinvestieren, sich anschließen, anschließen, partizipieren, nachlegen, mitfinanzieren, zeichnen, sein dabei, beitragen, sich einreihen, einzahlen, beisteuern, sein beteiligt, sein mit dabei | subj | poss+gen+von+bei+topic | with=round role:participant
INVESTED_IN | finanzieren, tragen, stemmen, schultern, bestreiten, füllen, überzeichnen, unterstützen, begleiten, ermöglichen, aufbringen, bereitstellen, mittragen | subj | poss+gen+von+topic | with=round role:participant weight:0.9
INVESTED_IN | kommen, stammen, fließen, herrühren, zufließen | von/aus | topic+für/zu/in | with=money/round role:participant weight:0.85
INVESTED_IN | kommen, stammen, fließen | von | topic+für/zu/in | figure=money weight:0.75
INVESTED_IN | gehören, zählen | subj | topic+gen+von | with=round role:participant weight:0.85
INVESTED_IN | kommen davon, stammen davon, fließen davon, kommen hiervon, stammen hiervon | von/aus | topic+für/zu/in | figure=money weight:0.92
INVESTED_IN | beisteuern davon, geben davon, übernehmen davon, schultern davon, tragen davon, zeichnen davon, aufbringen davon, einbringen davon | subj | topic | figure=money kind=Company/Investor weight:0.92
INVESTED_IN | erhalten, bekommen, einsammeln, einwerben, aufnehmen, sichern, sich sichern, kassieren, einstreichen, holen, einnehmen, sammeln, auftreiben, beschaffen, akquirieren, einheimsen, mobilisieren, organisieren, ziehen an Land, abgreifen, eintreiben, auftun, besorgen, sich besorgen, sich holen, loseisen, beziehen, gewinnen | von/bei | subj | with=money
INVESTED_IN | erhalten, bekommen, einsammeln, einwerben, aufnehmen, sichern, sich sichern, kassieren, einstreichen, holen, einnehmen, sammeln, auftreiben, akquirieren, ziehen an Land, sich holen | von/bei | subj | figure=money weight:0.9
INVESTED_IN | einsammeln, einwerben, abschließen, aufnehmen, sichern, sich sichern, holen, schließen | von+mit+bei | subj | with=round figure=money role:participant

# RAISED
RAISED | einsammeln, einwerben, aufnehmen, sichern, sich sichern, erhalten, bekommen, holen, abschließen, sammeln, kassieren, auftreiben, eintreiben, akquirieren, mobilisieren, beschaffen, einstreichen, ziehen an Land, einfahren, hereinholen, reinholen, einheimsen, gewinnen, organisieren, stemmen, sich holen, sich besorgen, erlösen, verbuchen, schließen, einspielen, ergattern, generieren, raisen, ranholen, zusammenbekommen, zusammentragen, zusammenbringen, erzielen, einnehmen, erhöhen | subj+für | round | with=round figure=money
RAISED | abschließen, schließen, bekanntgeben, verkünden, melden, vermelden, aufstocken, erweitern, closen, stemmen, vollenden, beenden, durchführen, hinlegen, feiern, verbuchen, ausweiten, vorstellen, sichern, sich sichern, holen, erhalten, absolvieren, vollziehen, bringen unter Dach und Fach, eintüten, machen perfekt, überzeichnen, durchziehen, verlängern, finalisieren | subj | round | with=round
RAISED | einsammeln, einwerben, aufnehmen, raisen, einstreichen, kassieren, auftreiben, ziehen an Land, zusammenbekommen, einheimsen, hereinholen, reinholen, sich holen, ergattern, beschaffen, sich schnappen, einsacken | subj+für | round | figure=money
RAISED | einsammeln, einwerben, aufnehmen, sichern, sich sichern, erhalten, bekommen, holen, sammeln, mobilisieren, beschaffen, akquirieren, gewinnen | subj+für | round | with=money figure=money
RAISED | sich sichern, sich beschaffen, sich besorgen, sich leihen, auftun, loseisen, einfahren | subj | round | figure=money weight:0.9
RAISED | sich freuen | subj | round | with=money/round/investor figure=money weight:0.9
RAISED | erhalten, bekommen, sichern | subj | round | with=investor figure=money weight:0.9
RAISED | einsammeln, einwerben, auftreiben, raisen, beschaffen | subj+für | round | with=money weight:0.8
RAISED | fließen, zufließen, zukommen, gehen | dat+in/an+topic | round | with=round figure=money weight:0.75
RAISED | fließen Risikokapital, fließen Wagniskapital, fließen Eigenkapital, fließen Wachstumskapital, fließen frisches Kapital, fließen Venture Capital, fließen Investorengeld | in/an+dat | round | figure=money weight:0.9
RAISED | stellen zur Verfügung, geben, gewähren, bereitstellen, zuschießen, überlassen, anvertrauen, überweisen | dat+für | round | with=investor figure=money
RAISED | investieren, stecken, pumpen | in/bei | round | with=investor figure=money weight:0.85
RAISED | bewerten, taxieren, veranschlagen | obj | round | with=round figure=money weight:0.95
RAISED | bringen, umfassen, einbringen, bescheren | dat+poss+gen+von+topic | round | with=round figure=money weight:0.75
RAISED | zusammenkommen, hereinkommen, zufließen, einlaufen | bei/für/an+dat+gen | round | figure=money weight:0.9
RAISED | spülen in die Kasse, spülen in die Kassen, bringen in die Kasse, spülen aufs Konto, einspülen, einbringen, bescheren | dat+gen | round | with=round figure=money weight:0.9
RAISED | sich finanzieren, finanzieren, sich refinanzieren | subj | round | with=round weight:0.65

# ACQUIRED
ACQUIRED | übernehmen, kaufen, aufkaufen, zukaufen, hinzukaufen, dazukaufen, ankaufen, erwerben, akquirieren, schlucken, verschlingen, einverleiben, sich einverleiben, sich schnappen, schnappen, wegschnappen, sich greifen, herauskaufen, rauskaufen, freikaufen, hinzuerwerben, sich holen, sich angeln, sich krallen, sich zulegen, zulegen, ersteigern, erstehen, auslösen, komplettübernehmen, hereinholen, sich reißen unter den Nagel | subj | obj | kind=Company/Investor/Facility/Product/PublicBody
ACQUIRED | übernehmen, kaufen, erwerben, akquirieren, aufkaufen | subj | obj | figure=money kind=Company/Investor/Facility/Product
ACQUIRED | übernehmen, kaufen, erwerben, sich sichern, erlangen, bekommen, erhalten | subj | gen+an+von+bei | with=share weight:0.6
ACQUIRED | fusionieren, verschmelzen, zusammengehen, zusammenlegen | subj | mit | kind=Company weight:0.6
ACQUIRED | abschließen, vollziehen, ankündigen, bekanntgeben, verkünden, vereinbaren, besiegeln, melden, vermelden, bestätigen, finalisieren, machen perfekt, bringen unter Dach und Fach, unterzeichnen, einfädeln, vorantreiben, beschließen, durchziehen, stemmen, eintüten, festzurren, tätigen | subj | gen+von | with=deal kind=Company/Investor/Facility/Product
ACQUIRED | verkaufen, veräußern, abgeben, losschlagen, verscherbeln, weiterverkaufen, weiterreichen, verhökern, übertragen, abstoßen, abtreten, verramschen, versteigern | an | obj | kind=Company/Investor/Facility/Product
ACQUIRED | sich verkaufen | an | subj | kind=Company weight:0.85
ACQUIRED | abkaufen | subj | obj | kind=Company/Facility/Product weight:0.9
ACQUIRED | wechseln | zu | subj | figure=money kind=Company weight:0.85
ACQUIRED | vereinbaren, verabreden, aushandeln | subj | mit | with=deal kind=Company weight:0.8
ACQUIRED | schlüpfen unter das Dach, kommen unter das Dach, wechseln unter das Dach, rücken unter das Dach | gen+von | subj | kind=Company weight:0.85
ACQUIRED | gehen, fallen, übergehen, kommen, wandern, landen | an+in+bei | subj | with=deal kind=Company/Facility weight:0.75
ACQUIRED | ${WINS_BIDDING} | subj | um/für | kind=Company/Facility weight:0.9
ACQUIRED | ${GOES_UNDER_ROOF} | gen+von | subj | kind=Company weight:0.88
ACQUIRED | ${TAKES_UNDER_ROOF} | subj | obj | kind=Company weight:0.9
ACQUIRED | landen, unterkommen, aufgehen | bei/in | subj | kind=Company weight:0.86
ACQUIRED | lassen sich kosten, lassen kosten | subj | obj | figure=money kind=Company weight:0.9
ACQUIRED | zuschlagen | subj | bei | kind=Company weight:0.84
ACQUIRED | wechseln den Besitzer, wechseln den Eigentümer | an/zu | subj | kind=Company weight:0.88
ACQUIRED | wandern, gehen, wechseln | zu | subj | figure=money kind=Company weight:0.88
ACQUIRED | übergehen | auf/an | subj | kind=Company weight:0.8
ACQUIRED | gehen | an | subj | figure=money kind=Company/Facility weight:0.85
ACQUIRED | gehen | an | subj | kind=Company weight:0.82
ACQUIRED | zahlen, bezahlen, hinblättern, ausgeben, hinlegen, aufwenden, berappen, legen auf den Tisch, überweisen, lockermachen, lassen springen, investieren, blechen | subj | für | figure=money kind=Company/Investor/Facility
ACQUIRED | eingliedern, integrieren, aufnehmen, einverleiben, absorbieren, einbinden | subj | obj | kind=Company weight:0.7
ACQUIRED | bieten, mitbieten, abgeben, vorlegen, unterbreiten, einreichen | subj | für | with=deal modality:planned
ACQUIRED | sich einigen, sich verständigen | subj | gen+von | with=deal kind=Company weight:0.82
ACQUIRED | feiern, bejubeln | subj | gen+von | with=deal kind=Company/Investor/Facility weight:0.95
ACQUIRED | kosten | obj+dat | gen+von | with=deal figure=money kind=Company/Facility weight:0.92
ACQUIRED | verstaatlichen, retten, enteignen, teilverstaatlichen | subj | obj | kind=Company weight:0.7
ACQUIRED | zuschlagen | subj | bei | kind=Company weight:0.7
ACQUIRED | bekommen den Zuschlag, erhalten den Zuschlag | subj | für | kind=Company/Facility weight:0.7

# SUBSIDIARY_OF
SUBSIDIARY_OF | sein Teil, werden Teil, bleiben Teil | subj | gen+von | kind=Company/Investor weight:0.85
SUBSIDIARY_OF | sein im Besitz, sein in Besitz, sich befinden im Besitz, stehen im Besitz, sein im Eigentum, sich befinden im Eigentum, stehen im Eigentum, sein in der Hand, sich befinden in der Hand, liegen in der Hand, sein in Händen, sich befinden in Händen, liegen in Händen | subj | gen+von | state kind=Company/Investor/PublicBody/Person weight:0.85
SUBSIDIARY_OF | gehören, angehören, unterstehen | subj | zu+dat | state kind=Company/Investor/PublicBody weight:0.9
SUBSIDIARY_OF | gehören, sich befinden, verbleiben | subj | in+gen+von+zu | with=unit weight:0.7
SUBSIDIARY_OF | firmieren, agieren, operieren, laufen, arbeiten, fungieren, auftreten, segeln | subj | unter+als+von+gen+unter dem Dach von | with=unit weight:0.8
SUBSIDIARY_OF | eingliedern, integrieren, einbringen, überführen, unterstellen, einverleiben, verschmelzen, angliedern, zuordnen, zuschlagen, aufnehmen | obj | in/auf+dat | kind=Company/Investor/PublicBody weight:0.8
SUBSIDIARY_OF | aufgehen, verschmelzen, sich eingliedern, sich integrieren | subj | in/auf+dat | kind=Company/Investor/PublicBody weight:0.8
SUBSIDIARY_OF | ${IS_UNDER_ROOF} | subj | gen+von+unter dem Dach von | kind=Company/Investor weight:0.9
SUBSIDIARY_OF | ${BELONGS_TO_EMPIRE} | subj | gen+von | kind=Company/Investor/Person weight:0.9
SUBSIDIARY_OF | zählen | subj | zu | kind=Company/Investor weight:0.86
SUBSIDIARY_OF | ${SETS_UP_AS_OWN} | obj | subj | kind=Company/Investor weight:0.88
SUBSIDIARY_OF | besitzen, kontrollieren, beherrschen, dominieren | obj | subj | kind=Company/Investor/PublicBody/Person weight:0.85
SUBSIDIARY_OF | stehen, hängen, sich befinden, verharren | subj | unter dem Dach von/unter | kind=Company weight:0.6
SUBSIDIARY_OF | abspalten, ausgliedern, herauslösen, auslagern, verselbstständigen | obj | von/aus+subj | modality:ended weight:0.6

# SUPPLIES: the supplier acts
SUPPLIES | liefern, ausliefern, zuliefern, verkaufen, vermieten, bereitstellen, verleasen, lizenzieren, verschicken, versenden, exportieren, anbieten, beisteuern, stellen, abgeben, überlassen, übergeben, schicken, weitergeben, weiterverkaufen, nachliefern, vertreiben, stellen zur Verfügung, verschiffen, verpachten, aushändigen, spenden, einspeisen | subj | an/für+dat+in/nach | with=product product=obj
SUPPLIES | liefern, ausliefern, zuliefern, verkaufen, vermieten, bereitstellen, exportieren, verschicken | subj | an/für+dat | figure=quantity product=obj
SUPPLIES | liefern, ausliefern, zuliefern, nachliefern, vermieten, lizenzieren, bereitstellen | subj | an/für+dat | product=obj weight:0.9 kind=Company/PublicBody/Facility/Investor
SUPPLIES | liefern, zuliefern, beisteuern, herstellen, stellen, bereitstellen | subj | topic | with=product product=obj weight:0.7
SUPPLIES | beliefern, ausrüsten, ausstatten, versorgen, bestücken, bewaffnen, mitversorgen, ausstaffieren, nachrüsten, aufrüsten, umrüsten, einkleiden, bedienen, rüsten, füttern | subj | obj | product=mit
SUPPLIES | ausrüsten, ausstatten, versorgen, bestücken | von | obj+topic | with=product product=mit weight:0.95
SUPPLIES | ausrüsten, ausstatten, versorgen, bestücken, beliefern, füllen, vollstopfen, bewaffnen, betreiben, speisen, antreiben, nachrüsten | mit+gen+von | obj | with=product product=mit weight:0.86
SUPPLIES | antreiben, befeuern, hosten, warten | subj | obj | kind=Company/Facility/PublicBody with=product weight:0.85
SUPPLIES | unterstützen, absichern, schützen, kühlen, heizen, steuern, überwachen | subj | obj | kind=Company/Facility/PublicBody with=product weight:0.75
SUPPLIES | hosten, beherbergen | subj | obj+für | kind=Company/PublicBody with=product weight:0.8
SUPPLIES | fertigen, herstellen, produzieren, bauen, anfertigen, zusammenbauen, montieren, bedrucken, schneidern, verpacken, auftragsfertigen, maßschneidern | subj | für | product=obj
SUPPLIES | fertigen, herstellen, produzieren, montieren, auftragsfertigen | subj | gen+poss+von+obj | with=product kind=Company weight:0.9
SUPPLIES | fertigen, herstellen, produzieren, montieren | bei | gen+poss+von+obj | with=product kind=Company weight:0.9
SUPPLIES | betreiben | subj | für | kind=Company/PublicBody weight:0.82
SUPPLIES | entwickeln, konzipieren, programmieren, gestalten, anpassen, realisieren, umsetzen, einrichten, aufsetzen, implementieren, trainieren, entwerfen | subj | für | product=obj kind=Company/PublicBody/Facility weight:0.85
SUPPLIES | installieren, einbauen, verbauen, montieren, aufbauen, aufstellen, integrieren, implementieren, ausrollen, einrichten, warten, anschließen, verlegen, errichten | subj | bei/in/für/an | with=product product=obj kind=Company/PublicBody/Facility weight:0.85
SUPPLIES | erhalten, bekommen, gewinnen, ergattern, sichern, sich sichern, holen, sich holen, ziehen an Land, verbuchen, einheimsen, einfahren, abschließen, unterzeichnen, erringen, einstreichen, landen, kriegen, akquirieren, vermelden, melden | subj | von/mit/bei+gen | with=contract product=für/über
SUPPLIES | erhalten, bekommen, gewinnen, ergattern, sichern, sich sichern, sich holen, ziehen an Land, verbuchen, einheimsen, einfahren, erringen, landen, akquirieren | subj | für/an | with=purchase kind=Company/PublicBody weight:0.87
SUPPLIES | sich durchsetzen, sich behaupten | subj | für+gen+von | with=purchase kind=Company/PublicBody weight:0.87
SUPPLIES | bauen, entwickeln, fertigen, herstellen, errichten, liefern, produzieren, betreiben, installieren, realisieren, konstruieren, programmieren | subj | im Auftrag/im Auftrag von | product=obj kind=Company/PublicBody weight:0.9
SUPPLIES | gewinnen, zählen, nennen, bedienen, betreuen, akquirieren, hinzugewinnen, dazugewinnen, überzeugen, verweisen, vorweisen, listen, aufführen, ausweisen, auflisten | subj | obj+auf | with=group kind=Company/PublicBody/Facility/Investor weight:0.9
SUPPLIES | bedienen, betreuen | subj | obj | kind=Company/PublicBody weight:0.75
SUPPLIES | einräumen, gewähren, verschaffen, öffnen, freischalten, geben | subj | dat+für | with=product weight:0.75

# SUPPLIES: the customer acts
SUPPLIES | kaufen, bestellen, ordern, beziehen, erwerben, beschaffen, anschaffen, mieten, anmieten, leasen, einkaufen, bekommen, erhalten, erstehen, importieren, abnehmen, buchen, lizenzieren, nachordern, nachbestellen, vorbestellen, pachten, reservieren, holen, sich holen, sich beschaffen, sich sichern, sichern, einführen, zukaufen, entgegennehmen, bekommen geliefert | von/bei/aus | subj | with=product product=obj
SUPPLIES | beziehen, bestellen, ordern, einkaufen, mieten, leasen, abnehmen, importieren, buchen, pachten, nachbestellen, anmieten | von/bei | subj | product=obj
SUPPLIES | kaufen, erwerben, bekommen, erhalten, sich sichern, beschaffen | von/bei | subj | figure=quantity product=obj
SUPPLIES | sich eindecken | bei | subj | with=product product=mit
SUPPLIES | abkaufen, abnehmen | dat | subj | with=product product=obj weight:0.9
SUPPLIES | abkaufen, abnehmen | dat | subj | figure=quantity product=obj weight:0.9
SUPPLIES | kaufen, bestellen, ordern, beziehen, beschaffen, mieten, leasen, lizenzieren, nutzen, benutzen, einsetzen, verwenden, installieren, testen, erproben, einführen, integrieren, einbinden, verbauen, anwenden, wählen, auswählen, vorbestellen, pilotieren, implementieren, ausrollen, adaptieren, anschaffen, verarbeiten, einbauen, zurückgreifen, abnehmen, hochfahren, adoptieren, ausprobieren, verproben | gen+poss+von+obj | subj | with=product product=obj
SUPPLIES | kaufen, bestellen, ordern, installieren, nutzen, verbauen, erhalten, einsetzen, mieten | gen+poss+von+obj | subj | with=product figure=quantity product=obj
SUPPLIES | nutzen, einsetzen, verwenden, einführen, lizenzieren, integrieren | obj | subj | weight:0.86
SUPPLIES | setzen, vertrauen, bauen, zurückgreifen, zugreifen, aufbauen, aufsetzen, basieren, beruhen, fußen, laufen, rechnen, trainieren, sich verlassen, sich stützen, hoffen, umsteigen, umstellen, wechseln, migrieren, standardisieren, schwören, arbeiten | auf+gen+poss+von | subj | with=product product=auf
SUPPLIES | setzen, zurückgreifen, sich verlassen, umsteigen, schwören, vertrauen, zugreifen, bauen | auf | subj | kind=Company/PublicBody weight:0.87
SUPPLIES | verfügen | gen+poss+von | subj | with=product product=über weight:0.9
SUPPLIES | abhängen, sein abhängig, sein angewiesen | von/auf | subj | weight:0.9
SUPPLIES | arbeiten, experimentieren, rechnen, trainieren, betreiben, auswerten, analysieren, steuern, planen, entwickeln, überwachen, übersetzen, prüfen, verwalten, automatisieren, ausrüsten | gen+poss+von | subj+obj | with=product product=mit weight:0.85
SUPPLIES | laufen | in/auf+gen+von | subj+obj+topic | with=product/facility weight:0.93
SUPPLIES | rechnen, trainieren, hosten, speichern, unterbringen, auslagern, sich einmieten | in/auf/bei+gen+von | subj+obj+topic | with=product/facility weight:0.93
SUPPLIES | ablegen, lagern, stehen, liegen, betreiben | in/auf/bei+gen+von | subj+obj+topic | with=product/facility weight:0.8
SUPPLIES | stecken, werkeln, surren, sein verbaut, sein eingebaut | gen+von+poss+subj | in/bei | with=product kind=Company/PublicBody/Facility weight:0.85
SUPPLIES | ersetzen, ablösen, austauschen | durch+gen+von | subj | with=product weight:0.86
SUPPLIES | gewinnen, finden, hinzugewinnen | subj | mit | with=group kind=Company/PublicBody weight:0.85
SUPPLIES | sein im Einsatz, kommen zum Einsatz, stehen im Einsatz, finden Verwendung | gen+von+poss+subj | bei/in | with=product weight:0.9
SUPPLIES | sein im Einsatz, kommen zum Einsatz, stehen im Einsatz | topic | bei/in | with=product kind=Company/PublicBody/Facility weight:0.82
SUPPLIES | einsetzen, nutzen, verwenden, erproben, testen, installieren | topic | bei/von/durch | with=product kind=Company/PublicBody/Facility passive weight:0.82
SUPPLIES | fertigen, herstellen, produzieren, montieren, zusammenbauen | bei | topic | with=product kind=Company passive weight:0.8
SUPPLIES | einsetzen, nutzen, verwenden, erproben, testen, installieren | gen+poss+von | bei/in/an | with=product weight:0.85
SUPPLIES | arbeiten | subj | für | kind=Company/PublicBody weight:0.87
SUPPLIES | anweisen | von+auf | obj | with=product weight:0.9
SUPPLIES | enthalten, umfassen, beherbergen, beinhalten, sich zusammensetzen | gen+von+obj | subj | with=product kind=Facility/Company weight:0.75
SUPPLIES | stammen, kommen, herrühren, kommen aus dem Hause | von/aus | subj+für+topic | with=product weight:0.9
SUPPLIES | lassen fertigen, lassen produzieren, lassen herstellen, lassen bauen, lassen trainieren, lassen betreiben, lassen hosten, lassen entwickeln, lassen ausstatten, lassen ausrüsten, lassen beliefern, lassen liefern, lassen installieren, lassen einrichten, lassen nachrüsten, lassen absichern, lassen warten, lassen programmieren | von/bei/durch | subj | product=obj weight:0.9
SUPPLIES | auslagern, vergeben, outsourcen, anvertrauen, übertragen, abtreten | an+dat | subj | product=obj with=product/contract weight:0.85
SUPPLIES | umziehen, migrieren, umsteigen, wechseln, verlagern, verlegen | zu/auf/in+gen | subj | with=product weight:0.7
SUPPLIES | ablösen, ersetzen, abschalten, verbannen, austauschen, kündigen, abbestellen | obj+gen+von | subj | with=product modality:ended weight:0.7
SUPPLIES | sich entscheiden, optieren, votieren | für+gen+von | subj | with=product weight:0.9
SUPPLIES | auswählen, wählen, küren, beauftragen, engagieren, mandatieren, anheuern, verpflichten, betrauen, aussuchen | obj | subj | with=contract weight:0.8
SUPPLIES | beauftragen, betrauen, mandatieren | obj | subj | product=mit weight:0.9
SUPPLIES | vergeben, erteilen, geben, zuschlagen, übertragen, platzieren, aufgeben, unterschreiben, unterzeichnen | an/bei+dat+mit | subj | with=contract product=für
SUPPLIES | erteilen, vergeben, aufgeben, platzieren | topic | subj | with=purchase kind=Company/PublicBody weight:0.88
SUPPLIES | kommen, eingehen, dazukommen, hinzukommen, eintreffen, folgen, stammen | topic | von | with=purchase kind=Company/PublicBody weight:0.92
SUPPLIES | gehen, fallen | an | topic+gen+von | with=contract weight:0.7
SUPPLIES | gehen, fallen | an | gen+von | with=purchase kind=Company/PublicBody weight:0.92
SUPPLIES | sich freuen, arbeiten, ausführen, bearbeiten, abarbeiten, erfüllen, abwickeln, jubeln | subj | von+gen | with=purchase kind=Company/PublicBody weight:0.92
SUPPLIES | eingehen, hereinkommen | bei | von+gen | with=purchase kind=Company/PublicBody weight:0.92
SUPPLIES | kommen, stammen | für+an | von | with=purchase kind=Company/PublicBody weight:0.92
SUPPLIES | ${FINDS_SUPPLIER} | mit/in | subj | kind=Company/PublicBody weight:0.9
SUPPLIES | ${PICKS_SUPPLIER} | obj | subj | kind=Company/PublicBody weight:0.9
SUPPLIES | ${SERVES_AS_SUPPLIER} | subj | dat | kind=Company/PublicBody weight:0.97
SUPPLIES | zählen, gehören | poss+gen+von+topic | subj | with=group weight:0.8
SUPPLIES | stehen, sich finden, auftauchen, prangen, firmieren | poss+gen+von+topic | subj | with=group weight:0.8
SUPPLIES | werden, sein, bleiben | gen+von+poss+bei | subj | with=group kind=Company/PublicBody weight:0.7
SUPPLIES | gehen, wandern, rollen, fließen | gen+von+poss | an/zu | with=product kind=Company/PublicBody weight:0.88
SUPPLIES | nachrüsten, aufrüsten, umrüsten, ausstatten, bestücken, ausrüsten, versehen, betreiben, heizen, kühlen, sich behelfen, umstellen, modernisieren, erneuern | gen+von+poss | subj | with=product product=mit weight:0.88
SUPPLIES | umstellen, migrieren, umziehen, umrüsten | auf+gen+von | subj | with=product product=auf weight:0.86
SUPPLIES | auslagern, outsourcen | an | subj | kind=Company weight:0.86
SUPPLIES | laufen, arbeiten, stehen, messen, sortieren, sein installiert | gen+von+poss+subj | bei | with=product kind=Company/PublicBody weight:0.9
SUPPLIES | stecken, rollen, surren, werkeln, schrauben, schweißen, sein verbaut, sein eingebaut | gen+von+poss+subj | bei/in+gen+von | with=product kind=Company/PublicBody/Facility weight:0.9
SUPPLIES | lassen abfliegen, lassen überwachen, lassen inspizieren, lassen prüfen, lassen sortieren, lassen auswerten, lassen übersetzen, lassen steuern | gen+von+poss | subj | with=product weight:0.86
SUPPLIES | hereinholen, sich angeln, angeln, an Land ziehen, ergattern, ziehen an Land, einheimsen, sich schnappen, gewinnen, einsacken, sich holen, sich sichern, landen, hereinbekommen, reinholen, einfangen, abgreifen, wegschnappen | subj | von/bei+gen+für | with=purchase kind=Company/PublicBody weight:0.92
SUPPLIES | bekommen den Zuschlag, erhalten den Zuschlag, bekommen Zuschlag, erhalten Zuschlag, haben den Zuschlag | subj | von/bei+gen | kind=PublicBody/Company weight:0.88
SUPPLIES | sich durchsetzen Ausschreibung, gewinnen Ausschreibung, für sich entscheiden Ausschreibung | subj | gen+von | kind=PublicBody/Company weight:0.9
SUPPLIES | gehen Zuschlag, gehen Auftrag, fallen Zuschlag, gehen Großauftrag, gehen Rahmenvertrag | an | gen+von | kind=Company/PublicBody weight:0.9
SUPPLIES | bestellen, ordern, kaufen, erwerben, buchen, lizenzieren, mieten, abrufen, nachordern, nachbestellen | bei/von | subj | figure=quantity product=obj weight:0.95
SUPPLIES | ordern Lizenzen, bestellen Lizenzen, kaufen Lizenzen, erwerben Lizenzen, buchen Lizenzen, beschaffen Lizenzen, abnehmen Lizenzen | bei/von | subj | weight:0.95
SUPPLIES | abonnieren | obj+gen+von | subj | weight:0.8
SUPPLIES | decken, stillen | bei/von+mit | subj | with=product weight:0.7

# BUILDS: products
BUILDS | entwickeln, bauen, herstellen, produzieren, fertigen, konstruieren, entwerfen, konzipieren, designen, programmieren, erfinden, erschaffen, schaffen, mitentwickeln, weiterentwickeln, ausarbeiten, basteln, tüfteln, zusammenbauen, montieren, erarbeiten, kreieren, gestalten, perfektionieren | subj | obj | kind=Product
BUILDS | trainieren, anlernen, vortrainieren, nachtrainieren, finetunen, destillieren, anpassen, aufsetzen | subj | obj | kind=Product
BUILDS | vorstellen, präsentieren, veröffentlichen, herausbringen, rausbringen, starten, launchen, lancieren, enthüllen, einführen, ankündigen, freigeben, freischalten, bereitstellen, vermarkten, vertreiben, anbieten, verkaufen, ausrollen, nachlegen, auflegen, releasen, publizieren, hochladen, aktualisieren, überarbeiten, offenlegen, herausgeben, vorführen, demonstrieren, machen quelloffen, verbessern, ausliefern, lüften, debütieren, kommerzialisieren | subj | obj | kind=Product
BUILDS | betreiben, pflegen, hosten, unterhalten, verantworten | subj | obj | kind=Product weight:0.8
BUILDS | bringen auf den Markt, bringen auf den Weg, bringen an den Start, stellen ins Netz, stellen online, werfen auf den Markt, schicken ins Rennen, schicken an den Start, machen zugänglich, machen verfügbar, nehmen in Betrieb | subj | obj | kind=Product
BUILDS | vorstellen, präsentieren, veröffentlichen, herausbringen, rausbringen, starten, lancieren, launchen, enthüllen, entwickeln, anbieten, vorlegen, zeigen, herausgeben, einführen, ankündigen, bringen auf den Markt, bringen an den Start, haben im Angebot, haben im Programm | subj | mit | with=product kind=Product weight:0.85
BUILDS | arbeiten, tüfteln, basteln, feilen, werkeln, forschen | subj | an | kind=Product/Facility weight:0.85
BUILDS | stehen, stecken | subj | hinter | kind=Product/Facility weight:0.9
BUILDS | stammen, kommen, hervorgehen | von/aus | subj | kind=Product weight:0.85
BUILDS | nennen, taufen, benennen, betiteln, bezeichnen, firmieren | subj | obj+als | kind=Product with=product weight:0.75
BUILDS | aufmischen, überraschen, begeistern, punkten, auftrumpfen, lassen aufhorchen, machen Furore, machen von sich reden, vorpreschen, glänzen, sorgen für Aufsehen, angreifen, werben, locken, durchstarten, debütieren, antreten, vorstoßen, gehen an den Markt, gehen an den Start, gehen in den Markt, gehen ins Rennen, gehen in die Offensive, bereichern, ergänzen, wagen | subj | mit | with=product kind=Product weight:0.88
BUILDS | vorstellen, präsentieren, veröffentlichen, herausbringen, rausbringen, freigeben, ausrollen, launchen, ankündigen, vorlegen, zeigen, entwickeln, ausliefern, aufspielen, nachschieben | subj | gen+von | with=product kind=Product weight:0.9
BUILDS | ${IS_MADE_AT} | gen+von | subj | kind=Product weight:0.9
BUILDS | lüften den Vorhang, lüften das Geheimnis, ziehen das Tuch, ziehen den Vorhang | subj | für/um/von | kind=Product weight:0.9
BUILDS | entwickeln, bauen, herstellen, fertigen, entwerfen, konstruieren, trainieren, programmieren, erfinden, produzieren | bei/in | obj | passive kind=Product weight:0.88
BUILDS | beginnen, starten, anlaufen, hochfahren, aufnehmen, vorbereiten | subj | gen+von | with=project kind=Product weight:0.88
BUILDS | bringen zur Serienreife, bringen zur Marktreife, führen zur Serienreife, führen zur Marktreife, schicken in den Ring, schicken in die Luft, schicken auf die Straße, bringen unter die Leute, bringen ins Rollen, bringen in die Läden, bringen in den Handel, bringen auf die Straße, bringen an den Markt, stellen der Öffentlichkeit vor, heben aus der Taufe, stellen ins Schaufenster | subj | obj | kind=Product weight:0.95
BUILDS | fertigstellen, ausstellen, zusammenschrauben, vorzeigen, vervollkommnen, schicken auf Jungfernfahrt, zur Welt bringen | subj | obj | kind=Product weight:0.9
BUILDS | zeigen | subj | obj | with=event kind=Product weight:0.88
BUILDS | vertreiben, entwickeln, verkaufen, anbieten, vermarkten, bauen, führen, herstellen, produzieren, fertigen, betreiben, auflegen | subj | unter | with=product kind=Product weight:0.88
BUILDS | sein Schöpfung, sein Entwicklung, sein Neuentwicklung, sein Erfindung, sein Wurf, sein Eigenentwicklung, sein Werk, sein Geistesprodukt | gen+von | subj | kind=Product weight:0.88
BUILDS | heißen | gen+von | subj | with=product kind=Product weight:0.9
BUILDS | montieren, zusammenbauen, zusammenschrauben, tüfteln | bei | obj | passive kind=Product weight:0.88
BUILDS | entstehen | bei | subj | kind=Product weight:0.86
BUILDS | nachlegen, aufwarten, kontern, gehen an den Start, gehen live | subj | mit | kind=Product weight:0.8

# BUILDS: facilities
BUILDS | bauen, errichten, aufbauen, eröffnen, wiedereröffnen, einweihen, einrichten, hochziehen, erstellen, entwickeln, realisieren, fertigstellen, inbetriebnehmen, starten, ausbauen, erweitern, vergrößern, modernisieren, umbauen, sanieren, hochfahren, anfahren, anschalten, ansiedeln, planen, projektieren, gründen, schaffen, stampfen aus dem Boden, vollenden, installieren, etablieren, herrichten, anlegen | subj | obj | kind=Facility
BUILDS | betreiben, besitzen, unterhalten, führen, bewirtschaften, verwalten | subj | obj | kind=Facility weight:0.9
BUILDS | haben | subj | obj | with=facility kind=Facility weight:0.9
BUILDS | nehmen in Betrieb, bringen ans Netz, nehmen ans Netz, in Betrieb halten | subj | obj | kind=Facility
BUILDS | entstehen, wachsen, anlaufen, hochlaufen | von+durch+gen+topic | subj | kind=Facility weight:0.8
BUILDS | beginnen, starten, anfangen, loslegen, vorankommen, fortfahren, abschließen, aufnehmen, feiern, legen, setzen, vollziehen, begehen | subj | gen+für/mit/von+an | with=project kind=Facility
BUILDS | legen den Grundstein, setzen den ersten Spatenstich, feiern Richtfest | subj | für+gen | kind=Facility
BUILDS | festhalten, vorantreiben, stemmen, durchziehen, umsetzen, anstoßen, verwirklichen, angehen | subj | obj+an+gen | kind=Facility with=project weight:0.8

# FOUNDED
FOUNDED | gründen, mitgründen, mitbegründen, neugründen, begründen, ausgründen, wiedergründen, starten, hochziehen, aufbauen, rufen ins Leben, heben aus der Taufe, stampfen aus dem Boden, initiieren, etablieren, einrichten, schaffen, errichten, anschieben, bootstrappen, aufziehen, stiften, stellen auf die Beine, bringen auf den Weg, bringen an den Start, anstoßen, konstituieren, lancieren | subj | obj | kind=Company/Investor/PublicBody
FOUNDED | gründen, mitgründen, ausgründen, mitbegründen | subj | obj
FOUNDED | ausgründen, abspalten, ausgliedern, herauslösen | aus/von+subj | obj+subj | kind=Company weight:0.7
FOUNDED | hervorgehen, entspringen, entwachsen, entstehen, sich herauslösen, sich ausgründen | aus+dat | subj | kind=Company weight:0.6
FOUNDED | sich machen selbstständig, sich machen selbständig, sich ausgründen | subj | mit | kind=Company weight:0.8
FOUNDED | zurückgehen | auf | subj | kind=Company weight:0.8
FOUNDED | zurückgehen | auf | gen+von | kind=Company weight:0.88
FOUNDED | legen den Grundstein | subj | für+gen/zu | kind=Company weight:0.85

# FORMERLY_AT
FORMERLY_AT | verlassen | subj | obj | role=als kind=Company/Investor/PublicBody
FORMERLY_AT | kehren den Rücken | subj | dat | kind=Company/Investor/PublicBody
FORMERLY_AT | sich trennen | von | subj | kind=Company/PublicBody weight:0.85
FORMERLY_AT | stehen in Diensten, stehen in den Diensten, stehen unter Vertrag, stehen auf der Gehaltsliste, stehen an der Spitze | subj | gen+von+bei | former kind=Company/Investor/PublicBody weight:0.9
FORMERLY_AT | ausscheiden, weggehen, fortgehen, zurücktreten, abgehen, abtreten, aussteigen, gehen, sich verabschieden, sich zurückziehen, sich lösen, ausziehen, abwandern, desertieren, abspringen, kündigen, aufhören, austreten, quittieren, sich trennen, weichen, gehen in den Ruhestand, gehen in Ruhestand, treten in den Ruhestand, sich verabschieden in den Ruhestand, gehen in Rente, gehen in Pension, gehen in den Vorruhestand, nehmen den Hut, kehren den Rücken, hinschmeißen, hinwerfen, gehen von Bord, bekommen den Laufpass, nehmen Abschied, räumen das Feld | subj | bei/aus/von+dat+gen | role=als weight:0.9 kind=Company/Investor/PublicBody
FORMERLY_AT | abgeben, niederlegen, aufgeben, räumen, verlieren, hinwerfen, übergeben, abtreten, stellen zur Verfügung, loswerden | subj | gen+bei/von+topic | with=post/chair role=als weight:0.85
FORMERLY_AT | arbeiten, forschen, programmieren, lehren, sein tätig, dienen, jobben, promovieren, entwickeln, wirken, volontieren, hospitieren, lernen, unterrichten, sein beschäftigt, sein angestellt, sein, sitzen, mitarbeiten, mitwirken, zubringen, schrauben | subj | bei/an/für/in/beim | former role=als kind=Company/Investor/PublicBody
FORMERLY_AT | verbringen, zubringen, absolvieren, durchlaufen, zurücklegen, sammeln | subj | bei/an/in | with=time/post role=als
FORMERLY_AT | sammeln Erfahrung, sammeln Erfahrungen | subj | bei/an/in | role=als
FORMERLY_AT | beginnen, starten, anfangen, machen, einsteigen, durchlaufen, absolvieren | subj | bei/in/an | with=post role=als weight:0.9
FORMERLY_AT | leiten, führen, verantworten, betreuen, steuern, aufbauen, lenken, mitaufbauen, mitentwickeln, managen, mitprägen, prägen | subj | bei/von/an/für+gen | former weight:0.85 role=als
FORMERLY_AT | leiten, führen, lenken, managen | subj | obj | former kind=Company/Investor/PublicBody weight:0.9
FORMERLY_AT | innehaben, bekleiden, ausüben, einnehmen, haben, ausfüllen, besetzen | subj | bei/in/von+gen | with=post former role=als
FORMERLY_AT | kommen, wechseln, stoßen, stammen, anheuern, überlaufen, zurückkehren, heimkehren, hinüberwechseln, herüberwechseln, überwechseln | subj | von/aus+bei | kind=Company/PublicBody/Investor weight:0.9 role=als
FORMERLY_AT | abwerben, abziehen, zurückholen, heimholen, weglocken, weglotsen, loseisen, wegkaufen, abjagen, ausspannen, holen, lotsen, locken, rekrutieren, rüberholen, herüberholen, verpflichten, ablotsen, wegholen | obj | von/bei+dat | kind=Company/PublicBody/Investor weight:0.9
FORMERLY_AT | verlieren, verabschieden, lassen ziehen | obj | subj | kind=Company weight:0.6
FORMERLY_AT | entlassen, feuern, absetzen, abberufen, schassen, kündigen, freistellen, rauswerfen, hinauswerfen, rausschmeißen, entmachten, verabschieden, suspendieren, absägen, entheben, beurlauben, loswerden, setzen vor die Tür | obj+dat | bei/von+gen+subj+topic | role=als weight:0.85
FORMERLY_AT | ablösen, ersetzen, beerben, verdrängen | obj | gen+bei/an+topic | role=als weight:0.88
FORMERLY_AT | nachfolgen, folgen | dat | gen+bei+topic | role=als weight:0.7
FORMERLY_AT | folgen, nachfolgen | auf | gen+von+bei | with=person role=als weight:0.9
FORMERLY_AT | sich kennenlernen, kennenlernen, sich begegnen, sich treffen | subj | bei/an/beim | weight:0.85
FORMERLY_AT | zurückblicken | subj | bei/in/an | with=time/post weight:0.75
FORMERLY_AT | sich verdienen Sporen, sich verdienen ihre Sporen, verdienen Sporen, lernen Handwerk, erlernen Handwerk, sich holen Rüstzeug, holen Rüstzeug, erwerben Rüstzeug, sich aneignen Rüstzeug, sammeln Praxis, sammeln Berufserfahrung, sammeln Praxiserfahrung, verdienen Brötchen, sich verdienen Lorbeeren, sich hochdienen, verbringen Lehrjahre, absolvieren Lehrjahre, machen Karriere, beginnen Laufbahn, beginnen Karriere, starten Karriere, starten Laufbahn, durchlaufen Kaderschmiede, haben Wurzeln, gehen in die Lehre, machen Station, zahlen Lehrgeld, lernen das Geschäft, lernen das Handwerk | subj | bei/in/an | role=als kind=Company/Investor/PublicBody weight:0.9
FORMERLY_AT | umbauen, modernisieren, sanieren, programmieren, restrukturieren, umkrempeln, digitalisieren, vorantreiben, neuausrichten, koordinieren, verkaufen, betreiben, beraten, planen, optimieren, durchlaufen | subj | bei/für | former kind=Company/Investor/PublicBody weight:0.9
FORMERLY_AT | stammen aus den Reihen, kommen aus den Reihen, kommen aus dem Stall, stammen aus dem Stall, kommen aus der Schule, stammen aus der Schule, kommen aus der Kaderschmiede, wechseln aus den Reihen | subj | gen+von | kind=Company/Investor/PublicBody weight:0.9
FORMERLY_AT | studieren, promovieren, abschließen, habilitieren, sich habilitieren | subj | an/bei | kind=PublicBody weight:0.55

# HOLDS_ROLE
HOLDS_ROLE | leiten, führen, lenken, steuern, managen, regieren, dirigieren, anführen, mitleiten, befehligen, kommandieren, verwalten | subj | obj | kind=Company/Investor/PublicBody/Facility role=als
HOLDS_ROLE | vorstehen, vorsitzen, präsidieren | subj | dat | role=als
HOLDS_ROLE | vorstehen, vorsitzen | subj | gen+topic | with=board role=als weight:0.9
HOLDS_ROLE | leiten, führen, verantworten, betreuen, steuern, koordinieren, lenken, beaufsichtigen, managen, aufbauen | subj | bei/von/für/an+gen | with=unit/project/product/post weight:0.85 role=als
HOLDS_ROLE | leiten, führen, verantworten, managen | subj | bei | weight:0.8
HOLDS_ROLE | führen die Geschäfte, leiten die Geschäfte | subj | gen+bei/von/in+topic | kind=Company/Investor/PublicBody weight:0.95
HOLDS_ROLE | lenken die Geschicke, leiten die Geschicke, führen die Geschicke, bestimmen die Geschicke, haben das Sagen, angeben den Ton, halten die Zügel, halten das Ruder, stehen am Ruder, sitzen am Ruder, stehen am Steuer, sitzen am Steuer, sitzen auf dem Chefsessel, sitzen im Chefsessel | subj | gen+bei/in/von | kind=Company/Investor/PublicBody weight:0.9
HOLDS_ROLE | schwingen das Zepter, führen das Zepter, halten das Zepter, übernehmen das Zepter, halten die Zügel, festhalten die Zügel, haben die Zügel, haben die Zügel in der Hand, übernehmen die Zügel, führen Regie, führen die Regie, haben das Kommando, führen das Kommando, übernehmen das Kommando, übernehmen das Ruder, übernehmen das Steuer, haben den Hut auf, aufhaben den Hut, stehen auf der Brücke, stehen auf der Kommandobrücke, sitzen am Schalthebel, sitzen an den Schalthebeln, vorgeben die Richtung, vorgeben den Kurs, bestimmen den Kurs, bestimmen die Richtung, halten die Fäden in der Hand, haben das letzte Wort, führen das Regiment, haben das Heft in der Hand, sein Herr im Haus, sein Hausherr, sein Hausherrin, sein der starke Mann, sein die starke Frau | subj | gen+bei/in/von | kind=Company/Investor/PublicBody weight:0.9
HOLDS_ROLE | nehmen Platz, sich setzen, sitzen, rücken, aufrücken, klettern, hieven | subj | gen+von+bei | with=post kind=Company/Investor/PublicBody weight:0.9
HOLDS_ROLE | stehen unter der Leitung, stehen unter Leitung, stehen unter der Führung, stehen unter Führung, stehen unter der Ägide | von+gen | subj | kind=Company/Investor/PublicBody weight:0.9
HOLDS_ROLE | sein zuständig, sein verantwortlich, zeichnen verantwortlich, sein betraut, sich kümmern | subj | bei | kind=Company/Investor/PublicBody weight:0.9
HOLDS_ROLE | bekommen, erhalten, haben, finden, gewinnen, kriegen, begrüßen, präsentieren | mit/in | subj | with=person kind=Company/Investor/PublicBody weight:0.85
HOLDS_ROLE | anvertrauen, übertragen, überlassen, übergeben | dat+an | gen+bei/von+subj+topic | with=post weight:0.85
HOLDS_ROLE | besetzen | mit | gen+bei/von+subj+topic | with=post weight:0.85
HOLDS_ROLE | verstärken, ergänzen, komplettieren, vervollständigen | subj | gen+bei/von+topic | with=post weight:0.85
HOLDS_ROLE | liegen, bleiben, verbleiben | bei/in Händen von/in den Händen von | gen+von+bei+topic | with=post kind=Company/Investor/PublicBody weight:0.9
HOLDS_ROLE | gehen, übergehen, fallen | an/auf | gen+von+bei+topic | with=post kind=Company/Investor/PublicBody weight:0.9
HOLDS_ROLE | eintreten, einziehen, nachrücken | subj | gen+von+bei | with=post kind=Company/Investor/PublicBody weight:0.9
HOLDS_ROLE | bestehen, sich zusammensetzen | aus | gen+von+bei+topic | with=post weight:0.9
HOLDS_ROLE | bilden | subj | gen+von+bei+topic | with=board weight:0.9
HOLDS_ROLE | stehen an der Spitze, stehen, rücken, sitzen, treten, aufrücken, gelangen | subj | gen+von+topic | with=post weight:0.9
HOLDS_ROLE | nominieren, vorschlagen | obj | gen+bei/von/in+subj+topic | role=zu/als modality:planned
HOLDS_ROLE | ernennen, berufen, bestellen, befördern, küren, wiederwählen, einsetzen, designieren, bestallen, inthronisieren | obj | gen+bei/von/in+subj+topic | role=zu/als
HOLDS_ROLE | bestimmen, wählen, machen, benennen, erheben, ausrufen, bestätigen, erküren | obj | gen+bei/von/in+subj+topic | role!zu/als
HOLDS_ROLE | einstellen, verpflichten, engagieren, anheuern, rekrutieren, abwerben, zurückholen, anstellen, holen an Bord, holen ins Boot, anwerben, binden an sich, nehmen unter Vertrag | obj | subj+zu/für | role=als kind=Company/Investor/PublicBody
HOLDS_ROLE | holen, gewinnen, präsentieren, vorstellen, begrüßen, lotsen, locken, beschäftigen, installieren, einwechseln | obj | subj+zu/für | role!als kind=Company/Investor/PublicBody
HOLDS_ROLE | verlieren | obj | an | kind=Company/Investor/PublicBody/Facility weight:0.98
HOLDS_ROLE | wechseln, stoßen, kommen, zurückkehren, gehen, heimkehren, überlaufen, hinüberwechseln, überwechseln, weiterziehen, umsteigen | subj | zu/in/an/nach | role=als kind=Company/Investor/PublicBody/Facility
HOLDS_ROLE | anheuern, andocken, unterkommen | subj | bei/in/an | role=als kind=Company/Investor/PublicBody
HOLDS_ROLE | anfangen, beginnen, starten, einsteigen, unterschreiben, antreten, loslegen | subj | bei/in/an | role!als kind=Company/Investor/PublicBody
HOLDS_ROLE | arbeiten, amtieren, fungieren, agieren, wirken, dienen, aufsteigen, nachrücken, aufrücken, antreten, anfangen, einspringen, starten, beginnen, weitermachen, zeichnen, sein tätig, auftreten | subj | gen+bei/von/in/an/für+topic | role!als
HOLDS_ROLE | arbeiten, amtieren, sein tätig | subj | bei/an/für | role=als
HOLDS_ROLE | übernehmen, antreten, bekommen, erhalten, innehaben, bekleiden, besetzen, ausfüllen, einnehmen, ausüben, behalten, sich teilen, teilen, führen, versehen, wahrnehmen | subj | gen+bei/von/in+obj+topic | with=post role=als
HOLDS_ROLE | haben | subj | gen+bei/von/in+obj+topic | with=post role=als weight:0.85
HOLDS_ROLE | aufrücken, aufsteigen, avancieren, hochsteigen, sich hocharbeiten | subj | gen+bei+topic+in | role=zu weight:0.9
HOLDS_ROLE | nachfolgen, folgen, beerben, ablösen, ersetzen, nachrücken, vertreten | subj | gen+bei/an/von+topic | role=als weight:0.9
HOLDS_ROLE | folgen, nachfolgen | subj | topic | with=person role=als weight:0.6
HOLDS_ROLE | arbeiten, forschen, lehren, unterrichten, dozieren, sein tätig, promovieren | subj | bei/an/für/in | role=als weight:0.8 kind=Company/Investor/PublicBody
HOLDS_ROLE | beraten, mentorieren, coachen | subj | obj | kind=Company/Investor/PublicBody role:Berater weight:0.8
HOLDS_ROLE | angehören | subj | dat+gen | with=post weight:0.8
HOLDS_ROLE | vertreten, repräsentieren | subj | obj | kind=Company/PublicBody weight:0.5
HOLDS_ROLE | unterstehen | dat | subj | kind=Company/PublicBody/Investor weight:0.5

# BOARD_SEAT
BOARD_SEAT | einziehen, einrücken, eintreten, rücken, kommen, wechseln, nachrücken, aufrücken, gehen, aufsteigen, gelangen, zurückkehren | subj | gen+von+bei+topic+in | with=board role=als
BOARD_SEAT | sitzen, angehören, sein, bleiben, mitwirken, sein vertreten, mitarbeiten, verbleiben, nehmen Platz, sich wiederfinden, sein dabei, wirken, tagen | subj | gen+von+bei+in+dat+topic | with=board role=als
BOARD_SEAT | verstärken, ergänzen, komplettieren, vervollständigen, beitreten, bereichern | subj | gen+von+bei+dat+topic | with=board weight:0.9
BOARD_SEAT | vertreten, repräsentieren | subj | gen+von+bei+topic | with=board weight:0.85
BOARD_SEAT | bestehen, sich zusammensetzen | aus | gen+von+bei+topic | with=board weight:0.9
BOARD_SEAT | bilden Aufsichtsrat, bilden den Aufsichtsrat, bilden Beirat, bilden den Beirat, bilden Verwaltungsrat, bilden den Verwaltungsrat, bilden Kuratorium, bilden das Kuratorium | subj | gen+von+bei+topic | with=board weight:0.92
BOARD_SEAT | erhalten, bekommen, haben, halten, einnehmen, besetzen, übernehmen, stellen, beanspruchen, sichern, sich sichern, innehaben, ausüben, wahrnehmen, verlangen, fordern, antreten, ergattern, behalten | subj | gen+bei/in/von+topic | with=board
BOARD_SEAT | entsenden, delegieren, schicken, beordern | obj | gen+von+in | with=board role=als
BOARD_SEAT | nominieren, vorschlagen | obj | gen+von+in+subj+topic | with=board role=als/zu modality:planned
BOARD_SEAT | berufen, wählen, bestellen, holen, aufnehmen, wiederwählen, ernennen, bestätigen, einladen, kooptieren, befördern, setzen, hieven | obj | gen+von+in+subj+topic | with=board role=als/zu
BOARD_SEAT | einräumen, zugestehen, gewähren, anbieten, zusichern, zusprechen | dat | gen+bei/in+subj+topic | with=board
BOARD_SEAT | entsenden, schicken, delegieren | subj | gen+in+topic | with=board weight:0.7
BOARD_SEAT | vorsitzen, vorstehen, präsidieren | subj | dat+gen+topic | role:Vorsitz with=board
BOARD_SEAT | leiten, führen | subj | gen+von+topic | with=board role:Vorsitz weight:0.9
BOARD_SEAT | übernehmen, führen, haben, innehaben, bekommen, erhalten, antreten, behalten, sich teilen, einnehmen, bekleiden | subj | gen+bei/in+obj+topic | with=chair role:Vorsitz
BOARD_SEAT | werden, fungieren, amtieren, bleiben, sein | subj | gen+von+bei+topic | with=board role=als weight:0.85
BOARD_SEAT | verlassen, ausscheiden, abgeben, niederlegen, aufgeben, zurücktreten, räumen, sich zurückziehen, austreten, abtreten, verlieren | subj | gen+von+bei+topic | with=board modality:ended

# SUPPORTS
SUPPORTS | fördern, bezuschussen, subventionieren, mitfördern, kofinanzieren | subj | obj+bei | grant
SUPPORTS | unterstützen, sponsern, alimentieren, mitfinanzieren, beflügeln, begünstigen, anschieben, stützen, flankieren, protegieren, anfeuern, stärken, teilfinanzieren, aufpäppeln, prämieren, auszeichnen, belohnen | subj | obj+bei
SUPPORTS | finanzieren, retten, stützen, auffangen, absichern, verbürgen | subj | obj | figure=money weight:0.85
SUPPORTS | finanzieren, anfinanzieren | subj | obj | weight:0.92
SUPPORTS | fördern, unterstützen, finanzieren, bezuschussen, mitfinanzieren, kofinanzieren, tragen | subj | gen+von+für | with=project weight:0.85
SUPPORTS | gewähren, bewilligen, geben, zahlen, auszahlen, zusagen, bereitstellen, beisteuern, zuschießen, vergeben, spendieren, stiften, spenden, überreichen, übergeben, zusprechen, genehmigen, leihen, freigeben, einplanen, reservieren, versprechen, stellen in Aussicht, stellen zur Verfügung, lockermachen, ausreichen, ausschütten, verleihen, überweisen, lassen zukommen, ausloben, garantieren, mobilisieren, aushändigen, zuteilen, aufstocken, zuerkennen, zuweisen, vorsehen | subj | dat+an/für/zu+gen+topic | with=money
SUPPORTS | gewähren, bewilligen, zahlen, auszahlen, zusagen, bereitstellen, beisteuern, zuschießen, vergeben, spendieren, zusprechen, stiften, spenden, leihen, ausreichen, überweisen | subj | dat+an/für/zu | figure=money weight:0.9
SUPPORTS | leihen | subj | dat | figure=money grant weight:0.9
SUPPORTS | gewähren, bewilligen, zusagen, bereitstellen, zuschießen, leihen | subj | dat+an/für | with=money figure=money
SUPPORTS | geben, stellen zur Verfügung | subj | dat+an/für | figure=money weight:0.9
SUPPORTS | kommen, stammen, fließen | von/aus | für/an/in+dat+topic | figure=money weight:0.92
SUPPORTS | kommen Unterstützung, kommen Hilfe, kommen Rückendeckung, kommen Rückenwind, kommen Zuspruch | von/aus | topic+für | weight:0.97
SUPPORTS | sich beteiligen | subj | an+topic | figure=money weight:0.9
SUPPORTS | erhalten, bekommen, empfangen, beziehen, einstreichen, kassieren, sichern, sich sichern, gewinnen, ergattern, einwerben, nehmen in Anspruch, abrufen, abgreifen, entgegennehmen, verbuchen, genießen, bekommen zugesprochen, abholen | von/aus/durch+gen | subj+für | with=money weight:0.9
SUPPORTS | profitieren, zehren | von+gen | subj | with=money weight:0.75
SUPPORTS | erhalten, bekommen, empfangen, kassieren, einwerben, sichern, sich sichern, einstreichen | von/durch | subj | figure=money weight:0.85
SUPPORTS | fließen, gehen, kommen, stammen, zufließen | von/aus | an/in/für+dat+topic | with=money weight:0.92
SUPPORTS | gehen, fließen, zufließen | gen+von | an/in/für+dat | with=money kind=Company/Facility/Product weight:0.9
SUPPORTS | streichen, einfrieren, kappen, zurückfordern, stornieren, versagen | subj | für+dat+von | with=money modality:ended
SUPPORTS | bürgen, haften, einstehen, garantieren, geradestehen, gutsagen | subj | für+gen+von | weight:0.9
SUPPORTS | tragen, übernehmen, schultern, decken, bestreiten | subj | gen+für+von+topic | with=project/facility figure=money weight:0.8
SUPPORTS | sich einsetzen, werben, sich starkmachen, sich machen stark, sich aussprechen, plädieren, eintreten, kämpfen, trommeln, votieren, sich verwenden, lobbyieren, stimmen, brechen eine Lanze, sich engagieren, intervenieren, sich verbürgen, weibeln, rühren die Werbetrommel, argumentieren, streiten | subj | für/zugunsten von/zugunsten | kind=Company/Facility/Product/PublicBody/Investor weight:0.85
SUPPORTS | sich stellen, sich scharen, stehen, sich positionieren | subj | hinter/an+gen | kind=Company/Facility weight:0.75
SUPPORTS | dazugeben, dazulegen, drauflegen, zuschießen, beisteuern, hinzugeben | subj | topic | figure=money weight:0.86
SUPPORTS | helfen, beispringen, beistehen, aushelfen, stützen | subj | dat+obj | figure=money kind=Company/Facility/PublicBody weight:0.9
SUPPORTS | ${GIVES_BACKING} | subj | dat+für | kind=Company/Facility/Product/PublicBody/Investor weight:0.9
SUPPORTS | ${GETS_BACKING} | von/bei/durch/aus+gen | subj+für | weight:0.9
SUPPORTS | ${COUNTS_ON_BACKING} | gen+von | subj | weight:0.9
SUPPORTS | ${HAS_FRIEND} | in/mit | subj | kind=Company/Facility/Product/PublicBody/Investor weight:0.9
SUPPORTS | nehmen in Schutz, halten die Hand über, halten den Rücken frei, freihalten den Rücken, hieven aufs Podest | subj | obj+dat+über | kind=Company/Facility/Product/Investor weight:0.9
SUPPORTS | ebnen den Weg, bereiten den Boden, öffnen Türen, öffnen die Türen, aufstoßen Türen, helfen auf die Beine, helfen auf die Sprünge, halten die Stange, drücken die Daumen, leisten Hilfe, unter die Arme greifen, ausrollen den roten Teppich, springen bei, springen zur Seite, treten zur Seite, sich stellen zur Seite, geben Schub, verleihen Schub, machen Mut, freihalten den Rücken, halten den Rücken frei, stellen sich schützend, geben Geleitschutz | subj | dat | kind=Company/Facility/Product/PublicBody/Investor weight:0.9
SUPPORTS | ergreifen Partei, ergreifen das Wort, einlegen ein gutes Wort, springen in die Bresche, gehen auf die Barrikaden, stehen Pate, werfen in die Waagschale, machen sich stark, brechen eine Lanze, rühren die Trommel, machen Stimmung, übernehmen die Schirmherrschaft, haben die Schirmherrschaft, übernehmen die Patenschaft, übernehmen die Bürgschaft, übernehmen eine Bürgschaft, geben Geld | subj | für/über/bei+gen | kind=Company/Facility/Product/PublicBody/Investor weight:0.9
SUPPORTS | sich stellen, sich scharen, sich einreihen | subj | hinter | kind=Company/Facility weight:0.9
SUPPORTS | hängen am Tropf, leben am Tropf, sein am Tropf | gen+von | subj | kind=Company/Facility/Product weight:0.9
SUPPORTS | fördern, finanzieren, unterstützen, bezahlen, bezuschussen, mitfinanzieren, kofinanzieren, fließen | gen+von | obj | with=money passive weight:0.9
SUPPORTS | geben es, geben | von | für+topic | with=money figure=money weight:0.86
SUPPORTS | fördern Gründer, unterstützen Gründer, fördern Gründerinnen, unterstützen Gründerinnen, fördern Gründerteam, unterstützen Gründerteam, fördern Team, unterstützen Team, fördern Macher, unterstützen Macher, fördern Entwickler, unterstützen Entwickler | subj | gen+von | figure=money kind=Company/Product/Facility weight:0.9
SUPPORTS | päppeln, hochpäppeln, aufpäppeln, bemuttern, pampern, protegieren, bespielen, alimentieren | subj | obj | grant kind=Company/Facility/Product weight:0.9
SUPPORTS | tragen die Kosten, übernehmen die Kosten, sich teilen die Kosten, sich teilen Kosten, sich teilen Baukosten, sich teilen Gesamtkosten, stemmen die Kosten, schultern die Kosten, tragen der Kosten, übernehmen der Kosten, tragen Baukosten, übernehmen Baukosten, tragen Projektkosten, übernehmen Projektkosten, tragen Entwicklungskosten, übernehmen Entwicklungskosten, bezahlen die Kosten, finanzieren die Kosten | subj | gen+von+für+topic | weight:0.97
SUPPORTS | zusichern, überbringen, mitbringen, lockermachen, angedeihen lassen, überlassen, vorbeibringen | subj | dat+für/an | with=money weight:0.95
SUPPORTS | lockermachen, legen auf den Tisch, nehmen in die Hand | subj | für+dat | figure=money kind=Company/Facility/Product weight:0.88
SUPPORTS | halten die Treue, sichern das Überleben, sichern den Fortbestand | subj | dat | kind=Company/Facility/Product/Investor weight:0.9
SUPPORTS | bedenken, beglücken, beschenken | subj | obj | figure=money grant weight:0.9
SUPPORTS | stärken den Rücken, greifen unter die Arme, beistehen, beispringen, stehen zur Seite, nehmen unter die Flügel, helfen, assistieren, zuarbeiten, sekundieren | subj | dat | weight:0.8 kind=Company/Facility/Product/PublicBody/Investor
SUPPORTS | begrüßen, loben, preisen, rühmen, befürworten, verteidigen, feiern, würdigen, hervorheben, gutheißen | subj | obj+gen | kind=Company/Facility/Product weight:0.6
SUPPORTS | auswählen, aufnehmen, küren, auszeichnen, nominieren, bestimmen | subj | obj | kind=Company/Facility/Product with=money/project weight:0.7

# REGULATES
REGULATES | regulieren, beaufsichtigen, überwachen, kontrollieren, prüfen, überprüfen, untersuchen, durchleuchten, inspizieren, auditieren, rügen, abmahnen, verwarnen, mahnen, ermahnen, sanktionieren, bestrafen, büßen, zertifizieren, akkreditieren, durchsuchen, vorladen, einstufen, bebußen, beanstanden, maßregeln, ahnden, zulassen, beobachten, anhören, disziplinieren, verurteilen, verdonnern, verknacken | subj | obj | kind=Company/Facility/Product/PublicBody/Investor
REGULATES | verklagen, anklagen, anzeigen, belangen | subj | obj | kind=Company/Facility/Product/Investor weight:0.8
REGULATES | verbieten, untersagen, auferlegen, vorschreiben, auftragen, verordnen, aufgeben, gebieten, verwehren, erlauben, gestatten, genehmigen, androhen, verweigern, aufbrummen, aufdrücken, aufbürden, abverlangen | subj | dat+gen
REGULATES | verpflichten, zwingen, anweisen, auffordern, anhalten, drängen, ersuchen, hindern, ermächtigen, anordnen, stoppen, bremsen, zurückpfeifen, weisen in die Schranken | subj | obj+gegenüber/für | weight:0.9 kind=Company/Facility/Product/Investor
REGULATES | genehmigen, freigeben, billigen, durchwinken, absegnen, erlauben, gestatten, bewilligen, gutheißen, autorisieren, ratifizieren, abnicken, abnehmen, untersagen, verbieten, blockieren, stoppen, prüfen, verhindern, kippen, untersuchen, überprüfen, bestätigen | subj | gen+von+durch+für | with=deal/project/event weight:0.85
REGULATES | genehmigen, freigeben, billigen, durchwinken, absegnen, zulassen, bewilligen, stilllegen, schließen, blockieren, verbieten, untersagen | subj | obj | kind=Facility/Product weight:0.9
REGULATES | genehmigen Beihilfe, genehmigen Beihilfen, genehmigen Staatshilfe, genehmigen Staatshilfen, genehmigen Staatsbeihilfe, genehmigen Staatsbeihilfen, genehmigen Subvention, genehmigen Subventionen, billigen Beihilfe, billigen Beihilfen, billigen Staatshilfe, billigen Staatshilfen, billigen Staatsbeihilfe, billigen Staatsbeihilfen, billigen Subvention, billigen Subventionen, freigeben Beihilfe, freigeben Beihilfen, freigeben Staatshilfe, freigeben Staatshilfen, freigeben Staatsbeihilfe, freigeben Staatsbeihilfen, freigeben Subvention, freigeben Subventionen, absegnen Beihilfe, absegnen Beihilfen, absegnen Staatshilfe, absegnen Staatshilfen, absegnen Staatsbeihilfe, absegnen Staatsbeihilfen, absegnen Subvention, absegnen Subventionen | subj | für+gen+von | with=money kind=Company/Facility/Product/Investor weight:0.95
REGULATES | zustimmen, geben grünes Licht, erteilen grünes Licht, freimachen den Weg, machen den Weg frei | subj | dat+für+gen | with=deal/project/permit weight:0.85
REGULATES | geben grünes Licht | subj | für+dat | weight:0.85
REGULATES | einleiten, eröffnen, führen, aufnehmen, starten, beginnen, ausweiten, abschließen, anstrengen, einstellen, durchführen, vornehmen, betreiben, anordnen, leiten, wiederaufnehmen, verlängern, vertiefen, beenden, anstoßen, ankündigen, erheben | subj | gegen/bei/zu/von+gen | with=probe
REGULATES | verhängen, aussprechen, erlassen, verfügen, ausstellen, auferlegen, androhen, festsetzen, beschließen, setzen, machen, erteilen, anordnen, verlangen, fordern, vorgeben, durchsetzen, zustellen, aufheben, lockern, verschärfen | subj | gegen/für/an/bei/gegenüber+dat+obj | with=fine
REGULATES | laufen, anlaufen, schweben, bestehen, vorliegen | gen+bei+von | gegen | with=probe weight:0.9
REGULATES | sperren, verbieten, untersagen, stoppen, blockieren, abschalten, verbannen, aussperren, zurückrufen | subj | gen+von+obj | with=product kind=Company/Product weight:0.85
REGULATES | haben Bedenken, äußern Bedenken, anmelden Bedenken, vorbringen Bedenken, erheben Einwände, haben Einwände | subj | gegen | kind=Company/Facility/Product/Investor weight:0.85
REGULATES | unterziehen | subj | obj | with=probe
REGULATES | durchsuchen, kontrollieren, inspizieren, versiegeln | subj | gen+von+bei | with=office/facility weight:0.9
REGULATES | ${SENDS_INSPECTORS} | subj | dat+bei/in/zu/für | kind=Company/Investor weight:0.95
REGULATES | unterziehen | gen+durch+von | obj | with=probe passive
REGULATES | belegen, verdonnern, verknacken, verurteilen, bestrafen, bedrohen, überziehen, konfrontieren, belasten | subj | obj | with=fine
REGULATES | erteilen, ausstellen, verweigern, entziehen, geben, versagen, verlängern, erneuern, widerrufen, gewähren, vergeben, zurückziehen, aussetzen, erlauben, vorenthalten, unterschreiben | subj | dat+für/an/zu+gen | with=permit
REGULATES | erhalten, bekommen, erlangen, beantragen, brauchen, benötigen, haben, erwirken, einholen, vorweisen, abwarten, besitzen | von/bei/durch+gen | subj | with=permit
REGULATES | zahlen, kassieren, erhalten, bekommen, hinnehmen, akzeptieren, entrichten, begleichen, sich einhandeln, sich fangen | an/von/durch+gen+dat | subj | with=fine weight:0.9
REGULATES | ermitteln, vorgehen, einschreiten, entscheiden, recherchieren, durchgreifen, urteilen | subj | gegen | weight:0.9
REGULATES | klagen, prozessieren, erheben Klage | subj | gegen | kind=Company/Facility/Product/Investor weight:0.8
REGULATES | ermitteln, recherchieren, nachforschen, anrücken, werden vorstellig, nachfragen | subj | bei | weight:0.75
REGULATES | unterliegen, unterstehen, unterfallen, sein unterworfen | gen+dat+von+durch | subj | with=probe/body weight:0.85
REGULATES | liegen Aufsicht, obliegen Aufsicht | bei+dat | über/gen/topic | weight:0.85
REGULATES | sein zuständig | subj | für+topic | weight:0.82
REGULATES | einleiten, eröffnen, aufnehmen, starten, führen | subj | topic | with=probe weight:0.8
REGULATES | genehmigen, freigeben, bewilligen, untersagen, verbieten, stoppen, prüfen | subj | topic | with=facility/project weight:0.8
REGULATES | stehen, geraten, fallen | gen+von+durch | subj | with=probe weight:0.8
REGULATES | sich wehren, klagen, vorgehen, protestieren, ankämpfen, sich beschweren, anfechten, akzeptieren, hinnehmen, bezahlen | gen+von | subj | with=fine/probe kind=Company/Investor weight:0.92
REGULATES | begründen, verteidigen, rechtfertigen, erläutern, bestätigen, bekräftigen, bekanntgeben | subj | gegen | with=fine/probe kind=Company/Investor weight:0.92
REGULATES | verfügen, besitzen, haben, vorweisen | gen+von | subj | with=permit kind=Company/Facility weight:0.9
REGULATES | vorwerfen, unterstellen, nachweisen, anlasten, legen zur Last | subj | dat | kind=Company/Investor weight:0.8
REGULATES | geraten ins Visier, rücken ins Visier, kommen ins Visier, stehen im Visier, stehen unter Aufsicht, stehen unter der Aufsicht, stehen unter Beobachtung, fallen unter die Aufsicht | gen+von | subj | weight:0.93
REGULATES | verlangen Auskunft, fordern Auskunft, verlangen Informationen, fordern Informationen, verlangen Unterlagen, fordern Unterlagen, verlangen Nachbesserungen, fordern Nachbesserungen | subj | von | kind=Company/Investor weight:0.9
REGULATES | beschuldigen, verdächtigen, bezichtigen | subj | obj | kind=Company/Investor weight:0.75
REGULATES | einreichen Klage, einreichen eine Klage, einreichen Anklage | subj | gegen | kind=Company/Investor weight:0.9
REGULATES | wachen, haben die Aufsicht, führen Aufsicht, führen die Aufsicht | subj | über | weight:0.85
REGULATES | nehmen unter die Lupe, nehmen ins Visier, stellen auf den Prüfstand, nehmen unter Beobachtung, stellen unter Beobachtung, schauen auf die Finger, nehmen an die Kandare | subj | obj+dat+gen+von | weight:0.85
REGULATES | erhalten grünes Licht, bekommen grünes Licht | von | gen+von+für+subj | weight:0.85
REGULATES | sich vorknöpfen, vorknöpfen, nehmen aufs Korn, nehmen in die Mangel, nehmen ins Gebet, nehmen in die Pflicht, nehmen an die Leine, legen an die Leine, nehmen in die Zange, ziehen zur Rechenschaft, bitten zur Kasse, rufen zur Ordnung, bringen zur Räson, ziehen aus dem Verkehr, ziehen zur Verantwortung, stellen unter Aufsicht, stellen unter Kuratel, stellen unter Zwangsverwaltung, haben auf dem Kieker, haben im Visier, haben im Blick, haben auf dem Radar, zitieren, einbestellen, vorladen, filzen, durchleuchten, überziehen, abstrafen, zurechtweisen, maßregeln, zähmen | subj | obj | kind=Company/Facility/Investor weight:0.88
REGULATES | klopfen auf die Finger, hauen auf die Finger, schauen auf die Finger, sehen auf die Finger, gucken auf die Finger, fühlen auf den Zahn, vorschieben einen Riegel, schieben einen Riegel vor, zeigen die rote Karte, zeigen die gelbe Karte, zeigen die Rote Karte, zeigen die Gelbe Karte, setzen Grenzen, weisen in die Schranken, legen das Handwerk, zudrehen den Hahn, drehen den Hahn zu, ziehen den Stecker, anlegen Daumenschrauben, anlegen die Daumenschrauben, anlegen Zügel, legen Zügel an, treten auf die Füße, rücken auf den Pelz, erteilen eine Rüge, erteilen eine Abfuhr, lesen die Leviten, stutzen die Flügel, auferlegen Auflagen, schreiben ins Stammbuch, machen die Auflage, erteilen Auflagen | subj | dat | kind=Company/Facility/Product/Investor weight:0.9
REGULATES | schauen genau hin, sehen genau hin, hinschauen, hinsehen, schauen hin, anklopfen, durchgreifen, einschreiten, vorstelligwerden, anrücken, nachhaken | subj | bei | kind=Company/Facility/Investor weight:0.88
REGULATES | haben Ärger, bekommen Ärger, kriegen Ärger, sich einhandeln Ärger, haben Stress, sich anlegen, haben Zoff, streiten, liegen im Clinch, liegen im Streit, liegen über Kreuz | mit | subj | kind=Company/Facility weight:0.86
REGULATES | feststellen Mängel, finden Mängel, feststellen Verstöße, feststellen Defizite, aufdecken Mängel, entdecken Mängel, monieren Mängel, beanstanden Mängel, rügen Mängel, aufdecken Verstöße, sehen Mängel, bemängeln Mängel | subj | bei+gen | kind=Company/Facility/Investor weight:0.9
REGULATES | haben ein Auge, haben ein wachsames Auge, richten ihr Augenmerk, richten das Augenmerk, richten ihren Blick | subj | auf | kind=Company/Facility/Investor weight:0.9
REGULATES | behalten im Auge, behalten im Blick, haben am Wickel, haben in der Mangel, haben am Haken | subj | obj | kind=Company/Facility/Investor weight:0.9
REGULATES | sich rechtfertigen, sich verantworten, sich erklären, stehen Rede und Antwort, aussagen | vor/gegenüber | subj | kind=Company/Investor weight:0.88
REGULATES | wachen, haben die Aufsicht, führen die Aufsicht | subj | bei+über | with=fine weight:0.9
REGULATES | stilllegen, schließen, versiegeln, sperren, stoppen, dichtmachen | subj | gen+von | with=facility kind=Company weight:0.88
REGULATES | verlangen, fordern, einfordern, anfordern | subj | von | with=probe/permit weight:0.7
REGULATES | verlangen, fordern | subj | von | kind=Company weight:0.6
REGULATES | sich verantworten, stehen Rede und Antwort, melden | vor/dat | subj | kind=Company weight:0.5

# PARTNERED_WITH
PARTNERED_WITH | kooperieren, zusammenarbeiten, sich verbünden, sich zusammentun, zusammengehen, paktieren, partnern, sich zusammenschließen, sich verbinden, sich alliieren, alliieren, zusammenspannen, sich vernetzen, machen gemeinsame Sache, sich zusammenfinden, arbeiten Hand in Hand, zusammenwirken, sich verpartnern, ziehen an einem Strang, bündeln Kräfte, sich einigen, sich zusammenraufen, anbandeln, sich vereinen | subj | mit/zusammen mit/gemeinsam mit+subj
PARTNERED_WITH | sich verständigen, sich einigen, übereinkommen, sich verabreden | subj | mit+subj | with=contract kind=Company/PublicBody/Investor weight:0.9
PARTNERED_WITH | gewinnen als Partner, holen als Partner, haben als Partner, finden als Partner, wählen als Partner, auswählen als Partner, nehmen als Partner, präsentieren als Partner, benennen als Partner, gewinnen als Kooperationspartner, gewinnen als Technologiepartner, holen als Technologiepartner, gewinnen als Entwicklungspartner, gewinnen als Vertriebspartner, gewinnen als Industriepartner, wählen als Technologiepartner | subj | obj | kind=Company/PublicBody weight:0.9
PARTNERED_WITH | bestehen, sich zusammensetzen | aus | aus | with=alliance kind=Company/PublicBody/Investor weight:0.92
PARTNERED_WITH | angehören, gehören, zählen | subj | subj | with=alliance kind=Company/PublicBody/Investor weight:0.92
PARTNERED_WITH | bestehen, existieren, laufen | topic | mit | with=contract kind=Company/PublicBody weight:0.85
PARTNERED_WITH | kooperieren, zusammenarbeiten, forschen | topic | mit | passive kind=Company/PublicBody/Investor weight:0.88
PARTNERED_WITH | unterhalten, führen, aufbauen, ausbilden, forschen | topic | ${TOGETHER} | passive kind=Company/PublicBody/Investor weight:0.85
PARTNERED_WITH | bündeln, zusammenlegen, verzahnen, verknüpfen, vernetzen, vereinen, kombinieren, koppeln, zusammenführen, zusammenschalten, verschränken | subj | subj+mit | kind=Company/PublicBody/Investor weight:0.88
PARTNERED_WITH | bilden ein Team, bilden ein Tandem, bilden ein Gespann, bilden ein Duo, arbeiten Seite an Seite, arbeiten Hand in Hand, sich unterhaken, sich reichen die Hand, sich reichen die Hände, üben den Schulterschluss, vollziehen den Schulterschluss, ziehen am selben Strang, ziehen am gleichen Strang, ziehen an einem Strang, bündeln ihre Kräfte, bündeln die Kräfte, vereinen ihre Kräfte, werfen in einen Topf, gehen gemeinsame Wege, machen gemeinsame Sache, spannen zusammen, eingehen eine Ehe, sitzen in einem Boot, sitzen im selben Boot | subj | mit/zusammen mit+subj | kind=Company/PublicBody/Investor weight:0.9
PARTNERED_WITH | sitzen im Boot, sein im Boot, sitzen mit im Boot, sein mit im Boot, sein mit von der Partie, sein von der Partie, sein Projektpartner, sein Kooperationspartner | subj | bei+gen+von | kind=Company/PublicBody weight:0.9
PARTNERED_WITH | bestehen, laufen, existieren, beginnen, starten, entstehen, zustande kommen, geben, schließen | zwischen | zwischen | with=contract kind=Company/PublicBody weight:0.9
PARTNERED_WITH | ausdehnen, fortsetzen, fortführen, verlängern, weiterführen, wiederbeleben, zementieren, auffrischen, bekräftigen, vorstellen, feiern, leben | subj | mit+subj | with=contract kind=Company/PublicBody weight:0.88
PARTNERED_WITH | haben an seiner Seite, haben an ihrer Seite, wissen an seiner Seite, wissen an ihrer Seite, holen an seine Seite, holen an ihre Seite, haben als Forschungspartner, haben als Technologiepartner, haben als Kooperationspartner, haben als Vertriebspartner, haben als Entwicklungspartner | subj | obj | kind=Company/PublicBody weight:0.9
PARTNERED_WITH | ${FINDS_PARTNER} | subj | mit/in | kind=Company/PublicBody weight:0.9
PARTNERED_WITH | ${STANDS_BY} | subj | dat | kind=Company/PublicBody weight:0.97
PARTNERED_WITH | verbinden | obj+subj | mit+obj+subj | with=contract kind=Company/PublicBody weight:0.95
PARTNERED_WITH | arbeiten gemeinsam, arbeiten | subj | ${TOGETHER} | kind=Company/PublicBody/Investor weight:0.9
PARTNERED_WITH | arbeiten, tüfteln, feilen, forschen | subj | mit | kind=Company/PublicBody weight:0.85
PARTNERED_WITH | eingehen, schließen, vereinbaren, abschließen, unterzeichnen, unterschreiben, verkünden, ankündigen, bekanntgeben, ausbauen, vertiefen, starten, schmieden, besiegeln, begründen, aufnehmen, erweitern, ausweiten, verlängern, intensivieren, bilden, beschließen, festigen, erneuern, pflegen, haben, unterhalten, aushandeln, paraphieren, treffen, verstärken, vermelden, melden, verabreden, suchen, anbahnen, beginnen, etablieren, einfädeln, bestätigen | subj | mit/zwischen/zusammen mit/gemeinsam mit+subj | with=contract purpose=für
PARTNERED_WITH | gründen, bilden, schmieden, aufbauen, starten, rufen ins Leben, formen, formieren, auflegen, aufsetzen, anschieben | subj | mit/zusammen mit/gemeinsam mit+subj | with=group/project/company weight:0.85
PARTNERED_WITH | entwickeln, bauen, betreiben, forschen, testen, erproben, trainieren, realisieren, umsetzen, planen, errichten, produzieren, aufbauen, herstellen, fertigen, konzipieren, eröffnen, vorantreiben, arbeiten, vermarkten, vertreiben, anbieten, pilotieren, integrieren, vorstellen, präsentieren, herausbringen, lancieren, entwerfen, erarbeiten, einweihen, veranstalten, erforschen, weiterentwickeln, mitentwickeln | subj | ${TOGETHER} | weight:0.85 kind=Company/PublicBody/Investor
PARTNERED_WITH | entwickeln, bauen, konzipieren, entwerfen, realisieren, umsetzen, errichten, herstellen, fertigen, produzieren, betreiben, testen, erproben, erarbeiten, durchführen | topic | ${TOGETHER} | passive weight:0.85 kind=Company/PublicBody/Investor
PARTNERED_WITH | entwickeln gemeinsam, bauen gemeinsam, betreiben gemeinsam, forschen gemeinsam, errichten gemeinsam, anbieten gemeinsam, arbeiten gemeinsam | subj | subj | kind=Company/PublicBody weight:0.85
PARTNERED_WITH | entwickeln, bauen, forschen, betreiben, testen, realisieren, umsetzen, aufbauen | subj | mit | kind=Company/PublicBody weight:0.82
PARTNERED_WITH | gewinnen, wählen, auswählen, holen, präsentieren, benennen, küren | subj | obj | role=als with=contract weight:0.6
PARTNERED_WITH | holen ins Boot, holen an Bord, nehmen ins Boot | subj | obj | kind=Company/PublicBody with=project/contract weight:0.7
PARTNERED_WITH | anknüpfen, verknüpfen, koppeln, verzahnen | subj | mit | kind=Company weight:0.6
PARTNERED_WITH | sich beteiligen, mitwirken, mitarbeiten, mitmachen | subj | gen+von | with=project weight:0.5

# COMPETES_WITH
COMPETES_WITH | konkurrieren, wetteifern, rivalisieren, sich messen, ringen, rangeln, buhlen, kämpfen, sich duellieren, stehen im Wettbewerb, stehen in Konkurrenz, sich liefern ein Rennen, sich liefern ein Duell, treten in Konkurrenz, mithalten, sich balgen, wettstreiten, sich beharken | subj | mit/gegen/zu+subj
COMPETES_WITH | antreten | subj | gegen | kind=Company weight:0.85
COMPETES_WITH | bestehen, sich behaupten, sich durchsetzen, ankommen, anrennen, ankämpfen, punkten, verlieren, gewinnen, gehen ins Rennen, unterliegen | subj | gegen/gegenüber+dat | kind=Company/Investor weight:0.75
COMPETES_WITH | herausfordern, angreifen, attackieren, ausstechen, überflügeln, übertrumpfen | subj | obj | kind=Company/Investor weight:0.85
COMPETES_WITH | unterbieten, überbieten, überholen, abhängen, übertreffen, verdrängen, jagen, schlagen, ausbooten, bedrängen, bekämpfen, ablösen, einholen, stellen in den Schatten, nehmen ins Visier, aufmischen, distanzieren | subj | obj | kind=Company/Investor weight:0.8
COMPETES_WITH | machen Konkurrenz, bieten Paroli, bieten die Stirn, ablaufen den Rang, ansagen den Kampf, sagen den Kampf an | subj | dat+gegen | kind=Company/Investor weight:0.96
COMPETES_WITH | nacheifern, abjagen, abnehmen Marktanteile, hinterherhinken, hinterherlaufen, sitzen im Nacken, reichen das Wasser, machen das Leben schwer, machen Druck, nachjagen, wegschnappen, rücken zu Leibe, rücken auf die Pelle, zusetzen, überlassen das Feld | subj | dat+gegen | kind=Company/Investor weight:0.85
COMPETES_WITH | bekommen Konkurrenz, erhalten Konkurrenz, kriegen Konkurrenz, spüren die Konkurrenz | subj | von/durch | kind=Company weight:0.95
COMPETES_WITH | haben, bekommen, erhalten, kriegen, finden | subj | mit/in | with=rival kind=Company weight:0.9
COMPETES_WITH | sehen, erkennen, ausmachen, erblicken | subj | in | with=rival kind=Company weight:0.92
COMPETES_WITH | kommen Konkurrenz, drohen Konkurrenz, erwachsen Konkurrenz, machen Konkurrenz | von/durch/aus+subj | topic+dat+für | kind=Company weight:0.85
COMPETES_WITH | ${FIGHTS} | subj | mit/gegen+subj | kind=Company/Investor weight:0.9
COMPETES_WITH | ${FIGHT_RAGES} | zwischen | zwischen | kind=Company/Investor weight:0.9
COMPETES_WITH | ${TAKES_CUSTOMERS} | subj | dat | kind=Company/Investor weight:0.9
COMPETES_WITH | machen streitig, machen abspenstig, kommen ins Gehege, kommen in die Quere, sein auf den Fersen, sein dicht auf den Fersen, bleiben auf den Fersen, sitzen im Nacken, hängen im Nacken, abgraben das Wasser, hinwerfen den Fehdehandschuh, werfen den Fehdehandschuh, einheizen, lehren das Fürchten, stehlen die Schau, haben das Nachsehen, geben das Nachsehen, rücken auf den Leib, machen Beine, stehen in nichts nach, ablaufen den Rang, ansagen den Kampf, sagen den Kampf an, bieten Paroli, bieten die Stirn, machen Konkurrenz, nehmen die Butter vom Brot | subj | dat | kind=Company/Investor weight:0.9
COMPETES_WITH | sich heften an die Fersen | subj | dat+gen+von | kind=Company/Investor weight:0.9
COMPETES_WITH | kommen sich ins Gehege, kommen sich in die Quere, sich machen Konkurrenz, machen einander Konkurrenz, sich stehen gegenüber als Konkurrenten | subj | subj | kind=Company/Investor weight:0.9
COMPETES_WITH | setzen unter Druck, treiben vor sich her, lassen hinter sich, haben im Nacken, deklassieren, kannibalisieren, weisen in die Schranken, drängen zurück, zurückdrängen, drängen aus dem Markt | subj | obj | kind=Company/Investor weight:0.88
COMPETES_WITH | herausfordern, unterbieten, ausstechen, überflügeln, übertrumpfen, ausbooten, verdrängen, bedrängen | subj | obj | kind=Company weight:0.88
COMPETES_WITH | blasen zum Angriff, blasen zur Attacke, ansetzen zum Angriff, rüsten zum Angriff, starten einen Angriff, starten Angriff | subj | auf/gegen | kind=Company/Investor weight:0.9
COMPETES_WITH | bekommen es zu tun, haben es zu tun, kriegen es zu tun, bekommen zu tun, sich teilen den Markt, teilen den Markt, teilen den Markt unter sich, aufteilen den Markt, sich teilen das Geschäft, sich konkurrieren, stehen in direktem Wettbewerb, stehen im direkten Wettbewerb, stehen in direkter Konkurrenz, stehen in scharfem Wettbewerb, stehen in hartem Wettbewerb, stehen in harter Konkurrenz, stehen im Wettstreit, stehen im Konkurrenzkampf, stehen im Ring | subj | mit/zu+subj | kind=Company/Investor weight:0.9
COMPETES_WITH | erwachsen, entstehen, nachwachsen, sitzen im Nacken, sein auf den Fersen, gegenüberstehen | mit/in | dat | with=rival kind=Company weight:0.9
COMPETES_WITH | sich behaupten, anstinken, anrennen, ankämpfen | subj | gegen/gegenüber | kind=Company/Investor weight:0.88
COMPETES_WITH | liegen Kopf an Kopf, liegen gleichauf, stehen auf Augenhöhe, liegen im Wettstreit, liegen im Wettlauf, stehen im Wettlauf, stehen im Duell, sein Rivalen, sein Konkurrenten, sein Erzrivalen, sein Wettbewerber, gelten als Rivalen, gelten als Konkurrenten, gelten als Erzrivalen | subj | mit+subj | kind=Company/Investor weight:0.9
COMPETES_WITH | aufnehmen es | subj | mit | kind=Company/Investor/PublicBody
COMPETES_WITH | aufholen, aufschließen, finden Anschluss | subj | gegenüber/zu/an | kind=Company weight:0.7
COMPETES_WITH | gelten, sich positionieren, sich verstehen, sich sehen | subj | zu/auf/als+gen+von | with=event kind=Company weight:0.5

# HEADQUARTERED_IN
HEADQUARTERED_IN | sitzen, residieren, sein ansässig, sein beheimatet, domizilieren, sein zu Hause, beheimaten, sein niedergelassen | subj | in/${AROUND}/bei/an/nahe/auf/unweit von/in der Nähe von | kind=City/Country
HEADQUARTERED_IN | haben, behalten, verlegen, verlagern, beziehen, errichten, bauen, eröffnen, aufschlagen, ansiedeln, unterhalten, belassen, einrichten, wählen, betreiben, nehmen | subj | in/${AROUND}/bei/nach/an/nahe/auf/in der Nähe von | with=seat
HEADQUARTERED_IN | sich befinden, liegen, stehen, sein, bleiben, verbleiben | gen+poss+von+subj | in/${AROUND}/bei/an/nahe/auf | with=seat
HEADQUARTERED_IN | ansässig, beheimatet | subj | in/${AROUND}/bei/an/nahe | kind=City/Country
HEADQUARTERED_IN | beheimaten | obj | in/${AROUND}/bei/an/nahe | kind=City/Country
HEADQUARTERED_IN | verlegen, verlagern, umsiedeln, transferieren, umziehen | subj | nach | with=seat kind=City/Country weight:0.98
HEADQUARTERED_IN | umziehen, übersiedeln, umsiedeln | subj | nach | kind=City weight:0.85
HEADQUARTERED_IN | umziehen, ziehen, übersiedeln, umsiedeln, weiterziehen, wegziehen | subj | nach/in | kind=City/Country weight:0.7
HEADQUARTERED_IN | kommen, stammen | subj | aus | kind=City/Country weight:0.85
HEADQUARTERED_IN | gründen, starten, ansiedeln | obj | in/${AROUND}/bei/an | kind=City/Country weight:0.6
HEADQUARTERED_IN | eintragen, registrieren, anmelden | obj | in/${AROUND}/bei | kind=City/Country weight:0.7
HEADQUARTERED_IN | beherbergen | obj | subj | with=seat weight:0.7
HEADQUARTERED_IN | arbeiten, operieren, agieren, lenken, steuern | subj | von/aus | kind=City/Country weight:0.6

# OPERATES_IN
OPERATES_IN | operieren, agieren, sein tätig, sein aktiv, sein präsent, sein vertreten, machen Geschäfte, verkaufen, vertreiben, wirtschaften | subj | in/${AROUND}/an/auf | kind=City/Country weight:0.9
OPERATES_IN | tätig, aktiv, präsent, vertreten | subj | in/${AROUND}/an | kind=City/Country weight:0.9
OPERATES_IN | eröffnen, betreiben, unterhalten, haben, gründen, aufbauen, einrichten, bauen, errichten, planen, anmieten, mieten, beziehen, ausbauen, erweitern, schaffen, starten, besitzen, führen, einweihen, etablieren, aufmachen, vergrößern, verlegen, verlagern, ansiedeln, aufziehen, hochziehen, übernehmen, ankündigen, wiedereröffnen, pachten, nutzen, aufschlagen, verstärken, installieren, wählen | subj | in/bei/an/nahe/auf/nach/in der Nähe von/nördlich von/südlich von/unweit von | with=office form=obj
OPERATES_IN | bauen, errichten, eröffnen, betreiben, unterhalten, planen, aufbauen, hochziehen | subj | in/${AROUND}/bei/an/nahe/auf/in der Nähe von | with=facility form=obj
OPERATES_IN | beschäftigen, haben, einstellen, zählen, anstellen, stationieren, ansiedeln, aufbauen | subj | in/${AROUND}/bei/an | figure=quantity form=obj kind=City/Country weight:0.9
OPERATES_IN | beschäftigen | subj | in/${AROUND}/bei/an | kind=City/Country
OPERATES_IN | arbeiten, sein beschäftigt | für+bei | in/${AROUND}/an | figure=quantity kind=City/Country weight:0.85
OPERATES_IN | arbeiten | gen+für+bei+subj | in/${AROUND}/bei/an | figure=quantity with=office kind=City/Country weight:0.7
OPERATES_IN | expandieren, sich ausbreiten, vorstoßen, drängen, vordringen, sich ansiedeln, sich niederlassen, hinausgehen, fassen Fuß, gehen an den Start, ausrollen, starten, sich ausdehnen, ausweiten, einsteigen, gehen, eintreten, landen, antreten, ausgreifen, sich vorwagen, sich etablieren, wachsen, wagen den Sprung | subj | nach/in/auf/an | kind=City/Country weight:0.85
OPERATES_IN | erobern, erschließen, bearbeiten, betreten, ansteuern, anpeilen, abdecken | subj | obj | kind=City/Country weight:0.8
OPERATES_IN | erobern, erschließen, betreten, bedienen, bearbeiten | subj | in+gen+obj | with=place kind=City/Country weight:0.75
OPERATES_IN | fertigen, produzieren, herstellen, entwickeln, forschen, bauen, testen, trainieren, montieren, speichern, hosten, rechnen, verarbeiten, designen, konstruieren, lagern, anbieten | subj | in/${AROUND}/an/bei/nahe | kind=City/Country weight:0.8
OPERATES_IN | zeigen Präsenz, haben Präsenz, zeigen Flagge, aufschlagen Zelte, aufschlagen seine Zelte, aufschlagen ihre Zelte, schlagen Zelte auf, haben aufgeschlagen Zelte, sein unterwegs, sein vor Ort, sein am Start, mitmischen, sein zugange, haben Wurzeln geschlagen, schlagen Wurzeln, unterhalten Standort | subj | in/${AROUND}/an/auf | kind=City/Country weight:0.9
OPERATES_IN | rollen, kurven, touren | subj | durch | kind=City weight:0.85
OPERATES_IN | schaffen den Sprung, machen den Sprung, vollziehen den Sprung, wagen den Schritt, machen den Schritt, gehen den Schritt, schaffen den Einstieg, feiern Premiere | subj | nach/in/auf | kind=City/Country weight:0.88
OPERATES_IN | eintreten, einsteigen, vordringen, drängen, vorstoßen, expandieren | subj | in/auf | with=place kind=City/Country weight:0.86
OPERATES_IN | hinzukommen, bestehen | topic | in/${AROUND}/an/bei | with=office kind=City/Country weight:0.85
OPERATES_IN | sich befinden | topic | in/${AROUND}/bei/an/nahe/auf | with=office weight:0.85
OPERATES_IN | liegen, existieren, dazukommen, folgen | topic | in/${AROUND}/bei/an/nahe | with=office kind=City/Country weight:0.82
OPERATES_IN | produzieren, fertigen, herstellen, montieren | topic | in/${AROUND} | passive kind=City/Country weight:0.84
OPERATES_IN | sich befinden, liegen, stehen, sitzen, sein, bestehen | gen+poss+von | in/${AROUND}/bei/an/nahe/auf | with=office weight:0.8
OPERATES_IN | haben, gewinnen, stärken, ausbauen, verstärken | subj | in/${AROUND}/an | with=office/place weight:0.8
OPERATES_IN | schließen, dichtmachen, aufgeben, zumachen, verlassen, räumen, abwickeln, stilllegen, einstellen, abbauen | subj | in/an/bei+obj | with=office kind=City/Country modality:ended weight:0.8
OPERATES_IN | sich zurückziehen, abziehen, wegziehen, aussteigen, weichen, flüchten, sich verabschieden | subj | aus/von | kind=City/Country modality:ended weight:0.85

# LOCATED_IN
LOCATED_IN | liegen, stehen, sich befinden, entstehen, wachsen, sein, sich erstrecken, sich erheben, emporwachsen, sein angesiedelt, aufragen | subj | in/${AROUND}/bei/an/nahe/auf/unweit/unweit von/in der Nähe von/nördlich von/südlich von/östlich von/westlich von/außerhalb von/vor den Toren von/am Rande von/am Rand von | kind=City/Country
LOCATED_IN | bauen, errichten, eröffnen, aufbauen, ansiedeln, hochziehen, planen, schaffen, installieren, anlegen, erstellen, realisieren, beheimaten, unterbringen, verorten, einweihen | obj | in/${AROUND}/bei/an/nahe/auf/unweit/unweit von/in der Nähe von/außerhalb von/vor den Toren von/am Rande von/am Rand von | kind=City/Country weight:0.9
LOCATED_IN | anlaufen, starten, öffnen, eröffnen, hochfahren, gehen in Betrieb, gehen ans Netz, produzieren, laufen | subj | in/${AROUND}/bei/an/nahe | kind=City/Country weight:0.85
LOCATED_IN | gehören, zählen | subj | zu | kind=City/Country weight:0.5
`;
