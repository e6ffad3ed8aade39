/**
 * One spelling for what is written in two ways on the two sides of the Atlantic: `organization` → `organisation`, `colour` →
 * `color`, `centre` → `center`, `programme` → `program`, `catalogue` → `catalog`, `licence` → `license`, `judgement` → `judgment`.
 */
export function englishSpelling(word: string): string {
  return word
    .replace(/(?<=...)([iy])z(?=(?:e[sdr]?|ers|ing|ations?|ational)$)/, '$1s')
    .replace(/(?<=..[bdilmnpv])our/, 'or')
    .replace(/(?<=..[bt])re(?=[sd]?$)/, 'er')
    .replace(/(?<=..gram)me(?=s?$)/, '')
    .replace(/(?<=..log)ue(?=s?$)/, '')
    .replace(/^(licen|defen|offen|preten)c(?=es?$|ed$|ing$)/, '$1s')
    .replace(/^practis/, 'practic')
    .replace(/(?<=..dg)e(?=ment)/, '');
}
