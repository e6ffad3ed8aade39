import { genderPairs, pluralInS } from './gender-pairs.ts';

/** Nouns in -o and -a that are different words, as `caso` and `casa`, and others of one root. Written for this project. */
export const portugueseGender = genderPairs({
  roots: `
at banc band barc barr bol bols carg cas cep cer cop cot cub foc hort lenh linh mant minut mod mor palm past pat poç pont port prat quadr rai ram sol test tram vinh
+cont +marc +mat +pes +rest +sac +trat
`,
  rows: `
mês meses | mesa mesas | livro livros | livre livres | pelo pelos | pele peles | série séries | seta setas | parto partos | pai pais | país países
`,
  formsOf: pluralInS,
});
