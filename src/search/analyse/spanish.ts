import { stemmer } from '@orama/stemmers/spanish';
import { stemmedAnalyser } from './stemmed.ts';

export const spanish = stemmedAnalyser({ lang: 'es', stem: stemmer, accentsCount: true });
