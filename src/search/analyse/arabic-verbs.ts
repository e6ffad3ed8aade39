/**
 * The pasts that a form of a verb may be of: `يستخدم` → `استخدم`, `تحصل` → `حصل`, `ينخفض` → `انخفض`, `يقول` → `قال`, `يدعو` → `دعا`,
 * `يسعون` → `سعي`, `جرت` → `جري`, `اختير` → `اختار`. In the spelling of `arabicSpelling`, in which a past ends in `ي` for `ى`. Each is one
 * that the form can be of; not all of them are words.
 */
export function arabicPasts(word: string): readonly string[] {
  if (/ة$/.test(word)) return [];
  const [, joined = word] = /^[وفل]((?:س?[يتن]|ان|است|ا.ت).{3,})$/.exec(word) ?? [];
  const [, owner = joined] = /^(.{3,})(?:ها|هما|هم|هن|كم|نا|ني|ه)$/.exec(joined) ?? [];
  const forms = new Set([word, joined, owner, ...(owner !== joined && owner.endsWith('و') ? [`${owner}ا`] : [])]);
  return [...new Set([...forms].flatMap((form) => [...ofPast(form), ...ofPresent(form)]))];
}

function ofPresent(form: string): readonly string[] {
  const [, person = '', core = ''] = /^(?:س(?=[يتن]..))?([يتن])(.{2,})$/.exec(form) ?? [];
  if (core === '') return firstPerson.test(form) ? pastsOf(form.slice(1)) : [];
  const [, dual, plural] = /^(?:(..+)ان|(..+)(?:ون|وا|ين))$/.exec(core) ?? [];
  const of = (found: string | undefined): readonly string[] => (found === undefined ? [] : readable(found, person));
  return [...of(core), ...(plural === undefined ? [] : pastsOf(`${plural}-`)), ...of(plural), ...of(dual)];
}

/** Many nouns begin with `ت` or `ن`: these are taken off only where nouns are seldom of that form. */
function readable(core: string, person: string): readonly string[] {
  return person === 'ي' || (person === 'ت' ? afterT : afterN).test(core) ? pastsOf(core) : [];
}

function pastsOf(core: string): readonly string[] {
  const [pattern, ...pasts] = presents.find(([shape]) => shape.test(core)) ?? [];
  const shortened = hollow.test(core) ? [core.replace(/^(.)/, '$1ا')] : [];
  return pattern === undefined ? (core.endsWith('-') ? [] : [core]) : [...pasts.map((past) => core.replace(pattern, past)).filter((past) => !past.endsWith('-')), ...shortened];
}

/** A past with what tells its person, or one that is passive. */
function ofPast(form: string): readonly string[] {
  const [, base = '', ending = ''] = noVerb.test(form) ? [] : (/^(..+?)(ت|وا|تا|تم|نا)$/.exec(form) ?? []);
  const bases = base.length < 2 || (ending === 'ت' && base.endsWith('ا') && !endsInHamza.test(base)) ? [] : [base];
  const shortened = ending !== 'وا' && hollow.test(base) ? [base.replace(/^(.)/, '$1ا')] : [];
  const lost = bases.flatMap((found) => madeBy(/^(?:ت|نا|تم)$/.test(ending) ? [...losses, ...lostBeforeT] : losses, found));
  return [...lost, ...shortened, ...[form, ...bases].flatMap((found) => madeBy(passive, found))];
}

function madeBy(table: Table, form: string): readonly string[] {
  return table.flatMap(([pattern, ...pasts]) => (pattern.test(form) ? pasts.map((past) => form.replace(pattern, past)) : []));
}

type Table = readonly (readonly [RegExp, ...string[]])[];

/** A present without what tells its person; with `-` for a plural in which a weak letter may be lost. The first that fits counts. */
const presents: Table = [
  [/^([^اوي]{2})-$/, 'و$1', '$1', '$1ي', 'ا$1ي', '$1ا'],
  [/^(.و)-$/, '$1ي'],
  [/^ا(.)-$/, 'ا$1ي'],
  [/^و(.)-$/, 'ا$1ي', 'و$1'],
  [/^(ت..|.ا.|ت.ا.)-$/, '$1ي', 'ا$1ي'],
  [/^(.ت.|ن..|ست..)-$/, 'ا$1ي'],
  [/^ا(..)$/, 'ا$1'],
  [/^جي$/, 'جاء'],
  [/^(نته|شتر|كتف|لتق|ختف|قتض|ستدع|ستثن|عط)$/, 'ا$1ي', 'ا$1'],
  [/^(جر|سع|بن|قض|مض|نه|بق|نس|لق|خش|حظ|كف|نف)$/, '$1', '$1ي', 'و$1', 'ا$1ي'],
  [/^([^اوي]{2})$/, 'و$1', '$1', 'ا$1'],
  [/^([فقعلش]ي)$/, 'و$1'],
  [/^(.)و([^يو])$/, '$1ا$2', '$1و$2'],
  [/^([^و])ي([^يو])$/, '$1ا$2', 'ا$1ا$2', '$1ي$2'],
  [/^(.)ا([^ي])$/, '$1ا$2', 'ا$1ا$2'],
  [/^(و)(..)$/, '$1$2', 'ا$2', 'ا$1$2'],
  [/^(..)و$/, '$1ا'],
  [/^(نش|طف|خط|نب|بط|رج|لج)ي$/, 'ا$1ا', '$1ا', '$1ي', 'ا$1ي'],
  [/^(خب|هن|هي|عب|جز|بر|هد|فاج|كاف)ي$/, '$1ا', '$1ي', 'ا$1ي'],
  [/^(ختب|بتد|متل|ستهز)ي$/, 'ا$1ا'],
  [/^(ت?..[يا])$/, '$1', 'ا$1'],
  [/^([^ا]{3})$/, '$1', 'ا$1'],
  [/^ست(.)ي([^ي])$/, 'است$1ا$2'],
  [/^ست([^اوي])([^اوي])$/, 'است$1$2', 'است$1ا$2'],
  [/^((?:ست|[^اوت]ت|ن[^ا]|زد|ضط|صط)..+)$/, 'ا$1'],
];

