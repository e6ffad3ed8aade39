import { stemmer } from '@orama/stemmers/german';
import { stemmedAnalyser } from './stemmed.ts';

export const german = stemmedAnalyser({ lang: 'de', stem: stemmer, accentsCount: true });
