import { describe, expect, test } from 'vitest';
import { loadAnalyser } from '../../src/search/analyse/load-analyser.ts';
import { localeOf } from '../../src/locales/locales.ts';

/** Whether a query for the first word finds an article with the second. */
async function finds(code: string, asked: string, held: string): Promise<boolean> {
  const analyser = await loadAnalyser(localeOf(code), '戶户關关');
  const stems = new Set([...analyser.stems(held), ...analyser.spellings(held)]);
  return analyser.stems(asked).some((stem) => stems.has(stem));
}

describe('forms of one word find each other', () => {
  test.each([
    ['en', 'companies', 'company’s'], ['en', 'bought', 'buying'], ['en', 'rating', 'rate'], ['en', 'analyses', 'analysis'], ['en', 'indices', 'index'],
    ['hi', 'कंपनियों', 'कंपनी'], ['hi', 'पैसों', 'पैसा'], ['hi', 'ग्राहक', 'ग्राहकों'], ['hi', 'नीतियाँ', 'नीति'], ['hi', 'बेचा', 'बेचना'], ['hi', 'बड़ी', 'बड़ा'], ['hi', 'कुएँ', 'कुआँ'], ['hi', 'बाईं', 'बायाँ'],
    ['tr', 'müşterilerin', 'müşteri'], ['tr', 'kitabı', 'kitap'], ['tr', 'ödüyor', 'ödemek'], ['tr', 'şehri', 'şehir'], ['tr', 'İstanbul’da', 'istanbul'],
    ['sv', 'nycklarna', 'nyckel'], ['sv', 'böcker', 'bok'], ['sv', 'köpte', 'köper'], ['sv', 'räntor', 'räntan'], ['sv', 'erbjöd', 'erbjuder'], ['sv', 'lönsammare', 'lönsamt'], ['sv', 'hårt', 'hårda'], ['sv', 'konsortier', 'konsortium'], ['sv', 'tjänstemän', 'tjänsteman'], ['sv', 'ansökningar', 'ansökan'],
    ['it', 'dell’azienda', 'aziende'], ['it', 'ottengono', 'ottenere'], ['it', 'rischi', 'rischio'],
    ['ar', 'والسوق', 'أسواق'], ['ar', 'شركتها', 'شركات'], ['ar', 'عملاء', 'عميل'], ['ar', 'مشاريع', 'المشروع'], ['ar', 'للعملاء', 'عميل'], ['ar', 'تحصل', 'حصل'], ['ar', 'يقول', 'قالت'], ['ar', 'يدعو', 'دعا'], ['ar', 'شركتين', 'شركة'], ['ar', 'سنوات', 'سنة'], ['ar', 'للجنة', 'لجان'],
    ['de', 'Zinsen', 'Zins'], ['de', 'Märkte', 'Markt'], ['de', 'gekauft', 'kaufen'], ['de', 'abgeschlossen', 'abschließen'],
    ['fr', 'l’entreprise', 'entreprises'], ['fr', 'achètent', 'acheter'], ['fr', 'actives', 'actif'], ['fr', 'travaux', 'travail'],
    ['es', 'invierte', 'invertir'], ['es', 'veces', 'vez'], ['pt', 'ações', 'ação'], ['pt', 'imóveis', 'imóvel'],
    ['ru', 'рынка', 'рынок'], ['ru', 'ставок', 'ставка'], ['pl', 'klienci', 'klientów'], ['pl', 'rynku', 'rynek'],
    ['da', 'bøgerne', 'bog'], ['no', 'bøkene', 'bok'], ['fi', 'hinnan', 'hinta'], ['fi', 'asiakkaan', 'asiakas'],
    ['de', 'Kriterien', 'Kriterium'], ['de', 'einzuführen', 'einführte'], ['pl', 'mieście', 'miasta'], ['pl', 'zamówień', 'zamówienie'], ['ru', 'сокращён', 'сократить'], ['ru', 'вернёт', 'вернул'],
    ['es', 'exija', 'exigir'], ['pt', 'usou', 'usar'], ['fr', 'étrangère', 'étranger'], ['fi', 'tavan', 'tapa'], ['fi', 'luen', 'lukea'], ['da', 'billigst', 'billige'], ['no', 'sikre', 'sikker'],
    ['ar', 'زبائن', 'زبون'], ['tr', 'kaydı', 'kayıtlar'], ['ko', '관리한다', '관리를'], ['ko', '판매되는', '판매'],
    ['en', 'chairmen', 'chairman'], ['en', 'learnt', 'learning'], ['en', 'scarcer', 'scarce'], ['tr', 'hacmi', 'hacim'], ['tr', 'kataloğu', 'katalog'], ['tr', 'duyuyor', 'duymak'],
    ['it', 'possiede', 'possedere'], ['it', 'redatto', 'redige'], ['it', 'casseforti', 'cassaforte'], ['de', 'Büros', 'Büro'], ['de', 'empfiehlt', 'empfohlen'], ['de', 'Mechanismen', 'Mechanismus'],
    ['fi', 'neuvottelee', 'neuvotella'], ['fi', 'valitsee', 'valinnut'], ['fi', 'avaimen', 'avain'], ['fi', 'luvun', 'luku'],
    ['ru', 'уровень', 'уровня'], ['ru', 'граждан', 'гражданину'], ['ru', 'начался', 'начнётся'], ['ru', 'проще', 'простая'],
    ['pl', 'przemyśle', 'przemysł'], ['pl', 'osiągnęła', 'osiągnąć'], ['pl', 'ekonomiści', 'ekonomista'], ['pl', 'centrów', 'centrum'],
    ['da', 'begrebet', 'begreber'], ['da', 'kreditrisici', 'kreditrisiko'], ['da', 'offentliggjorde', 'offentliggør'], ['no', 'fritt', 'frie'], ['no', 'påla', 'pålegger'], ['no', 'håndbøkene', 'håndbok'],
    ['sv', 'morgnar', 'morgon'], ['sv', 'ansåg', 'anse'], ['sv', 'mindes', 'minns'], ['sv', 'samlade', 'samla'], ['sv', 'platser', 'plats'], ['sv', 'nöjdast', 'nöjt'],
    ['fi', 'rikkaan', 'rikas'], ['fi', 'kuljen', 'kulkea'], ['fi', 'totesi', 'todeta'], ['pl', 'udziału', 'udział'], ['pl', 'zwierzęta', 'zwierzę'], ['pl', 'wykonuje', 'wykonywać'], ['pl', 'wszedł', 'wejść'], ['ru', 'копеек', 'копейка'], ['ru', 'берегла', 'беречь'], ['ru', 'закрыт', 'закрыть'],
    ['es', 'adquiere', 'adquirió'], ['es', 'alcaldesa', 'alcaldes'], ['pt', 'cidadãs', 'cidadão'], ['pt', 'possuía', 'possui'], ['it', 'entrò', 'entrare'], ['it', 'zie', 'zio'],
    ['tr', 'iptaller', 'iptal'], ['tr', 'feshi', 'fesih'], ['tr', 'ofisi', 'ofis'], ['tr', 'feshediyor', 'feshetmek'], ['tr', 'işyerleri', 'işyeri'], ['tr', 'gereken', 'gerekmek'], ['en', 'salespeople', 'salesperson'], ['en', 'grandchildren', 'grandchild'], ['en', 'moratoria', 'moratorium'], ['en', 'suing', 'sue'], ['en', 'movies', 'movie'], ['en', 'eldest', 'old'],
    ['hi', 'हल्की', 'हल्का'], ['hi', 'जिया', 'जीना'], ['hi', 'धीमी', 'धीमा'], ['hi', 'भाइयों', 'भाई'],
    ['ar', 'يسعون', 'سعى'], ['ar', 'تواجه', 'واجه'], ['ar', 'يستعيد', 'استعادت'], ['ar', 'الإلكتروني', 'إلكتروني'], ['ar', 'العليا', 'أعلى'], ['ar', 'منشآت', 'منشأة'],
    ['ms', 'menulis', 'tulisan'], ['ko', '고객에게', '고객은'], ['zh', '客戶', '客户'], ['ja', 'がい', 'ガイ'],
  ])('%s: %s and %s', async (code, asked, held) => {
    expect(await finds(code, asked, held)).toBe(true);
  });
});

