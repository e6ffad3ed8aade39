import type { Language } from './language.ts';
import { wholeNumber } from './random.ts';
import type { Random } from './random.ts';

/** A year, a number, a percentage or an amount of money, written as the language writes it. Throws for another slot. */
export function figures(slot: string, language: Language, random: Random): string {
  switch (slot) {
    case 'y':
      return String(wholeNumber(random, 1950, 2024));
    case 'n':
      return grouped(wholeNumber(random, 12, 480_000), language);
    case 'p':
      return language.percent.replace('{d}', decimal(wholeNumber(random, 2, 990), language));
    case 'm':
      return language.money.replace('{d}', () => decimal(wholeNumber(random, 11, 9_900), language));
    default:
      throw new Error(`No sentence has a slot {${slot}}.`);
  }
}

/** 125 → `12.5` */
function decimal(tenths: number, { decimalMark }: Language): string {
  return `${Math.floor(tenths / 10)}${decimalMark}${tenths % 10}`;
}

/** 300000 → `300,000` */
function grouped(number: number, { groupMark }: Language): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, groupMark);
}
