import type { Language } from '../language.ts';

export const pl: Language = {
  code: 'pl',
  names: 'latin',
  term: '{h} {q}',
  named: '{h} {n}',
  formed: '{t} {f}',
  percent: '{d}%',
  money: '{d} mln zł',
  decimalMark: ',',
  groupMark: '\u00a0',
  heads:
    'ryzyko, rynek, stopa, fundusz, konto, kontrakt, opcja, indeks, wskaźnik, premia, polityka, portfel, model, plan, strategia, analiza, umowa, podatek, pożyczka, obligacja, rentowność, koszt, marża, cena, wartość, saldo, raport, zestawienie, zlecenie, okres, cykl, krzywa, rozpiętość, efekt, teoria, reguła, limit, wymóg, opłata, płatność, przelew, zamiana, powiernictwo, rezerwa, budżet, audyt, księga, prognoza',
  qualifiers:
    'kredytu, odsetek, waluty, kapitału własnego, długu, gotówki, kapitału, dochodu, wzrostu, dywidendy, inflacji, płynności, ubezpieczeń, emerytur, hipotek, towarów, energii, handlu, eksportu, importu, inwestycji, oszczędności, aktywów, zapasów, przychodów, zysku, klientów, dostawców, pracowników, zarządzania, przedsiębiorstw, banku, państwa, gospodarstw domowych, konsumentów, detalu, hurtu, pracy, płac, nieruchomości, gruntów, najmu, leasingu, terminowości, akcji, fuzji, przejęć, niewypłacalności, upadłości, zgodności, ujawnień, umorzeń, amortyzacji, podatków, skarbu, wymiany, rozrachunku, rozliczeń, zabezpieczeń, gwarancji, zmienności, momentum, badań, technologii',
  forms:
    'na rynkach wschodzących, w długim okresie, na akcję, przed opodatkowaniem, po opodatkowaniu, w kryzysie, ponad granicami, w małych firmach, w dużych spółkach, w rolnictwie, w przemyśle, w ochronie zdrowia, w sektorze publicznym, w strefie euro, w Stanach Zjednoczonych, za granicą',
  words:
    'popyt, podaż, obrót, zyski, wydatki, koszty ogólne, wydajność, konkurencja, udział w rynku, reputacja, marka, zaufanie, jakość, dostawa, logistyka, magazynowanie, produkcja, moce, personel, szkolenia, czas pracy, pewność zatrudnienia, przywództwo, rada, akcjonariusze, wierzyciele, dłużnicy, pożyczkodawcy, pożyczkobiorcy, inwestorzy, oszczędzający, handlowcy, maklerzy, nadzór, rewidenci, księgowi, prawnicy, urząd skarbowy, bank centralny, polityka pieniężna, polityka fiskalna, wzrost gospodarczy, bezrobocie, siła nabywcza, nastroje konsumentów, zadłużenie, wydatki publiczne, kursy walut, surowce, ceny ropy, transport, opakowania, marketing, reklama, sprzedaż, rabaty, wycena usług, lojalność klientów, skargi, obsługa, innowacje, patenty, licencje, oprogramowanie, dane, automatyzacja, bezpieczeństwo, oszustwa, spory, odpowiedzialność, kontrola, przejrzystość, księgowość, przepływy pieniężne, kapitał własny, dźwignia, wypłacalność, zapadalność, spłata, koszty odsetek, refinansowanie, wycena, wartość rynkowa, wartość księgowa, wartość firmy, niepewność, dywersyfikacja, zabezpieczenie, spekulacja, moment',
  definitions: [
    '{t} to nazwa sposobu, w jaki firmy porównują dwie rzeczy: {w} i {w}.',
    '{t} opisuje, jak {w}, {w} i {w} łączą się w firmie lub na rynku.',
    'W finansach {t} oznacza miarę, w której zestawia się {w} i {w}.',
  ],
  linked: [
    'Blisko tego pojęcia stoi {l}; wielu analityków czyta razem z nim {w}.',
    'Inaczej niż {l}, bierze pod uwagę {w} i {w}.',
    'Kto wie, co to {l}, pozna tu tę samą logikę: najpierw {w}, potem {w}.',
    'W {y} roku {c} podała dane o tym, czym jest {l}; {w} to {p}.',
    'Nadzór często pyta też o to, jak wygląda {l} i {w}.',
    'Najczęstszy błąd to uznać, że to {l}, choć {w} ma z tym mało wspólnego.',
  ],
  body: [
    'W praktyce liczą się głównie trzy rzeczy: {w}, {w} i {w}.',
    'Między {y} a {y} rokiem udział wzrósł z {p} do {p}.',
    '{c}, firma, w której pracuje {n} osób, co kwartał podaje: {w} i {w}.',
    'Kto na początku wpłaca {m}, po dziesięciu latach miałby {m}, nie licząc pozycji {w}.',
    'Gdy słabnie {w}, po kilku miesiącach zwykle słabnie {w}.',
    'Krytycy twierdzą, że {w} trudno zmierzyć, a {w} często się pomija.',
    'Są dwa główne powody: {w} i {w}.',
    'Na liczbę wpływa też {w}, {w} i, mniej widocznie, {w}.',
    'Według ankiety {c} {p} firm nie widziało zmiany: {w} bez zmian.',
    'Na przykład {c} odłożyła w {y} roku {m} na cel {w}.',
    'W dużych firmach {x} traktuje się osobno; w małych to po prostu {w}.',
    'W końcu liczy się {w}, a nie {w}.',
  ],
  quotes: ['Prosta zasada: najpierw {w}, potem {w}.', '{w} to nadal najważniejsza liczba, zwłaszcza w krótkim okresie.'],
  items: ['Porównuje się {w} i {w}.', 'Decyduje {w}.', '{x} to nie to samo co {t}.', 'Od {y} roku {w}: {p}.'],
  headings: ['Co to jest {t}?', 'Jak działa {t}', 'Przykład: {t}', 'Zalety i wady', '{t} a {x}', 'Krytyka', 'Krótka historia', 'Najważniejsze'],
  columns: ['Cecha', 'Zaleta', 'Wada'],
};