describe('other words do not', () => {
  test.each([
    ['en', 'evening', 'even'], ['en', 'morale', 'moral'], ['tr', 'uyarı', 'uymak'], ['fi', 'luvun', 'lupa'], ['fi', 'kieli', 'kielto'], ['de', 'etwas', 'etwa'], ['de', 'Rang', 'ringen'],
    ['pl', 'sąd', 'sędzia'], ['pl', 'korzyści', 'korzystać'], ['ru', 'вид', 'видеть'],
    ['en', 'policy', 'police'], ['en', 'general', 'generate'], ['en', 'rate', 'rat'],
    ['hi', 'दर', 'दूर'], ['hi', 'माल', 'माला'], ['hi', 'आयकर', 'आय'], ['hi', 'खाता', 'खत'],
    ['tr', 'zaman', 'zam'], ['tr', 'değer', 'değişim'], ['tr', 'altın', 'aldı'],
    ['sv', 'får', 'far'], ['sv', 'köpare', 'kopia'], ['it', 'costo', 'cesto'], ['ar', 'سهم', 'سهل'], ['ar', 'عمل', 'عميل'], ['ar', 'تجارة', 'جار'], ['ar', 'تأمين', 'أمين'], ['ar', 'كساد', 'فساد'], ['ar', 'خطة', 'أخطاء'],
    ['da', 'mindre', 'minder'], ['da', 'havn', 'haven'], ['no', 'kontor', 'konto'], ['no', 'endre', 'ender'],
    ['fi', 'korkea', 'korko'], ['fi', 'valtio', 'valta'], ['fi', 'tietä', 'tieto'], ['pl', 'zmniejszy', 'mały'], ['it', 'foglio', 'foglia'], ['it', 'pesca', 'pesce'], ['it', 'porto', 'porta'], ['es', 'caso', 'casa'], ['pt', 'modo', 'moda'], ['tr', 'hissedar', 'hissetmek'], ['tr', 'oyunlar', 'oylar'],
    ['de', 'Mark', 'Markt'], ['ko', '회의', '회사'], ['zh', '利率', '利润'],
  ])('%s: %s and %s', async (code, asked, held) => {
    expect(await finds(code, asked, held)).toBe(false);
  });
});

