import { stemmer } from '@orama/stemmers/arabic';
import { stemmedAnalyser } from './stemmed.ts';

export const arabic = stemmedAnalyser({ lang: 'ar', stem: stemmer, accentsCount: false });
