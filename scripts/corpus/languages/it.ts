import type { Language } from '../language.ts';

export const it: Language = {
  code: 'it',
  names: 'latin',
  term: '{h} {q}',
  named: '{h} di {n}',
  formed: '{t} {f}',
  percent: '{d}%',
  money: '{d} milioni di euro',
  decimalMark: ',',
  groupMark: '.',
  heads:
    'rischio, mercato, tasso, fondo, conto, contratto, opzione, indice, rapporto, premio, politica, portafoglio, modello, piano, strategia, analisi, accordo, imposta, prestito, obbligazione, rendimento, costo, margine, prezzo, valore, saldo, resoconto, prospetto, ordine, periodo, ciclo, curva, scarto, effetto, teoria, regola, limite, requisito, commissione, pagamento, trasferimento, scambio, fiduciaria, riserva, bilancio, revisione, registro, previsione',
  qualifiers:
    'di credito, di interesse, di cambio, di azioni, di debito, di cassa, di capitale, di reddito, di crescita, di dividendo, di inflazione, di liquidità, di assicurazione, di pensione, di mutuo, di materie prime, di energia, di commercio, di esportazione, di importazione, di investimento, di risparmio, di attività, di magazzino, di ricavi, di utile, di clientela, di fornitura, di personale, di gestione, di impresa, di banca, di Stato, di famiglia, di consumo, al dettaglio, all’ingrosso, di lavoro, di salario, di immobili, di terreni, di affitto, di leasing, a termine, di borsa, di fusione, di acquisizione, di insolvenza, di fallimento, di conformità, di informativa, di svalutazione, di ammortamento, di tributi, del Tesoro, di scambio, di regolamento, di compensazione, di pegno, di garanzia, di volatilità, di momentum, di ricerca, di tecnologia',
  forms:
    'nei mercati emergenti, nel lungo periodo, per azione, prima delle imposte, dopo le imposte, in tempo di crisi, oltre confine, nelle piccole imprese, nelle grandi aziende, in agricoltura, nell’industria, nella sanità, nel settore pubblico, nell’area dell’euro, negli Stati Uniti, all’estero',
  words:
    'la domanda, l’offerta, il fatturato, gli utili, le spese, le spese generali, la produttività, la concorrenza, la quota di mercato, la reputazione, il marchio, la fiducia, la qualità, la consegna, la logistica, lo stoccaggio, la produzione, la capacità, il personale, la formazione, l’orario di lavoro, la sicurezza del posto, la direzione, il consiglio, gli azionisti, i creditori, i debitori, i finanziatori, i mutuatari, gli investitori, i risparmiatori, gli operatori, gli intermediari, la vigilanza, i revisori, i contabili, gli avvocati, il fisco, la banca centrale, la politica monetaria, la politica di bilancio, la crescita, la disoccupazione, il potere d’acquisto, la fiducia dei consumatori, l’indebitamento, la spesa pubblica, i tassi di cambio, le materie prime, il prezzo del petrolio, i trasporti, gli imballaggi, il marketing, la pubblicità, le vendite, gli sconti, i listini, la fedeltà, i reclami, il servizio, l’innovazione, i brevetti, le licenze, il software, i dati, l’automazione, la sicurezza, la frode, le controversie, la responsabilità, il controllo, la trasparenza, la contabilità, il flusso di cassa, i mezzi propri, la leva, la solvibilità, la scadenza, il rimborso, gli oneri finanziari, il rifinanziamento, la valutazione, il valore di mercato, il valore contabile, l’avviamento, l’incertezza, la diversificazione, la copertura, la speculazione, il momento',
  definitions: [
    '{t} è il nome del modo in cui le imprese confrontano {w} e {w} in un dato periodo.',
    '{t} descrive il legame tra {w}, {w} e {w} in un’impresa o su un mercato.',
    'In finanza, {t} indica una misura con cui si confrontano {w} e {w}.',
  ],
  linked: [
    'L’idea è vicina a {l}, che molti analisti leggono insieme con {w}.',
    'A differenza di {l}, tiene conto di due cose: {w} e {w}.',
    'Chi conosce {l} ritroverà qui la stessa logica: prima {w}, poi {w}.',
    'Nel {y}, {c} ha pubblicato dati su {l} che indicano per {w} un valore del {p}.',
    'La vigilanza chiede spesso anche {l}, insieme con {w}.',
    'L’errore più comune è confonderlo con {l}, benché {w} c’entri poco.',
  ],
  body: [
    'In pratica contano soprattutto tre cose: {w}, {w} e {w}.',
    'Tra il {y} e il {y} la quota è salita dal {p} al {p}.',
    '{c}, una ditta con {n} dipendenti, riferisce ogni trimestre: {w} e {w}.',
    'Chi versa {m} all’inizio avrebbe {m} dopo dieci anni, senza contare {w}.',
    'Quando cala {w}, dopo qualche mese cala di solito anche {w}.',
    'I critici obiettano che {w} si misura male e che {w} manca spesso.',
    'Le ragioni principali sono due, cioè {w} e {w}.',
    'La cifra riflette anche {w}, {w} e, in modo meno visibile, {w}.',
    'Secondo un’indagine di {c}, il {p} delle imprese non ha visto cambiare {w}.',
    'Per esempio, {c} ha accantonato {m} nel {y}: il motivo era {w}.',
    'Le grandi imprese trattano {x} a parte; le piccole vi aggiungono {w}.',
    'Ciò che conta alla fine è {w}, non {w}.',
  ],
  quotes: ['Come regola pratica, prima {w}, poi {w}.', '{w} resta il dato più importante, soprattutto nel breve periodo.'],
  items: ['Si confrontano {w} e {w}.', 'Il risultato riflette {w}.', '{x} non è lo stesso che {t}.', 'Dal {y}, il {p} riguarda {w}.'],
  headings: ['Che cos’è {t}?', 'Come funziona {t}', 'Esempio di {t}', 'Vantaggi e svantaggi', '{t} e {x} a confronto', 'Critiche', 'Breve storia', 'In evidenza'],
  columns: ['Aspetto', 'Vantaggio', 'Svantaggio'],
};
