/**
 * The pasts that a verb in the present may be of: `يستخدم` → `استخدم`, `تحصل` → `حصل`, `تتوقع` → `توقع`, `ينخفض` → `انخفض`,
 * `يقول` → `قال`, `يدعو` → `دعا`, `يصل` → `وصل`, `يودي` → `ادي`. In the spelling of `arabicSpelling`. Many nouns begin with `ت` or `ن`:
 * these are taken off only where nouns are seldom of that form.
 */
export function arabicPasts(word: string): readonly string[] {
  const [, own = ''] = /^س?ي(.{2,})$/.exec(word) ?? [];
  const [, other = ''] = /^[تن](.{2,})$/.exec(word) ?? [];
  const [, long = ''] = /^س?[يتن]((?:ست|[^اوي]ت).{2,}|ن[^اوي]{3}(?:ون)?)$/.exec(word) ?? [];
  return [...(own === '' ? [] : pastsOf(own)), ...(bySecondT.test(word) ? [other] : verbal.test(other) ? pastsOf(other) : []), ...(long === '' ? [] : [`ا${long}`])];
}

/** Of the present without what tells its person. A letter that is weak or doubled is lost or changed in it. */
function pastsOf(present: string): readonly string[] {
  const root = present.replace(/(?<=..)ون$/, '');
  if (/^[^اوي]{2}$/.test(root)) return [`و${root}`, root, ...(root === present ? [] : [present])];
  const [, first = '', last = ''] = /^(.)[وي](.)$/.exec(root) ?? [];
  if (first !== '') return [present, `${first}ا${last}`, `ا${first}ا${last}`];
  if (/^و../.test(root)) return [present, `ا${root.slice(1)}`];
  if (/..و$/.test(root)) return [present, `${root.slice(0, -1)}ا`];
  return /^[^اوي]{2}[^او]$/.test(root) ? [present, `ا${root}`] : [present];
}

const bySecondT = /^تت.{3,}$/;
/** `تصل`, `تقول`, `تحصل`, `تبقي`, `تدعو`, but not `تجار`. */
const verbal = /^(?:[^اويتة]{2}|[^اويتة][وي][^اويةت]|[^اويتة]{2}[^اةت])$/;
