import { loadAnalyser } from './src/search/analyse/load-analyser.ts';
import { localeOf } from './src/locales/locales.ts';
import { readTexts } from './tests/search/quality/read-texts.ts';
const [code, n] = process.argv.slice(2) as [string,string];
const l=localeOf(code); const an=await loadAnalyser(l);
const counts=new Map<string,number>();
for(const t of readTexts(l)) for(const w of t.match(/[\p{L}\p{M}\u200d']{3,}/gu)??[]) counts.set(w.toLowerCase(),(counts.get(w.toLowerCase())??0)+1);
const types=[...counts.keys()];
const by=new Map<string,Set<string>>();
for(const w of types) for(const s of [...an.stems(w),...an.spellings(w)]) (by.get(s)??by.set(s,new Set()).get(s)!).add(w);
const rows=types.map(w=>[w,new Set(an.stems(w).flatMap(s=>[...(by.get(s)??[])]))] as const).sort((a,b)=>b[1].size-a[1].size);
const avgStems=types.reduce((a,w)=>a+an.stems(w).length+an.spellings(w).length,0)/types.length;
console.log(code,types.length,'types; stems per word',avgStems.toFixed(2));
const step=Math.max(1,Math.floor(rows.length/Number(n)/3));
for(const [w,set] of rows.slice(0,Number(n))) console.log(w,'['+an.stems(w)+']','→',[...set].filter(x=>x!==w).join(' '));
console.log('--');
for(let i=Number(n);i<rows.length&&i<Number(n)*step*2;i+=step){const [w,set]=rows[i]!;if(set.size>1)console.log(w,'→',[...set].filter(x=>x!==w).join(' '));}