describe('what is typed without accents finds what is written with them, not the other way round', () => {
  test.each([
    ['tr', 'calisma', 'çalışma'], ['sv', 'far', 'får'], ['hi', 'अर्थिक', 'आर्थिक'], ['pl', 'lodz', 'łódź'], ['de', 'groesse', 'Größe'], ['da', 'koebe', 'købe'], ['no', 'okonomi', 'økonomi'],
  ])('%s: %s and %s', async (code, typed, written) => {
    expect(await finds(code, typed, written)).toBe(true);
    expect(await finds(code, written, typed)).toBe(false);
  });
});

describe('one spelling for what is written in several ways', () => {
  test.each([
    ['hi', 'हिन्दी', 'हिंदी'], ['hi', 'जमीन', 'ज़मीन'], ['hi', 'पांच', 'पाँच'], ['hi', 'गई', 'गयी'], ['hi', '1040', '१०४०'], ['hi', 'वित्त', 'वित्\u200dत'],
    ['ar', 'ادارة', 'إدارة'], ['ar', 'مسئول', 'مسؤول'], ['ar', 'محمد', 'مُحَمَّد'], ['ar', '125', '١٢٥'], ['ar', 'مال', 'مـــال'],
    ['en', 'b2b', 'Ｂ２Ｂ'], ['en', 'naive', 'naïve'], ['en', 'us', 'U.S.'], ['en', 'organisations', 'organization'], ['en', 'colour', 'colors'], ['en', 'centre', 'centers'], ['hi', 'महत्व', 'महत्त्व'], ['ja', 'ﾃﾞｰ', 'デー'], ['ru', 'учет', 'учёт'], ['tr', 'IŞIK', 'ışık'], ['tr', 'kar', 'kâr'],
  ])('%s: %s and %s', async (code, one, other) => {
    expect(await finds(code, one, other)).toBe(true);
    expect(await finds(code, other, one)).toBe(true);
  });
});

test('katakana are taken by three, and what is written on to them is no part of them', async () => {
  const analyser = await loadAnalyser(localeOf('ja'), '');
  expect(analyser.words('住宅ローンのリスク').map(({ text }) => text)).toEqual(['住宅', '宅ロ', 'ローン', 'ーン', 'のリ', 'リスク', 'スク']);
  expect(analyser.words('キャッシュ・フロー').map(({ text }) => text)).toEqual(['キャッ', 'ャッシ', 'ッシュ', 'シュ・フ', 'ュ・フロ', 'フロー']);
});
