import { stemmer } from '@orama/stemmers/russian';
import { stemmedAnalyser } from './stemmed.ts';

export const russian = stemmedAnalyser({ lang: 'ru', stem: stemmer, accentsCount: false });
