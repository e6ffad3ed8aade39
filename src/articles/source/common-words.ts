/** The commonest words of languages that share the Latin script, chosen to tell neighbours apart. */
export const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the of and to in is that for it as with are was be by an or from which this'),
  da: words('og i at er det en til på de som med af for ikke den et fra kan har eller'),
  de: words('der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als'),
  es: words('de la que el en y los del se las por un para con una su es al lo como'),
  fi: words('ja on ei se että oli hän joka tai kun mutta ovat myös sen kuin niin ne sekä voi jos'),
  fr: words('de la le et les des en un du une que est pour qui dans par plus pas au sur'),
  it: words('di e il la che in un per è una del con non sono della le si dei da alla'),
  ms: words('yang dan di itu dengan untuk pada adalah ini dalam tidak akan mereka daripada kepada oleh atau boleh sebagai telah'),
  no: words('og i å er det en til på de som med av for ikke den et fra kan har eller'),
  pl: words('i w na z do się nie jest to że o jak za od po przez są dla oraz lub'),
  pt: words('de a o que e do da em um para com não uma os no se na por mais as'),
  sv: words('och i att är det en till på de som med av för inte den ett från kan har eller'),
  tr: words('ve bir bu için ile olarak da de olan daha gibi en çok veya her kadar sonra ise ancak ya'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
