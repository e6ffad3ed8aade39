import { stemmer } from '@orama/stemmers/italian';
import { stemmedAnalyser } from './stemmed.ts';

export const italian = stemmedAnalyser({ lang: 'it', stem: stemmer, accentsCount: false });
