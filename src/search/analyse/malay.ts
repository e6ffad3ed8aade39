import { stemmer } from '@orama/stemmers/indonesian';
import { stemmedAnalyser } from './stemmed.ts';

export const malay = stemmedAnalyser({ lang: 'ms', stem: stemmer, accentsCount: false });
