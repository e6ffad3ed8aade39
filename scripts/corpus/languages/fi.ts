import type { Language } from '../language.ts';

export const fi: Language = {
  code: 'fi',
  names: 'latin',
  term: '{q}{h}',
  named: '{n}-{h}',
  formed: '{t} {f}',
  percent: '{d} %',
  money: '{d} miljoonaa euroa',
  decimalMark: ',',
  groupMark: '\u00a0',
  heads:
    'riski, markkina, korko, rahasto, tili, sopimus, optio, indeksi, suhde, preemio, politiikka, salkku, malli, suunnitelma, strategia, analyysi, järjestely, vero, laina, velkakirja, tuotto, kustannus, kate, hinta, arvo, saldo, raportti, laskelma, tilaus, kausi, sykli, käyrä, ero, vaikutus, teoria, sääntö, raja, vaatimus, maksu, suoritus, siirto, vaihtosopimus, säätiö, varaus, budjetti, tarkastus, kirja, ennuste',
  qualifiers:
    'luotto, korko, valuutta, osake, velka, käteis, pääoma, tulo, kasvu, osinko, inflaatio, likviditeetti, vakuutus, eläke, asuntolaina, raaka-aine, energia, kauppa, vienti, tuonti, sijoitus, säästö, omaisuus, varasto, liikevaihto, voitto, asiakas, toimittaja, henkilöstö, johtamis, yritys, pankki, valtion, kotitalous, kuluttaja, vähittäis, tukku, työ, palkka, kiinteistö, maa, vuokra, leasing, termiini, pörssi, fuusio, yritysosto, maksukyvyttömyys, konkurssi, säädös, tiedonanto, poisto, kuoletus, verotus, valtionkassa, vaihto, selvitys, netotus, vakuus, takaus, volatiliteetti, momentti, tutkimus, teknologia',
  forms:
    'kehittyvillä markkinoilla, pitkällä aikavälillä, osaketta kohti, ennen veroja, verojen jälkeen, kriisissä, yli rajojen, pienissä yrityksissä, suuryrityksissä, maataloudessa, teollisuudessa, terveydenhuollossa, julkisella sektorilla, euroalueella, Yhdysvalloissa, ulkomailla',
  words:
    'kysyntä, tarjonta, liikevaihto, tulos, menot, yleiskulut, tuottavuus, kilpailu, markkinaosuus, maine, tuotemerkki, luottamus, laatu, toimitus, logistiikka, varastointi, tuotanto, kapasiteetti, henkilöstö, koulutus, työaika, työpaikan varmuus, johtajuus, hallitus, osakkeenomistajat, velkojat, velalliset, lainanantajat, lainanottajat, sijoittajat, säästäjät, kauppiaat, välittäjät, valvonta, tilintarkastajat, kirjanpitäjät, juristit, verottaja, keskuspankki, rahapolitiikka, finanssipolitiikka, talouskasvu, työttömyys, ostovoima, kuluttajien luottamus, velkaantuneisuus, julkiset menot, valuuttakurssit, raaka-aineet, öljyn hinta, kuljetukset, pakkaukset, markkinointi, mainonta, myynti, alennukset, hinnoittelu, asiakasuskollisuus, valitukset, palvelu, innovaatiot, patentit, lisenssit, ohjelmistot, tiedot, automaatio, turvallisuus, petokset, oikeudenkäynnit, vastuu, seuranta, avoimuus, kirjanpito, kassavirta, oma pääoma, velkavipu, maksukyky, maturiteetti, takaisinmaksu, korkomenot, uudelleenrahoitus, arvostus, markkina-arvo, kirjanpitoarvo, liikearvo, epävarmuus, hajautus, suojaus, keinottelu, ajoitus',
  definitions: [
    '{t} tarkoittaa tapaa, jolla yritykset vertaavat seuraavia asioita: {w} ja {w}.',
    '{t} kuvaa, miten {w}, {w} ja {w} liittyvät toisiinsa yrityksessä tai markkinoilla.',
    'Rahoituksessa {t} on mittari, jossa {w} ja {w} ovat vertailtavissa.',
  ],
  linked: [
    'Käsitteen lähin sukulainen on {l}, jonka rinnalla luetaan usein myös {w}.',
    'Toisin kuin {l}, se ottaa huomioon myös muuta: {w} ja {w}.',
    'Jos {l} on tuttu, logiikka on sama: ensin {w}, sitten {w}.',
    'Vuonna {y} {c} julkaisi luvut, joissa {l} oli mukana ja {w} oli {p}.',
    'Valvoja pyytää usein myös tiedon, mikä on {l} ja mikä {w}.',
    'Yleisin virhe on luulla, että kyseessä on {l}, vaikka {w} ei liity asiaan.',
  ],
  body: [
    'Käytännössä kolme asiaa ratkaisee: {w}, {w} ja {w}.',
    'Vuosien {y} ja {y} välillä osuus nousi: ensin {p}, lopuksi {p}.',
    '{c}, jossa on {n} työntekijää, raportoi joka neljännes: {w} ja {w}.',
    'Jos alussa sijoittaa {m}, kymmenen vuoden päästä koossa olisi {m}, kun {w} on laskematta.',
    'Kun {w} heikkenee, {w} seuraa yleensä muutaman kuukauden päästä.',
    'Arvostelijoiden mukaan {w} on vaikea mitata ja {w} jää usein pois.',
    'Tähän on kaksi pääsyytä, nimittäin {w} ja {w}.',
    'Lukuun vaikuttavat myös {w}, {w} ja vähemmän näkyvästi {w}.',
    'Kyselyn mukaan, jonka teki {c}, muutosta ei nähnyt {p} yrityksistä: {w} pysyi ennallaan.',
    'Esimerkiksi {c} varasi vuonna {y} {m}, syynä {w}.',
    'Suuret yritykset käsittelevät erikseen, mitä on {x}; pienissä se on {w}.',
    'Lopulta ratkaisee {w}, ei {w}.',
  ],
  quotes: ['Nyrkkisääntö: ensin {w}, sitten {w}.', '{w} on edelleen tärkein luku, etenkin lyhyellä aikavälillä.'],
  items: ['Vertailussa {w} ja {w}.', 'Ratkaisevaa on {w}.', '{x} ei ole sama kuin {t}.', 'Vuodesta {y}: {w} {p}.'],
  headings: ['Mikä on {t}?', 'Miten {t} toimii', 'Esimerkki: {t}', 'Edut ja haitat', '{t} ja {x}', 'Kritiikki', 'Lyhyt historia', 'Kohokohdat'],
  columns: ['Piirre', 'Etu', 'Haitta'],
};
