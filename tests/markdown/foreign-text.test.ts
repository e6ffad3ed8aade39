import { describe, expect, test } from 'vitest';
import { htmlOf } from './rendered.ts';

describe('a block in another script has its language and direction', () => {
  test.each([
    ['an English paragraph in Arabic', 'ar', 'This is an English sentence.', '<p lang="en" dir="ltr">This is an English sentence.</p>'],
    ['an English paragraph in Hindi', 'hi', 'This is an English sentence.', '<p lang="en">This is an English sentence.</p>'],
    ['an Arabic paragraph in Swedish', 'sv', 'هذه جملة عربية.', '<p lang="ar" dir="rtl">هذه جملة عربية.</p>'],
    ['a Russian one in English', 'en', 'Это русское предложение.', '<p lang="ru">Это русское предложение.</p>'],
    ['a Japanese one in Chinese', 'zh', 'これは日本語の文です。', '<p lang="ja">これは日本語の文です。</p>'],
    ['what the author marks, whatever it is', 'ar', '<p lang="sv">En svensk mening.</p>', '<p lang="sv" dir="ltr">En svensk mening.</p>'],
    ['a quotation', 'ar', '> An English quotation.', '<blockquote lang="en" dir="ltr">\n<p>An English quotation.</p>\n</blockquote>'],
    ['words of an item, not its bullet', 'ar', '- An English item\n- عنصر', '<li><bdi lang="en" dir="ltr">An English item</bdi></li>\n<li>عنصر</li>'],
    ['words of an item before a list', 'hi', '- An English item\n  - हिन्दी', '<li><span lang="en">An English item\n</span><ul>\n<li>हिन्दी</li>'],
    ['words of a heading, not its anchor', 'ja', '## An English heading', '<h2 id="an-english-heading"><span lang="en">An English heading</span><a class="anchor"'],
  ])('%s', (_, code, markdown, html) => {
    expect(htmlOf(markdown, code)).toContain(html);
  });

  test.each([
    ['a name', 'hi', '- Microsoft'],
    ['an abbreviation', 'ar', '## B2B'],
    ['a term with its English name', 'hi', 'संबंध प्रबंधक (relationship manager) वह व्यक्ति है'],
    ['another Latin language', 'sv', 'This is an English sentence.'],
    ['kanji only, in Japanese', 'ja', '## 要点'],
    ['numbers', 'ar', '2020–2024: 45%'],
    ['code', 'ar', '```\nconst a = 1;\n```'],
  ])('but not %s', (_, code, markdown) => {
    expect(htmlOf(markdown, code)).not.toMatch(/ lang="/);
  });
});

describe('in Arabic, Latin words whose edges would be reordered are isolated', () => {
  test.each([
    ['لغة C++ سهلة', 'لغة <bdi>C++</bdi> سهلة'],
    ['بعد 90 days past due يعد', 'بعد <bdi>90 days past due</bdi> يعد'],
    ['خطة 401(k) للتقاعد', 'خطة <bdi>401(k)</bdi> للتقاعد'],
    ['شركة Apple Inc. الأمريكية', 'شركة <bdi>Apple Inc.</bdi> الأمريكية'],
    ['نحو $50 million تقريبا', 'نحو <bdi>$50 million</bdi> تقريبا'],
    ['شركة [C++](/mba) هنا', '<a href="/en/mba/"><bdi>C++</bdi></a>'],
  ])('%s', (markdown, html) => {
    expect(htmlOf(markdown, 'ar')).toContain(html);
  });

  test.each(['بنك (Wells Fargo) هنا', 'مؤشر S&P 500 هنا', 'شهادة MBA، هنا', 'من 30 إلى 90 يوما', 'قال "AT&T" ثم', 'رمز `C++` هنا'])('%s needs none', (markdown) => {
    expect(htmlOf(markdown, 'ar')).not.toContain('<bdi');
  });
});

test('in other languages, Arabic words are isolated and named', () => {
  expect(htmlOf('The word شركة إلى شركة (B2B) is Arabic.')).toBe('<p>The word <bdi lang="ar">شركة إلى شركة</bdi> (B2B) is Arabic.</p>');
});

test('a paragraph that is marked as a whole has nothing isolated the wrong way', () => {
  expect(htmlOf('The C++ language is an English sentence.', 'ar')).toBe('<p lang="en" dir="ltr">The C++ language is an English sentence.</p>');
});
