import { stemmer } from '@orama/stemmers/portuguese';
import { stemmedAnalyser } from './stemmed.ts';

export const portuguese = stemmedAnalyser({ lang: 'pt', stem: stemmer, accentsCount: false });
