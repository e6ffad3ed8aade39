import { foldAccents } from './fold.ts';

/** Nouns that many compounds are made of, known where the work has them in compounds alone. Written for this project. */
const parts: ReadonlySet<string> = new Set(
  foldAccents(`
    administration adress advokat affär aktie aktör amortering analys anläggning anmälan annons anordning ansats anslag anspråk anstalt ansvar ansökan antal anvisning användare apparat arbetare arbete arbetsgivare arbetstagare
    arrende artikel arv avdelning avdrag avfall avgift avgång avgörande avkastning avsikt avskrivning avtal bad bak balans bank barn batteri bedrägeri bedömning befolkning begrepp behandling behov behörighet bekämpning belopp
    bensin beräkning beskattning beskrivning beslag beslut bestämmelse besök betalning betyg bevis bidrag bil bild biljett blad blod bok bokföring bokslut bolag bolån bonus bord borgen bostad brand bransch brev brist bro brott
    bruk bränsle bröd bud budget buss butik byggnad byrå båt börs cell central centrum check chef cykel dag dagbok data dator datum debatt deklaration departement derivat diagram diesel direktiv direktör distribution djur
    dokument domare domstol drift dryck dörr effekt efterfrågan egen egendom eko ekonom ekonomi elev energi enhet enkät ersättning examen exempel expert export fabrik faktor faktura fall familj fartyg fastighet fel fil film
    finans fisk fiske flyg flygplan flytt flöde folk fond fordon fordran form forskare forskning frakt fri frihet frist front frukt fråga fullmäktige funktion fusion fängelse färg fönster förbud förbund förening företag
    företagare förfarande författare förhandling förhållande förlust förmåga förmån förmögenhet förordning förråd förslag förståelse försvar försäkring försäljning förtroende förvaltning föräldrar förändring garanti gas gata giro
    givare glas gods golv grad gren grund grupp gruva gräns grönsak guld gäld gäst gård gåva halv hamn hand handel handlare handling handläggning hantering hav hel hem hemlighet hinder hiss hjälp hotell hus hushåll hyra hälsa
    häst hög höjning import index industri inflation information inkomst inköp innehav innehavare insats institut institution instrument intresse inventering investering jakt jet jord jordbruk journal juridik jurist järn kabel
    kaffe kalkyl kamera kamp kampanj kanal kapacitet kapital kapitel karta kassa kategori kedja klass klausul klimat kläder kod kok kollektiv kommission kommitté kommun kommunikation koncern konferens konflikt konkurrens konsult
    konsument konto kontor kontrakt kontroll kort kostnad kraft krav kredit krets krig kris kriterium kropp kultur kund kunskap kurs kvalitet kvinna kvitto kvot kväll kyrka källa källare kök köp köpare kör kött lag lager lagring
    lagstiftning land lantbruk ledamot ledare ledighet ledning leverans leverantör licens likviditet linje lista liv ljud ljus lokal luft läge läkare läkemedel län länk lärare läs läsning låda låg lån löfte lön lösenord lösning
    makt man mandat marginal mark marknad marknadsföring maskin mat material medarbetare medborgare meddelande medel medlem metall metod miljö minister ministerium minskning mjölk mobil modell moms montering motor mottagare mur
    museum musik myndighet mynt mäklare mängd människa märke mål målgrupp månad mått möbel möjlighet mönster möte namn natur nedsättning nivå nota nummer nyckel nytta nämnd näring nät nätverk obligation offert olja olycka ombud
    område omsorg option order ordning organ organisation orsak paket papper parlament parti partner passagerare patent patient pek peng penning pension period person personal plan planering plast plats plikt polis politik
    politiker portfölj post premie president press pris procent process producent produkt produktion produktivitet prognos program programvara projekt protokoll prov provision prövning punkt rabatt radio rapport rapportering
    recept redovisning reform regel regering regim region register reglering regn reklam rekord rekrytering relation reparation resa resenär reserv restaurang resultat resurs revision revisor riksdag risk robot roll rum räkning
    ränta rätt rättighet råd råvara rök rörelse röst samhälle samling sammanträde samtal sats schema sedel sekreterare sektor server service sida signal situation sjuk sjukdom sjukhus sjukvård sjö skada skatt skepp sko skog
    skogsbruk skola skrift skript skrivare skuld skydd skyldighet skärm slag små snö socker sol sommar sort sov spar spel sport språk stad stapel start stat station statistik status steg sten stiftelse stil stol stor storlek
    straff strategi strid struktur ström student studie styrelse styrka styrning städning ställning stämma stöd subvention summa syfte sysselsättning system säkerhet säkring säljare sänkning säsong sök tabell tagare tak tal tand
    teater teknik teknologi telefon teori term termin test testamente text tid tidning tidpunkt tidskrift tillgång tillstånd tillsyn tillverkare tillverkning tillväxt titel tjänst tjänsteman torg trafik transaktion transport
    tryck trä trädgård tråd tull turism tvist tvätt typ tåg underhåll underlag underskott undersökning undervisning union universitet uppdrag uppgift upphandling uppsägning utbildning utbud utdelning utgift uthyrning utredning
    utrustning utskott utsläpp utveckling vagn val valuta vapen vara varning varumärke vatten vecka verk verkan verksamhet verkstad verktyg vetenskap vikt villkor vin vind vinst vinter virus visning vittne volym väder väg vägg
    värd värde värld värme växel växt vård webb webbplats yrke yta zon ägande ägare ägarskap ämne ändamål ärende åklagare ålder år åtagande återvinning åtgärd ökning öppning överföring överskott översyn
  `).trim().split(/\s+/),
);

export function isSwedishNoun(word: string, isWord: (folded: string) => boolean): boolean {
  return parts.has(word) || isWord(word);
}

/** Whether the folded word, or what it is a form or the beginning of, is a noun of those or one of the work: `satsen`, `ränte-`, `arbets-`. */
export function isSwedishPart(word: string, isWord: (folded: string) => boolean): boolean {
  if (isSwedishNoun(word, isWord)) return true;
  const stem = word.replace(/(?:(?:[aeo]rna|[aeo]r|e[nt]|e?na|(?<=[aeo])[nt])s?|[aes]|es)$/, '');
  if (stem.length < 3 || stem === word) return false;
  const whole = stem.replace(/([mn])\1$/, '$1').replace(/(?<=[bcdfgkpmtvx])([lnr])$/, 'e$1');
  return [stem, `${stem}a`, `${stem}e`, whole].some((found) => isSwedishNoun(found, isWord));
}
