import type { Language } from '../language.ts';

export const no: Language = {
  code: 'no',
  names: 'latin',
  term: '{q}{h}',
  named: '{n}s {h}',
  formed: '{t} {f}',
  percent: '{d} %',
  money: '{d} millioner kroner',
  decimalMark: ',',
  groupMark: '\u00a0',
  heads:
    'risiko, marked, rente, fond, konto, kontrakt, opsjon, indeks, grad, premie, politikk, portefølje, modell, plan, strategi, analyse, avtale, skatt, lån, obligasjon, avkastning, kostnad, margin, pris, verdi, saldo, rapport, oppstilling, ordre, periode, syklus, kurve, differanse, effekt, teori, regel, grense, krav, gebyr, betaling, overføring, bytteavtale, stiftelse, reserve, budsjett, revisjon, hovedbok, prognose',
  qualifiers:
    'kreditt, rente, valuta, egenkapital, gjelds, kontant, kapital, inntekts, vekst, utbytte, inflasjons, likviditets, forsikrings, pensjons, boliglåns, råvare, energi, handels, eksport, import, investerings, spare, eiendels, lager, omsetnings, fortjeneste, kunde, leverandør, ansatt, ledelses, selskaps, bank, stats, husholdnings, forbruker, detaljhandels, engros, arbeids, lønns, eiendoms, tomte, leie, leasing, termin, aksje, fusjons, oppkjøps, misligholds, konkurs, etterlevelses, opplysnings, avskrivnings, nedbetalings, skatte, statskasse, børs, oppgjørs, klarerings, sikkerhets, garanti, volatilitets, momentum, forsknings, teknologi',
  forms:
    'i fremvoksende markeder, på lang sikt, per aksje, før skatt, etter skatt, i krisetid, på tvers av grenser, i små bedrifter, i store selskaper, i landbruket, i industrien, i helsevesenet, i offentlig sektor, i euroområdet, i USA, i utlandet',
  words:
    'etterspørsel, tilbud, omsetning, inntjening, utgifter, faste kostnader, produktivitet, konkurranse, markedsandel, omdømme, merkevare, tillit, kvalitet, levering, logistikk, lagerhold, produksjon, kapasitet, ansatte, opplæring, arbeidstid, jobbtrygghet, lederskap, styret, aksjonærer, kreditorer, debitorer, långivere, låntakere, investorer, sparere, handelsmenn, meglere, tilsyn, revisorer, regnskapsførere, advokater, skatteetaten, sentralbanken, pengepolitikk, finanspolitikk, økonomisk vekst, arbeidsledighet, kjøpekraft, forbrukertillit, gjeldsgrad, offentlige utgifter, valutakurser, råvarer, oljepriser, transport, emballasje, markedsføring, reklame, salg, rabatter, prissetting, kundelojalitet, klager, service, nyskaping, patenter, lisenser, programvare, data, automatisering, sikkerhet, svindel, rettssaker, ansvar, overvåking, åpenhet, bokføring, kontantstrøm, egenkapital, gearing, betalingsevne, løpetid, tilbakebetaling, rentekostnader, refinansiering, verdsettelse, markedsverdi, bokført verdi, goodwill, usikkerhet, spredning, sikring, spekulasjon, tidspunkt',
  definitions: [
    '{t} er betegnelsen på hvordan bedrifter veier {w} mot {w} i en gitt periode.',
    '{t} beskriver sammenhengen mellom {w}, {w} og {w} i en bedrift eller et marked.',
    'Innen finans betyr {t} et mål som gjør at {w} og {w} kan sammenlignes.',
  ],
  linked: [
    'Begrepet henger tett sammen med {l}, som mange analytikere leser sammen med {w}.',
    'I motsetning til {l} tar det hensyn til {w} og {w}.',
    'De som kjenner {l}, vil finne igjen samme logikk her: først {w}, så {w}.',
    'I {y} offentliggjorde {c} tall om {l} som satte {w} til {p}.',
    'Tilsynet spør ofte også etter {l} sammen med {w}.',
    'Den vanligste feilen er å forveksle det med {l}, selv om {w} har lite med saken å gjøre.',
  ],
  body: [
    'I praksis betyr tre ting mest: {w}, {w} og {w}.',
    'Mellom {y} og {y} steg andelen fra {p} til {p}.',
    '{c}, et firma med {n} ansatte, rapporterer om {w} og {w} hvert kvartal.',
    'Den som setter inn {m} fra starten, ville ha {m} etter ti år, før {w}.',
    'Når {w} svekkes, følger {w} som regel etter noen måneder.',
    'Kritikere innvender at {w} er vanskelig å måle, og at {w} ofte mangler.',
    'Det er to hovedgrunner til dette, nemlig {w} og {w}.',
    'Tallet avhenger også av {w}, av {w} og, mindre synlig, av {w}.',
    'Ifølge en undersøkelse fra {c} så {p} av firmaene ingen endring i {w}.',
    'For eksempel satte {c} av {m} til {w} i {y}.',
    'Store firmaer behandler {x} for seg; små legger det til {w}.',
    'Det som teller til slutt, er {w}, ikke {w}.',
  ],
  quotes: ['Som tommelfingerregel gjelder: først {w}, så {w}.', '{w} er fortsatt det viktigste tallet, særlig på kort sikt.'],
  items: ['{w} og {w} veies mot hverandre.', 'Resultatet avhenger av {w}.', '{x} er ikke det samme som {t}.', 'Siden {y} har {p} gått til {w}.'],
  headings: ['Hva er {t}?', 'Slik virker {t}', 'Eksempel på {t}', 'Fordeler og ulemper', '{t} sammenlignet med {x}', 'Kritikk', 'Kort historie', 'Høydepunkter'],
  columns: ['Egenskap', 'Fordel', 'Ulempe'],
};
