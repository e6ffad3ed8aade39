import type { Language } from '../language.ts';

export const sv: Language = {
  code: 'sv',
  names: 'latin',
  term: '{q}{h}',
  named: '{n}s {h}',
  formed: '{t} {f}',
  percent: '{d} %',
  money: '{d} miljoner kronor',
  decimalMark: ',',
  groupMark: '\u00a0',
  heads:
    'risk, marknad, ränta, fond, konto, avtal, option, index, kvot, premie, policy, portfölj, modell, plan, strategi, analys, överenskommelse, skatt, lån, obligation, avkastning, kostnad, marginal, pris, värde, balans, rapport, redovisning, order, period, cykel, kurva, spread, effekt, teori, regel, gräns, krav, avgift, betalning, överföring, swapp, stiftelse, reserv, budget, revision, huvudbok, prognos',
  qualifiers:
    'kredit, ränte, valuta, aktie, skuld, kontant, kapital, inkomst, tillväxt, utdelnings, inflations, likviditets, försäkrings, pensions, bolåne, råvaru, energi, handels, export, import, investerings, spar, tillgångs, lager, intäkts, vinst, kund, leverantörs, personal, lednings, företags, bank, stats, hushålls, konsument, detaljhandels, grosshandels, arbets, löne, fastighets, mark, hyres, leasing, termins, börs, fusions, förvärvs, betalningsinställelse, konkurs, regelefterlevnads, upplysnings, avskrivnings, amorterings, skatte, statskassa, växel, avvecklings, clearing, säkerhets, garanti, volatilitets, momentum, forsknings, teknik',
  forms:
    'i tillväxtländer, på lång sikt, per aktie, före skatt, efter skatt, i kristid, över gränserna, i små företag, i storföretag, i jordbruket, i industrin, i vården, i offentlig sektor, i euroområdet, i USA, utomlands',
  words:
    'efterfrågan, utbud, omsättning, resultat, utgifter, omkostnader, produktivitet, konkurrens, marknadsandel, anseende, varumärke, förtroende, kvalitet, leverans, logistik, lagerhållning, produktion, kapacitet, personal, utbildning, arbetstid, anställningstrygghet, ledarskap, styrelsen, aktieägare, borgenärer, gäldenärer, långivare, låntagare, investerare, sparare, handlare, mäklare, tillsyn, revisorer, bokförare, jurister, skatteverket, centralbanken, penningpolitik, finanspolitik, tillväxt, arbetslöshet, köpkraft, konsumentförtroende, skuldsättning, offentliga utgifter, växelkurser, råvaror, oljepriser, transporter, förpackningar, marknadsföring, reklam, försäljning, rabatter, prissättning, kundlojalitet, klagomål, service, innovation, patent, licenser, programvara, data, automatisering, säkerhet, bedrägeri, tvister, ansvar, övervakning, öppenhet, bokföring, kassaflöde, eget kapital, hävstång, betalningsförmåga, löptid, återbetalning, räntekostnader, refinansiering, värdering, marknadsvärde, bokfört värde, goodwill, osäkerhet, riskspridning, säkring, spekulation, tidpunkt',
  definitions: [
    '{t} är benämningen på hur företag väger {w} mot {w} under en viss period.',
    '{t} beskriver sambandet mellan {w}, {w} och {w} i ett företag eller på en marknad.',
    'Inom finans betyder {t} ett mått med vilket {w} och {w} kan jämföras.',
  ],
  linked: [
    'Begreppet hör nära ihop med {l}, som många analytiker läser tillsammans med {w}.',
    'Till skillnad från {l} tar det hänsyn till {w} och {w}.',
    'Den som känner till {l} hittar samma logik här: först {w}, sedan {w}.',
    'År {y} publicerade {c} siffror om {l} som satte {w} till {p}.',
    'Tillsynsmyndigheter frågar ofta också efter {l}, tillsammans med {w}.',
    'Det vanligaste misstaget är att blanda ihop det med {l}, fast {w} har föga med saken att göra.',
  ],
  body: [
    'I praktiken betyder tre saker mest: {w}, {w} och {w}.',
    'Mellan {y} och {y} steg andelen från {p} till {p}.',
    '{c}, ett företag med {n} anställda, rapporterar om {w} och {w} varje kvartal.',
    'Den som sätter in {m} från början skulle ha {m} efter tio år, före {w}.',
    'När {w} försvagas följer {w} oftast efter några månader.',
    'Kritiker invänder att {w} är svårt att mäta och att {w} ofta saknas.',
    'Det finns två huvudskäl till detta, nämligen {w} och {w}.',
    'Siffran beror också på {w}, på {w} och, mindre synligt, på {w}.',
    'Enligt en undersökning av {c} såg {p} av företagen ingen förändring i {w}.',
    'Till exempel avsatte {c} {m} för {w} år {y}.',
    'Stora företag behandlar {x} för sig; små lägger det till {w}.',
    'Det som räknas till slut är {w}, inte {w}.',
  ],
  quotes: ['En tumregel är: först {w}, sedan {w}.', '{w} förblir den viktigaste siffran, framför allt på kort sikt.'],
  items: ['{w} och {w} vägs mot varandra.', 'Resultatet beror på {w}.', '{x} är inte detsamma som {t}.', 'Sedan {y} har {p} gått till {w}.'],
  headings: ['Vad är {t}?', 'Så fungerar {t}', 'Exempel på {t}', 'För- och nackdelar', '{t} jämfört med {x}', 'Kritik', 'Kort historik', 'Höjdpunkter'],
  columns: ['Egenskap', 'Fördel', 'Nackdel'],
};
