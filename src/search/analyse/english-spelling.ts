/**
 * One spelling for what is written in two ways on the two sides of the Atlantic: `organization` → `organisation`, `colour` →
 * `color`, `centre` → `center`, `programme` → `program`, `catalogue` → `catalog`, `licence` → `license`, `judgement` → `judgment`,
 * `installment` → `instalment`, `traveller` → `traveler`, `saleable` → `salable`, `encyclopaedia` → `encyclopedia`.
 */
export function englishSpelling(word: string): string {
  return word
    .replace(/(?<=...)([iy])z(?=(?:e[sdr]?|ers|ing|ations?|ational)$)/, '$1s')
    .replace(/(?<=..[bdgilmnpv])our/, 'or')
    .replace(/(?<=..(?:[bt]|euv))re(?=[sd]?$)/, 'er')
    .replace(/(?<=..gram)me(?=s?$)/, '')
    .replace(/(?<=..log)ue(?=s?$)/, '')
    .replace(/^(licen|defen|offen|preten)c(?=es?$|ed$|ing$)/, '$1s')
    .replace(/^practis/, 'practic')
    .replace(/(?<=..dg)e(?=ment)|(?<=[aeiou]l)l(?=ment|ful)|(?<=(?:trav|rev|marv|couns|jew|mod|lab|lev|chann|canc|du)el)l(?=ers?$|ors?$|ous)|(?<=[klrsvz])e(?=able$)/, '')
    .replace(/(?<=^an|^arch|cyclop|^h|^leuk|^orthop|^p|^medi)a(?=e(?:sth|olog|d|mi?a|mo|mic|val))/, '')
    .replace(/^(?:foet|oest|oesoph|manoeuv)/, (start) => start.replace('o', ''))
    .replace(/^aero(?=plane)/, 'air')
    .replace(/^skept/, 'scept')
    .replace(/^enquir/, 'inquir')
    .replace(/^gray/, 'grey')
    .replace(/^plow/, 'plough')
    .replace(/^(m|sm)ol(?=d(?:y|s|ed|ing|er)?$)/, '$1oul')
    .replace(/^coz(?=y|i)/, 'cos')
    .replace(/^artif(?=acts?$)/, 'artef')
    .replace(/^aluminum/, 'aluminium')
    .replace(/^jewelry/, 'jewellery')
    .replace(/^sulf/, 'sulph')
    .replace(/^meagre/, 'meager')
    .replace(/^yoghurt/, 'yogurt');
}
