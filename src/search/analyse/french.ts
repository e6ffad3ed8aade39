import { stemmer } from '@orama/stemmers/french';
import { stemmedAnalyser } from './stemmed.ts';

export const french = stemmedAnalyser({ lang: 'fr', stem: stemmer, accentsCount: false });
