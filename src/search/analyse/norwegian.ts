import { stemmer } from '@orama/stemmers/norwegian';
import { stemmedAnalyser } from './stemmed.ts';

export const norwegian = stemmedAnalyser({ lang: 'nb', stem: stemmer, accentsCount: true });
