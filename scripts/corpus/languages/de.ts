import type { Language } from '../language.ts';

export const de: Language = {
  code: 'de',
  names: 'latin',
  term: '{q}{h}',
  named: '{n}-{H}',
  formed: '{t} {f}',
  percent: '{d} %',
  money: '{d} Millionen Euro',
  decimalMark: ',',
  groupMark: '.',
  heads:
    'risiko, markt, satz, fonds, konto, vertrag, option, index, quote, prämie, richtlinie, portfolio, modell, plan, strategie, analyse, vereinbarung, steuer, darlehen, anleihe, rendite, kosten, marge, preis, wert, saldo, bericht, aufstellung, auftrag, zeitraum, zyklus, kurve, spanne, effekt, theorie, regel, grenze, anforderung, gebühr, zahlung, übertragung, swap, treuhand, rücklage, budget, prüfung, register, prognose',
  qualifiers:
    'Kredit, Zins, Währungs, Eigenkapital, Schulden, Bargeld, Kapital, Einkommens, Wachstums, Dividenden, Inflations, Liquiditäts, Versicherungs, Renten, Hypotheken, Rohstoff, Energie, Handels, Ausfuhr, Einfuhr, Investitions, Spar, Vermögens, Bestands, Umsatz, Gewinn, Kunden, Lieferanten, Personal, Führungs, Unternehmens, Bank, Staats, Haushalts, Verbraucher, Einzelhandels, Großhandels, Arbeits, Lohn, Immobilien, Grundstücks, Miet, Leasing, Termin, Aktien, Fusions, Übernahme, Ausfall, Insolvenz, Compliance, Offenlegungs, Abschreibungs, Tilgungs, Steuer, Schatz, Börsen, Abwicklungs, Verrechnungs, Sicherheiten, Garantie, Volatilitäts, Momentum, Forschungs, Technologie',
  forms:
    'in Schwellenländern, auf lange Sicht, je Aktie, vor Steuern, nach Steuern, in der Krise, über Grenzen hinweg, in kleinen Betrieben, in Großunternehmen, in der Landwirtschaft, in der Industrie, im Gesundheitswesen, im öffentlichen Dienst, im Euroraum, in den Vereinigten Staaten, im Ausland',
  words:
    'Nachfrage, Angebot, Umsatz, Ertrag, Aufwand, Gemeinkosten, Produktivität, Wettbewerb, Marktanteil, Ansehen, Marke, Vertrauen, Qualität, Lieferung, Logistik, Lagerung, Fertigung, Auslastung, Belegschaft, Ausbildung, Arbeitszeit, Arbeitsplatzsicherheit, Führung, Vorstand, Aufsichtsrat, Gläubiger, Schuldner, Kreditgeber, Kreditnehmer, Anleger, Sparer, Händler, Makler, Aufsicht, Wirtschaftsprüfer, Buchhalter, Rechtsanwälte, Finanzamt, Zentralbank, Geldpolitik, Finanzpolitik, Wirtschaftswachstum, Arbeitslosigkeit, Kaufkraft, Konsumklima, Verschuldung, Staatsausgaben, Wechselkurse, Rohstoffe, Ölpreise, Transport, Verpackung, Vermarktung, Werbung, Vertrieb, Rabatte, Preisgestaltung, Kundentreue, Beschwerden, Kundendienst, Neuerungen, Patente, Lizenzen, Software, Daten, Automatisierung, Sicherheit, Betrug, Rechtsstreit, Haftung, Überwachung, Transparenz, Buchführung, Zahlungsstrom, Eigenmittel, Hebelwirkung, Zahlungsfähigkeit, Laufzeit, Rückzahlung, Zinsaufwand, Umschuldung, Bewertung, Marktwert, Buchwert, Firmenwert, Unsicherheit, Streuung, Absicherung, Spekulation, Zeitpunkt',
  definitions: [
    '{t} bezeichnet, wie Unternehmen über einen bestimmten Zeitraum {w} und {w} gegeneinander abwägen.',
    '{t} beschreibt den Zusammenhang zwischen {w}, {w} und {w} in einem Unternehmen oder auf einem Markt.',
    'In der Finanzwelt steht {t} für ein Maß, mit dem sich {w} und {w} vergleichen lassen.',
  ],
  linked: [
    'Der Begriff ist eng verwandt mit {l}; viele Fachleute betrachten dazu auch {w}.',
    'Anders als bei {l} zählen hier auch {w} und {w}.',
    'Wer {l} kennt, findet hier dieselbe Logik wieder: erst {w}, dann {w}.',
    'Im Jahr {y} veröffentlichte {c} Zahlen zu {l}; für {w} ergaben sich {p}.',
    'Die Aufsicht verlangt häufig auch {l}, zusammen mit {w}.',
    'Der häufigste Fehler ist die Verwechslung mit {l}, obwohl {w} damit wenig zu tun hat.',
  ],
  body: [
    'In der Praxis kommt es vor allem auf drei Dinge an: {w}, {w} und {w}.',
    'Zwischen {y} und {y} stieg der Anteil von {p} auf {p}.',
    '{c}, ein Betrieb mit {n} Beschäftigten, berichtet jedes Quartal über {w} und {w}.',
    'Wer zu Beginn {m} einsetzt, hätte nach zehn Jahren {m}, noch ohne {w}.',
    'Lässt {w} nach, so folgt {w} meist einige Monate später.',
    'Kritiker wenden ein, dass {w} schwer zu messen sei und {w} oft fehle.',
    'Dafür gibt es im Wesentlichen zwei Gründe, nämlich {w} und {w}.',
    'Einfluss auf die Zahl haben außerdem {w}, {w} und, weniger sichtbar, {w}.',
    'Nach einer Umfrage von {c} sahen {p} der befragten Firmen keine Veränderung: {w} blieb gleich.',
    'So stellte {c} im Jahr {y} für {w} {m} zurück.',
    'Große Unternehmen behandeln {x} getrennt, kleine schlagen es {w} zu.',
    'Am Ende zählt {w}, nicht {w}.',
  ],
  quotes: ['Als Faustregel gilt: erst {w}, dann {w}.', '{w} bleibt die wichtigste Größe, vor allem auf kurze Sicht.'],
  items: ['{w} und {w} werden gegeneinander abgewogen.', 'Entscheidend ist {w}.', '{x} ist nicht dasselbe wie {t}.', 'Seit {y} entfallen {p} auf {w}.'],
  headings: ['Was ist {t}?', '{t}: so funktioniert es', 'Beispiel für {t}', 'Vorteile und Nachteile', '{t} und {x} im Vergleich', 'Kritik', 'Kurze Geschichte', 'Auf einen Blick'],
  columns: ['Merkmal', 'Vorteil', 'Nachteil'],
};
