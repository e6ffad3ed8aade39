import type { Language } from '../language.ts';

export const da: Language = {
  code: 'da',
  names: 'latin',
  term: '{q}{h}',
  named: '{n}s {h}',
  formed: '{t} {f}',
  percent: '{d} %',
  money: '{d} millioner kroner',
  decimalMark: ',',
  groupMark: '.',
  heads:
    'risiko, marked, sats, fond, konto, kontrakt, option, indeks, kvote, præmie, politik, portefølje, model, plan, strategi, analyse, aftale, skat, lån, obligation, afkast, omkostning, margin, pris, værdi, saldo, rapport, opgørelse, ordre, periode, cyklus, kurve, spænd, effekt, teori, regel, grænse, krav, gebyr, betaling, overførsel, swap, trust, reserve, budget, revision, hovedbog, prognose',
  qualifiers:
    'kredit, rente, valuta, egenkapital, gælds, kontant, kapital, indkomst, vækst, udbytte, inflations, likviditets, forsikrings, pensions, realkredit, råvare, energi, handels, eksport, import, investerings, opsparings, aktiv, lager, omsætnings, overskuds, kunde, leverandør, personale, ledelses, virksomheds, bank, stats, husholdnings, forbruger, detail, engros, arbejds, løn, ejendoms, jord, leje, leasing, termins, aktie, fusions, opkøbs, misligholdelses, konkurs, compliance, oplysnings, afskrivnings, amortiserings, skatte, statskasse, børs, afviklings, clearing, sikkerheds, garanti, volatilitets, momentum, forsknings, teknologi',
  forms:
    'i vækstlande, på lang sigt, pr. aktie, før skat, efter skat, i krisetider, på tværs af grænser, i små virksomheder, i store selskaber, i landbruget, i industrien, i sundhedsvæsenet, i den offentlige sektor, i euroområdet, i USA, i udlandet',
  words:
    'efterspørgsel, udbud, omsætning, indtjening, udgifter, faste omkostninger, produktivitet, konkurrence, markedsandel, omdømme, varemærke, tillid, kvalitet, levering, logistik, lagerføring, produktion, kapacitet, medarbejdere, uddannelse, arbejdstid, jobsikkerhed, ledelse, bestyrelsen, aktionærer, kreditorer, debitorer, långivere, låntagere, investorer, opsparere, handlende, mæglere, tilsyn, revisorer, bogholdere, advokater, skattemyndigheden, centralbanken, pengepolitik, finanspolitik, økonomisk vækst, arbejdsløshed, købekraft, forbrugertillid, gældsætning, offentlige udgifter, valutakurser, råvarer, oliepriser, transport, emballage, markedsføring, reklame, salg, rabatter, prisfastsættelse, kundeloyalitet, klager, service, innovation, patenter, licenser, software, data, automatisering, sikkerhed, svindel, retssager, ansvar, overvågning, gennemsigtighed, bogføring, pengestrøm, egenkapital, gearing, betalingsevne, løbetid, tilbagebetaling, renteudgifter, refinansiering, værdiansættelse, markedsværdi, bogført værdi, goodwill, usikkerhed, spredning, afdækning, spekulation, tidspunkt',
  definitions: [
    '{t} er betegnelsen for, hvordan virksomheder vejer {w} mod {w} i en given periode.',
    '{t} beskriver sammenhængen mellem {w}, {w} og {w} i en virksomhed eller på et marked.',
    'Inden for finans betyder {t} et mål, hvormed {w} og {w} kan sammenlignes.',
  ],
  linked: [
    'Begrebet hænger tæt sammen med {l}, som mange analytikere læser sammen med {w}.',
    'I modsætning til {l} tager det højde for {w} og {w}.',
    'Den, der kender {l}, genkender samme logik her: først {w}, så {w}.',
    'I {y} offentliggjorde {c} tal om {l}, der satte {w} til {p}.',
    'Tilsynet spørger ofte også efter {l} sammen med {w}.',
    'Den hyppigste fejl er at forveksle det med {l}, selv om {w} ikke har meget med det at gøre.',
  ],
  body: [
    'I praksis betyder tre ting mest: {w}, {w} og {w}.',
    'Mellem {y} og {y} steg andelen fra {p} til {p}.',
    '{c}, et firma med {n} ansatte, rapporterer om {w} og {w} hvert kvartal.',
    'Den, der indskyder {m} fra starten, ville have {m} efter ti år, før {w}.',
    'Når {w} svækkes, følger {w} som regel efter et par måneder.',
    'Kritikere indvender, at {w} er svær at måle, og at {w} ofte mangler.',
    'Der er to hovedårsager til dette, nemlig {w} og {w}.',
    'Tallet afhænger også af {w}, af {w} og, mindre synligt, af {w}.',
    'Ifølge en undersøgelse fra {c} så {p} af firmaerne ingen ændring i {w}.',
    'For eksempel afsatte {c} {m} til {w} i {y}.',
    'Store firmaer behandler {x} særskilt; små lægger det til {w}.',
    'Det, der tæller til sidst, er {w}, ikke {w}.',
  ],
  quotes: ['Som tommelfingerregel gælder: først {w}, så {w}.', '{w} er fortsat det vigtigste tal, især på kort sigt.'],
  items: ['{w} og {w} vejes mod hinanden.', 'Resultatet afhænger af {w}.', '{x} er ikke det samme som {t}.', 'Siden {y} er {p} gået til {w}.'],
  headings: ['Hvad er {t}?', 'Sådan fungerer {t}', 'Eksempel på {t}', 'Fordele og ulemper', '{t} sammenlignet med {x}', 'Kritik', 'Kort historie', 'Højdepunkter'],
  columns: ['Egenskab', 'Fordel', 'Ulempe'],
};
