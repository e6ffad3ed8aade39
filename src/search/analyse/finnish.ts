import { stemmer } from '@orama/stemmers/finnish';
import { stemmedAnalyser } from './stemmed.ts';

export const finnish = stemmedAnalyser({ lang: 'fi', stem: stemmer, accentsCount: true });
