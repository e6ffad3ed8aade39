import type { Language } from '../language.ts';

export const es: Language = {
  code: 'es',
  names: 'latin',
  term: '{h} {q}',
  named: '{h} de {n}',
  formed: '{t} {f}',
  percent: '{d} %',
  money: '{d} millones de euros',
  decimalMark: ',',
  groupMark: '.',
  heads:
    'riesgo, mercado, tipo, fondo, cuenta, contrato, opción, índice, ratio, prima, política, cartera, modelo, plan, estrategia, análisis, acuerdo, impuesto, préstamo, bono, rendimiento, coste, margen, precio, valor, saldo, informe, estado, orden, período, ciclo, curva, diferencial, efecto, teoría, regla, límite, requisito, comisión, pago, transferencia, permuta, fideicomiso, reserva, presupuesto, auditoría, registro, previsión',
  qualifiers:
    'de crédito, de interés, de divisas, en acciones, de deuda, de caja, de capital, de renta, de crecimiento, de dividendos, de inflación, de liquidez, de seguros, de pensiones, de hipotecas, de materias primas, de energía, de comercio, de exportación, de importación, de inversión, de ahorro, de activos, de existencias, de ingresos, de beneficios, de clientes, de proveedores, de empleados, de gestión, de empresa, de banca, del Estado, de los hogares, de consumo, al por menor, al por mayor, de trabajo, de salarios, de inmuebles, de suelo, de alquiler, de arrendamiento, de futuros, de bolsa, de fusión, de adquisición, de impago, de quiebra, de cumplimiento, de divulgación, de depreciación, de amortización, de tributos, del Tesoro, de cambio, de liquidación, de compensación, de garantías, de aval, de volatilidad, de impulso, de investigación, de tecnología',
  forms:
    'en mercados emergentes, a largo plazo, por acción, antes de impuestos, después de impuestos, en una crisis, entre países, en pequeñas empresas, en grandes compañías, en la agricultura, en la industria, en la sanidad, en el sector público, en la zona del euro, en Estados Unidos, en el extranjero',
  words:
    'la demanda, la oferta, la facturación, los resultados, los gastos, los gastos generales, la productividad, la competencia, la cuota de mercado, la reputación, la marca, la confianza, la calidad, la entrega, la logística, el almacenamiento, la producción, la capacidad, la plantilla, la formación, la jornada, la estabilidad laboral, el liderazgo, el consejo, los accionistas, los acreedores, los deudores, los prestamistas, los prestatarios, los inversores, los ahorradores, los operadores, los corredores, la supervisión, los auditores, los contables, los abogados, la hacienda pública, el banco central, la política monetaria, la política fiscal, el crecimiento, el desempleo, el poder adquisitivo, la confianza del consumidor, el endeudamiento, el gasto público, los tipos de cambio, las materias primas, el precio del petróleo, el transporte, el embalaje, la mercadotecnia, la publicidad, las ventas, los descuentos, la fijación de precios, la fidelidad, las quejas, el servicio, la innovación, las patentes, las licencias, el software, los datos, la automatización, la seguridad, el fraude, los litigios, la responsabilidad, el control, la transparencia, la contabilidad, el flujo de caja, los fondos propios, el apalancamiento, la solvencia, el vencimiento, la devolución, los gastos financieros, la refinanciación, la valoración, el valor de mercado, el valor contable, el fondo de comercio, la incertidumbre, la diversificación, la cobertura, la especulación, el momento',
  definitions: [
    '{t} es el nombre de la forma en que las empresas comparan {w} y {w} durante un período.',
    '{t} describe la relación entre {w}, {w} y {w} en una empresa o en un mercado.',
    'En finanzas, {t} significa una medida con la que se comparan {w} y {w}.',
  ],
  linked: [
    'La idea está muy unida a {l}, que muchos analistas leen junto con {w}.',
    'A diferencia de {l}, tiene en cuenta {w} y {w}.',
    'Quien conoce {l} reconocerá aquí la misma lógica: primero {w}, después {w}.',
    'En {y}, {c} publicó cifras sobre {l} que situaban {w} en {p}.',
    'Los supervisores suelen pedir también {l}, junto con {w}.',
    'El error más frecuente es confundirlo con {l}, aunque {w} tenga poco que ver.',
  ],
  body: [
    'En la práctica importan sobre todo tres cosas: {w}, {w} y {w}.',
    'Entre {y} y {y}, la proporción subió del {p} al {p}.',
    '{c}, una firma con {n} empleados, informa cada trimestre sobre {w} y {w}.',
    'Quien pone {m} al principio tendría {m} al cabo de diez años, antes de {w}.',
    'Cuando baja {w}, unos meses después suele bajar {w}.',
    'Los críticos objetan que {w} es difícil de medir y que {w} se omite a menudo.',
    'Hay dos razones principales para ello, a saber, {w} y {w}.',
    'La cifra depende también de otros factores: {w}, {w} y, de modo menos visible, {w}.',
    'Según una encuesta de {c}, el {p} de las empresas no vio cambios en {w}.',
    'Por ejemplo, {c} reservó {m} para {w} en {y}.',
    'Las grandes empresas tratan {x} aparte; las pequeñas lo suman a {w}.',
    'Lo que cuenta al final es {w}, no {w}.',
  ],
  quotes: ['Como regla general, primero {w}, después {w}.', '{w} sigue siendo la cifra más importante, sobre todo a corto plazo.'],
  items: ['Se sopesan {w} y {w}.', 'El resultado depende de {w}.', '{x} no es lo mismo que {t}.', 'Desde {y}, el {p} corresponde a {w}.'],
  headings: ['¿Qué es {t}?', 'Cómo funciona {t}', 'Ejemplo de {t}', 'Ventajas e inconvenientes', '{t} frente a {x}', 'Críticas', 'Breve historia', 'Puntos destacados'],
  columns: ['Rasgo', 'Ventaja', 'Inconveniente'],
};
