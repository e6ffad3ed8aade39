import { genderPairs, pluralInS } from './gender-pairs.ts';

/** Nouns in -o and -a that are different words, as `caso` and `casa`, and others of one root. Written for this project. */
export const spanishGender = genderPairs({
  roots: `
acer banc band barc barr bol bols cañ cas cep cer cop cost cot cuadr cub fil foc fond gorr grad libr lom mang mant manzan maz minut mod mor mot pal palm past pat
pimient plat plaz poz puert pulp punt ram ray rued suel tall torment tram tromp +carg +cobr +cuent +fall +gir +marc +pas +pes +pic +pis +rest +sac +tir +tom +trat +vel
`,
  rows: `
mes meses | mesa mesas | sol soles | sala salas | sal sales | vid vides | vida vidas | serie series | término términos | universo universos | parto partos | libre libres
`,
  formsOf: pluralInS,
});
