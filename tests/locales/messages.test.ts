import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales/locales.ts';
import { messagesOf } from '../../src/locales/message.ts';
import { en, type Message } from '../../src/locales/messages/en.ts';
import { scriptOf } from '../../src/locales/script.ts';

const translated = locales.filter(({ code }) => code !== 'en').map((locale) => ({ ...locale, messages: messagesOf(locale) }));

describe.each(translated)('the messages of $code', ({ lang, script, messages }) => {
  const rows: readonly [string, Message][] = Object.entries(messages);

  test('have the keys of English, in its order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  test('have a form for each plural category of the language and no other', () => {
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    const odd = rows.filter(([, message]) => typeof message !== 'string' && Object.keys(message).toSorted().join() !== categories.join());
    expect(odd).toEqual([]);
  });

  test('have a form for whatever number from 0 to 200', () => {
    const rules = new Intl.PluralRules(lang);
    const needed = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
    const missing = rows.filter(([, message]) => typeof message !== 'string' && [...needed].some((category) => !message[category]));
    expect(missing).toEqual([]);
  });

  test('keep every placeholder of English and add none', () => {
    const english: Readonly<Record<string, Message>> = en;
    const changed = rows.filter(([key, message]) => placeholdersOf(message) !== placeholdersOf(english[key] ?? ''));
    expect(changed).toEqual([]);
  });

  test('are text without markup, not empty and not padded', () => {
    const marked = rows.flatMap(([key, message]) => formsOf(message).map((form) => [key, form] as const));
    expect(marked.filter(([, form]) => form === '' || form !== form.trim() || /[<>`*\\]|&\w+;|\]\(|'|"/.test(form))).toEqual([]);
  });

  test('are in the language, not left in English', () => {
    const english: Readonly<Record<string, Message>> = en;
    const same = rows.filter(([key, message]) => JSON.stringify(message) === JSON.stringify(english[key]));
    expect(same.length).toBeLessThanOrEqual(5);
    expect([script, 'Hans']).toContain(scriptOf(rows.flatMap(([, message]) => formsOf(message)).join(' ')));
  });
});

test.each([
  ['ar', '«', '»'], ['da', '»', '«'], ['de', '„', '“'], ['es', '«', '»'], ['fi', '”', '”'], ['fr', '«\u00a0', '\u00a0»'],
  ['hi', '“', '”'], ['it', '«', '»'], ['ja', '「', '」'], ['ko', '‘', '’'], ['ms', '“', '”'], ['no', '«', '»'],
  ['pl', '„', '”'], ['pt', '“', '”'], ['ru', '«', '»'], ['sv', '”', '”'], ['tr', '“', '”'], ['zh', '“', '”'],
])('%s quotes with %s %s', (code, open, close) => {
  const found = translated.find((locale) => locale.code === code)?.messages;
  expect(found?.searchNoResults).toContain(`${open}{query}${close}`);
  expect(found?.notFoundArticle).toContain(`${open}{title}${close}`);
  expect(found?.linkRepaired).toContain(`${open}{source}${close}`);
});

/** Of the form for `other`, which every number may fall back to. */
function placeholdersOf(message: Message): string {
  const form = typeof message === 'string' ? message : message.other;
  return (form.match(/\{\w+\}/g) ?? []).toSorted().join();
}

function formsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}