/** What `presents` may be behind `ت`: `تصل`, `تقول`, `تعرف`, `تشارك`, `تعتمد`, `تستعيد`, but not `تجار`, `تسويق`, `تجاري`. */
const afterT = new RegExp(
  '^(?:' +
    '[^اوية]{2,4}|[^اوية][وي][^اويتة]|ي[^اوية]{2}|[رنحطهشغقس]وي|[^اوية]{2,3}[يو]|[^اوية]{2}و[^اوية]|[^اوية][وي][^اوية]{2}|و[^اوية][^اوةت]|[^اية]ا[^اية][^اوية]|' +
    'نال|نام|خاف|كاد|زال|زاد|سال|شاء|قال|باع|عاد|دار|قام|ضاف|ران|بدا|قرا|لجا|نشا|ا(?:خذ|كل|مر|تي|مل|من|ذن|لف)|' +
    'ست.{3,4}|[^اوي]ت[اوي].|ن[^اويت](?:[^اوي]|ا.)|زداد|ت[^اي].{2,}|(?:عان|راع|ساو|واز|ضاه|ناد|فاج|كاف)ي|[فقعلج]ي)$',
);
/** The same behind `ن`, with which more nouns begin. */
const afterN = /^(?:[^اويةن]{3}|[^اوية]{2}[يو]|[^اةن]ا[^اية][^اوية]|قول|كون|عود|قوم|عيش|زور|ريد|زيد|بيع|سال|جد|صل|قف|ضع|صف|عد|رد|مر|ظن|حب|قع|ثق|كن|[^اوي]ت[^ة]{2}|ست.{3,4}|ت[^ا].{2,}|جي)$/;
/** `اتوقع`, `اقول`, `اريد`: what someone says of himself. */
const firstPerson = /^ا(?:ت[^اوي]?[^ا][^اوي][^اوي]|قول|كون|عود|قوم|عيش|ريد|زيد)$/;
/** Short forms of verbs with a long vowel within: `يكن`, `يزد`, `قلت`. */
const hollow = /^(?:ك[ند]|ق[لم]|ز[دلر]|عد|در|نل|بت|طل|سر|فز|ثر|خف|عش|غب|نم|مت|خض|صغ)$/;
/** Nouns with a `ت` of their own. */
const noVerb = /^(?:وقت|تحت|بنت|سبت|صمت|كبت|بحت|نحت|(?!رو|نو|حو|طو).[وي]ت|است?)$/;
/** `بدات`, `انشات` are pasts, while most that end in `ات` are plurals. */
const endsInHamza = /(?:بد|نش|قر|لج|مل|خب|هن|هي|عب|جز|طف|خط|نب|بط|هز|بر|رج|هد|طر|فاج|كاف|بو|متل|بتد|ختب)ا$/;

/** `جرت` → `جري`, `دعوت` → `دعا`, `اعطت` → `اعطي`, `انشات` → `انشا`, `بدووا` → `بدا`, `جاووا` → `جاء`. */
const losses: Table = [
  [/^(دع|شك|بد|نم|عل|خل|سم|غز|رج|تل|مح|صف|نج|عف|كس|طف|دن)$/, '$1ا', '$1', '$1ي'],
  [/^(?!دع|شك|بد|نم|عل|خل|سم|غز|رج|تل|مح|صف|نج|عف|كس|طف|دن)([^اوي][^اي])$/, '$1', '$1ي'],
  [/^(ا[^اوي]|و[^اوي]|[رنحط]و)$/, '$1ي'],
  [/^(ا..|ت..|.ا.|ان..|ا.ت.|است..|ت.ا.|از..)$/, '$1', '$1ي'],
  [/^جاو$/, 'جاء'],
  [/^(.[^اوي])و$/, '$1ا'],
  [/^(.+ا)$/, '$1'],
  [/^است([^اوي])([^اوي])$/, 'است$1ا$2'],
];

/** `استطعت` and `اخترت` of `استطاع` and `اختار`, `اردنا` of `اراد`, `احببت` of `احب`. */
const lostBeforeT: Table = [
  [/^(ا.ت?)([^اوي])$/, '$1ا$2'],
  [/^([^ت].+)(.)\2$/, '$1$2'],
];

/** `قيل` → `قال`, `اضيف` → `اضاف`, `اختير` → `اختار`, `عوقب` → `عاقب`. */
const passive: Table = [
  [/^(ق|ب)ي([لع])$/, '$1ا$2'],
  [/^ا([^اوي])ي([^اويةه])$/, 'ا$1ا$2'],
  [/^ا(.)تي([^اويةه])$/, 'ا$1تا$2'],
  [/^است(.)ي([^اويةه])$/, 'است$1ا$2'],
  [/^([^اموي])و([^اوي])([^اويةهت])$/, '$1ا$2$3'],
  [/^ا(نش|طف|خط|نب)ي$/, 'ا$1ا'],
];
