/** How large a title can be set: by its length in Latin letters; CJK characters count as two. */
export function headwordSizeOf(title: string): 'short' | 'medium' | 'long' {
  const wide = title.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0;
  const length = [...title].length + wide;
  if (length <= 18) return 'short';
  return length <= 44 ? 'medium' : 'long';
}
