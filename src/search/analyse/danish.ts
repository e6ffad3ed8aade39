import { stemmer } from '@orama/stemmers/danish';
import { stemmedAnalyser } from './stemmed.ts';

export const danish = stemmedAnalyser({ lang: 'da', stem: stemmer, accentsCount: true });
